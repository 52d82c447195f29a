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

    private const int MostKept = 8;
    private const int FewRows = 15;

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

    /// <summary>Whether a chapter begins on a sheet of its own: one that holds more than a few paragraphs does.</summary>
    public static bool IsLong(ComposedChapter chapter) =>
        chapter.Pieces.Count > 6 || chapter.Pieces.Any(piece => piece is Piece.Table or Piece.Picture);

    /// <summary>A chapter's pieces, parted where a heading right below its title begins something.</summary>
    public static IReadOnlyList<IReadOnlyList<Piece>> Parts(ComposedChapter chapter)
    {
        var parts = new List<List<Piece>>();
        foreach (var piece in chapter.Pieces)
        {
            if (parts.Count == 0 || piece is Piece.Heading { Level: <= 2 })
            {
                parts.Add([]);
            }

            parts[^1].Add(piece);
        }

        return parts;
    }

    /// <summary>Whether a part is kept on one sheet: what is said below a heading with its pictures, and no long table.</summary>
    public static bool IsKept(IReadOnlyList<Piece> part) => part is [Piece.Heading, ..] && part.Count <= MostKept && part.All(piece => piece is not Piece.Table { Rows.Count: > FewRows });

    private static IReadOnlyList<Outline> Within(ComposedChapter chapter) =>
        [.. chapter.Pieces.OfType<Piece.Heading>().Where(heading => heading.Level <= 2).Select(heading => new Outline(heading.Id, heading.Text, []))];
}
