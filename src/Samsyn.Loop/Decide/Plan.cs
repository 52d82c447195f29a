// All of a collaboration's plan as it is at one moment: what pages, the mirror and the trace are made from.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Decide;

/// <summary>All of a collaboration's plan as it is at one moment.</summary>
public sealed class Plan
{
    /// <summary>Nothing yet.</summary>
    public static Plan Empty { get; } = new();

    /// <summary>The challenges.</summary>
    public IReadOnlyList<Challenge> Challenges { get; init; } = [];

    /// <summary>The recommendations.</summary>
    public IReadOnlyList<Recommendation> Recommendations { get; init; } = [];

    /// <summary>The goals.</summary>
    public IReadOnlyList<Goal> Goals { get; init; } = [];

    /// <summary>The interventions, existing and needed.</summary>
    public IReadOnlyList<Intervention> Interventions { get; init; } = [];

    /// <summary>The commitments.</summary>
    public IReadOnlyList<Commitment> Commitments { get; init; } = [];

    /// <summary>The packages.</summary>
    public IReadOnlyList<Package> Packages { get; init; } = [];

    /// <summary>The decisions.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    /// <summary>The ideas.</summary>
    public IReadOnlyList<Idea> Ideas { get; init; } = [];

    /// <summary>The collaboration's own frameworks.</summary>
    public IReadOnlyList<OwnFramework> Frameworks { get; init; } = [];

    /// <summary>What was answered in consultations.</summary>
    public IReadOnlyList<ConsultationAnswer> Answers { get; init; } = [];

    /// <summary>Who has answered that they do nothing of this kind now.</summary>
    public IReadOnlyList<NothingDone> Nothing { get; init; } = [];

    /// <summary>The links between them, and to what was said and seen.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>Everything in it that has a page of its own.</summary>
    public IEnumerable<Planned> Things => [.. Challenges, .. Recommendations, .. Goals, .. Interventions, .. Commitments, .. Packages, .. Decisions, .. Ideas];

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => !Things.Any();

    /// <summary>A thing in it; null when it is not there.</summary>
    public Planned? Find(Thing thing) => ByThing.GetValueOrDefault(thing);

    /// <summary>The commitments to carry out an intervention, the nearest first.</summary>
    public IReadOnlyList<Commitment> CommitmentsTo(string intervention) =>
        [.. Commitments.Where(one => one.Intervention == intervention).OrderBy(one => one.By ?? DateOnly.MaxValue)];

    /// <summary>What led to a thing.</summary>
    public IReadOnlyList<Link> Before(Thing thing) => [.. BeforeThing[thing]];

    /// <summary>What a thing led to.</summary>
    public IReadOnlyList<Link> After(Thing thing) => [.. AfterThing[thing]];

    private Dictionary<Thing, Planned> ByThing => field ??= Things.Concat(Frameworks).ToDictionary(one => one.Thing);

    /// <summary>Every arrow of the chain: the links that somebody made, and those that follow from what things say of each other.</summary>
    public IReadOnlyList<Link> Arrows => field ??= [.. Links.Concat(Implied()).DistinctBy(one => (one.From, one.To))];

    private ILookup<Thing, Link> BeforeThing => field ??= Arrows.ToLookup(one => one.To);

    private ILookup<Thing, Link> AfterThing => field ??= Arrows.ToLookup(one => one.From);

    private IEnumerable<Link> Implied() =>
    [
        .. Challenges.Where(one => one.Indicator is not null).Select(one => new Link("", IndicatorOf(one.Indicator!), one.Thing)),
        .. Goals.Where(one => one.Indicator is not null).Select(one => new Link("", one.Thing, IndicatorOf(one.Indicator!))),
        .. Interventions.Where(one => one.EffectIndicator is not null).Select(one => new Link("", one.Thing, IndicatorOf(one.EffectIndicator!))),
        .. Commitments.Where(one => one.Intervention is not null).Select(one => new Link("", new(Intervention.Name, one.Intervention!), one.Thing)),
        .. Packages.SelectMany(one => one.Items.Select(item => new Link("", item, one.Thing))),
        .. Decisions.Select(one => new Link("", new(Package.Name, one.Package), one.Thing) { Made = new(one.Day.ToDateTime(default), TimeSpan.Zero) }),
    ];

    private static Thing IndicatorOf(string code) => new("indicator", code);
}

/// <summary>Where a plan is kept, kind by kind.</summary>
/// <param name="Challenges">The challenges.</param>
/// <param name="Recommendations">The recommendations.</param>
/// <param name="Goals">The goals.</param>
/// <param name="Interventions">The interventions.</param>
/// <param name="Commitments">The commitments.</param>
/// <param name="Packages">The packages.</param>
/// <param name="Decisions">The decisions.</param>
/// <param name="Ideas">The ideas.</param>
/// <param name="Frameworks">The collaboration's own frameworks.</param>
/// <param name="Answers">What was answered in consultations.</param>
/// <param name="Nothing">Who has answered that they do nothing of this kind now.</param>
/// <param name="Links">The links.</param>
public sealed record PlanShelf(
    IPlanned<Challenge> Challenges,
    IPlanned<Recommendation> Recommendations,
    IPlanned<Goal> Goals,
    IPlanned<Intervention> Interventions,
    IPlanned<Commitment> Commitments,
    IPlanned<Package> Packages,
    IPlanned<Decision> Decisions,
    IPlanned<Idea> Ideas,
    IPlanned<OwnFramework> Frameworks,
    IConsultationAnswers Answers,
    INothingDone Nothing,
    ILinks Links)
{
    /// <summary>All of it.</summary>
    public async Task<Plan> Of(CollaborationKey collaboration, CancellationToken stop) => new()
    {
        Challenges = await Challenges.Of(collaboration, stop),
        Recommendations = await Recommendations.Of(collaboration, stop),
        Goals = await Goals.Of(collaboration, stop),
        Interventions = await Interventions.Of(collaboration, stop),
        Commitments = await Commitments.Of(collaboration, stop),
        Packages = await Packages.Of(collaboration, stop),
        Decisions = await Decisions.Of(collaboration, stop),
        Ideas = await Ideas.Of(collaboration, stop),
        Frameworks = await Frameworks.Of(collaboration, stop),
        Answers = await Answers.Of(collaboration, stop),
        Nothing = await Nothing.Of(collaboration, stop),
        Links = await Links.Of(collaboration, stop),
    };
}
