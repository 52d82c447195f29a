// A document with everything in it, ready to be set as a page, a PDF, a Word file or a workbook: words, tables and pictures, and no question left.
namespace Samsyn.Loop.Publish.Composed;

/// <summary>A document with everything in it. It holds no reference to anything that can change: two compositions with the same content are the same document.</summary>
/// <param name="Cover">What stands on its first page.</param>
/// <param name="Chapters">Its chapters, in order.</param>
public sealed record Composition(Cover Cover, IReadOnlyList<ComposedChapter> Chapters)
{
    /// <summary>Every table of the document and of its pictures, in order.</summary>
    public IEnumerable<Piece.Table> Tables() => Pieces().SelectMany(piece => piece switch
    {
        Piece.Table table => [table],
        Piece.Picture { Numbers: { } table } => [table],
        _ => Array.Empty<Piece.Table>(),
    });

    /// <summary>Every picture of the document, in order.</summary>
    public IEnumerable<Piece.Picture> Pictures() => Pieces().OfType<Piece.Picture>();

    private IEnumerable<Piece> Pieces() => Chapters.SelectMany(chapter => chapter.Pieces);
}

/// <summary>What stands on the first page.</summary>
/// <param name="Language">The language it is written in: sv, da or en.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">What kind of document it is, in its language.</param>
/// <param name="Owner">Whose it is: the collaboration's name.</param>
public sealed record Cover(string Language, string Title, string Kind, string Owner)
{
    /// <summary>A second title; null for none.</summary>
    public string? Subtitle { get; init; }

    /// <summary>The owner's colour as #rrggbb.</summary>
    public string Colour { get; init; } = "#0b4f5c";

    /// <summary>Its number as an edition; null for a draft.</summary>
    public int? Edition { get; init; }

    /// <summary>The day that it shows how things stood.</summary>
    public DateOnly Day { get; init; }

    /// <summary>Further lines, each a word and what it says: place, registry number, decided by.</summary>
    public IReadOnlyList<CoverLine> Lines { get; init; } = [];
}

/// <summary>A line on the first page.</summary>
/// <param name="Word">What it tells: registry number.</param>
/// <param name="Says">What it says.</param>
public sealed record CoverLine(string Word, string Says);

/// <summary>A chapter.</summary>
/// <param name="Id">Its identity within the document, fit for an address: a letter, then small letters, digits and hyphens.</param>
/// <param name="Title">Its title.</param>
/// <param name="Pieces">What it holds, in order.</param>
public sealed record ComposedChapter(string Id, string Title, IReadOnlyList<Piece> Pieces);
