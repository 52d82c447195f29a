// How a gap has changed between two times that somebody has chosen, and why that cannot be told where it cannot.
using Samsyn.Statistics;
using Samsyn.Statistics.Trend;

namespace Samsyn.Loop.Measure;

/// <summary>A gap at two times, and its change from the one to the other.</summary>
/// <param name="Followed">What is measured of the groups, the same at both times.</param>
/// <param name="Before">The gap at the earlier time.</param>
/// <param name="After">The gap at the later time.</param>
/// <remarks>
/// A ladder is followed by its slope and by its relative index; two groups by their difference and ratio, always of the same
/// one over the same other; many groups without an order by <see cref="SpreadOverYears"/>. The change is <see cref="GapChange"/>.
/// </remarks>
public sealed record ChangedGap(GapFollowed Followed, GapThen Before, GapThen After)
{
    /// <summary>The change of the distance and of the ratio; null when <see cref="Why"/> tells why there is none.</summary>
    public GapChange? Change { get; init; }

    /// <summary>Why the two times cannot be held against each other, or none where only one of them lacks something.</summary>
    public ChangeObstacle? Why { get; init; }

    /// <summary>Whether those who lay higher lie lower now. Such a gap has neither only widened nor only narrowed.</summary>
    public bool ChangedSides => Followed is not GapFollowed.Spread
        && Before.Size is { Distance.Value: var before } && After.Size is { Distance.Value: var after } && before * after < 0;

    /// <summary>Whether the distance has surely gone one way and the ratio surely the other.</summary>
    public bool Diverges => Change is { Diverges: true } && !ChangedSides;

    /// <summary>The change between two times of a split.</summary>
    /// <param name="overTime">The split at each time, the earliest first.</param>
    /// <param name="from">The one time as we write it; the first that can be measured when it is not given or not known.</param>
    /// <param name="to">The other; the last when it is not given or not known.</param>
    /// <returns>The change; null when there are not two times.</returns>
    public static ChangedGap? Of(IReadOnlyList<Split> overTime, string? from = null, string? to = null)
    {
        ArgumentNullException.ThrowIfNull(overTime);
        if (overTime.Count < 2)
        {
            return null;
        }

        var gauge = GapGauge.Of(overTime);
        var ends = gauge.Ends();
        var (one, other) = (At(overTime, gauge, from) ?? ends.First, At(overTime, gauge, to) ?? ends.Last);
        return one.Period.CompareTo(other.Period) > 0 ? Between(gauge.Followed, other, one) : Between(gauge.Followed, one, other);
    }

    private static GapThen? At(IReadOnlyList<Split> overTime, GapGauge gauge, string? period) =>
        period is not null && overTime.FirstOrDefault(split => split.Period.Code() == period) is { } found ? gauge.At(found) : null;

    private static ChangedGap Between(GapFollowed followed, GapThen before, GapThen after)
    {
        // Two groups are named so that the later difference is above zero.
        var (turned, first, last) = followed is GapFollowed.Pair pair && after.Size is { Distance.Value: < 0 }
            ? (new GapFollowed.Pair(pair.Less, pair.More), before.Turned(), after.Turned())
            : (followed, before, after);
        ChangeObstacle? why = before.Period == after.Period ? ChangeObstacle.SameTime : before.Period.Overlaps(after.Period) ? ChangeObstacle.SharedDays : null;
        var change = why is null && first is { Size: { } one, Why: null } && last is { Size: { } two, Why: null } ? ChangeOf(turned, one, two) : null;
        return new(turned, first, last) { Why = why, Change = change };
    }

    // A spread has no sides: more of it is wider, and in relation to the level it is an index, not a ratio.
    private static GapChange ChangeOf(GapFollowed followed, GapSize before, GapSize after)
    {
        if (followed is not GapFollowed.Spread)
        {
            return GapChange.Of(before, after);
        }

        var absolute = Statistics.Trend.Change.Of(before.Distance, after.Distance);
        var relative = before.Ratio is { } earlier && after.Ratio is { } later ? Statistics.Trend.Change.Of(earlier, later) : null;
        return new(absolute, relative, TurnOf(absolute), TurnOf(relative));
    }

    private static GapTurn TurnOf(Tested? change) => change is null || change.Estimate.Interval!.Holds(0) ? GapTurn.CannotSay
        : change.Estimate.Value > 0 ? GapTurn.Wider : GapTurn.Narrower;
}

/// <summary>What is followed of a gap.</summary>
public abstract record GapFollowed
{
    private GapFollowed()
    {
    }

    /// <summary>The slope of a ladder, and its relative index.</summary>
    public sealed record Ladder : GapFollowed;

    /// <summary>The one group minus the other, and the one over the other.</summary>
    public sealed record Pair(Subgroup More, Subgroup Less) : GapFollowed;

    /// <summary>The variance between many groups, and the same over the squared mean.</summary>
    public sealed record Spread : GapFollowed;
}

/// <summary>Why two times cannot be held against each other.</summary>
public enum ChangeObstacle
{
    /// <summary>They are one and the same.</summary>
    SameTime,

    /// <summary>They share days, and so persons.</summary>
    SharedDays,
}
