// How often the trend of a gap is called although nothing has changed, and how often a change is found.
using System.Globalization;
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Statistics.Rates;
using Samsyn.Statistics.Tests.Coverage;
using Xunit.Abstractions;

namespace Samsyn.Tests.Measure;

public sealed class GapTrendCoverageTests(ITestOutputHelper output)
{
    private const string Same = "nothing changes";
    private const string Level = "level falls by 40 %, ratios stay";
    private const string Closer = "gap falls by 60 %, level stays";

    private static readonly Scenario[] Populations =
    [
        new("two groups, 14 and 20 %, n 600", [14, 20], [600, 600]),
        .. Scenarios.Ladders.Where(scenario => scenario.Name is "4 groups 28..14 %"),
        .. Scenarios.Unordered.Where(scenario => scenario.Name is "12 areas, n 60-600, all 15 % (no difference)" or "12 areas, 11-20 %" or "4 groups, 15-25 %" or "5 groups n = 2,000, one apart"),
    ];

    /// <summary>A population, how many years it is followed, and what happens to it.</summary>
    public static TheoryData<string, int, string> Courses
    {
        get
        {
            var courses = new TheoryData<string, int, string>();
            foreach (var population in Populations)
            {
                foreach (var course in new[] { Same, Level, Closer })
                {
                    courses.Add(population.Name, 4, course);
                    courses.Add(population.Name, 10, course);
                }
            }

            return courses;
        }
    }

    [Theory, MemberData(nameof(Courses))]
    public void The_trend_of_a_gap_raises_few_false_alarms_in_a_sample(string population, int years, string course) => Hold(population, years, course, 100);

    [Theory, MemberData(nameof(Courses)), Trait("slow", "yes")]
    public void The_trend_of_a_gap_raises_few_false_alarms(string population, int years, string course) => Hold(population, years, course, 2_000);

    private void Hold(string name, int years, string course, int runs)
    {
        var population = Populations.Single(own => own.Name == name);
        var (indicator, dimension) = (new Indicator("i", LocalText.Same("i"), new Unit.Share(100), Direction.LowerIsBetter), DimensionOf(population));
        var random = new Random(20_260_101);
        var (absolute, relative, disagree) = (0, 0, 0);
        for (var run = 0; run < runs; run++)
        {
            var trend = GapTrends.Of([.. Enumerable.Range(0, years).Select(year => SplitOf(indicator, dimension, year, After(population, course, year / (years - 1.0)).Draw(random)))]);
            Assert.Equal(years, trend.Points.Count);
            absolute += trend.Turn == Turn.CannotSay ? 0 : 1;
            relative += trend.Relative == Turn.CannotSay ? 0 : 1;
            disagree += trend.Disagrees ? 1 : 0;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"trend\t{name}\t{years}\t{course}\t{absolute / (double)runs:F3}\t{relative / (double)runs:F3}\t{disagree / (double)runs:F3}"));
        var most = 0.06 + (3.5 * Math.Sqrt(0.05 * 0.95 / runs));
        var isFlat = population.Truth.Distinct().Count() == 1;
        Assert.True(isFlat || course is Same ? absolute <= most * runs : absolute > 0);
        Assert.True((isFlat || course is Same or Level) ? relative <= most * runs : relative > 0);
    }

    private static Scenario After(Scenario population, string course, double part)
    {
        var mean = population.Truth.Zip(population.Persons, (truth, persons) => truth * persons).Sum() / population.Persons.Sum();
        return population with
        {
            Truth = [.. population.Truth.Select(truth => course switch
            {
                Level => truth * (1 - (0.4 * part)),
                Closer => mean + ((truth - mean) * (1 - (0.6 * part))),
                _ => truth,
            })],
        };
    }

    private static Dimension DimensionOf(Scenario population) =>
        new("d", LocalText.Same("d"), population.Ordered, [.. population.Truth.Select((_, j) => new Subgroup($"{j}", LocalText.Same($"{j}")))]);

    private static Split SplitOf(Indicator indicator, Dimension dimension, int year, Samsyn.Statistics.Inequality.Disaggregation drawn) =>
        new(indicator, new("0101", "Norrby", AreaLevel.Municipality), Period.Year(2011 + year), dimension,
        [
            .. drawn.Subgroups.Zip(dimension.Subgroups, (group, subgroup) =>
                new Group(subgroup, new Figure.Known(Proportion.Of(group.Cases!.Value, group.Base!.Value, 100)), group.Base) { Numerator = group.Cases, Denominator = group.Base }),
        ]);
}
