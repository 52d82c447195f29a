// The pieces that a composed chapter is made of.
using System.Text.Json.Serialization;

namespace Samsyn.Loop.Publish.Composed;

/// <summary>A piece of a chapter.</summary>
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Bullets), "bullets")]
[JsonDerivedType(typeof(Quote), "quote")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(Picture), "picture")]
public abstract record Piece
{
    private Piece()
    {
    }

    /// <summary>A heading within a chapter.</summary>
    /// <param name="Id">Its identity within the document, fit for an address.</param>
    /// <param name="Level">2 for one right below the chapter's title, 3 for one below that.</param>
    /// <param name="Text">What it says.</param>
    public sealed record Heading(string Id, int Level, string Text) : Piece;

    /// <summary>A paragraph.</summary>
    /// <param name="Runs">Its words.</param>
    public sealed record Paragraph(IReadOnlyList<Run> Runs) : Piece
    {
        /// <summary>How it is set.</summary>
        public ParagraphStyle Style { get; init; }

        /// <summary>A paragraph of plain words.</summary>
        public static Paragraph Of(string text, ParagraphStyle style = ParagraphStyle.Usual) => new([new(text)]) { Style = style };
    }

    /// <summary>A list.</summary>
    /// <param name="Numbered">Whether its items are numbered from 1.</param>
    /// <param name="Items">Its items, each of one or more pieces.</param>
    public sealed record Bullets(bool Numbered, IReadOnlyList<IReadOnlyList<Piece>> Items) : Piece;

    /// <summary>What somebody else has said or written.</summary>
    /// <param name="Pieces">It, in pieces.</param>
    public sealed record Quote(IReadOnlyList<Piece> Pieces) : Piece;

    /// <summary>A table.</summary>
    /// <param name="Id">Its identity within the document, fit for an address.</param>
    /// <param name="Label">Its name and number: Table 3. Empty for a small one within the text.</param>
    /// <param name="Caption">What it shows.</param>
    /// <param name="Columns">Its columns.</param>
    /// <param name="Rows">Its rows, each with a cell for each column; the first cell names the row.</param>
    public sealed record Table(string Id, string Label, string Caption, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows) : Piece
    {
        /// <summary>Where it comes from, and what its marks mean; null for a table of words.</summary>
        public string? Source { get; init; }

        /// <summary>The same with a column for each number and its bounds, for a workbook; null where the table itself serves.</summary>
        public DataSheet? Data { get; init; }
    }

    /// <summary>A picture.</summary>
    /// <param name="Id">Its identity within the document, fit for an address; the identities within its drawing begin with it.</param>
    /// <param name="Label">Its name and number: Figure 3.</param>
    /// <param name="Title">What it shows.</param>
    /// <param name="Says">What can be seen in it, for those who cannot see it.</param>
    /// <param name="Svg">The drawing as a whole SVG element with its own colours, for a desk and for paper.</param>
    /// <param name="Width">The drawing's width in its own units.</param>
    /// <param name="Height">The drawing's height in its own units.</param>
    public sealed record Picture(string Id, string Label, string Title, string Says, string Svg, double Width, double Height) : Piece
    {
        /// <summary>The same for a phone; null where the one serves both.</summary>
        public string? Narrow { get; init; }

        /// <summary>Where it comes from.</summary>
        public string Source { get; init; } = "";

        /// <summary>The numbers that it is drawn from; null where it is drawn from none.</summary>
        public Table? Numbers { get; init; }
    }
}

/// <summary>How a paragraph is set.</summary>
public enum ParagraphStyle
{
    /// <summary>As usual.</summary>
    Usual,

    /// <summary>What the figures say: the sentence before the picture.</summary>
    Lead,

    /// <summary>Something to bear in mind, in a frame.</summary>
    Note,

    /// <summary>Small: a source, a definition.</summary>
    Small,
}

/// <summary>Words of one kind.</summary>
/// <param name="Text">The words.</param>
public sealed record Run(string Text)
{
    /// <summary>Whether they are stressed strongly.</summary>
    public bool Strong { get; init; }

    /// <summary>Whether they are stressed.</summary>
    public bool Emphasis { get; init; }

    /// <summary>Where they lead: an address of http, https or mailto; null for nowhere.</summary>
    public string? Link { get; init; }
}

/// <summary>A column of a table.</summary>
/// <param name="Heading">What it is called.</param>
/// <param name="Numbers">Whether it holds numbers, which are set to the right.</param>
public sealed record Column(string Heading, bool Numbers = false);

/// <summary>A cell of a table.</summary>
/// <param name="Text">What it says, as people read it.</param>
/// <param name="Number">The number in it; null where there is none, or none that may be told.</param>
public sealed record Cell(string Text, double? Number = null)
{
    /// <summary>Why there is no number.</summary>
    public CellMark Mark { get; init; }

    /// <summary>The bounds of its interval; null where it has none.</summary>
    public CellBounds? Bounds { get; init; }
}

/// <summary>The bounds of the interval of a number.</summary>
/// <param name="Lower">The lower bound, in the unit of the number.</param>
/// <param name="Upper">The upper one.</param>
public sealed record CellBounds(double Lower, double Upper);

/// <summary>Why a cell has no number: reasons that are never mixed.</summary>
public enum CellMark
{
    /// <summary>It has one, or is not about a number.</summary>
    None,

    /// <summary>So few people that one might be recognised.</summary>
    Withheld,

    /// <summary>No figure.</summary>
    Missing,

    /// <summary>Too uncertain to show.</summary>
    TooUncertain,
}

/// <summary>A table for a workbook.</summary>
/// <param name="Columns">What its columns are called.</param>
/// <param name="Rows">Its rows, each with a cell for each column.</param>
public sealed record DataSheet(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows)
{
    /// <summary>What it is, line by line: definition, source, what the marks mean; each a word and what it says.</summary>
    public IReadOnlyList<CoverLine> About { get; init; } = [];
}
