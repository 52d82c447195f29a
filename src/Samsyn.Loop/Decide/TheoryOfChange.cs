// How an intervention is meant to help: steps, each leading to others. A chain that comes back to itself explains nothing.
namespace Samsyn.Loop.Decide;

/// <summary>How an intervention is meant to help: steps, each leading to others.</summary>
/// <param name="Steps">The steps, numbered from 1 in this order.</param>
public sealed record TheoryOfChange(IReadOnlyList<TheoryStep> Steps)
{
    /// <summary>Nothing is said.</summary>
    public static TheoryOfChange None { get; } = new([]);

    /// <summary>The steps from which a chain comes back to itself, in the order of the chain; empty when none does.</summary>
    /// <remarks>Found by walking depth first: a step that leads to one that is still being walked closes a circle.</remarks>
    public IReadOnlyList<int> Circle()
    {
        var done = new HashSet<int>();
        for (var step = 1; step <= Steps.Count; step++)
        {
            if (Walk(step, [], done) is { Count: > 0 } circle)
            {
                return circle;
            }
        }

        return [];
    }

    /// <summary>Each step with how many steps come before it on the longest way; only for one without a circle.</summary>
    public IReadOnlyList<int> Levels()
    {
        var levels = new int[Steps.Count];
        for (var round = 0; round < Steps.Count; round++)
        {
            foreach (var (index, step) in Steps.Index())
            {
                foreach (var next in step.LeadsTo)
                {
                    levels[next - 1] = Math.Max(levels[next - 1], levels[index] + 1);
                }
            }
        }

        return levels;
    }

    private IReadOnlyList<int> Walk(int step, List<int> way, HashSet<int> done)
    {
        if (way.IndexOf(step) is >= 0 and var met)
        {
            return way[met..];
        }

        if (!done.Add(step))
        {
            return [];
        }

        way.Add(step);
        foreach (var next in Steps[step - 1].LeadsTo)
        {
            if (Walk(next, way, done) is { Count: > 0 } circle)
            {
                return circle;
            }
        }

        way.RemoveAt(way.Count - 1);
        return [];
    }
}

/// <summary>One step of how an intervention is meant to help.</summary>
/// <param name="Text">What happens.</param>
/// <param name="LeadsTo">The numbers of the steps it leads to.</param>
public sealed record TheoryStep(string Text, IReadOnlyList<int> LeadsTo);
