// How often the intervals of a survey hold the truth: strata, clusters, unequal weights, many and few units.
using System.Globalization;
using Samsyn.Statistics.Survey;
using Xunit.Abstractions;

namespace Samsyn.Statistics.Tests.Survey;

public sealed class SurveyCoverageTests(ITestOutputHelper output)
{
    private static readonly SurveyOptions Options = new() { LeastPersons = 0, LeastCases = 0 };

    public static TheoryData<string> Populations => new(Population.All.Select(population => population.Name));

    [Theory, MemberData(nameof(Populations))]
    public void A_survey_keeps_its_promise_in_a_sample(string name) => Hold(name, 150);

    [Theory, MemberData(nameof(Populations)), Trait("slow", "yes")]
    public void A_survey_keeps_its_promise(string name) => Hold(name, 4_000);

    private void Hold(string name, int files)
    {
        var population = Population.All.Single(one => one.Name == name);
        var random = new Random(20_260_101);
        var truths = Figures(population.Truth()).ToDictionary(figure => figure.Name, figure => figure.Estimate!.Value);
        var (held, given) = (truths.ToDictionary(truth => truth.Key, _ => 0), truths.ToDictionary(truth => truth.Key, _ => 0));
        for (var file = 0; file < files; file++)
        {
            foreach (var (figure, estimate) in Figures(population.Draw(random)).Where(figure => figure.Estimate?.Interval is not null))
            {
                given[figure]++;
                held[figure] += estimate!.Interval!.Holds(Math.Round(truths[figure], 12)) ? 1 : 0;
            }
        }

        foreach (var figure in truths.Keys)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{figure}\t{held[figure] / (double)given[figure]:F3}\t{given[figure]}"));
        }

        var chance = 3.5 * Math.Sqrt(0.05 * 0.95 / files);
        Assert.All(truths.Keys, figure => Assert.InRange(held[figure] / (double)given[figure], 0.92 - chance, Math.Min(1, 0.98 + chance)));
    }

    private static IEnumerable<(string Name, Samsyn.Statistics.Estimate? Estimate)> Figures(ReducedSurvey survey) =>
        SurveyGroups.Of(survey, Options).Select(group => (group.Name, group.Estimate))
            .Concat(SurveySummaries.Of(survey, Options).Select(summary => (summary.Measure.ToString(), summary.Estimate)));
}
