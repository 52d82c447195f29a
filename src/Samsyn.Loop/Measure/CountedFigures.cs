// A figure that comes with its counts has an interval, also where its source gave none.
using Samsyn.Statistics;
using Samsyn.Statistics.Rates;

namespace Samsyn.Loop.Measure;

/// <summary>Works out how sure a figure is from the persons counted behind it.</summary>
public static class CountedFigures
{
    /// <summary>The figure of an observation; where it has no interval but counts that agree with it, with the interval that they give.</summary>
    public static Figure WithInterval(this Observation observation, Unit unit) =>
        observation.Figure is Figure.Known({ Interval: null, StandardError: null } bare)
        && unit is Unit.Share(var scale)
        && observation.Numerator is { } cases
        && observation.PersonsCounted(unit) is { } persons
        && Made(bare, (cases, persons), scale) is { } counted
            ? new Figure.Known(new Estimate(bare.Value, counted.Interval, counted.StandardError))
            : observation.Figure;

    /// <summary>
    /// The persons counted behind a share: as the source gives them, or, where it gives the cases and the share alone, as
    /// many as make the one of the other. Null where neither can be told.
    /// </summary>
    public static double? PersonsCounted(this Observation observation, Unit unit) => observation switch
    {
        { Denominator: > 0 and var given } => given,
        { Denominator: null, Numerator: > 0 and var cases, Figure: Figure.Known({ Value: > 0 } share) } when unit is Unit.Share(var scale) && share.Value <= scale
            => Math.Round(cases * scale / share.Value),
        _ => null,
    };

    /// <summary>
    /// The share that counts make, where it is the one that is given; null where it is not, so that the figure is of something
    /// else than these counts: weighted, standardised, of other persons. Every use of counts behind a figure asks here.
    /// </summary>
    /// <remarks>
    /// The two are the same when they differ by no more than a tenth of the width of the counts' 95 % interval; or, where the
    /// source has rounded more than that, by no more than its rounding (half of the last decimal that is written), and
    /// never by more than a quarter of the width, which is about one standard error.
    /// </remarks>
    /// <param name="figure">The figure that is given.</param>
    /// <param name="counts">Cases, and the persons counted.</param>
    /// <param name="scale">The value that means everybody.</param>
    internal static Estimate? Made(Estimate figure, (double Cases, double Persons) counts, double scale)
    {
        if (!(counts.Cases >= 0 && counts.Persons > 0 && counts.Cases <= counts.Persons))
        {
            return null;
        }

        var share = Proportion.Of(counts.Cases, counts.Persons, scale);
        var width = share.Interval!.Upper - share.Interval.Lower;
        var allowed = Math.Max(Alike * width, Math.Min(MostRounded * width, Rounding(figure.Value)));
        return share.Interval.Holds(figure.Value) && Math.Abs(figure.Value - share.Value) <= allowed ? share : null;
    }

    /// <summary>
    /// Whether a figure is as sure as its counts alone would make it: its own interval, or standard error, differs from theirs
    /// by no more than a quarter. One that is weighted is less sure. Where the source says nothing of it, nothing speaks against it.
    /// </summary>
    /// <param name="figure">The figure that is given.</param>
    /// <param name="counts">Cases, and the persons counted, which make it.</param>
    /// <param name="scale">The value that means everybody.</param>
    internal static bool IsAsSure(Estimate figure, (double Cases, double Persons) counts, double scale)
    {
        var own = Proportion.Of(counts.Cases, counts.Persons, scale, figure.Interval?.Confidence ?? 0.95);
        var times = figure.Interval is { } given ? (given.Upper - given.Lower) / (own.Interval!.Upper - own.Interval.Lower)
            : figure.StandardError is > 0 and var error && own.StandardError is > 0 and var byCounts ? error / byCounts
            : 1;
        return times is <= MostUnlike and >= 1 / MostUnlike;
    }

    private const double Alike = 0.1;

    private const double MostRounded = 0.25;

    private const double MostUnlike = 1.25;

    // Half of the last decimal: 0.5 of 12, 0.05 of 12.3. A share is at most 100,000, so a decimal number holds it.
    private static double Rounding(double value) => 0.5 * Math.Pow(10, -((decimal)value).Scale);
}
