// Hands a split over to the arithmetic: its known figures, their errors, sizes and steps.
using Samsyn.Statistics;
using Samsyn.Statistics.Inequality;

namespace Samsyn.Loop.Measure;

/// <summary>Turns a split into what the measures of inequality start from.</summary>
public static class Disaggregated
{
    /// <summary>The known figures of a split. A ladder keeps its steps also where a step has no figure, and says how many have none.</summary>
    public static Disaggregation Disaggregate(this Split split)
    {
        ArgumentNullException.ThrowIfNull(split);
        var sizes = SizesOf(split.Groups);
        var scale = (split.Indicator.Unit as Unit.Share)?.Scale;
        var ladder = split.Dimension.Ordered && split.Groups.Count > 2;
        var known = split.Groups.Index().Where(pair => pair.Item.Figure is Figure.Known).ToArray();
        return new([.. known.Select(pair => FigureOf(pair.Item, sizes) with { StandardError = ErrorOf(pair.Item, scale), Step = ladder ? pair.Index + 1 : null })])
        {
            Ordered = ladder,
            MoreIsBetter = split.Indicator.Direction.MoreIsBetter(),
            Scale = scale,
            Average = (split.Everyone as Figure.Known)?.Estimate.Value,
            Missing = split.Groups.Count - known.Length,
        };
    }

    private static SubgroupFigure FigureOf(Group group, Func<Group, double?> size)
    {
        var estimate = ((Figure.Known)group.Figure).Estimate;
        return new(group.Subgroup.Code, estimate.Value)
        {
            Population = size(group),
            Cases = group.Numerator,
            Base = group.Denominator,
            Reference = group.Subgroup.Reference,
        };
    }

    // An interval of ours without an error is that of a count of nobody or everybody: the counts themselves say more.
    private static double? ErrorOf(Group group, double? scale) => ((Figure.Known)group.Figure).Estimate switch
    {
        { StandardError: { } error } => error,
        { Interval: { Promise: Promise.Kept } } when group is { Numerator: not null, Denominator: > 0 } => null,
        { Interval: { } interval, Value: var value } => IntervalErrors.Of(value, interval, scale),
        _ => null,
    };

    // The weights are persons in the population; where one is unknown all are persons asked, so that the two are never mixed.
    private static Func<Group, double?> SizesOf(IReadOnlyList<Group> groups)
    {
        var known = groups.Where(group => group.Figure is Figure.Known).ToArray();
        return known.All(group => group.Population is not null) ? group => group.Population
            : known.All(group => group.Denominator is not null) ? group => group.Denominator
            : _ => null;
    }
}
