// What is hidden so far, and what it costs to hide more.
namespace Samsyn.Statistics.Disclosure;

/// <summary>What is hidden of each place so far: nothing, the count, or the count and the base.</summary>
internal sealed class Hidden
{
    /// <summary>The cost of what may not be touched.</summary>
    public const int Impossible = int.MaxValue / 4;

    private readonly Layout layout;
    private readonly byte[] depths;
    private readonly ushort[] weights;

    public Hidden(Layout layout)
    {
        this.layout = layout;
        depths = new byte[layout.Size];
        weights = new ushort[layout.Size];
        for (var place = 0; place < layout.Size; place++)
        {
            var totals = 0;
            for (var axis = 0; axis < layout.Axes.Count; axis++)
            {
                totals += layout.Axes[axis].IsAtom(layout.NodeOf(place, axis)) ? 0 : 1;
            }

            weights[place] = (ushort)(1 + (3 * totals) + (2 * Math.Log2(1 + Math.Max(0, layout.Counts[place])))); // totals are dear, and what many persons are in: many read them
        }
    }

    /// <summary>Whether a number of a place is not told by the table itself.</summary>
    public bool Holds(int place, CellNumber number) => layout.Places[place] switch
    {
        Place.Given => depths[place] >= Depth(number),
        Place.Remainder => true,
        _ => false,
    };

    public bool HoldsBase(int place) => depths[place] == 2;

    public bool HoldsAny(int place) => depths[place] > 0;

    /// <summary>What it costs to hide numbers of a place down to a depth; nothing where they are hidden already.</summary>
    public int Cost(int place, int depth) => layout.Places[place] switch
    {
        Place.None or Place.Remainder => 0,
        Place.Given => depths[place] >= depth ? 0 : (weights[place] * (depth - depths[place])) + (depth == 2 ? 2 : 0),
        _ => Impossible,
    };

    /// <summary>Hides; true when it was not hidden so deep before.</summary>
    public bool Hide(int place, int depth)
    {
        if (layout.Places[place] != Place.Given || depths[place] >= depth)
        {
            return false;
        }

        depths[place] = (byte)depth;
        return true;
    }

    /// <summary>How deep a place must be hidden for a number of it to be: counts and complements 1, bases 2.</summary>
    public static int Depth(CellNumber number) => number == CellNumber.Base ? 2 : 1;
}
