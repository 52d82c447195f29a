// Writes an answer as JSON: an array of objects with all digits, and null where there is no figure.
using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Samsyn.Web.Commands.Answers;

/// <summary>Writes an answer as JSON.</summary>
internal static class AnswerJson
{
    // å and × are written as themselves: the answer is a file, never a part of a page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object to a line, so that the answer can be read by people too.</summary>
    public static void Write(Answer answer, TextWriter to)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(bytes, Options);
        to.Write('[');
        foreach (var (index, row) in answer.Rows.Index())
        {
            Object(json, answer.Columns, row);
            json.Flush();
            to.Write(index == 0 ? "\n" : ",\n");
            to.Write(Encoding.UTF8.GetString(bytes.WrittenSpan));
            bytes.ResetWrittenCount();
            json.Reset();
        }

        to.Write("\n]\n");
    }

    private static void Object(Utf8JsonWriter json, IReadOnlyList<string> columns, IReadOnlyList<AnswerCell> row)
    {
        json.WriteStartObject();
        foreach (var (name, cell) in columns.Zip(row))
        {
            switch (cell)
            {
                case AnswerCell.Figure { Number: { } number }:
                    json.WriteNumber(name, number);
                    break;
                case AnswerCell.Count count:
                    json.WriteNumber(name, count.Number);
                    break;
                case AnswerCell.Words words:
                    json.WriteString(name, words.Text);
                    break;
                default:
                    json.WriteNull(name);
                    break;
            }
        }

        json.WriteEndObject();
    }
}
