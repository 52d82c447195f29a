// The rule by which small numbers are kept from being shown: of a source, or of all figures of a collaboration.
using Samsyn.Loop.Convene;
using Samsyn.Statistics.Disclosure;

namespace Samsyn.Loop.Measure.Protecting;

/// <summary>The rule by which small numbers are kept from being shown.</summary>
/// <param name="Source">The source whose figures it is for, as the indicators name it; empty for all figures of the collaboration.</param>
public sealed record SourceRule(string Source)
{
    /// <summary>What of a division's code makes it sensitive where nobody has said otherwise: background, identity, disability.</summary>
    private static readonly string[] SensitiveWords = ["birth", "born", "background", "origin", "citizen", "disab", "identity", "orientation", "religion"];

    /// <summary>The rule where nobody has stated one: thresholds for registers, and sensitive divisions for regions and countries alone.</summary>
    public static SourceRule Usual { get; } = new("");

    /// <summary>The thresholds and widths.</summary>
    public ProtectionRule Rule { get; init; } = ProtectionRule.Register;

    /// <summary>Whether the publisher changed the counts at random (the cell-key method): parts are then not summed to totals.</summary>
    public bool Perturbed { get; init; }

    /// <summary>The codes of the dimensions that are sensitive; null for those whose code says so (background, identity, disability).</summary>
    public IReadOnlyList<string>? Sensitive { get; init; }

    /// <summary>The smallest kind of place for which sensitive divisions are shown.</summary>
    public AreaLevel SensitiveDownTo { get; init; } = AreaLevel.Region;

    /// <summary>The version, for whoever changes it: see <see cref="Kept" />; 0 for one that is not kept.</summary>
    public long Version { get; init; }

    /// <summary>Whether a division is sensitive.</summary>
    /// <param name="dimension">The dimension's code.</param>
    public bool IsSensitive(string dimension) => Sensitive?.Contains(dimension)
        ?? SensitiveWords.Any(word => dimension.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The rule for the figures of a source: its own, and that of the collaboration where there is one; of each part the stricter.</summary>
    /// <param name="rules">All rules of the collaboration.</param>
    /// <param name="source">The source, or null when the indicator names none.</param>
    public static SourceRule For(IReadOnlyList<SourceRule> rules, string? source)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var (own, all) = (rules.FirstOrDefault(rule => rule.Source.Length > 0 && rule.Source == source), rules.FirstOrDefault(rule => rule.Source.Length == 0));
        return own is null || all is null ? own ?? all ?? Usual : own with
        {
            Rule = ProtectionRule.Stricter(own.Rule, all.Rule),
            Perturbed = own.Perturbed || all.Perturbed,
            Sensitive = own.Sensitive is null && all.Sensitive is null ? null : [.. Named(own, all).Union(Named(all, own))],
            SensitiveDownTo = (AreaLevel)Math.Min((int)own.SensitiveDownTo, (int)all.SensitiveDownTo),
        };
    }

    // Where one rule names its divisions and the other does not, the usual words stand for the other's.
    private static IEnumerable<string> Named(SourceRule rule, SourceRule other) =>
        rule.Sensitive ?? (other.Sensitive ?? []).Where(Usual.IsSensitive);
}

/// <summary>Where rules are kept.</summary>
public interface ISourceRules
{
    /// <summary>All rules of a collaboration: that of all figures first, then by source.</summary>
    Task<IReadOnlyList<SourceRule>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>Keeps a new rule (version 0) or what is changed in one.</summary>
    Task<Kept> Keep(CollaborationKey collaboration, SourceRule rule, CancellationToken stop);
}
