// Walks through the cells of a cube and lays each out as a row: its categories, its value, its symbol and its unit.
namespace Samsyn.Sources.Cubes;

/// <summary>Lays out the cells of a cube as rows. All its rows share one list of cells, which holds until the next is asked for.</summary>
internal sealed class CubeCells
{
    private readonly Cube cube;
    private readonly int[] places;
    private readonly int[] columns;
    private readonly string?[] cells;
    private long current;

    /// <summary>Stands at the first cell of a cube that has one.</summary>
    public CubeCells(Cube cube)
    {
        this.cube = cube;
        places = new int[cube.Dimensions.Count];
        columns = new int[places.Length];
        var next = 0;
        for (var side = 0; side < places.Length; side++)
        {
            columns[side] = next;
            next += cube.Dimensions[side].Codes is null ? 1 : 2;
        }

        cells = new string?[next + 3];
        cells[^1] = cube.Unit;
        for (var side = 0; side < places.Length; side++)
        {
            Show(side);
        }
    }

    /// <summary>The row of a cell, counted from 0, with the value and the symbol that stand in it.</summary>
    public SourceRow.Read At(long cell, string? value, string? symbol)
    {
        if (cell == current + 1)
        {
            Step();
        }
        else if (cell != current)
        {
            Jump(cell);
        }

        (current, cells[^3], cells[^2]) = (cell, value, symbol);
        return new(cell + 1, cells);
    }

    private void Step()
    {
        for (var side = places.Length - 1; side >= 0; side--)
        {
            places[side]++;
            var carries = places[side] == cube.Dimensions[side].Words.Count;
            places[side] = carries ? 0 : places[side];
            Show(side);
            if (!carries)
            {
                return;
            }
        }
    }

    private void Jump(long cell)
    {
        for (var side = places.Length - 1; side >= 0; side--)
        {
            var size = cube.Dimensions[side].Words.Count;
            (cell, places[side]) = (cell / size, (int)(cell % size));
            Show(side);
        }
    }

    private void Show(int side)
    {
        var (dimension, place) = (cube.Dimensions[side], places[side]);
        cells[columns[side]] = dimension.Words[place];
        if (dimension.Codes is { } codes)
        {
            cells[columns[side] + 1] = codes[place];
        }

        if (dimension.Units is { } units)
        {
            cells[^1] = units[place] ?? cube.Unit;
        }
    }
}
