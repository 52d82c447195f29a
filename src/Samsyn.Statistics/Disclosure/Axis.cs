// A classification laid out for the search: its smallest parts (atoms), and the groups that are made of them.
using static System.FormattableString;

namespace Samsyn.Statistics.Disclosure;

/// <summary>One equation of a classification: a group is the sum of its parts, which do not overlap.</summary>
/// <param name="Whole">The group.</param>
/// <param name="Parts">What it is made of: groups or atoms.</param>
internal sealed record Cover(int Whole, int[] Parts);

/// <summary>
/// A classification as atoms and groups of atoms. Persons are in one atom each, so a person who moves from one atom to
/// another changes exactly the groups that hold the one and not the other; this also holds where groups overlap.
/// </summary>
internal sealed class Axis
{
    private readonly List<int[]> groups;

    private Axis(string name, bool summed, AxisNames names, List<int[]> groups)
    {
        this.groups = groups;
        (Name, Summed, Codes, Atoms) = (name, summed, [.. names.Atoms, .. names.Groups], names.Atoms.Count);
        Silent = [.. names.Atoms.Select(atom => !names.Seen.Contains(atom)), .. names.Groups.Select(_ => false)];
        Holding = [.. Enumerable.Range(0, Atoms).Select(atom => Enumerable.Range(0, Nodes).Where(node => Holds(node, atom)).ToArray())];
        Covers = summed ? AxisCovers.Of(this) : [];
    }

    public string Name { get; }

    /// <summary>Whether the atoms sum to groups at all.</summary>
    public bool Summed { get; }

    /// <summary>The codes: atoms first, in their order, then groups. A total or remainder that no cell names has none.</summary>
    public IReadOnlyList<string> Codes { get; }

    public int Atoms { get; }

    public int Nodes => Codes.Count;

    /// <summary>Atoms that no cell of the table names.</summary>
    public IReadOnlyList<bool> Silent { get; }

    /// <summary>For each atom the nodes that hold it, itself first.</summary>
    public IReadOnlyList<int[]> Holding { get; }

    public IReadOnlyList<Cover> Covers { get; }

    public bool IsAtom(int node) => node < Atoms;

    /// <summary>The atoms of a node.</summary>
    public int[] AtomsOf(int node) => node < Atoms ? [node] : groups[node - Atoms];

    public bool Holds(int node, int atom) => node < Atoms ? node == atom : Array.BinarySearch(groups[node - Atoms], atom) >= 0;

    /// <summary>Lays out a classification.</summary>
    /// <param name="classification">Which.</param>
    /// <param name="seen">The codes that cells have.</param>
    /// <param name="gaps">What the sums tell of its groups.</param>
    public static Axis Of(Classification classification, IReadOnlySet<string> seen, AxisGaps gaps)
    {
        var names = AxisNames.Of(classification, seen, gaps);
        var order = names.Atoms.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var groups = names.Groups.Select(group => names.AtomsOf[group].Select(atom => order[atom]).Order().ToArray()).ToList();
        var summed = classification is { Summed: true, Time: false } && names.Groups.Count > 0;
        return new(classification.Name, summed, names, groups);
    }

    /// <summary>The code of a node as it stands in cells.</summary>
    public string CodeOf(int node) => Codes[node].StartsWith(AxisNames.Unnamed) ? "" : Codes[node];

    public override string ToString() => Invariant($"{Name}: {Atoms} atoms, {groups.Count} groups");
}
