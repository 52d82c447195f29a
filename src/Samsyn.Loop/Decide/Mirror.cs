// The coherence mirror: where the causes of the challenges lie, held against where the interventions and the money go.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Decide;

/// <summary>The coherence mirror: where the causes of the challenges lie, held against where the interventions and the money go.</summary>
/// <param name="Layers">Each layer of causes with its challenges and its interventions, from behaviour to structures.</param>
/// <param name="Bands">What answers what: from a layer of challenges to a layer of interventions.</param>
/// <remarks>
/// Counted are challenges that still hold, and interventions that exist, are decided or run; with proposals where asked for. An
/// intervention answers a challenge when a chain of links leads from the one to the other through recommendations and goals. One
/// that answers several counts in equal parts for each. Money is what is known to be paid every year; what is paid once, and
/// interventions without a known cost, stand beside it and are never counted as nothing.
/// </remarks>
public sealed record Mirror(IReadOnlyList<MirrorLayer> Layers, IReadOnlyList<MirrorBand> Bands)
{
    /// <summary>How many challenges are counted.</summary>
    public int Challenges => Layers.Sum(layer => layer.Challenges.Count);

    /// <summary>How many interventions are counted.</summary>
    public int Interventions => Layers.Sum(layer => layer.Interventions.Count);

    /// <summary>The money known to be paid every year, in kronor.</summary>
    public decimal Yearly => Layers.Sum(layer => layer.Yearly);

    /// <summary>The layer to which the share of the money, or where none is known of the interventions, exceeds most the share of the challenges; null when there is nothing to compare.</summary>
    public MirrorLayer? MostBeyond => Challenges == 0 || Interventions == 0 ? null : Layers.MaxBy(layer => ShareOfEffort(layer) - ShareOfChallenges(layer));

    /// <summary>Which part of the challenges lies in a layer, from 0 to 1.</summary>
    public double ShareOfChallenges(MirrorLayer layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        return Challenges == 0 ? 0 : (double)layer.Challenges.Count / Challenges;
    }

    /// <summary>Which part of the money goes to a layer, or of the interventions where no money is known, from 0 to 1.</summary>
    public double ShareOfEffort(MirrorLayer layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        return Yearly > 0 ? (double)(layer.Yearly / Yearly) : Interventions == 0 ? 0 : (double)layer.Interventions.Count / Interventions;
    }

    /// <summary>Holds a plan against itself.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="proposed">Whether interventions that are only proposed are counted too.</param>
    public static Mirror Of(Plan plan, bool proposed)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var counted = plan.Interventions.Where(one => one.IsActive || (proposed && one.Stage == InterventionStage.Proposed)).ToList();
        var answered = Answered(plan);
        return new(
            [.. Enum.GetValues<CauseLayer>().Select(layer => new MirrorLayer(layer, [.. plan.Challenges.Where(one => !one.Closed && one.Layer == layer)], [.. counted.Where(one => one.Layer == layer)])
            {
                Answered = counted.SelectMany(one => answered[one.Id]).Where(one => one.Layer == layer).Distinct().Count(),
            })],
            [.. counted.SelectMany(one => Parts(one, answered[one.Id].ToList())).GroupBy(part => (part.From, part.To)).OrderBy(band => band.Key.From).ThenBy(band => band.Key.To)
                .Select(band => new MirrorBand(band.Key.From, band.Key.To, band.Sum(part => part.Interventions), band.Sum(part => part.Yearly)))]);
    }

    // The challenges that each intervention answers, by the intervention.
    private static ILookup<string, Challenge> Answered(Plan plan) =>
        plan.Challenges.Where(one => !one.Closed).SelectMany(challenge => Reached(plan, challenge).Select(id => (id, challenge))).ToLookup(one => one.id, one => one.challenge);

    private static HashSet<string> Reached(Plan plan, Challenge challenge)
    {
        var (found, seen, next) = (new HashSet<string>(), new HashSet<Thing>(), new Queue<Thing>([challenge.Thing]));
        while (next.TryDequeue(out var thing))
        {
            foreach (var to in plan.After(thing).Select(link => link.To).Where(seen.Add))
            {
                if (to.Kind == Intervention.Name)
                {
                    found.Add(to.Id);
                }
                else if (to.Kind is Recommendation.Name or Goal.Name)
                {
                    next.Enqueue(to);
                }
            }
        }

        return found;
    }

    private static IEnumerable<MirrorBand> Parts(Intervention one, List<Challenge> answers) =>
        answers.Select(challenge => new MirrorBand(challenge.Layer, one.Layer, 1.0 / answers.Count, (one.Cost.Once ? 0 : one.Cost.Amount ?? 0) / answers.Count));
}

/// <summary>One layer of causes, with its challenges and its interventions.</summary>
/// <param name="Layer">The layer.</param>
/// <param name="Challenges">The challenges whose causes lie there.</param>
/// <param name="Interventions">The interventions that take hold there.</param>
public sealed record MirrorLayer(CauseLayer Layer, IReadOnlyList<Challenge> Challenges, IReadOnlyList<Intervention> Interventions)
{
    /// <summary>How many of the challenges some counted intervention answers.</summary>
    public int Answered { get; init; }

    /// <summary>What is known to be paid every year, in kronor.</summary>
    public decimal Yearly => Interventions.Where(one => !one.Cost.Once).Sum(one => one.Cost.Amount ?? 0);

    /// <summary>What is known to be paid once, in kronor.</summary>
    public decimal Once => Interventions.Where(one => one.Cost.Once).Sum(one => one.Cost.Amount ?? 0);

    /// <summary>How many interventions have no known cost.</summary>
    public int Unpriced => Interventions.Count(one => one.Cost.Amount is null);

    /// <summary>How many are given in one way.</summary>
    public int Of(Approach approach) => Interventions.Count(one => one.Approach == approach);
}

/// <summary>What of the interventions in a layer answers challenges in a layer.</summary>
/// <param name="From">Where the causes of the challenges lie.</param>
/// <param name="To">Where the interventions take hold.</param>
/// <param name="Interventions">How many interventions; one that answers several challenges counts in equal parts.</param>
/// <param name="Yearly">How much money a year, in kronor.</param>
public sealed record MirrorBand(CauseLayer From, CauseLayer To, double Interventions, decimal Yearly);
