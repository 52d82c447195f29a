// What fits in one line of a document: no longer than it may be, and without signs that no paper can show.
namespace Samsyn.Web.Publish.Documents;

/// <summary>Texts of one line.</summary>
internal static class OneLine
{
    /// <summary>Whether a text is a line that can be printed, and not empty.</summary>
    public static bool IsFit(string text, int longest) => text.Length > 0 && text.Length <= longest && !text.Any(char.IsControl);
}
