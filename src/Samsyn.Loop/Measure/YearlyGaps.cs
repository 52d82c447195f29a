// How large a gap was in each year, as a distance and in relation, always measured in the same way.
using Samsyn.Statistics;
using Samsyn.Statistics.Inequality;
using Samsyn.Statistics.Trend;

namespace Samsyn.Loop.Measure;

/// <summary>A gap at one time.</summary>
/// <param name="Period">When.</param>
/// <param name="Absolute">As a distance.</param>
/// <param name="Relative">In relation, on a scale with zero for none; null where there is no ratio.</param>
internal sealed record YearlyGap(Period Period, Estimate Absolute, Estimate? Relative);

/// <summary>Measures the gap of each split through time; what cannot be measured is left out.</summary>
internal static class YearlyGaps
{
    private static readonly SummaryOptions Slopes = new() { Only = new HashSet<SummaryMeasure> { SummaryMeasure.SII, SummaryMeasure.RII } };

    /// <summary>The gap of each split that has a figure for every group.</summary>
    public static IReadOnlyList<YearlyGap> Of(IReadOnlyList<Split> splits)
    {
        var whole = splits.Select(split => (Split: split, Data: split.Disaggregate())).Where(pair => pair.Data.Missing == 0).ToArray();
        return whole is [.., (_, { Ordered: false, Subgroups.Count: > 2 } latest)]
            ? Spreads([.. whole.Where(pair => Groups(pair.Data).SetEquals(Groups(latest)))])
            : [.. whole.Select(pair => pair.Data.Ordered ? Ladder(pair.Split, pair.Data) : Pair(pair.Split)).OfType<YearlyGap>()];
    }

    private static IReadOnlyList<YearlyGap> Spreads((Split Split, Disaggregation Data)[] pairs) =>
        [.. SpreadOverYears.Of([.. pairs.Select(pair => pair.Data)]).Zip(pairs, (spread, pair) => new YearlyGap(pair.Split.Period, spread.Absolute, spread.Relative))];

    private static YearlyGap? Ladder(Split split, Disaggregation data)
    {
        var found = Summaries.Of(data, Slopes).ToDictionary(summary => summary.Measure, summary => summary.Estimate);
        return found.GetValueOrDefault(SummaryMeasure.SII) is { } slope
            ? new(split.Period, slope, found.GetValueOrDefault(SummaryMeasure.RII) is { StandardError: { } error, Value: var ratio } ? Estimate.Normal(Math.Log(ratio), error / ratio) : null)
            : null;
    }

    // The second group minus the first, and the logarithm of the second over the first: the sign means the same every year.
    private static YearlyGap? Pair(Split split) =>
        split.Groups is [{ Figure: Figure.Known(var first) }, { Figure: Figure.Known(var second) }] && Change.Of(first, second) is { Estimate: var difference }
            ? new(split.Period, difference, LogarithmOfRatio(first, second))
            : null;

    private static Estimate? LogarithmOfRatio(Estimate first, Estimate second) =>
        (first, second) is ({ Value: > 0, StandardError: { } one }, { Value: > 0, StandardError: { } two })
            ? Estimate.Normal(Math.Log(second.Value / first.Value), Math.Sqrt(Square(one / first.Value) + Square(two / second.Value)))
            : null;

    private static HashSet<string> Groups(Disaggregation data) => [.. data.Subgroups.Select(group => group.Name)];

    private static double Square(double x) => x * x;
}
