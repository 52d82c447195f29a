// How often the change of a gap between two times holds the truth, and how often it is called where nothing changed.
using System.Globalization;
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Statistics.Rates;
using Samsyn.Statistics.Tests.Coverage;
using Xunit.Abstractions;

namespace Samsyn.Tests.Measure;

public sealed class ChangedGapCoverageTests(ITestOutputHelper output)
{
    private static readonly Scenario[] Populations =
    [
        new("two groups, 14 and 20 %, n 600", [14, 20], [600, 600]),
        new("two groups, 2 and 4 %, n 150", [2, 4], [150, 150]),
        .. Scenarios.Ladders.Where(scenario => scenario.Name is "4 groups 28..14 %"),
        .. Scenarios.Unordered.Where(scenario => scenario.Name is "12 areas, 11-20 %" or "4 groups, 15-25 %"),
    ];

    public static TheoryData<string> Names => [.. Populations.Select(population => population.Name)];

    [Theory, MemberData(nameof(Names))]
    public void A_change_that_is_none_is_seldom_called_in_a_sample(string population) => Hold(population, 200);

    [Theory, MemberData(nameof(Names)), Trait("slow", "yes")]
    public void A_change_that_is_none_is_seldom_called(string population) => Hold(population, 4_000);

    private void Hold(string name, int runs)
    {
        var population = Populations.Single(own => own.Name == name);
        var dimension = new Dimension("d", LocalText.Same("d"), population.Ordered, [.. population.Truth.Select((_, j) => new Subgroup($"{j}", LocalText.Same($"{j}")))]);
        var random = new Random(20_260_302);
        var (absolute, relative, diverging, none) = (0, 0, 0, 0);
        for (var run = 0; run < runs; run++)
        {
            var gap = ChangedGap.Of([SplitOf(dimension, 2016, population.Draw(random)), SplitOf(dimension, 2024, population.Draw(random))])!;
            absolute += gap.Change!.Absolute!.PValue < 0.05 ? 1 : 0;
            relative += gap.Change.Relative?.PValue < 0.05 ? 1 : 0;
            diverging += gap.Diverges ? 1 : 0;
            none += gap.Change.Relative is null ? 1 : 0;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"change\t{name}\t{absolute / (double)runs:F3}\t{relative / (double)runs:F3}\t{diverging / (double)runs:F3}\t{none / (double)runs:F3}"));
        var most = 0.06 + (3.5 * Math.Sqrt(0.05 * 0.95 / runs));
        Assert.True(absolute <= most * runs, $"absolute {absolute} of {runs}");
        Assert.True(relative <= most * runs, $"relative {relative} of {runs}");
        Assert.True(diverging <= 0.01 * runs, $"diverging {diverging} of {runs}");
    }

    private static Split SplitOf(Dimension dimension, int year, Samsyn.Statistics.Inequality.Disaggregation drawn) =>
        new(new("i", LocalText.Same("i"), new Unit.Share(100), Direction.LowerIsBetter), new("0101", "Norrby", AreaLevel.Municipality), Period.Year(year), dimension,
        [
            .. drawn.Subgroups.Zip(dimension.Subgroups, (group, subgroup) =>
                new Group(subgroup, new Figure.Known(Proportion.Of(group.Cases!.Value, group.Base!.Value, 100)), group.Base) { Numerator = group.Cases, Denominator = group.Base }),
        ]);
}
