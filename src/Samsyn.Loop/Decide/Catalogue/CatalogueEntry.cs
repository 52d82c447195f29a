// An entry of the catalogue: an intervention that is tried elsewhere, with a coarse first judgement of what is known of its effect.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Decide.Catalogue;

/// <summary>An intervention that is tried elsewhere, to take into a plan.</summary>
/// <remarks>What is said of its effect is a coarse first judgement: nobody has reviewed it, and it has no date. A plan that takes it in says so.</remarks>
/// <param name="Code">The code, such as <c>EARLY-HOME</c>.</param>
/// <param name="Title">What is done.</param>
public sealed record CatalogueEntry(string Code, LocalText Title)
{
    /// <summary>What health depends on that it works on; none where it works on how everything is steered.</summary>
    public IReadOnlyList<Determinant> Determinants { get; init; } = [];

    /// <summary>For which ages; null for all.</summary>
    public LifeStage? Ages { get; init; }

    /// <summary>To whom it is given; null where that cannot be said, as of steering.</summary>
    public Approach? Approach { get; init; }

    /// <summary>Whether it works on life areas, or on how the work is steered.</summary>
    public Directness Directness { get; init; }

    /// <summary>Whether it changes rules, budgets or planning rather than what people are offered.</summary>
    public bool Structural { get; init; }

    /// <summary>At which levels it is done.</summary>
    public IReadOnlyList<InfluenceLevel> Levels { get; init; } = [];

    /// <summary>How strong what is known of its effect is, at a first glance.</summary>
    public EvidenceStrength Strength { get; init; }

    /// <summary>What more can be said of that, in brief; null for nothing.</summary>
    public LocalText? Note { get; init; }

    /// <summary>Where it was met.</summary>
    public required LocalText Source { get; init; }

    /// <summary>Whether it is for a part of life.</summary>
    public bool IsFor(LifeStage stage) => Ages is null || LifeStageKey.Meets(LifeStageKey.Of(Ages), stage);
}
