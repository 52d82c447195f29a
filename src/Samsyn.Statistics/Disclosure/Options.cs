// For one hidden number, the ways along each classification that are worth trying, the cheapest first.
namespace Samsyn.Statistics.Disclosure;

/// <summary>How far a search goes for one number.</summary>
/// <param name="Window">How many neighbours to each side are looked at.</param>
/// <param name="Combinations">How many combinations of ways are tried at most, about.</param>
internal sealed record Effort(int Window, int Combinations)
{
    public static Effort[] Steps { get; } = [new(8, 300), new(40, 2_000), new(int.MaxValue / 4, 40_000)];
}

/// <summary>Finds the ways along each axis that are worth trying.</summary>
internal sealed class Options(Layout layout, Hidden hidden)
{
    private readonly List<(int Cost, int Order, Option Option)> ranked = [];

    /// <summary>The ways along every axis for one target.</summary>
    public Option[][] Of(Target target, Effort effort, long wanted)
    {
        var summed = layout.Axes.Count(axis => axis.Summed);
        var each = summed == 0 ? 1 : Math.Max(2, (int)Math.Pow(effort.Combinations, 1.0 / summed));
        return [.. layout.Axes.Select((_, axis) => Along(target, axis, (effort.Window, each, wanted)))];
    }

    private Option[] Along(Target target, int index, (int Window, int Most, long Wanted) limits)
    {
        var (axis, stride, node) = (layout.Axes[index], layout.Strides[index], layout.NodeOf(target.Place, index));
        if (!axis.Summed)
        {
            return [Option.Stay(node, stride)];
        }

        ranked.Clear();
        var line = target.Place - (node * stride);
        var come = 0;
        foreach (var to in Into(axis, node, limits.Window))
        {
            Rank(target, line, Option.Come(axis, to, stride), limits.Wanted);
            come = ranked.Count;
            for (var distance = 1; distance <= limits.Window && (to - distance >= 0 || to + distance < axis.Atoms); distance++)
            {
                Try(to - distance);
                Try(to + distance);
            }

            void Try(int from)
            {
                if (from >= 0 && from < axis.Atoms && !axis.Holds(node, from))
                {
                    Rank(target, line, Option.Swap(axis, (to, from), stride), limits.Wanted);
                }
            }
        }

        return Best(limits.Most, layout.Axes[index].Codes.Count);
    }

    // A number of a group is changed by way of one of its atoms: a few are tried.
    private static int[] Into(Axis axis, int node, int window)
    {
        var atoms = axis.AtomsOf(node);
        var few = Math.Min(atoms.Length, Math.Max(3, Math.Min(window, 24) / 4));
        var chosen = new int[few];
        for (var i = 0; i < few; i++)
        {
            chosen[i] = atoms[i * atoms.Length / few];
        }

        return chosen;
    }

    // Ranked by what it costs on the target's own line; one with too little room to move in is worth less.
    private void Rank(Target target, int line, Option option, long wanted)
    {
        var cost = 0;
        for (var i = 0; i < option.Offsets.Length; i++)
        {
            var place = line + option.Offsets[i];
            cost += hidden.Cost(place, Hidden.Depth(target.Number)) * 2;
            if (cost >= Hidden.Impossible)
            {
                return;
            }

            if (option.Signs[i] < 0 && layout.Places[place] != Place.None && layout.ValueOf(place, target.Number) < wanted)
            {
                cost += (int)(wanted - layout.ValueOf(place, target.Number));
            }
        }

        ranked.Add((cost, ranked.Count, option));
    }

    // The way that needs nobody to go elsewhere is always among those tried: with it there is always an end.
    private Option[] Best(int most, int nodes)
    {
        var coming = ranked.Where(way => !way.Option.Signs.Contains((sbyte)-1)).OrderBy(way => way.Cost).ThenBy(way => way.Order).Take(1).ToArray();
        ranked.Sort((one, other) => one.Cost != other.Cost ? one.Cost.CompareTo(other.Cost) : one.Order.CompareTo(other.Order));
        return [.. ranked.Take(Math.Min(most, nodes * nodes)).Concat(coming).Select(way => way.Option).Distinct()];
    }
}
