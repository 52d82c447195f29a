// Small disaggregations for the tests of measures.
using Samsyn.Statistics.Inequality;

namespace Samsyn.Statistics.Tests;


/// <summary>Small disaggregations for the tests of measures.</summary>
internal static class Given
{
    public static TheoryData<int> Seeds => new(Enumerable.Range(1, 50));

    /// <summary>Thirds of a population at 10, 20 and 30, each with an error of one.</summary>
    public static Disaggregation Thirds => Ladder(Group(10, 1, 100), Group(20, 1, 100), Group(30, 1, 100));

    public static SubgroupFigure Group(double value, double? error, double? population) =>
        new("A group", value) { StandardError = error, Population = population };

    public static SubgroupFigure Counted(double cases, double persons) =>
        new("A group", 100 * cases / persons) { Cases = cases, Base = persons, Population = persons };

    public static Disaggregation Ladder(params SubgroupFigure[] groups) =>
        new([.. groups.Select((group, i) => group with { Step = i + 1 })]) { Ordered = true, MoreIsBetter = true };

    public static Disaggregation Places(params SubgroupFigure[] groups) => new(groups) { MoreIsBetter = false };

    /// <summary>A disaggregation of three to nine groups drawn from a seed.</summary>
    public static Disaggregation Drawn(int seed, bool ordered)
    {
        var random = new Random(seed);
        var groups = Enumerable.Range(0, random.Next(3, 10))
            .Select(_ => Group(20 + (random.NextDouble() * 30), 0.5 + (random.NextDouble() * 3), random.Next(30, 30_000)));
        var data = ordered ? Ladder([.. groups]) : Places([.. groups]);
        return data with { Scale = 100 };
    }

    public static Summary Find(SummaryMeasure measure, Disaggregation data) => Summaries.Of(measure, data, new())!;

    public static Estimate Estimate(SummaryMeasure measure, Disaggregation data) => Find(measure, data).Estimate!;

    public static void Near(double expected, double? actual) =>
        Assert.Equal(expected, actual!.Value, 1e-9 * Math.Max(1, Math.Abs(expected)));
}
