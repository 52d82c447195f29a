// An idea: from a sketch to a test, to what was learned, to what was adopted; and kept also when it did not help.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Decide;

/// <summary>An idea that somebody wants to try, tries, or has tried.</summary>
/// <remarks>It is none of the plan's interventions: it becomes one, here and elsewhere, when it is adopted, and keeps what was learned.</remarks>
public sealed record Idea : Planned
{
    /// <summary>What kind of thing it is.</summary>
    public const string Name = "idea";

    /// <inheritdoc />
    public override string Kind => Name;

    /// <summary>What the idea is.</summary>
    public string Text { get; init; } = "";

    /// <summary>Which need it answers.</summary>
    public string Need { get; init; } = "";

    /// <summary>For whom, in people's own words.</summary>
    public string Group { get; init; } = "";

    /// <summary>How far it has come.</summary>
    public IdeaStage Stage { get; init; }

    /// <summary>Who leads it: a body or an organisation; null while nobody does.</summary>
    public Thing? Lead { get; init; }

    /// <summary>Who takes part.</summary>
    public IReadOnlyList<Thing> Contributors { get; init; } = [];

    /// <summary>What the test is to show, said before it begins.</summary>
    public string Question { get; init; } = "";

    /// <summary>Where it is tried.</summary>
    public string Arena { get; init; } = "";

    /// <summary>The first day of the test; null while there is none.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The last day of the test; null while there is none.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>What was learned, also what did not work.</summary>
    public string Learned { get; init; } = "";

    /// <summary>What the test showed.</summary>
    public IdeaOutcome Outcome { get; init; }

    /// <summary>From where it was taken: another municipality's plan; empty for its own.</summary>
    public string Origin { get; init; } = "";

    /// <summary>Whether the test should be over, and nobody has said what was learned.</summary>
    /// <param name="today">The day that it is.</param>
    public bool IsOverdue(DateOnly today) => Stage == IdeaStage.Test && Last < today;
}

/// <summary>How far an idea has come.</summary>
public enum IdeaStage
{
    /// <summary>It is sketched.</summary>
    Sketch,

    /// <summary>It is being tried.</summary>
    Test,

    /// <summary>It has been tried, and what was learned is written down.</summary>
    Learning,

    /// <summary>It is part of what is done.</summary>
    Adopted,

    /// <summary>It goes no further.</summary>
    Aside,
}

/// <summary>What the test of an idea showed.</summary>
public enum IdeaOutcome
{
    /// <summary>Nothing is known yet.</summary>
    Unknown,

    /// <summary>It helped.</summary>
    Helped,

    /// <summary>It helped in part, or some of those it was for.</summary>
    Partly,

    /// <summary>It did not help.</summary>
    DidNotHelp,
}
