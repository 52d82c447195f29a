// Writes an answer that is not a table as one JSON document, all digits, null where there is no figure.
using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Samsyn.Statistics;

namespace Samsyn.Web.Commands.Answers;

/// <summary>Writes a JSON document.</summary>
internal static class AnswerDocument
{
    // å is written as itself: the answer is a file, never a part of a page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>Writes what is put into the document.</summary>
    public static void Write(TextWriter to, Action<Utf8JsonWriter> put)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            put(json);
            json.WriteEndObject();
        }

        to.Write(Encoding.UTF8.GetString(bytes.WrittenSpan));
        to.Write('\n');
    }

    /// <summary>An array of objects under a name.</summary>
    public static void Each<T>(this Utf8JsonWriter json, string name, IEnumerable<T> all, Action<T> put)
    {
        json.WriteStartArray(name);
        foreach (var one in all)
        {
            json.WriteStartObject();
            put(one);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A number, or null.</summary>
    public static void Figure(this Utf8JsonWriter json, string name, double? figure)
    {
        if (figure is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>An estimate under a name, with its bounds beside it as nameLower and nameUpper.</summary>
    public static void Estimate(this Utf8JsonWriter json, string name, Estimate? estimate)
    {
        json.Figure(name, estimate?.Value);
        json.Figure($"{name}Lower", estimate?.Interval?.Lower);
        json.Figure($"{name}Upper", estimate?.Interval?.Upper);
    }
}
