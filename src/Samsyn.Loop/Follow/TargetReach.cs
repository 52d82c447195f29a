// What a target asks for: how many persons, whether a follow-up would see it, and whether any place has ever changed as much.
using Samsyn.Loop.Decide;
using Samsyn.Loop.Measure;
using Samsyn.Statistics;
using Samsyn.Statistics.Compare;

namespace Samsyn.Loop.Follow;

/// <summary>What a target asks for, held against what is known.</summary>
/// <param name="Target">The target.</param>
/// <param name="Change">How far it lies from the baseline, in the unit of the goal's measure.</param>
/// <remarks>
/// <code>
/// persons     = |change| / scale × persons of the latest figure (shares of one group alone)
/// detectable  = (1.96 + 0.84) √(s² + s²), s the standard error of the latest figure; see <see cref="SmallestChange" />
/// achieved    = the largest change the wanted way between two figures of a place, at most as many years apart as the target gives
/// </code>
/// What was achieved is the largest of many changes, chance included: a place where it is reached has not surely moved so far.
/// The persons are those the figure is counted among, which in a survey are those who answered.
/// </remarks>
public sealed record TargetReach(Target Target, double Change)
{
    private const double Quantile = 1.959963984540054;

    /// <summary>The latest known figure.</summary>
    public Estimate? Latest { get; init; }

    /// <summary>So many persons the change is, and of how many; null where the measure is no share of one group.</summary>
    public (double Change, double Of)? Persons { get; init; }

    /// <summary>The smallest change that a follow-up of the same size would find; null when the error is not known.</summary>
    public SmallestChange? Detectable { get; init; }

    /// <summary>The largest change the wanted way in each place that has two figures, the largest first.</summary>
    public IReadOnlyList<Achieved> Elsewhere { get; init; } = [];

    /// <summary>In how many places a change as large has been seen.</summary>
    public int AsMuch => Elsewhere.Count(one => Math.Abs(one.Change) >= Math.Abs(Change));

    /// <summary>Works it out; null when the target has no baseline, or asks for no change.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="target">The target.</param>
    /// <param name="unit">The unit of its indicator.</param>
    /// <param name="own">What the goal follows in the area.</param>
    /// <param name="places">What it follows in every place alike, the area itself among them.</param>
    public static TargetReach? Of(Goal goal, Target target, Unit unit, IReadOnlyList<PeriodFigure> own, IReadOnlyList<(Area Area, IReadOnlyList<PeriodFigure> Series)> places)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentNullException.ThrowIfNull(target);
        if (target.Change is not { } change || change == 0 || target.BaselineYear is not { } since)
        {
            return null;
        }

        var latest = own.LastOrDefault(one => one.Figure is Figure.Known);
        var estimate = (latest?.Figure as Figure.Known)?.Estimate;
        return new(target, change)
        {
            Latest = estimate,
            Persons = goal.Understanding == Understanding.Group && unit is Unit.Share(var scale) && latest?.Persons is { } persons ? (Math.Abs(change) / scale * persons, persons) : null,
            Detectable = ErrorOf(estimate) is { } error and > 0 ? SmallestChange.OfErrors(error, error) : null,
            Elsewhere = [.. places.Select(place => Best(place.Area, place.Series, change > 0, target.Year - since)).OfType<Achieved>().OrderByDescending(one => Math.Abs(one.Change))],
        };
    }

    private static double? ErrorOf(Estimate? estimate) => estimate?.StandardError ?? (estimate?.Interval is { } bounds ? (bounds.Upper - bounds.Lower) / (2 * Quantile) : null);

    private static Achieved? Best(Area area, IReadOnlyList<PeriodFigure> series, bool up, int years)
    {
        Achieved? best = null;
        var known = series.Where(one => one.Figure is Figure.Known).Select(one => (one.Period, ((Figure.Known)one.Figure).Estimate.Value)).ToList();
        foreach (var (index, from) in known.Index())
        {
            foreach (var to in known.Skip(index + 1).Where(one => one.Period.End.Year - from.Period.End.Year <= years))
            {
                var change = to.Value - from.Value;
                if ((change > 0) == up && change != 0 && (best is null || Math.Abs(change) > Math.Abs(best.Change)))
                {
                    best = new(area, from.Period, to.Period, change);
                }
            }
        }

        return best;
    }
}

/// <summary>The largest change of a place the wanted way.</summary>
/// <param name="Area">The place.</param>
/// <param name="From">From when.</param>
/// <param name="To">To when.</param>
/// <param name="Change">How large.</param>
public sealed record Achieved(Area Area, Period From, Period To, double Change);
