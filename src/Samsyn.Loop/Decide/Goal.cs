// A goal: a state to be reached, for whom, by which indicator, from which baseline, by which year, and who answers for it.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;

namespace Samsyn.Loop.Decide;

/// <summary>A goal: a state to be reached.</summary>
public sealed record Goal : Planned
{
    /// <summary>What kind of thing it is.</summary>
    public const string Name = "goal";

    /// <inheritdoc />
    public override string Kind => Name;

    /// <summary>The state to be reached, in words.</summary>
    public string Text { get; init; } = "";

    /// <summary>What is to change.</summary>
    public GoalKind Aim { get; init; }

    /// <summary>Whom it is about; it picks how the goal is measured.</summary>
    public Understanding Understanding { get; init; }

    /// <summary>The code of the indicator; null while there is none.</summary>
    public string? Indicator { get; init; }

    /// <summary>The code of the dimension that divides people; null for everyone.</summary>
    public string? Dimension { get; init; }

    /// <summary>The code of the group whose level is followed, where the goal is about a group; null for everyone.</summary>
    public string? Subgroup { get; init; }

    /// <summary>Which way it should go, as the goal means it.</summary>
    public Direction Direction { get; init; } = Direction.LowerIsBetter;

    /// <summary>What is to be reached where, each with its baseline.</summary>
    public IReadOnlyList<Target> Targets { get; init; } = [];

    /// <summary>Who answers for it: bodies or organisations; empty while nobody does.</summary>
    public IReadOnlyList<Thing> Owners { get; init; } = [];

    /// <summary>How it is judged whether it is reached, besides the figures.</summary>
    public string Judged { get; init; } = "";

    /// <summary>How far it has come towards being decided and closed.</summary>
    public GoalStage Stage { get; init; }

    /// <summary>The framework target it came from, such as <c>se-strategy-2017/caries-3</c>; null for one of the collaboration's own.</summary>
    public string? Framework { get; init; }
}

/// <summary>What a goal is to change.</summary>
public enum GoalKind
{
    /// <summary>How people fare.</summary>
    Effect,

    /// <summary>Something health depends on.</summary>
    Determinant,

    /// <summary>How the work is done.</summary>
    Process,
}

/// <summary>How far a goal has come.</summary>
public enum GoalStage
{
    /// <summary>It is proposed.</summary>
    Proposed,

    /// <summary>It is decided.</summary>
    Decided,

    /// <summary>It no longer holds: reached, given up or replaced.</summary>
    Ended,
}
