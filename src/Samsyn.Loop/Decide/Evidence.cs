// What is known of whether an intervention helps: how strong, from where, and who looked at it when.
namespace Samsyn.Loop.Decide;

/// <summary>What is known of whether an intervention helps.</summary>
public sealed record Evidence
{
    /// <summary>How strong it is.</summary>
    public EvidenceStrength Strength { get; init; }

    /// <summary>Where that stands; empty when it is not said.</summary>
    public string Source { get; init; } = "";

    /// <summary>Who judged it, by their part; empty when nobody has.</summary>
    public string Reviewer { get; init; } = "";

    /// <summary>When; null when nobody has.</summary>
    public DateOnly? Reviewed { get; init; }
}

/// <summary>How strong what is known is.</summary>
public enum EvidenceStrength
{
    /// <summary>Nobody has judged it.</summary>
    NotJudged,

    /// <summary>Several good studies say that it helps.</summary>
    Strong,

    /// <summary>Some studies say that it helps.</summary>
    Moderate,

    /// <summary>Little is known.</summary>
    Limited,

    /// <summary>Studies say different things.</summary>
    Mixed,

    /// <summary>It is tried in practice and not studied.</summary>
    Emerging,

    /// <summary>It is known how to do it, not whether it helps.</summary>
    Process,
}
