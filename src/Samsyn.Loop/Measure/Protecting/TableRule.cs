// How a table in a file is to be protected, as a person has written it in a file of rules.
using Samsyn.Statistics.Disclosure;

namespace Samsyn.Loop.Measure.Protecting;

/// <summary>How a table in a file is to be protected.</summary>
public sealed record TableRule
{
    /// <summary>The thresholds and widths.</summary>
    public ProtectionRule Rule { get; init; } = ProtectionRule.Register;

    /// <summary>Whether the publisher changed the counts at random: parts are then not summed to totals.</summary>
    public bool Perturbed { get; init; }

    /// <summary>What is known of columns: their total, their groups, whether they are times.</summary>
    public IReadOnlyList<Classification> Columns { get; init; } = [];

    /// <summary>The columns whose divisions are sensitive.</summary>
    public IReadOnlyList<string> Sensitive { get; init; } = [];

    /// <summary>The column of places; null when no division is sensitive.</summary>
    public string? Places { get; init; }

    /// <summary>The codes of the places for which sensitive divisions are shown.</summary>
    public IReadOnlyList<string> ShownFor { get; init; } = [];
}
