// The headings of a document, chapter by chapter: what its contents list, on a page, on paper and in Word.
using Samsyn.Loop.Publish.Composed;

namespace Samsyn.Web.Publish.Formats;

/// <summary>A heading in the contents.</summary>
/// <param name="Id">Where it leads.</param>
/// <param name="Text">What it says.</param>
/// <param name="Below">The headings right below it.</param>
internal sealed record Outline(string Id, string Text, IReadOnlyList<Outline> Below)
{
    /// <summary>The identity of the appendix with the numbers behind the pictures.</summary>
    public const string Appendix = "numbers-behind";

    /// <summary>The chapters with their headings, and the appendix where the numbers stand apart.</summary>
    public static IReadOnlyList<Outline> Of(Composition composition, Medium medium)
    {
        var chapters = composition.Chapters.Select(chapter => new Outline(chapter.Id, chapter.Title, Within(chapter)));
        return medium.NumbersApart && NumbersOf(composition).Any()
            ? [.. chapters, new(Appendix, FormatWords.Of(composition).NumbersBehind, [])]
            : [.. chapters];
    }

    /// <summary>The tables behind the pictures.</summary>
    public static IEnumerable<Piece.Table> NumbersOf(Composition composition) =>
        composition.Pictures().Select(picture => picture.Numbers).OfType<Piece.Table>();

    private static IReadOnlyList<Outline> Within(ComposedChapter chapter) =>
        [.. chapter.Pieces.OfType<Piece.Heading>().Where(heading => heading.Level <= 2).Select(heading => new Outline(heading.Id, heading.Text, []))];
}
