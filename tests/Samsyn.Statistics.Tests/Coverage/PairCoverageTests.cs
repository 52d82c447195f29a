// How often the difference of two counted shares holds the truth where few cases are expected, and Newcombe's interval is taken.
using System.Globalization;
using Samsyn.Statistics.Inequality;
using Xunit.Abstractions;

namespace Samsyn.Statistics.Tests.Coverage;

public sealed class PairCoverageTests(ITestOutputHelper output)
{
    /// <summary>Two true shares in per cent, and the persons counted in each.</summary>
    public static TheoryData<double, double, int, int> Pairs => new()
    {
        { 2, 2, 40, 40 }, { 2, 6, 40, 40 }, { 1, 1, 100, 100 }, { 1, 3, 100, 100 }, { 1, 10, 20, 200 }, { 10, 1, 20, 200 },
        { 5, 5, 20, 20 }, { 5, 15, 20, 20 }, { 0.2, 0.2, 500, 1000 }, { 0.2, 0.5, 500, 1000 }, { 97, 99, 60, 60 }, { 0, 3, 50, 50 },
    };

    [Theory, MemberData(nameof(Pairs))]
    public void A_difference_of_few_cases_keeps_its_promise_in_a_sample(double first, double second, int persons, int others) => Hold((first, persons), (second, others), 1_000);

    [Theory, MemberData(nameof(Pairs)), Trait("slow", "yes")]
    public void A_difference_of_few_cases_keeps_its_promise(double first, double second, int persons, int others) => Hold((first, persons), (second, others), 20_000);

    private void Hold((double Truth, int Persons) first, (double Truth, int Persons) second, int files)
    {
        var scenario = new Scenario("pair", [first.Truth, second.Truth], [first.Persons, second.Persons]) { Ordered = true, MoreIsBetter = true };
        var random = new Random(20_260_101);
        var (held, newcombe, truth) = (0, 0, second.Truth - first.Truth);
        for (var file = 0; file < files; file++)
        {
            var interval = Summaries.Of(SummaryMeasure.D, scenario.Draw(random), new())!.Estimate!.Interval!;
            held += interval.Holds(truth) ? 1 : 0;
            newcombe += interval.Promise == Promise.Approximate ? 1 : 0;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pair\t{first.Truth}\t{second.Truth}\t{first.Persons}\t{second.Persons}\t{held / (double)files:F3}\t{newcombe / (double)files:F2}"));
        Assert.True(newcombe > 0);
        Assert.InRange(held / (double)files, 0.93 - (3.5 * Math.Sqrt(0.05 * 0.95 / files)), 1);
    }
}
