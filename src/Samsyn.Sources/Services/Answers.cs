// Looks at what a service answered: an error, a page of the web where figures should be, nothing, or a body that was cut off.
using Samsyn.Loop;
using static System.FormattableString;

namespace Samsyn.Sources.Services;

/// <summary>Looks at what a service answered.</summary>
internal static class Answers
{
    private const int Kept = 500;

    /// <summary>Whether a format is text and not JSON.</summary>
    public static bool IsText(string format) => format is "csv" or "bulk";

    /// <summary>What is wrong with an answer as a whole; null when it may hold figures.</summary>
    public static Flaw? Flaw(HttpAsk ask, HttpAnswer answer, string expected)
    {
        var where = new Where.Address(ask.Told);
        var kind = FileKinds.Of(answer.Bytes.Span[..Math.Min(answer.Bytes.Length, 4096)]);
        return (answer, kind) switch
        {
            ({ Status: 404 }, _) => new(where, FlawKind.NotThere, Said(answer), ask.Address.ToString()),
            ({ IsOk: false }, _) => new(where, FlawKind.NoAnswer, Said(answer), expected),
            (_, FileKind.Empty) => new(where, FlawKind.Empty),
            (_, FileKind.Html) => new(where, FlawKind.NoAnswer, Said(answer), expected),
            (_, not FileKind.Json) when expected == "JSON" => new(where, FlawKind.NoAnswer, Said(answer), expected),
            _ when expected == "JSON" && !IsClosed(answer.Bytes.Span) => new(where, FlawKind.Broken, "…" + Text(answer.Bytes[^Math.Min(answer.Bytes.Length, 40)..]), "JSON"),
            _ => null,
        };
    }

    /// <summary>Bytes as text, whatever their alphabet.</summary>
    public static string Text(ReadOnlyMemory<byte> bytes) => TextEncoding.Of(bytes).GetString(bytes.Span).TrimStart('\uFEFF');

    // The status and the first of what was said with it.
    private static string Said(HttpAnswer answer)
    {
        var text = Text(answer.Bytes[..Math.Min(answer.Bytes.Length, Kept)]).Trim();
        return answer.IsOk ? text : Invariant($"HTTP {answer.Status}{(answer.RetryAfter is { } later ? $" ({later})" : "")} {text}").TrimEnd();
    }

    private static bool IsClosed(ReadOnlySpan<byte> bytes) => bytes.TrimEnd(" \t\r\n\0"u8) is [.., (byte)'}' or (byte)']'];
}
