// The row of a file that is being read, column by column.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Sources.Drafts;

namespace Samsyn.Sources.Columns;

/// <summary>The row that is being read. One is used for all rows of a file.</summary>
public sealed class ColumnRow
{
    private readonly Line line;
    private readonly NumberCells[] numbers;

    internal ColumnRow(SourceTable table)
    {
        line = new(table);
        var marks = new Marks(table, new Recipe("", []));
        numbers = [.. table.Columns.Select((column, index) => new NumberCells(table, index, 1, column.Mark, marks))];
    }

    /// <summary>Its number in the file, from 1, header rows counted.</summary>
    public long Number => line.Number;

    internal List<Flaw> Flaws => line.Flaws;

    /// <summary>The text of a cell; empty where nothing stands.</summary>
    public string Text(Column column) => line[column.Index] ?? "";

    /// <summary>The text of a cell that may not be empty.</summary>
    public string Word(Column column)
    {
        if (line[column.Index] is { } text)
        {
            return text;
        }

        line.Wrong(column.Index, FlawKind.Missing, "");
        return "";
    }

    /// <summary>What stands in a cell of numbers: a number, a mark in its place such as <c>&lt;5</c> or <c>..</c>, or nothing.</summary>
    /// <remarks>Decimal comma and point are read alike; a number that can be read in two ways is a flaw.</remarks>
    public NumberCell Cell(Column column) => numbers[column.Index].Read(line);

    /// <summary>The number of a cell; null where nothing, or a mark for something missing, stands. A mark that means nil is zero.</summary>
    public double? Figure(Column column) => Figure(Cell(column));

    /// <summary>The number of a cell that may not be empty and lies within a range.</summary>
    /// <param name="column">The column.</param>
    /// <param name="allowed">Whether a number is allowed.</param>
    /// <param name="range">What is allowed, in figures: "0 or more", "0–1".</param>
    /// <returns>The number; 0 where it is flawed, and the row is then left out.</returns>
    public double Figure(Column column, Func<double, bool> allowed, string range)
    {
        ArgumentNullException.ThrowIfNull(allowed);
        var before = Flaws.Count;
        var number = Figure(column);
        if (Flaws.Count == before && !(number is { } known && allowed(known)))
        {
            Wrong(column, line[column.Index] is null ? FlawKind.Missing : FlawKind.OutOfRange, range);
        }

        return number ?? 0;
    }

    /// <summary>Tells that what stands in a cell is not allowed.</summary>
    public void Wrong(Column column, FlawKind kind, string expected) => line.Wrong(column.Index, kind, expected);

    /// <summary>Where a cell stands, for what only several rows together show.</summary>
    public Where At(Column column) => line.At(column.Index);

    internal void Enter(SourceRow.Read row) => line.Enter(row);

    private static double? Figure(NumberCell cell) => cell.Mark is MarkMeaning.Zero ? 0 : cell.Number;
}
