// A PX file whose head has been read and found sound: its cube, and how to come back to its cells.
using System.Text;
using Samsyn.Loop;
using Samsyn.Sources.Cubes;

namespace Samsyn.Sources.Px;

/// <summary>A PX file whose head is sound.</summary>
/// <param name="Path">The file.</param>
/// <param name="Encoding">How its letters are written.</param>
/// <param name="Cube">The cube that it holds.</param>
/// <param name="Keys">How its rows are keyed, or null when every cell stands in its place.</param>
/// <param name="DataLine">The line of DATA.</param>
internal sealed record PxSource(string Path, Encoding Encoding, Cube Cube, PxKeys? Keys, long DataLine)
{
    /// <summary>The rows; opens the file anew.</summary>
    public IEnumerable<SourceRow> Rows()
    {
        using var text = OpenAtData();
        foreach (var row in Keys is null ? PxCells.Read(this, new(text)) : Keyed(Keys, new(text)))
        {
            yield return row;
        }
    }

    /// <summary>What there is to say of a cell that cannot be read.</summary>
    public static SourceRow Unreadable(PxCell cell) =>
        new SourceRow.Faulty(new(new Where.TextLine(cell.Line), FlawKind.NotANumber, cell.Shown, PxCell.Examples));

    private IEnumerable<SourceRow> Keyed(PxKeys keys, PxData data) => PxKeyOrder.Of(keys, OpenAtData) is { } order
        ? new PxKeyedRows(Cube, keys, order, data).Read()
        : [new SourceRow.Faulty(PxKeyOrder.Ambiguous(keys, side => Cube.Dimensions[side].Name))];

    private PxText OpenAtData()
    {
        var text = new PxText(Path, Encoding);
        var sentences = new PxSentences(text);
        while (sentences.Next() is { Keyword: not "DATA" })
        {
            // The head was read before.
        }

        return text;
    }
}
