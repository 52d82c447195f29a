// A commitment: who does what, by when, with which money. One that was asked for and not answered stays visible.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Decide;

/// <summary>A commitment: who does what, by when, with which money. Its title says what.</summary>
public sealed record Commitment : Planned
{
    /// <summary>What kind of thing it is.</summary>
    public const string Name = "commitment";

    /// <inheritdoc />
    public override string Kind => Name;

    /// <summary>The intervention it carries out; null for none.</summary>
    public string? Intervention { get; init; }

    /// <summary>Who: a body or an organisation; null while nobody has been asked.</summary>
    public Thing? Who { get; init; }

    /// <summary>By when; null when it is not said.</summary>
    public DateOnly? By { get; init; }

    /// <summary>With how much money, in whole kronor; null when it is not said. Nothing (0) is a statement.</summary>
    public decimal? Money { get; init; }

    /// <summary>Which money: an own budget, a fund, a grant.</summary>
    public string Source { get; init; } = "";

    /// <summary>How it stands.</summary>
    public CommitmentState State { get; init; }

    /// <summary>What was said to it; empty while nothing.</summary>
    public string Answer { get; init; } = "";

    /// <summary>Whether it was asked for and nobody has said yes or no.</summary>
    public bool IsUnanswered => State == CommitmentState.Asked;

    /// <summary>Whether it was promised by a day that has passed, and is not done.</summary>
    public bool IsLate(DateOnly today) => State == CommitmentState.Promised && By < today;
}

/// <summary>How a commitment stands.</summary>
public enum CommitmentState
{
    /// <summary>It is asked for, and not answered.</summary>
    Asked,

    /// <summary>It is promised.</summary>
    Promised,

    /// <summary>It is done.</summary>
    Done,

    /// <summary>Whoever was asked said no.</summary>
    Declined,

    /// <summary>It was promised and is given up.</summary>
    GivenUp,
}
