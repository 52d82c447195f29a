// Each unit left out in turn, everything computed anew: the errors that come of it are those of the linearisation.
using Samsyn.Statistics.Inequality;
using Samsyn.Statistics.Survey;

namespace Samsyn.Statistics.Tests.Survey;

public sealed class JackknifeTests
{
    private static readonly SurveyOptions Options = new() { LeastPersons = 0, LeastCases = 0 };

    [ReferenceFact, Trait("slow", "yes")]
    public void A_jackknife_over_1967_units_gives_the_same_errors() => Agrees(WhoRespondents.All(), 0.003);

    [Fact]
    public void A_jackknife_over_90_drawn_units_gives_nearly_the_same_errors() => Agrees(DrawnSurvey.Of(5), 0.06);

    private static void Agrees(IReadOnlyList<Respondent> respondents, double relative)
    {
        var found = SurveySummaries.Of(WhoRespondents.Reduce(respondents), Options);

        var errors = Jackknife.Errors(Alike(respondents), one => one, (one, weight) => one with { Weight = weight }, rest => [.. SurveySummaries.Of(WhoRespondents.Reduce(rest), Options).Select(Scale)]);

        Assert.All(found.Zip(errors), pair => Assert.Equal(pair.Second, ErrorOf(pair.First), relative * pair.Second));
    }

    /// <summary>Two rows for each unit and group, one of yes and one of no, weigh as all their respondents.</summary>
    private static List<Respondent> Alike(IEnumerable<Respondent> respondents) =>
    [
        .. respondents.GroupBy(one => (one.Stratum, one.Unit, one.Group, one.Outcome))
            .Select(rows => rows.First() with { Weight = rows.Sum(one => one.Weight) }),
    ];

    private static double Scale(Summary summary) => summary.Measure is SummaryMeasure.R or SummaryMeasure.RII ? Math.Log(summary.Estimate!.Value)
        : summary.Measure is SummaryMeasure.PAF ? Math.Log(1 + (summary.Estimate!.Value / 100))
        : summary.Estimate!.Value;

    private static double ErrorOf(Summary summary)
    {
        var (value, error) = (summary.Estimate!.Value, summary.Estimate.StandardError!.Value);
        return summary.Measure is SummaryMeasure.R or SummaryMeasure.RII ? error / value : summary.Measure is SummaryMeasure.PAF ? error / (100 + value) : error;
    }
}
