// The 23 individual cases of WHO's package, and the errors that full linearisation and a jackknife over units give.
using Samsyn.Statistics.Inequality;
using Samsyn.Statistics.Survey;

namespace Samsyn.Statistics.Tests.Survey;

public sealed class WhoIndividualTests
{
    public static TheoryData<string> Ids =>
        Reference.Folder is null ? [] : new(WhoCase.All().Where(one => one.Dataset == "individual_sba").Select(one => one.Id));

    [ReferenceFact]
    public void None_of_the_23_cases_is_lost() => Assert.Equal(23, Ids.Count);

    [ReferenceTheory, MemberData(nameof(Ids))]
    public void As_who_gives_what_the_package_gives(string id)
    {
        var expected = WhoCase.All().Single(one => one.Id == id);
        var survey = WhoRespondents.Reduce(WhoRespondents.All(expected.Uses("weight"), expected.Uses("psu"), expected.Uses("strata")));
        var options = new SurveyOptions { Summary = expected.Options with { Only = new HashSet<SummaryMeasure> { expected.Measure } }, Straight = expected.IsStraight };

        var found = SurveySummaries.Of(survey, options).Single();

        var tolerance = expected.Measure is SummaryMeasure.SII or SummaryMeasure.RII ? 1e-6 : 1e-9;
        Near(expected.Estimate, found.Estimate!.Value, tolerance);
        Near(expected.StandardError, found.Estimate.StandardError, tolerance);
        Near(expected.Lower, found.Estimate.Interval!.Lower, tolerance);
        Near(expected.Upper, found.Estimate.Interval.Upper, tolerance);
        Assert.Equal(Promise.NotOurs, found.Estimate.Interval.Promise);
        Assert.Equal(expected.Oddities, found.Remarks.Select(remark => remark.Detail));
    }

    // Errors of full linearisation, ranks and mean estimated too, worked out apart; JackknifeTests finds the same.
    [ReferenceTheory]
    [InlineData(SummaryMeasure.SII, true, 0.48763, 0.01955)]
    [InlineData(SummaryMeasure.SII, false, 0.49414, 0.01895)]
    [InlineData(SummaryMeasure.ACI, false, 0.07801, 0.00313)]
    [InlineData(SummaryMeasure.RCI, false, 0.09724, 0.00443)]
    [InlineData(SummaryMeasure.RciWagstaff, false, 0.49183, 0.01488)]
    [InlineData(SummaryMeasure.RciErreygers, false, 0.31205, 0.01250)]
    public void Ours_counts_the_ranks_and_the_mean_in(SummaryMeasure measure, bool straight, double value, double error)
    {
        var survey = WhoRespondents.Reduce(WhoRespondents.All());

        var found = SurveySummaries.Of(survey, new() { Straight = straight }).Single(summary => summary.Measure == measure).Estimate!;

        Assert.Equal(value, found.Value, 6e-6);
        Assert.Equal(error, found.StandardError!.Value, 6e-6);
    }

    private static void Near(double? expected, double? actual, double relative) =>
        Assert.Equal(expected!.Value, actual!.Value, relative * Math.Abs(expected.Value));
}
