// The rows of a PX file that name their place by keys. A row that is left out holds zeros; that is not the same as missing.
using System.Collections;
using Samsyn.Loop;
using Samsyn.Sources.Cubes;
using static System.FormattableString;

namespace Samsyn.Sources.Px;

/// <summary>The rows of a file that name their place by keys, in any order; then, as zeros, the rows that were left out.</summary>
/// <param name="cube">The cube.</param>
/// <param name="keys">How its rows are keyed.</param>
/// <param name="order">The order of the keys in a row.</param>
/// <param name="data">The data.</param>
internal sealed class PxKeyedRows(Cube cube, PxKeys keys, IReadOnlyList<int> order, PxData data)
{
    private readonly CubeCells rows = new(cube);
    private readonly long width = Cube.Count(cube.Dimensions.Skip(keys.Places.Count).Select(side => side.Words.Count));
    private readonly BitArray seen = new((int)keys.Rows);
    private PxCell cell;

    /// <summary>A row for each cell of the cube, and a flaw for each row that cannot be understood.</summary>
    public IEnumerable<SourceRow> Read()
    {
        var sound = true;
        cell = data.Next();
        while (cell.Kind != PxCellKind.End)
        {
            foreach (var row in ReadRow())
            {
                sound &= row is SourceRow.Read;
                yield return row;
            }
        }

        // Where a row could not be understood, nobody can say which rows were left out.
        foreach (var row in sound ? LeftOut() : [])
        {
            yield return row;
        }
    }

    private IEnumerable<SourceRow> ReadRow()
    {
        var (line, places) = (cell.Line, new int[order.Count]);
        var flaw = Find(places);
        var row = Number(places);
        flaw ??= seen[row] ? new(new Where.TextLine(line), FlawKind.Duplicate, Name(places), "") : null;
        if (flaw is not null)
        {
            yield return new SourceRow.Faulty(flaw);
            SkipRow(line);
            yield break;
        }

        seen[row] = true;
        foreach (var read in ReadCells(row, line))
        {
            yield return read;
        }
    }

    // The place of each key among the categories of its side.
    private Flaw? Find(int[] places)
    {
        foreach (var side in order)
        {
            if (cell.Kind == PxCellKind.End || !keys.Places[side].TryGetValue(cell.Text, out places[side]))
            {
                return new(new Where.TextLine(cell.Line), FlawKind.UnknownWord, cell.Shown, keys.Examples(side));
            }

            cell = data.Next();
        }

        return null;
    }

    private int Number(int[] places)
    {
        var row = 0;
        for (var side = 0; side < places.Length; side++)
        {
            row = (row * keys.Places[side].Count) + places[side];
        }

        return row;
    }

    private IEnumerable<SourceRow> ReadCells(int row, long line)
    {
        var read = 0L;
        for (; read < width && cell.Kind != PxCellKind.End && !(cell.BeginsRow && cell.Line > line); read++)
        {
            yield return cell.Readable ? rows.At((row * width) + read, cell.Value, cell.Symbol) : PxSource.Unreadable(cell);
            cell = data.Next();
        }

        for (; cell.Readable && !cell.Marked; read++)
        {
            cell = data.Next();
        }

        if (read != width)
        {
            yield return new SourceRow.Faulty(new(new Where.TextLine(line), FlawKind.WrongWidth, Invariant($"{read}"), Invariant($"{width}")));
        }
    }

    // After a row that could not be understood, the next begins on a line of its own.
    private void SkipRow(long line)
    {
        while (cell.Kind != PxCellKind.End && !(cell.BeginsRow && cell.Line > line))
        {
            cell = data.Next();
        }
    }

    private IEnumerable<SourceRow> LeftOut()
    {
        for (var row = 0; row < seen.Count; row++)
        {
            for (var place = 0L; place < width && !seen[row]; place++)
            {
                yield return rows.At((row * width) + place, "0", null);
            }
        }
    }

    private string Name(int[] places) => string.Join(", ", places.Select((place, side) => cube.Dimensions[side].Words[place]));
}
