// A table in somebody's file, whatever the kind of file: named columns, and rows that stream by.
using Samsyn.Loop;
using Samsyn.Sources.Cubes;

namespace Samsyn.Sources;

/// <summary>A table in somebody's file: named columns, and rows that stream by.</summary>
/// <param name="Name">The sheet's or the data set's name; empty when the file has one table without a name.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows and the flaws found among them; reads the file anew each time it is walked through, and holds one row at a time.</param>
public sealed record SourceTable(string Name, IReadOnlyList<SourceColumn> Columns, IEnumerable<SourceRow> Rows)
{
    /// <summary>What the file says of the table itself: title, source, unit, licence, last update, notes.</summary>
    public IReadOnlyList<SourceNote> Notes { get; init; } = [];

    /// <summary>What is wrong with the file but does not keep the table from being read, such as a note about a category that is not there.</summary>
    public IReadOnlyList<Flaw> PassedOver { get; init; } = [];

    /// <summary>The sides of the cube it was, with all their codes; none when it was no cube.</summary>
    internal IReadOnlyList<CubeDimension> Sides { get; init; } = [];
}

/// <summary>A column.</summary>
/// <param name="Name">Its name; names of several header rows are joined by " | ".</param>
/// <param name="Kind">What the kind of file itself says that it holds.</param>
public sealed record SourceColumn(string Name, SourceColumnKind Kind = SourceColumnKind.Unknown)
{
    /// <summary>The column's number in the file, from 1, for messages.</summary>
    public int Number { get; init; }

    /// <summary>For codes: the name of the column whose words they are codes of. For words: null.</summary>
    public string? CodesOf { get; init; }

    /// <summary>For a dimension: its categories that are totals of others, by the word in the column (PX ELIMINATION, JSON-stat child).</summary>
    public IReadOnlySet<string> Totals { get; init; } = new HashSet<string>();

    /// <summary>How its numbers are written, when the kind of file says so; null when the column itself must decide.</summary>
    public DecimalMark? Mark { get; init; }

    /// <summary>Whether its numbers are shown as per cent but stored as fractions, as a spreadsheet does.</summary>
    public bool Percent { get; init; }
}

/// <summary>What a kind of file says that a column holds.</summary>
public enum SourceColumnKind
{
    /// <summary>It does not say.</summary>
    Unknown,

    /// <summary>The categories of a dimension, in words.</summary>
    Dimension,

    /// <summary>The time.</summary>
    Time,

    /// <summary>The place.</summary>
    Place,

    /// <summary>What is measured.</summary>
    Contents,

    /// <summary>The codes of another column's words.</summary>
    Codes,

    /// <summary>The value, in invariant digits (decimal point, no grouping); null when there is none.</summary>
    Value,

    /// <summary>The symbol that stood in place of the value, or beside it.</summary>
    Symbol,

    /// <summary>The unit of the value.</summary>
    Unit,
}

/// <summary>A row, or a flaw where a row should have been.</summary>
public abstract record SourceRow
{
    private SourceRow()
    {
    }

    /// <summary>A row that could be read.</summary>
    /// <param name="Number">Its number in the file, from 1, header rows counted; for a cube, the number of the cell.</param>
    /// <param name="Cells">One for each column; null where nothing stands. Valid until the next row is read.</param>
    public sealed record Read(long Number, IReadOnlyList<string?> Cells) : SourceRow
    {
        /// <summary>The row of each cell, where a row was joined of several; null where all stand in <see cref="Number"/>.</summary>
        public IReadOnlyList<long>? Rows { get; init; }
    }

    /// <summary>Something that could not be read.</summary>
    public sealed record Faulty(Flaw Flaw) : SourceRow;
}

/// <summary>Something a file says of a table.</summary>
/// <param name="Kind">What it is about: TITLE, SOURCE, UNITS, NOTE, LAST-UPDATED, COPYRIGHT, SUM (a line of sums below the table), MOVED-HEADER (names that stood beside their columns), HIDDEN-SHEET.</param>
/// <param name="Text">The words.</param>
/// <param name="About">The column or category it is about; empty for the table.</param>
public sealed record SourceNote(string Kind, string Text, string About = "");
