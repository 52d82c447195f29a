// What is given out of one indicator: every figure with its interval, in an order that does not change.
using Samsyn.Loop.Measure;

namespace Samsyn.Web.Publish;

/// <summary>What is given out of one indicator.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Figures">The figures by place, time and group.</param>
public sealed record OpenFigures(Indicator Indicator, IReadOnlyList<Observation> Figures)
{
    /// <summary>The places that have a figure, by code.</summary>
    public required IReadOnlyList<Area> Areas { get; init; }

    /// <summary>The ways in which the figures are divided, women and men first.</summary>
    public required IReadOnlyList<Dimension> Dimensions { get; init; }

    /// <summary>The terms under which the figures may be used; none when nobody has stated any.</summary>
    public IReadOnlyList<string> Licences { get; init; } = [];

    /// <summary>The times that have a figure, the earliest first.</summary>
    public IReadOnlyList<Period> Periods => [.. Figures.Select(one => one.Key.Period).Distinct().Order()];

    /// <summary>Puts together what is given out of an indicator.</summary>
    /// <param name="known">The indicators, places and dimensions.</param>
    /// <param name="indicator">Which.</param>
    /// <param name="observations">Its figures, in any order.</param>
    public static OpenFigures Of(Catalogue known, Indicator indicator, IReadOnlyList<Observation> observations)
    {
        var figures = new Export(known, observations).InOrder.Select(one => Given(one, indicator.Unit)).ToArray();
        var used = figures.SelectMany(one => one.Key.Stratum.Parts).Distinct().ToLookup(part => part.Dimension, part => part.Subgroup);
        var places = figures.Select(one => one.Key.Area).Distinct();
        return new(indicator, figures)
        {
            Areas = [.. places.Order(StringComparer.Ordinal).Select(code => known.Area(code) ?? new(code, code, AreaLevel.Other))],
            Dimensions =
            [
                .. known.Dimensions.Where(dimension => used.Contains(dimension.Code))
                    .Select(dimension => dimension with { Subgroups = [.. dimension.Subgroups.Where(group => used[dimension.Code].Contains(group.Code))] }),
            ],
        };
    }

    // Whoever is protected is protected in the counts too; where there is a number, it has the interval that the pages show.
    private static Observation Given(Observation observation, Unit unit) => observation.Figure is Figure.Withheld
        ? observation with { Numerator = null, Denominator = null, Population = null }
        : observation with { Figure = observation.WithInterval(unit) };
}
