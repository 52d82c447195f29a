// The chain through one thing, upwards to what was said and seen and downwards to what became of it.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;

namespace Samsyn.Loop.Follow;

/// <summary>The chain through one thing.</summary>
/// <param name="Thing">The thing.</param>
/// <param name="Before">All that led to it, each with the arrow by which it did and how far away it is; the farthest first.</param>
/// <param name="After">All that came of it, the nearest first.</param>
/// <remarks>
/// Walked breadth first along every arrow of the plan, each thing once; an indicator is an end: what else it measures is no part
/// of the chain. Upwards from an indicator the chain has no beginning, downwards no end. Whether an intervention helped comes of it,
/// and is where that thread ends.
/// </remarks>
public sealed record Trace(Thing Thing, IReadOnlyList<TraceStep> Before, IReadOnlyList<TraceStep> After)
{
    private const string Indicator = "indicator";

    /// <summary>Walks the chain through a thing.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="evaluations">Whether its interventions helped.</param>
    /// <param name="thing">The thing.</param>
    public static Trace Of(Plan plan, IReadOnlyList<Evaluation> evaluations, Thing thing)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(evaluations);
        ArgumentNullException.ThrowIfNull(thing);
        var arrows = evaluations.Select(ArrowTo).ToList();
        var before = Walk(thing, one => plan.Before(one).Concat(arrows.Where(link => link.To == one)).Select(link => (link, link.From)));
        before.Reverse();
        return new(thing, before, Walk(thing, one => plan.After(one).Concat(arrows.Where(link => link.From == one)).Select(link => (link, link.To))));
    }

    // An evaluation stands in the chain from the day on which it was frozen.
    private static Link ArrowTo(Evaluation one) => new(one.Id, new(Intervention.Name, one.Intervention), one.Thing) { Made = one.Frozen?.When ?? default };

    private static List<TraceStep> Walk(Thing start, Func<Thing, IEnumerable<(Link Link, Thing Next)>> on)
    {
        var (steps, seen, next) = (new List<TraceStep>(), new HashSet<Thing> { start }, new Queue<(Thing Thing, int Away)>([(start, 0)]));
        while (next.TryDequeue(out var now))
        {
            foreach (var (link, thing) in on(now.Thing).Where(one => seen.Add(one.Next)))
            {
                steps.Add(new(thing, link, now.Away + 1));
                if (thing.Kind != Indicator)
                {
                    next.Enqueue((thing, now.Away + 1));
                }
            }
        }

        return steps;
    }
}

/// <summary>A thing in a chain.</summary>
/// <param name="Thing">Which.</param>
/// <param name="Link">The arrow that leads to it, or from it.</param>
/// <param name="Away">How many arrows away from the thing the chain is of.</param>
public sealed record TraceStep(Thing Thing, Link Link, int Away);
