// A table laid out with all its margins: every combination of categories has a place, whether the table shows it or not.
namespace Samsyn.Statistics.Disclosure;

/// <summary>What a place of the layout is to somebody who sees the table.</summary>
internal enum Place : byte
{
    /// <summary>Nothing: no cell is there, and nothing that is shown sums to it or is summed from it.</summary>
    None,

    /// <summary>A cell of the table: shown, or hidden.</summary>
    Given,

    /// <summary>A total that is not in the table and is taken to be known elsewhere; it cannot be hidden.</summary>
    Known,

    /// <summary>A remainder that the table does not show: known only by subtraction.</summary>
    Remainder,

    /// <summary>A combination without a cell where cells beside it have one: taken to be empty, and known to be.</summary>
    Empty,
}

/// <summary>A table with all its margins. Places are numbered: the node of each axis times its stride, summed.</summary>
internal sealed class Layout
{
    private Layout(IReadOnlyList<Axis> axes, bool hasBases)
    {
        (Axes, HasBases) = (axes, hasBases);
        Strides = new int[axes.Count];
        var size = 1;
        for (var i = axes.Count - 1; i >= 0; i--)
        {
            Strides[i] = size;
            size *= axes[i].Nodes;
        }

        (Places, Counts, Bases) = (new Place[size], new long[size], hasBases ? new long[size] : []);
        Array.Fill(Counts, -1);
        Array.Fill(Bases, -1);
    }

    public IReadOnlyList<Axis> Axes { get; }

    public int[] Strides { get; }

    public bool HasBases { get; }

    public Place[] Places { get; }

    /// <summary>Persons counted; -1 where nobody can tell, never shown to anybody.</summary>
    public long[] Counts { get; }

    /// <summary>Persons among whom they were counted; -1 where nobody can tell; empty in a table of bare counts.</summary>
    public long[] Bases { get; }

    public int Size => Places.Length;

    /// <summary>Lays out the given cells; nothing is worked out yet.</summary>
    /// <param name="table">The table.</param>
    /// <param name="axes">Its axes.</param>
    /// <param name="placeOf">Set to the place of each cell, in their order.</param>
    public static Layout Of(CountedTable table, IReadOnlyList<Axis> axes, out int[] placeOf)
    {
        var layout = new Layout(axes, table.Cells.Count > 0 && table.Cells[0].Base is not null);
        var nodes = axes.Select(axis => axis.Codes.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal)).ToArray();
        placeOf = new int[table.Cells.Count];
        for (var i = 0; i < placeOf.Length; i++)
        {
            var cell = table.Cells[i];
            var place = 0;
            for (var axis = 0; axis < nodes.Length; axis++)
            {
                place += nodes[axis][cell.Codes[axis]] * layout.Strides[axis];
            }

            placeOf[i] = place;
            layout.Places[place] = Place.Given;
            layout.Counts[place] = cell.Count;
            if (layout.HasBases)
            {
                layout.Bases[place] = cell.Base!.Value;
            }
        }

        return layout;
    }

    /// <summary>The node of an axis at a place.</summary>
    public int NodeOf(int place, int axis) => place / Strides[axis] % Axes[axis].Nodes;

    /// <summary>The codes of a place; without a name for what no cell names.</summary>
    public string[] CodesOf(int place) => CodesOf(Axes, Strides, place);

    /// <summary>The codes of a place of these axes, also when the layout is no longer there.</summary>
    public static string[] CodesOf(IReadOnlyList<Axis> axes, int[] strides, int place) =>
        [.. axes.Select((axis, index) => axis.CodeOf(place / strides[index] % axis.Nodes))];

    /// <summary>The first place of every line along an axis: those at which the axis's node is the first.</summary>
    public IEnumerable<int> Lines(int axis)
    {
        var (stride, nodes) = (Strides[axis], Axes[axis].Nodes);
        for (var block = 0; block < Size; block += stride * nodes)
        {
            for (var line = block; line < block + stride; line++)
            {
                yield return line;
            }
        }
    }

    /// <summary>A number of a place: those counted, those not counted, or all; -1 when nobody can tell.</summary>
    public long ValueOf(int place, CellNumber number) => number switch
    {
        CellNumber.Count => Counts[place],
        CellNumber.Base => Bases[place],
        _ => Bases[place] < 0 || Counts[place] < 0 ? -1 : Bases[place] - Counts[place],
    };
}
