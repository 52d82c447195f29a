// Figures of invented groups, drawn from a seed: what the laws are tried on.
using Samsyn.Statistics.Inequality;

namespace Samsyn.Statistics.Tests.Laws;

internal static class Towns
{
    /// <summary>The fifty seeds that every law is tried on.</summary>
    public static IEnumerable<int> Seeds => Enumerable.Range(1, 50);

    /// <summary>Three to eight steps of figures between 20 and 80, with errors and sizes; a mean where no scale is given.</summary>
    public static Disaggregation Ladder(int seed, double? scale = null) =>
        new(Groups(seed, ordered: true)) { Ordered = true, MoreIsBetter = seed % 2 == 0, Scale = scale };

    /// <summary>The same without an order; every other seed differs hardly more than by chance.</summary>
    public static Disaggregation Spread(int seed, bool errors = true) =>
        new([.. Groups(seed, ordered: false).Select(group => errors ? group : group with { StandardError = null })]) { MoreIsBetter = seed % 4 < 2 };

    /// <summary>The same with the second group as the reference.</summary>
    public static Disaggregation WithReference(this Disaggregation data) =>
        data with { Subgroups = [.. data.Subgroups.Select((group, i) => group with { Reference = i == 1 })] };

    /// <summary>The same with every figure and error changed.</summary>
    public static Disaggregation Each(this Disaggregation data, Func<SubgroupFigure, SubgroupFigure> change) =>
        data with { Subgroups = [.. data.Subgroups.Select(change)] };

    private static SubgroupFigure[] Groups(int seed, bool ordered)
    {
        var random = new Random(seed);
        var width = seed % 2 == 0 ? 30 : 3;
        return
        [
            .. Enumerable.Range(1, random.Next(3, 9)).Select(step => new SubgroupFigure($"group {step}", 50 + (width * ((2 * random.NextDouble()) - 1)))
            {
                StandardError = 0.5 + (2 * random.NextDouble()),
                Population = random.Next(100, 5000),
                Step = ordered ? step : null,
            }),
        ];
    }
}
