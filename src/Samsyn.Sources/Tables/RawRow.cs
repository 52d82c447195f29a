// A row as it stands in a file, before anybody knows what is header, figure or footnote.
using Samsyn.Loop;
using Samsyn.Loop.Measure;

namespace Samsyn.Sources.Tables;

/// <summary>A row as it stands in a file.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Cells">Its cells; null where nothing stands.</param>
internal sealed record RawRow(long Number, IReadOnlyList<string?> Cells)
{
    public int Filled { get; } = Cells.Count(cell => cell is not null);

    /// <summary>How far to the right something stands.</summary>
    public int Reach { get; } = Cells.Select((cell, index) => cell is null ? 0 : index + 1).DefaultIfEmpty().Max();

    public string? First => Cells.Count > 0 ? Cells[0] : null;

    public string? this[int column] => column < Cells.Count ? Cells[column] : null;

    /// <summary>Whether a number stands in it that is not just a year, or a mark in place of one.</summary>
    public bool HasFigures => Cells.Any(cell => IsFigure(cell) && !IsYear(cell));

    public bool HasNumbers => Cells.Any(IsFigure);

    /// <summary>A number, or a mark in place of one; a letter such as U or C heads a column more often than it stands for a number.</summary>
    public static bool IsFigure(string? cell) =>
        cell is not null && (Numeral.MarkOf(cell.AsSpan()) is not null || (MissingMarks.Meaning(cell) is not null && !char.IsLetter(cell[0])));

    public static bool IsYear(string? cell) => cell is ['1', '8' or '9', _, _] or ['2', '0', _, _] && !cell.AsSpan().ContainsAnyExceptInRange('0', '9');
}
