// The paragraphs of what somebody has written: an empty line begins a new one.
namespace Samsyn.Web.Shared;

/// <summary>The paragraphs of a text.</summary>
internal static class Paragraphs
{
    /// <summary>Them, without the lines between; none of an empty text.</summary>
    public static string[] Of(string text) => text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
