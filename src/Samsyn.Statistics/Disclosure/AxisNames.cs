// Which codes of a classification are atoms and which are groups, and which atoms each group holds.
using static System.FormattableString;

namespace Samsyn.Statistics.Disclosure;

/// <summary>The atoms and groups of a classification, by code.</summary>
internal sealed class AxisNames
{
    /// <summary>Begins the code of what no cell names: a total that is known elsewhere, or a remainder.</summary>
    public const char Unnamed = '\u0001';

    private readonly Dictionary<string, IReadOnlyList<string>> parts;
    private readonly IReadOnlySet<string> seen;

    private AxisNames(Classification classification, IReadOnlySet<string> seen)
    {
        this.seen = seen;
        parts = classification.Groups.Where(group => seen.Contains(group.Code)).ToDictionary(group => group.Code, group => group.Parts, StringComparer.Ordinal);
    }

    /// <summary>The atoms, neighbours beside each other.</summary>
    public IReadOnlyList<string> Atoms { get; private set; } = [];

    /// <summary>The groups, the smallest first.</summary>
    public IReadOnlyList<string> Groups { get; private set; } = [];

    /// <summary>The atoms of each group.</summary>
    public Dictionary<string, HashSet<string>> AtomsOf { get; } = new(StringComparer.Ordinal);

    public IReadOnlySet<string> Seen => seen;

    public static AxisNames Of(Classification classification, IReadOnlySet<string> seen, AxisGaps gaps)
    {
        var names = new AxisNames(classification, seen);
        var declared = classification.Groups.ToDictionary(group => group.Code, group => group.Parts, StringComparer.Ordinal);
        foreach (var group in names.parts.Keys)
        {
            names.AtomsOf[group] = [];
            Expand(declared, names.parts.Keys, new(group, names.AtomsOf[group], []));
        }

        HashSet<string> atoms = [.. seen.Where(code => code != classification.Total && !names.parts.ContainsKey(code)), .. names.AtomsOf.Values.SelectMany(own => own)];
        names.AddTotal(classification, atoms);
        names.Remove([.. gaps.Full.SelectMany(group => names.AtomsOf[group]).Where(atom => !seen.Contains(atom))], atoms);
        names.AddRemainders(gaps.Short, atoms);
        names.JoinSilent(atoms);
        names.Order(atoms);
        return names;
    }

    // A group that no cell names is passed through to what it is made of.
    private static void Expand(Dictionary<string, IReadOnlyList<string>> declared, IReadOnlyCollection<string> used, Expansion at)
    {
        if (!at.Above.Add(at.Code))
        {
            throw new ArgumentException(Invariant($"The group '{at.Code}' is made of itself. A group is made of smaller ones."));
        }

        foreach (var part in declared[at.Code])
        {
            if (declared.ContainsKey(part))
            {
                Expand(declared, used, at with { Code = part });
            }
            else
            {
                at.Atoms.Add(part);
            }
        }

        at.Above.Remove(at.Code);
    }

    // The whole is in the table, or it is known elsewhere; of one atom alone there is nothing to tell apart.
    private void AddTotal(Classification classification, HashSet<string> atoms)
    {
        var whole = classification.Total is { } total && seen.Contains(total) ? total : null;
        if (whole is not null || (classification is { Summed: true, Time: false } && atoms.Count > 1 && !AtomsOf.Values.Any(own => own.Count == atoms.Count)))
        {
            AtomsOf[whole ?? $"{Unnamed}total"] = [.. atoms];
        }
    }

    private void AddRemainders(IReadOnlySet<string> shortGroups, HashSet<string> atoms)
    {
        foreach (var group in shortGroups)
        {
            var rest = $"{Unnamed}rest of {group}";
            foreach (var larger in AtomsOf.Where(other => other.Value.IsSupersetOf(AtomsOf[group])).Select(other => other.Value).Where(own => own != AtomsOf[group]).ToArray())
            {
                larger.Add(rest);
            }

            AtomsOf[group].Add(rest);
            atoms.Add(rest);
        }
    }

    // Atoms that no cell names and that are in the same groups cannot be told apart: they are one.
    private void JoinSilent(HashSet<string> atoms)
    {
        foreach (var alike in atoms.Where(atom => !seen.Contains(atom)).GroupBy(Memberships).Where(alike => alike.Count() > 1).ToArray())
        {
            Remove([.. alike.Order(StringComparer.Ordinal).Skip(1)], atoms);
        }
    }

    private void Remove(IReadOnlyCollection<string> gone, HashSet<string> atoms)
    {
        atoms.ExceptWith(gone);
        foreach (var own in AtomsOf.Values)
        {
            own.ExceptWith(gone);
        }
    }

    private string Memberships(string atom) =>
        string.Join('\u0002', AtomsOf.Where(group => group.Value.Contains(atom)).Select(group => group.Key).Order(StringComparer.Ordinal));

    // Neighbours are those in the same smallest group, by code.
    private void Order(HashSet<string> atoms)
    {
        Groups = [.. AtomsOf.Keys.OrderBy(group => AtomsOf[group].Count).ThenBy(group => group, NaturalOrder.Instance)];
        var home = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, group) in Groups.Index())
        {
            foreach (var atom in AtomsOf[group])
            {
                home.TryAdd(atom, index);
            }
        }

        Atoms = [.. atoms.OrderBy(atom => home.GetValueOrDefault(atom)).ThenBy(atom => atom, NaturalOrder.Instance)];
    }

    private sealed record Expansion(string Code, HashSet<string> Atoms, HashSet<string> Above);
}
