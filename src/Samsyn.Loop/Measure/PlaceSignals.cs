// What the years say of one figure at one place: whether it rises or falls, whether something happened, and what a follow-up would find.
using Samsyn.Statistics.Compare;
using Samsyn.Statistics.Trend;

namespace Samsyn.Loop.Measure;

/// <summary>What the years say of everyone's figure at one place.</summary>
/// <param name="Trend">The recent-trend marker, or why there is none.</param>
/// <param name="Extra">What comparable places vary by beyond counting; null when there were too few to learn it from.</param>
public sealed record PlaceSignals(RecentTrend Trend, ExtraVariation? Extra)
{
    /// <summary>The first and the last time that the marker looked at; null when there is none.</summary>
    public (Period First, Period Last)? Looked { get; init; }

    /// <summary>The control chart; null with fewer than eight figures, or with times that overlap.</summary>
    public ControlChart? Chart { get; init; }

    /// <summary>The times of the chart's points.</summary>
    public IReadOnlyList<Period> ChartTimes { get; init; } = [];

    /// <summary>The smallest change that a follow-up of the same size would find; null when nothing is known of the error.</summary>
    public SmallestChange? FollowUp { get; init; }
}
