// Rows of a sheet without a blank one between them, and what must be known of them to tell tables apart.
namespace Samsyn.Sources.Excel;

/// <summary>Rows that follow one another without a blank row: their first rows, their last, and what stands in each column.</summary>
internal sealed class SheetBlock
{
    private const int Kept = 80;
    private readonly List<ColumnTally> tallies = [];

    public long First { get; private init; }

    public long Last { get; private set; }

    public List<SheetRow> Beginning { get; } = [];

    public Queue<SheetRow> End { get; } = new();

    /// <summary>Whether no row has more than one cell.</summary>
    public bool IsLines { get; private set; } = true;

    public int Width => tallies.Count;

    public ColumnTally Tally(int column) => column < tallies.Count ? tallies[column] : new();

    public static IReadOnlyList<SheetBlock> Of(IEnumerable<SheetRow> rows)
    {
        var blocks = new List<SheetBlock>();
        SheetBlock? open = null;
        foreach (var row in rows)
        {
            if (row.Cells.All(cell => cell.Text is null))
            {
                open = null;
                continue;
            }

            if (open is null)
            {
                blocks.Add(open = new() { First = row.Number });
            }

            open.Add(row);
        }

        return blocks;
    }

    private void Add(SheetRow row)
    {
        Last = row.Number;
        IsLines &= row.Cells.Count(cell => cell.Text is not null) == 1;
        if (Beginning.Count < Kept)
        {
            Beginning.Add(row);
        }

        End.Enqueue(row);
        if (End.Count > Kept)
        {
            End.Dequeue();
        }

        while (tallies.Count < row.Cells.Length)
        {
            tallies.Add(new());
        }

        for (var column = 0; column < row.Cells.Length; column++)
        {
            tallies[column].Add(row.Cells[column]);
        }
    }
}

/// <summary>What stands in a column of a block.</summary>
internal sealed class ColumnTally
{
    public int Numbers { get; private set; }

    public int Percents { get; private set; }

    public int Texts { get; private set; }

    /// <summary>Texts that are numbers with a comma or a point.</summary>
    public int WrittenNumbers { get; private set; }

    /// <summary>Cells in which a formula failed; they tell nothing of how the column is written.</summary>
    public int Errors { get; private set; }

    public bool IsBlank => Numbers + Texts + Errors == 0;

    public void Add(ExcelCell cell)
    {
        if (cell.Text is not { } text)
        {
            return;
        }

        if (cell.IsError)
        {
            Errors++;
            return;
        }

        Numbers += cell.IsNumber ? 1 : 0;
        Percents += cell.IsPercent ? 1 : 0;
        Texts += cell.IsNumber ? 0 : 1;
        WrittenNumbers += !cell.IsNumber && text.AsSpan().ContainsAny(',', '.') && Loop.Numeral.MarkOf(text.AsSpan()) is not null ? 1 : 0;
    }

    public void Add(ColumnTally other)
    {
        Numbers += other.Numbers;
        Percents += other.Percents;
        Texts += other.Texts;
        Errors += other.Errors;
        WrittenNumbers += other.WrittenNumbers;
    }
}
