// One way in which a person can move along one classification, or change between being counted and not.
namespace Samsyn.Statistics.Disclosure;

/// <summary>How one person's move changes the nodes of one axis: up at the signs above zero, down at those below.</summary>
/// <param name="Offsets">Node times stride, for each node that changes.</param>
/// <param name="Signs">1 or -1 for each.</param>
internal sealed record Option(int[] Offsets, sbyte[] Signs)
{
    /// <summary>Where the axis does not sum: only the node itself changes.</summary>
    public static Option Stay(int node, int stride) => new([node * stride], [1]);

    /// <summary>Somebody comes into an atom, and so into every group that holds it.</summary>
    public static Option Come(Axis axis, int atom, int stride) =>
        new([.. axis.Holding[atom].Select(node => node * stride)], [.. axis.Holding[atom].Select(_ => (sbyte)1)]);

    /// <summary>Somebody goes from one atom to another: groups that hold both do not change.</summary>
    public static Option Swap(Axis axis, (int To, int From) atoms, int stride)
    {
        var (up, down) = (axis.Holding[atoms.To], axis.Holding[atoms.From]);
        var (offsets, signs) = (new List<int>(up.Length + down.Length), new List<sbyte>(up.Length + down.Length));
        foreach (var node in up)
        {
            if (Array.IndexOf(down, node) < 0)
            {
                offsets.Add(node * stride);
                signs.Add(1);
            }
        }

        foreach (var node in down)
        {
            if (Array.IndexOf(up, node) < 0)
            {
                offsets.Add(node * stride);
                signs.Add(-1);
            }
        }

        return new([.. offsets], [.. signs]);
    }
}

/// <summary>How one person's move changes what a cell tells: those counted, those not, all of them.</summary>
/// <param name="Changes">Which numbers change, and whether up (1) or down (-1).</param>
/// <param name="Depth">How deep a cell must be hidden for it.</param>
internal sealed record Change((CellNumber Number, int Sign)[] Changes, int Depth)
{
    private static readonly Change Bare = new([(CellNumber.Count, 1)], 1);

    private static readonly Change Recounted = new([(CellNumber.Count, 1), (CellNumber.Complement, -1)], 1);

    private static readonly Change Discounted = new([(CellNumber.Complement, 1), (CellNumber.Count, -1)], 1);

    private static readonly Change OneMoreCase = new([(CellNumber.Count, 1), (CellNumber.Base, 1)], 2);

    private static readonly Change OneMoreOther = new([(CellNumber.Complement, 1), (CellNumber.Base, 1)], 2);

    /// <summary>The changes that raise a number by one.</summary>
    public static Change[] Raising(CellNumber number, bool hasBases) => (number, hasBases) switch
    {
        (_, false) => [Bare],
        (CellNumber.Count, _) => [Recounted, OneMoreCase],
        (CellNumber.Complement, _) => [Discounted, OneMoreOther],
        _ => [OneMoreOther, OneMoreCase],
    };
}
