// Writes measures as JSON: an array of objects with all digits, and null where there is no figure.
using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Samsyn.Web.Commands;

/// <summary>Writes measures as JSON.</summary>
internal static class MeasureJson
{
    // å and × are written as themselves: the answer is a file, never a part of a page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object to a line, so that the answer can be read by people too.</summary>
    public static void Write(IReadOnlyList<MeasureRow> rows, TextWriter answer)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(bytes, Options);
        answer.Write('[');
        foreach (var (index, row) in rows.Index())
        {
            Object(json, row);
            json.Flush();
            answer.Write(index == 0 ? "\n" : ",\n");
            answer.Write(Encoding.UTF8.GetString(bytes.WrittenSpan));
            bytes.ResetWrittenCount();
            json.Reset();
        }

        answer.Write("\n]\n");
    }

    private static void Object(Utf8JsonWriter json, MeasureRow row)
    {
        json.WriteStartObject();
        foreach (var (index, word) in row.Words.Index())
        {
            json.WriteString(MeasureRow.Columns[index], word);
        }

        foreach (var (index, figure) in row.Figures.Index())
        {
            var name = MeasureRow.Columns[row.Words.Count + index];
            if (figure is { } number)
            {
                json.WriteNumber(name, number);
            }
            else
            {
                json.WriteNull(name);
            }
        }

        json.WriteNumber("subgroups", row.Summary.Subgroups);
        json.WriteString("note", row.Note);
        json.WriteEndObject();
    }
}
