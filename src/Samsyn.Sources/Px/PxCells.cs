// The cells of a PX file that stand one after the other, all of them there.
using Samsyn.Loop;
using Samsyn.Sources.Cubes;
using static System.FormattableString;

namespace Samsyn.Sources.Px;

/// <summary>The cells of a file that stand one after the other.</summary>
internal static class PxCells
{
    /// <summary>A row for each cell, a flaw where a cell cannot be read, and a flaw at the end when there are too many or too few.</summary>
    public static IEnumerable<SourceRow> Read(PxSource source, PxData data)
    {
        var (expected, read) = (source.Cube.Cells, 0L);
        var rows = new CubeCells(source.Cube);
        for (var cell = data.Next(); cell.Kind != PxCellKind.End; cell = data.Next())
        {
            if (read < expected)
            {
                yield return cell.Readable
                    ? rows.At(read, cell.Value, cell.Symbol)
                    : PxSource.Unreadable(cell);
            }

            read++;
        }

        if (read != expected)
        {
            yield return new SourceRow.Faulty(new(new Where.Keyword("DATA", source.DataLine), FlawKind.WrongCount, Invariant($"{read}"), Invariant($"{expected}")));
        }
    }
}
