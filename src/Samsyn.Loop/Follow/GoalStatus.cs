// How it goes with a goal in one area, as the figures tell it: against the straight line to the target, and by the trend.
using Samsyn.Loop.Decide;
using Samsyn.Loop.Measure;
using Samsyn.Statistics;
using Samsyn.Statistics.Trend;

namespace Samsyn.Loop.Follow;

/// <summary>How it goes with a goal in one area, as the figures tell it. What its owner judges stands beside it, never in its place.</summary>
/// <param name="Target">What is to be reached.</param>
/// <param name="Standing">How the latest figure stands against the line.</param>
/// <remarks>
/// <para>
/// The latest known figure after the baseline, with its interval [l, u], is held against the straight line from the baseline to
/// the target at the end of its time. On the wanted side is up where the target lies above the baseline, else down.
/// <code>
/// reached: [l, u] lies wholly at the target or beyond      on track: wholly at the line or beyond
/// behind: wholly short of the line                         cannot be told apart: the line lies inside
/// </code>
/// Without an indicator, a level, a baseline, a figure after it, or an interval, nothing can be judged, and it is said why.
/// </para>
/// <para>
/// The line is no forecast: goals are seldom reached evenly. The interval is that of the latest figure alone; the baseline and
/// the target are taken as they stand in the plan. It does not tell why. Source: the straight line to the target is that of the
/// Fingertips and of Healthy People's progress; the certainty of each verdict is our own.
/// </para>
/// </remarks>
public sealed record GoalStatus(Target Target, GoalStanding Standing)
{
    /// <summary>Why nothing can be judged; null when it can.</summary>
    public GoalObstacle? Why { get; init; }

    /// <summary>The latest known figure; null when there is none.</summary>
    public Estimate? Latest { get; init; }

    /// <summary>When it is for.</summary>
    public Period? When { get; init; }

    /// <summary>Where the straight line is then.</summary>
    public double? Line { get; init; }

    /// <summary>What the last five figures say.</summary>
    public TrendMeaning Trend { get; init; } = TrendMeaning.CannotBeCalculated;

    /// <summary>Judges.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="target">What is to be reached.</param>
    /// <param name="series">What the goal follows in the area, the earliest first; null when nothing measures it there.</param>
    public static GoalStatus Of(Goal goal, Target target, IReadOnlyList<PeriodFigure>? series)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentNullException.ThrowIfNull(target);
        if (goal.Indicator is null || series is null || series.Count == 0)
        {
            return Cannot(target, goal.Indicator is null ? GoalObstacle.NoIndicator : GoalObstacle.NoFigure);
        }

        var up = target.Change is { } change && change != 0 ? change > 0 : goal.Direction == Direction.HigherIsBetter;
        var known = series.Where(one => one.Figure is Figure.Known).ToList();
        var found = new GoalStatus(target, GoalStanding.CannotBeJudged) { Trend = Marker(series).Means(up) };
        if (known is not [.., var latest])
        {
            return found with { Why = Reason(series[^1].Figure) };
        }

        var estimate = ((Figure.Known)latest.Figure).Estimate;
        found = found with { Latest = estimate, When = latest.Period };
        return target.Level is not { } level || target.Baseline is null || target.BaselineYear is not { } first ? found with { Why = GoalObstacle.NoBaseline }
            : latest.Period.End.Year <= first ? found with { Why = GoalObstacle.NoFigureSince }
            : estimate.Interval is not { } interval ? found with { Why = GoalObstacle.NoUncertainty }
            : target.At(latest.Period.End.Year) is not { } line ? found with { Why = GoalObstacle.NoBaseline }
            : found with { Line = line, Standing = Held(interval, (level, line), up) };
    }

    private static GoalStanding Held(Interval interval, (double Level, double Line) against, bool up) =>
        Beyond(interval, against.Level, up) ? GoalStanding.Reached
        : Beyond(interval, against.Line, up) ? GoalStanding.OnTrack
        : (up ? interval.Upper < against.Line : interval.Lower > against.Line) ? GoalStanding.Behind
        : GoalStanding.CannotBeTold;

    private static bool Beyond(Interval interval, double value, bool up) => up ? interval.Lower >= value : interval.Upper <= value;

    private static TrendMarker Marker(IReadOnlyList<PeriodFigure> series) => RecentTrend.Of(
    [
        .. series.Select(one => one.Figure is Figure.Known(var known)
            ? new SeriesPoint(new(one.Period.Start, one.Period.End), known.Value) { Interval = known.Interval, Cases = one.Cases, Persons = one.Persons }
            : new SeriesPoint(new(one.Period.Start, one.Period.End), null)),
    ]).Marker;

    private static GoalObstacle Reason(Figure figure) => figure switch
    {
        Figure.Withheld => GoalObstacle.Withheld,
        Figure.TooUncertain => GoalObstacle.TooUncertain,
        _ => GoalObstacle.NoFigure,
    };

    private static GoalStatus Cannot(Target target, GoalObstacle why) => new(target, GoalStanding.CannotBeJudged) { Why = why };
}

/// <summary>How a goal stands against the straight line to its target.</summary>
public enum GoalStanding
{
    /// <summary>It cannot be judged.</summary>
    CannotBeJudged,

    /// <summary>The line lies inside the figure's interval.</summary>
    CannotBeTold,

    /// <summary>Surely short of the line.</summary>
    Behind,

    /// <summary>Surely at the line or beyond.</summary>
    OnTrack,

    /// <summary>Surely at the target or beyond.</summary>
    Reached,
}

/// <summary>Why nothing can be judged.</summary>
public enum GoalObstacle
{
    /// <summary>No indicator measures the goal.</summary>
    NoIndicator,

    /// <summary>There is no figure for the area.</summary>
    NoFigure,

    /// <summary>There is no figure after the baseline.</summary>
    NoFigureSince,

    /// <summary>The baseline, or the year it is for, is not known.</summary>
    NoBaseline,

    /// <summary>The figures are withheld.</summary>
    Withheld,

    /// <summary>The figures are too uncertain.</summary>
    TooUncertain,

    /// <summary>How certain the latest figure is is not known.</summary>
    NoUncertainty,
}
