// An intervention: what is done, or should be, for whom, by whom, and how it is meant to help.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Decide;

/// <summary>An intervention: what is done, or should be.</summary>
public sealed record Intervention : Planned
{
    /// <summary>What kind of thing it is.</summary>
    public const string Name = "intervention";

    /// <inheritdoc />
    public override string Kind => Name;

    /// <summary>What is done, in some sentences.</summary>
    public string Text { get; init; } = "";

    /// <summary>How far it has come.</summary>
    public InterventionStage Stage { get; init; }

    /// <summary>Whether it works on life areas, or on how the work is steered and followed.</summary>
    public Directness Directness { get; init; }

    /// <summary>For everybody, for everybody with more where more is needed, or for some.</summary>
    public Approach Approach { get; init; }

    /// <summary>How much is given to whom, in words.</summary>
    public string Dose { get; init; } = "";

    /// <summary>At which layer of causes it takes hold.</summary>
    public CauseLayer Layer { get; init; }

    /// <summary>What health depends on that it works on.</summary>
    public IReadOnlyList<Determinant> Determinants { get; init; } = [];

    /// <summary>For whom, in people's own words.</summary>
    public string Group { get; init; } = "";

    /// <summary>The parts of life, as <see cref="LifeStageKey" /> names them; empty for all.</summary>
    public IReadOnlyList<string> LifeStages { get; init; } = [];

    /// <summary>Where people meet it: a school, a health centre, a neighbourhood.</summary>
    public string Arena { get; init; } = "";

    /// <summary>The codes of the areas in which it is done; empty for all.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Who leads it: a body or an organisation; null while nobody does.</summary>
    public Thing? Lead { get; init; }

    /// <summary>Who contributes, in the order in which people meet them.</summary>
    public IReadOnlyList<Thing> Contributors { get; init; } = [];

    /// <summary>What it costs, who pays and who gains.</summary>
    public Cost Cost { get; init; } = new();

    /// <summary>What is known of its effect.</summary>
    public Evidence Evidence { get; init; } = new();

    /// <summary>Side effects on other groups; empty when nothing is said.</summary>
    public string SideEffects { get; init; } = "";

    /// <summary>What it means for the rights of children; empty when nothing is said.</summary>
    public string ChildRights { get; init; } = "";

    /// <summary>By what it is seen that the work is done; empty for nothing.</summary>
    public string ProcessIndicator { get; init; } = "";

    /// <summary>The code of the indicator by which an effect would be seen; null for none.</summary>
    public string? EffectIndicator { get; init; }

    /// <summary>How it is meant to help, step by step.</summary>
    public TheoryOfChange Theory { get; init; } = TheoryOfChange.None;

    /// <summary>The first day; null when it is not known.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The last day; null while there is none.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>From where it was taken: the catalogue, or another municipality's plan; empty for its own.</summary>
    public string Origin { get; init; } = "";

    /// <summary>When somebody last said that it is still true; null when nobody has.</summary>
    public DateOnly? Confirmed { get; init; }

    /// <summary>What those who lead it have told of it when they were asked whether it is still true, the earliest first. Lines are added, never changed.</summary>
    public IReadOnlyList<Remark> Told { get; init; } = [];

    /// <summary>Whether it is done today.</summary>
    public bool IsDone => Stage is InterventionStage.Existing or InterventionStage.Running;

    /// <summary>Whether it is needed and not begun: proposed, or decided.</summary>
    public bool IsNeeded => Stage is InterventionStage.Proposed or InterventionStage.Decided;

    /// <summary>Whether it is done or decided, and not ended.</summary>
    public bool IsActive => Stage is InterventionStage.Existing or InterventionStage.Decided or InterventionStage.Running;

    /// <summary>Whether some figure could tell whether it helps.</summary>
    public bool CanBeFollowed => EffectIndicator is not null || ProcessIndicator.Length > 0;
}

/// <summary>How far an intervention has come.</summary>
public enum InterventionStage
{
    /// <summary>It is there already.</summary>
    Existing,

    /// <summary>It is needed, and proposed.</summary>
    Proposed,

    /// <summary>It is decided, and not begun.</summary>
    Decided,

    /// <summary>It is under way.</summary>
    Running,

    /// <summary>It has ended.</summary>
    Ended,

    /// <summary>It was proposed, and is given up.</summary>
    Dropped,
}

/// <summary>Whether an intervention works on life areas, or on how the work is steered.</summary>
public enum Directness
{
    /// <summary>On life areas: early life, school, work, income, housing.</summary>
    Direct,

    /// <summary>On how the work is steered and followed.</summary>
    Indirect,
}

/// <summary>To whom an intervention is given.</summary>
public enum Approach
{
    /// <summary>To everybody alike.</summary>
    Universal,

    /// <summary>To everybody, and more where more is needed.</summary>
    Proportionate,

    /// <summary>To some.</summary>
    Targeted,
}
