// A challenge: an inequality that the figures or a dialogue have shown, for whom, and where its causes lie.
using Samsyn.Loop.Agree;

namespace Samsyn.Loop.Decide;

/// <summary>A challenge: what the figures or a dialogue show, for whom, and where its causes lie.</summary>
public sealed record Challenge : Planned
{
    /// <summary>What kind of thing it is.</summary>
    public const string Name = "challenge";

    /// <inheritdoc />
    public override string Kind => Name;

    /// <summary>What is seen, in some sentences.</summary>
    public string Text { get; init; } = "";

    /// <summary>For whom, in people's own words; empty for everyone.</summary>
    public string Group { get; init; } = "";

    /// <summary>The part of life, as <see cref="LifeStageKey" /> names it; null for all.</summary>
    public string? LifeStage { get; init; }

    /// <summary>The code of the area it is about; null for the whole collaboration.</summary>
    public string? Area { get; init; }

    /// <summary>Where its causes lie.</summary>
    public CauseLayer Layer { get; init; }

    /// <summary>What health depends on that it is about.</summary>
    public IReadOnlyList<Determinant> Determinants { get; init; } = [];

    /// <summary>The code of the indicator that shows it; null when none does.</summary>
    public string? Indicator { get; init; }

    /// <summary>The code of the dimension by which it shows; null when it is not a matter of groups.</summary>
    public string? Dimension { get; init; }

    /// <summary>Whether it is no longer one.</summary>
    public bool Closed { get; init; }
}
