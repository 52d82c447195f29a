// A recommendation: advice to somebody who can act on it, on what it rests, and what they did with it.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Decide;

/// <summary>A recommendation: advice to somebody who can act on it.</summary>
public sealed record Recommendation : Planned
{
    /// <summary>What kind of thing it is.</summary>
    public const string Name = "recommendation";

    /// <inheritdoc />
    public override string Kind => Name;

    /// <summary>What is advised.</summary>
    public string Text { get; init; } = "";

    /// <summary>To whom: a body or an organisation; null while nobody is named.</summary>
    public Thing? Addressee { get; init; }

    /// <summary>On what it rests: figures, a dialogue, what was tried elsewhere.</summary>
    public string Basis { get; init; } = "";

    /// <summary>At which layer of causes it takes hold.</summary>
    public CauseLayer Layer { get; init; }

    /// <summary>What has become of it.</summary>
    public RecommendationStatus Status { get; init; }

    /// <summary>What the addressee answered; empty while nothing.</summary>
    public string Answer { get; init; } = "";
}

/// <summary>What has become of a recommendation.</summary>
public enum RecommendationStatus
{
    /// <summary>It is made, and nobody has taken a position yet.</summary>
    Made,

    /// <summary>The addressee follows it.</summary>
    Accepted,

    /// <summary>The addressee follows a part of it.</summary>
    PartlyAccepted,

    /// <summary>The addressee does not follow it.</summary>
    Declined,

    /// <summary>It is carried out.</summary>
    CarriedOut,
}
