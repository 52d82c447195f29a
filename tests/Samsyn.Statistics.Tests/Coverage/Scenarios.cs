// The populations in which the promises are tried: those of the design, no true difference among them.

namespace Samsyn.Statistics.Tests.Coverage;

/// <summary>The populations of intervals-that-cover, A3 (unordered) and A5 (ladders).</summary>
internal static class Scenarios
{
    private static readonly double[] Sizes12 = [400, 150, 90, 600, 60, 300, 120, 500, 80, 200, 70, 90];

    private static readonly double[] Rates12 = [12, 15, 17, 14, 19, 13, 16, 11, 18, 15, 14, 20];

    public static IReadOnlyList<Scenario> Unordered =>
    [
        new("12 areas, n 60-600, all 15 % (no difference)", Same(12, 15), Sizes12),
        new("12 areas, 11-20 %", Rates12, Sizes12),
        new("12 areas, 13.5-16.5 %", [.. Rates12.Select(rate => 15 + ((rate - 15.5) / 3))], Sizes12),
        new("12 areas, one with n = 80 at 25 %", But(Same(12, 15), 8, 25), Sizes12),
        new("12 areas, one with n = 500 at 22 %", But(Same(12, 15), 7, 22), Sizes12),
        new("12 areas, one with n = 60 at 40 %", But(Same(12, 15), 4, 40), Sizes12),
        new("4 groups, all 20 % (no difference)", Same(4, 20), [150, 525, 300, 525]),
        new("4 groups, 15-25 %", [25, 18, 22, 15], [150, 525, 300, 525]),
        new("5 groups, all 12 % (no difference)", Same(5, 12), Same(5, 300)),
        new("5 groups, 6-18 %", [18, 15, 12, 9, 6], Same(5, 300)),
        new("5 groups n = 2,000, one apart", [12, 12, 12, 12, 15], Same(5, 2000)),
        new("37 areas, all 15 % (no difference)", Same(37, 15), Sizes37),
        new("37 areas, sd 2.5 points", Rates37(2.5), Sizes37),
        new("12 normal, s 2-16, no difference", Same(12, 50), Same(12, 1)) { Errors = Errors12 },
        new("12 normal, s 2-16, sd 7", [.. Spread(12, 7).Select(off => 50 + off)], Same(12, 1)) { Errors = Errors12 },
        new("12 areas, 11-20 %, errors only", Rates12, Sizes12) { HasCounts = false },
        new("5 rates of 30-60 cases, one of 1", [40, 50, 30, 60, 1], Same(5, 1000)) { Rates = true },
        new("5 rates of 30-60 cases, one of none", [40, 50, 30, 60, 0], Same(5, 1000)) { Rates = true },
        new("5 normal, s 1, 20 and one at 0.5", [20, 20, 20, 20, 0.5], Same(5, 1)) { Errors = Same(5, 1) },
    ];

    public static IReadOnlyList<Scenario> Ladders =>
    [
        Ladder("4 groups, all 20 % (no difference)", Same(4, 20), [150, 525, 300, 525]),
        Ladder("4 groups 28..14 %", Line(4, 28, 14), [150, 525, 300, 525]),
        Ladder("5 groups, all 12 % (no difference)", Same(5, 12), Same(5, 300)),
        Ladder("5 groups 18..6 %", Line(5, 18, 6), Same(5, 300)),
        Ladder("5 groups n = 60, 12..3 %", Line(5, 12, 3), Same(5, 60)),
        Ladder("12 groups, all 15 % (no difference)", Same(12, 15), Sizes12),
        Ladder("12 groups 20..11 %", Line(12, 20, 11), Sizes12),
        Ladder("12 groups 20..11 %, reference n = 60", Line(12, 20, 11), But(Sizes12, 11, 60)),
        Ladder("37 groups 20..10 %", Line(37, 20, 10), Sizes37),
        Ladder("5 groups 18..6 %, errors only", Line(5, 18, 6), Same(5, 300)) with { HasCounts = false },
    ];

    /// <summary>Groups that are alike: counted, and with their errors alone.</summary>
    public static IReadOnlyList<Scenario> Alike =>
    [
        .. new[]
        {
            new Scenario("5 groups of 300, all 12 %", Same(5, 12), Same(5, 300)),
            new Scenario("12 areas, n 60-600, all 15 %", Same(12, 15), Sizes12),
            new Scenario("37 areas, n 60-600, all 15 %", Same(37, 15), Sizes37),
            new Scenario("4 groups of 150-525, all 20 %", Same(4, 20), [150, 525, 300, 525]),
        }.SelectMany(scenario => new[] { scenario, scenario with { Name = $"{scenario.Name}, errors only", HasCounts = false } }),
        new("12 areas, n 60-600, all 2 % (few cases)", Same(12, 2), Sizes12),
        new("12 normal, s 2-16", Same(12, 50), Same(12, 1)) { Errors = Errors12 },
    ];

    private static double[] Sizes37 => [.. Enumerable.Range(0, 37).Select(j => Math.Round(60 * Math.Pow(10, j / 36.0)))];

    private static double[] Errors12 => [.. Enumerable.Range(0, 12).Select(j => 2 * Math.Pow(8, j / 11.0))];

    private static Scenario Ladder(string name, double[] truth, double[] persons) => new(name, truth, persons) { Ordered = true };

    private static double[] Same(int count, double value) => [.. Enumerable.Repeat(value, count)];

    private static double[] But(double[] values, int place, double value) => [.. values.Select((own, j) => j == place ? value : own)];

    private static double[] Line(int count, double from, double to) =>
        [.. Enumerable.Range(0, count).Select(j => from + ((to - from) * j / (count - 1)))];

    private static double[] Rates37(double spread) => [.. Spread(37, spread).Select(off => 15 + off)];

    /// <summary>Normal scores in a fixed but shuffled order, so that size and figure have nothing to do with each other.</summary>
    private static double[] Spread(int count, double spread)
    {
        var scores = Enumerable.Range(0, count).Select(j => spread * NormalDistribution.Quantile((j + 0.5) / count)).ToArray();
        new Random(5).Shuffle(scores);
        return scores;
    }
}
