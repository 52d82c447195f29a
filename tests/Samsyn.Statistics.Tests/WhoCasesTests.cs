// Every grouped case of WHO's package, as reference/who/healthequal_cases.json records them, and a count so that none is lost.
using Samsyn.Statistics.Inequality;

namespace Samsyn.Statistics.Tests;


public sealed class WhoCasesTests
{
    /// <summary>Respondents one by one: see Survey/WhoIndividualTests.</summary>
    private const string Respondents = "individual_sba";

    /// <summary>Cases where ours differs on purpose, by their tag.</summary>
    private static readonly Dictionary<string, string> OnPurpose = new()
    {
        ["W180"] = "REFSHIFT", // the package takes a wrong reference after dropping a missing row: no figure
    };

    public static TheoryData<string> Ids =>
        Reference.Folder is null ? [] : new(WhoCase.All().Where(one => one.Dataset != Respondents).Select(one => one.Id));

    [ReferenceFact]
    public void None_of_the_193_cases_is_lost()
    {
        var all = WhoCase.All();

        Assert.Equal(193, all.Count);
        Assert.Equal(23, all.Count(one => one.Dataset == Respondents));
        Assert.Equal(170, Ids.Count);
    }

    [ReferenceTheory, MemberData(nameof(Ids))]
    public void As_who_gives_what_the_package_gives(string id)
    {
        var expected = WhoCase.All().Single(one => one.Id == id);

        var found = Summaries.Of(expected.Measure, expected.Disaggregation(), expected.Options)!;

        if (expected.IsError || OnPurpose.ContainsKey(id))
        {
            Assert.Null(found.Estimate);
            Assert.NotEmpty(found.Remarks);
            Assert.Subset(Tags(found), expected.Oddities.Except(["SIM"]).ToHashSet());
            return;
        }

        var isFitted = expected.Measure is SummaryMeasure.SII or SummaryMeasure.RII;
        Near(expected.Estimate, found.Estimate!.Value, isFitted);
        Assert.Equal([.. expected.Oddities.Order()], Tags(found).Order());
        if (expected.Oddities.Contains("SIM"))
        {
            Assert.NotNull(found.Estimate.Interval);
            return;
        }

        // A zero taken for 0.000001 makes an error of 300 per cent and more of everything: equal to six digits.
        var isLoose = isFitted || expected.Oddities.Contains("ZERO");
        Near(expected.StandardError, found.Estimate.StandardError, isLoose);
        Near(expected.Lower, found.Estimate.Interval?.Lower, isLoose);
        Near(expected.Upper, found.Estimate.Interval?.Upper, isLoose);
        Assert.True(found.Estimate.Interval is null or { Promise: Promise.NotOurs });
    }

    [ReferenceFact]
    public void No_whole_file_stops_the_audit()
    {
        string[] files = ["ordered_sba", "nonordered_sba", "synthetic_education_smoking", "synthetic_education3_obesity", "synthetic_municipality_hospitalisation"];

        Assert.All(files, file => Assert.NotEmpty(Summaries.Of(WhoData.Of(file).Disaggregation(), new() { Method = Method.Who })));
    }

    private static HashSet<string> Tags(Summary summary) =>
        [.. summary.Remarks.Where(remark => remark.Kind is RemarkKind.WhoOddity or RemarkKind.WhoStops).Select(remark => remark.Detail)];

    private static void Near(double? expected, double? actual, bool isFitted)
    {
        Assert.Equal(expected is null, actual is null);
        if (expected is { } wanted)
        {
            // Relative; without sizes the package's fitted slope is zero but for what its iteration leaves over (1e-8).
            var tolerance = isFitted ? (1e-6 * Math.Abs(wanted)) + 1e-8 : (1e-9 * Math.Abs(wanted)) + 1e-13;
            Assert.Equal(wanted, actual!.Value, tolerance);
        }
    }
}
