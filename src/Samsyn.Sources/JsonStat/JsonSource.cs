// Opens a JSON document, whatever its encoding; a text that is not JSON is told with its line.
using System.Text;
using System.Text.Json;
using Samsyn.Loop;

namespace Samsyn.Sources.JsonStat;

/// <summary>Opens JSON documents.</summary>
internal static class JsonSource
{
    private const int Shown = 40;

    private static readonly JsonDocumentOptions Tolerant = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The document in a file, or why there is none.</summary>
    public static Checked<JsonDocument> Open(SourceBytes source) => Parse(Bytes(source));

    /// <summary>The document that bytes in UTF-8 make, or why there is none.</summary>
    public static Checked<JsonDocument> Parse(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            return new Checked<JsonDocument>.Flawed(new Flaw(new Where.All(), FlawKind.Empty));
        }

        try
        {
            var document = JsonDocument.Parse(bytes, Tolerant);
            return Texts(bytes, document) ? new Checked<JsonDocument>.Sound(document) : Refused(document);
        }
        catch (JsonException broken)
        {
            // The framework tells a faulty document by an exception only.
            return new Checked<JsonDocument>.Flawed(Told(bytes, broken.LineNumber ?? 0, broken.BytePositionInLine ?? 0));
        }
    }

    /// <summary>All bytes in UTF-8, whatever their alphabet.</summary>
    public static ReadOnlyMemory<byte> Bytes(SourceBytes source)
    {
        var bytes = source.All();
        var encoding = TextEncoding.Of(bytes);
        return encoding is not UTF8Encoding ? Encoding.UTF8.GetBytes(encoding.GetString(bytes.Span).TrimStart('\uFEFF'))
            : bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..]
            : bytes;
    }

    // Half a letter can be written with \ud800; a document that does so has texts that nobody can read.
    private static bool Texts(ReadOnlyMemory<byte> bytes, JsonDocument document)
    {
        if (bytes.Span.IndexOf("\\ud"u8) < 0 && bytes.Span.IndexOf("\\uD"u8) < 0)
        {
            return true;
        }

        try
        {
            return Touch(new(document.RootElement, "")) >= 0;
        }
        catch (InvalidOperationException)
        {
            // The framework has no other way to say so.
            return false;
        }
    }

    private static long Touch(JsonPlace place) => place.IsObject
        ? place.Members().Sum(member => member.Name.Length + Touch(member.Place))
        : place.IsList ? place.Items().Sum(Touch) : place.Text.Length;

    private static Checked<JsonDocument> Refused(JsonDocument document)
    {
        document.Dispose();
        return new Checked<JsonDocument>.Flawed(new Flaw(new Where.All(), FlawKind.Broken, "\\uD800", "Unicode"));
    }

    private static Flaw Told(ReadOnlyMemory<byte> bytes, long line, long column)
    {
        var rest = bytes.Span;
        for (var skipped = 0L; skipped < line && rest.IndexOf((byte)'\n') is var end and >= 0; skipped++)
        {
            rest = rest[(end + 1)..];
        }

        rest = rest[(int)Math.Min(column, rest.Length)..];
        rest = rest[..Math.Min(rest.Length, Shown)];
        var stop = rest.IndexOf((byte)'\n');
        return new(new Where.TextLine(line + 1), FlawKind.Broken, Encoding.UTF8.GetString(stop < 0 ? rest : rest[..stop]).Trim(), "JSON");
    }
}
