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
        && cases >= 0 && cases <= persons
        && Agreeing(bare, Proportion.Of(cases, persons, scale)) is { } counted
            ? new Figure.Known(counted)
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

    // A source rounds its shares; a value that its counts would not give is of something else than these counts.
    private static Estimate? Agreeing(Estimate given, Estimate counted) =>
        counted.Interval!.Holds(given.Value) && Math.Abs(given.Value - counted.Value) <= 0.25 * (counted.Interval.Upper - counted.Interval.Lower)
            ? new(given.Value, counted.Interval, counted.StandardError)
            : null;
}
