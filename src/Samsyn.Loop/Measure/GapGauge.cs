// Measures the gap of a split in the same way at every time.
using Samsyn.Statistics.Inequality;
using Samsyn.Statistics.Trend;

namespace Samsyn.Loop.Measure;

/// <summary>Measures a gap in the same way at every time, so that two times can be held against each other.</summary>
internal sealed class GapGauge
{
    private static readonly SummaryOptions Slopes = new() { Only = new HashSet<SummaryMeasure> { SummaryMeasure.SII, SummaryMeasure.RII } };
    private static readonly SummaryOptions Distances = new() { Only = new HashSet<SummaryMeasure> { SummaryMeasure.D, SummaryMeasure.R } };

    private readonly IReadOnlyList<Split> overTime;
    private readonly Dictionary<Period, GapSize> spreads;

    private GapGauge(IReadOnlyList<Split> overTime, GapFollowed followed)
    {
        (this.overTime, Followed) = (overTime, followed);
        spreads = followed is GapFollowed.Spread ? SpreadsOf(overTime) : [];
    }

    /// <summary>What is followed.</summary>
    public GapFollowed Followed { get; }

    /// <summary>The first and the last time that can be measured; the first and the last of all when fewer than two can.</summary>
    public (GapThen First, GapThen Last) Ends()
    {
        var (first, last) = (Measurable(overTime), Measurable(overTime.Reverse()));
        return first is null || last is null || first.Period == last.Period ? (At(overTime[0]), At(overTime[^1])) : (first, last);
    }

    /// <summary>The gauge for a split that is followed through time.</summary>
    public static GapGauge Of(IReadOnlyList<Split> overTime)
    {
        var latest = overTime[^1];
        return new(overTime, latest switch
        {
            { Groups: [var first, var second] } => new GapFollowed.Pair(first.Subgroup, second.Subgroup),
            { Dimension.Ordered: true } => new GapFollowed.Ladder(),
            _ => new GapFollowed.Spread(),
        });
    }

    /// <summary>The gap at one time.</summary>
    public GapThen At(Split split)
    {
        if (WhyNot(split) is { } why)
        {
            return new(split.Period, null, why);
        }

        var size = Followed switch
        {
            GapFollowed.Pair pair => PairOf(split, pair),
            GapFollowed.Ladder => LadderOf(split),
            _ => spreads.GetValueOrDefault(split.Period),
        };
        return new(split.Period, size, size switch
        {
            null => GapObstacle.NoMeasure,
            { Distance.Interval: { } bounds } when bounds.Lower < bounds.Upper => null,
            _ => GapObstacle.NoUncertainty,
        });
    }

    private GapThen? Measurable(IEnumerable<Split> splits) => splits.Select(At).FirstOrDefault(then => then.Why is null);

    private static GapObstacle? WhyNot(Split split)
    {
        var figures = split.Groups.Select(group => group.Figure).ToArray();
        return figures.Any(figure => figure is Figure.Withheld) ? GapObstacle.Withheld
            : figures.Any(figure => figure is Figure.TooUncertain) ? GapObstacle.TooUncertain
            : figures.Any(figure => figure is Figure.Missing) ? GapObstacle.Missing
            : figures.Any(figure => figure is Figure.Known { Estimate: { Interval: null, StandardError: null } }) ? GapObstacle.NoUncertainty
            : null;
    }

    private static GapSize? LadderOf(Split split) => Found(split.Disaggregate(), Slopes, (SummaryMeasure.SII, SummaryMeasure.RII));

    // Without a reference or a direction the measures are of the higher over the lower, and of the first where they are equal.
    private static GapSize? PairOf(Split split, GapFollowed.Pair pair)
    {
        var data = split.Disaggregate();
        var bare = data with { MoreIsBetter = null, Subgroups = [.. data.Subgroups.Select(group => group with { Reference = false })] };
        if (bare.Subgroups.Count != 2 || Found(bare, Distances, (SummaryMeasure.D, SummaryMeasure.R)) is not { } found)
        {
            return null;
        }

        var higher = bare.Subgroups[0].Value >= bare.Subgroups[1].Value ? bare.Subgroups[0] : bare.Subgroups[1];
        return higher.Name == pair.More.Code ? found : new GapThen(split.Period, found, null).Turned().Size;
    }

    private static GapSize? Found(Disaggregation data, SummaryOptions options, (SummaryMeasure Absolute, SummaryMeasure Relative) measures)
    {
        var found = Summaries.Of(data, options).ToDictionary(summary => summary.Measure, summary => summary.Estimate);
        return found.GetValueOrDefault(measures.Absolute) is { } distance ? new(distance, found.GetValueOrDefault(measures.Relative)) : null;
    }

    private static Dictionary<Period, GapSize> SpreadsOf(IReadOnlyList<Split> overTime)
    {
        var whole = overTime.Where(split => WhyNot(split) is null)
            .Select(split => (split.Period, Data: split.Disaggregate()))
            .Where(pair => SpreadOverYears.Of([pair.Data]).Count == 1)
            .ToArray();
        return SpreadOverYears.Of([.. whole.Select(pair => pair.Data)]).Zip(whole)
            .ToDictionary(pair => pair.Second.Period, pair => new GapSize(pair.First.Absolute, pair.First.Relative));
    }
}
