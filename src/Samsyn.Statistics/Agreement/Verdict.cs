// What can be said of how far people agree: yes, no, different views, open, or too few to say.
namespace Samsyn.Statistics.Agreement;

/// <summary>How far people agree on a statement or a proposal.</summary>
public enum Verdict
{
    /// <summary>Fewer than five have answered.</summary>
    TooFew,

    /// <summary>Agreed, by all together and by every group that can be shown: samsyn.</summary>
    Samsyn,

    /// <summary>Turned down, by all together and by every group that can be shown.</summary>
    SamsynAgainst,

    /// <summary>People see it differently, within a group or from group to group.</summary>
    DifferentViews,

    /// <summary>None of these can be said.</summary>
    Open,
}
