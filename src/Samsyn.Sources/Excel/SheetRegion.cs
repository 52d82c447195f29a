// The part of a sheet that is one table: its header, its columns and its last row.
using Samsyn.Sources.Tables;

namespace Samsyn.Sources.Excel;

/// <summary>The part of a sheet that is one table.</summary>
internal sealed class SheetRegion(HeaderBlock header, IReadOnlyList<int> columns, SheetBlock block)
{
    private readonly List<SheetBlock> blocks = [block];

    public HeaderBlock Header => header;

    /// <summary>The columns of the sheet that the table has, from 0.</summary>
    public IReadOnlyList<int> Columns => columns;

    public long Last => blocks[^1].Last;

    /// <summary>The lines above the table that belong to it.</summary>
    public List<string> Titles { get; } = [];

    /// <summary>The last rows of the table, in which its notes stand.</summary>
    public IReadOnlyList<RawRow> End => [.. blocks.SelectMany(part => part.End).Where(row => row.Number > header.LastRow).Select(row => row.Of(columns))];

    /// <summary>Takes in rows that go on below a blank one.</summary>
    public void Add(SheetBlock more) => blocks.Add(more);

    /// <summary>What stands in a column, the header's own cells counted among its texts.</summary>
    public ColumnTally Tally(int column)
    {
        var sum = new ColumnTally();
        foreach (var part in blocks)
        {
            sum.Add(part.Tally(column));
        }

        return sum;
    }

    /// <summary>The tables that stand side by side in a block; none when it has no two columns.</summary>
    public static IReadOnlyList<SheetRegion> Of(SheetBlock block)
    {
        var regions = Sides(block).Select(columns => (Columns: columns, Header: HeaderBlock.Find([.. block.Beginning.Select(row => row.Of(columns))])))
            .Where(side => side.Header is not null)
            .Select(side => new SheetRegion(side.Header!, side.Columns, block))
            .ToArray();
        foreach (var region in regions)
        {
            region.Titles.AddRange(region.Header.Titles);
        }

        return regions;
    }

    // A blank column parts two tables when words stand below the header on its right too: a table begins with words.
    private static IEnumerable<IReadOnlyList<int>> Sides(SheetBlock block)
    {
        var side = new List<int>();
        for (var column = 0; column < block.Width; column++)
        {
            if (!block.Tally(column).IsBlank)
            {
                side.Add(column);
            }
            else if (side.Count > 1 && BeginsTable(block, column + 1))
            {
                yield return side;
                side = [];
            }
        }

        if (side.Count > 0)
        {
            yield return side;
        }
    }

    private static bool BeginsTable(SheetBlock block, int column)
    {
        while (column < block.Width && block.Tally(column).IsBlank)
        {
            column++;
        }

        return column + 1 < block.Width && !block.Tally(column + 1).IsBlank && block.Tally(column).Texts >= 3 && block.Tally(column).Texts > block.Tally(column).Numbers;
    }
}
