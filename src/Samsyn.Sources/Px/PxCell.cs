// What stands in one cell of a PX file's data: a number, a symbol, a key, or something that nobody can read.
namespace Samsyn.Sources.Px;

/// <summary>What stands in one cell.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The characters, without quotation marks.</param>
/// <param name="Line">The line it stands on.</param>
/// <param name="First">Whether it is the first of its line.</param>
/// <param name="Marked">Whether it stood in quotation marks.</param>
internal readonly record struct PxCell(PxCellKind Kind, string Text, long Line, bool First, bool Marked)
{
    /// <summary>What a cell may hold, for messages.</summary>
    public const string Examples = "12.3 - . .. ... .... ..... ......";

    private const int LongestShown = 40;

    /// <summary>The characters, shortened for a message.</summary>
    public string Shown => Text.Length > LongestShown ? Text[..LongestShown] + "…" : Text;

    /// <summary>Whether it can be read as a value or a symbol.</summary>
    public bool Readable => Kind is PxCellKind.Number or PxCellKind.Symbol;

    /// <summary>Whether a keyed row seems to begin here.</summary>
    public bool BeginsRow => First && Marked && Kind != PxCellKind.Symbol;

    /// <summary>The number, or null.</summary>
    public string? Value => Kind == PxCellKind.Number ? Text : null;

    /// <summary>The symbol, or null.</summary>
    public string? Symbol => Kind == PxCellKind.Symbol ? Text : null;
}

/// <summary>The kinds of cell.</summary>
internal enum PxCellKind
{
    /// <summary>The data has ended.</summary>
    End,

    /// <summary>A number.</summary>
    Number,

    /// <summary>One to seven dots, or a dash.</summary>
    Symbol,

    /// <summary>Something else: the key of a row, or what nobody can read.</summary>
    Other,
}
