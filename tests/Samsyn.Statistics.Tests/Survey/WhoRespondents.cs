// The respondents behind WHO's individual cases, read in place.
using System.Globalization;
using Samsyn.Statistics.Survey;

namespace Samsyn.Statistics.Tests.Survey;

/// <summary>reference/who/data/individual_sba.csv: 17,848 respondents in five steps, 1,967 units and 67 strata.</summary>
internal static class WhoRespondents
{
    private static readonly Lazy<Respondent[]> File = new(() =>
    [
        .. System.IO.File.ReadLines(Reference.File("who/data/individual_sba.csv")).Skip(1).Select(WhoData.Cells).Select(cells => new Respondent(cells[4], Number(cells[6]))
        {
            Unit = cells[1],
            Stratum = cells[2],
            Weight = Number(cells[3]),
            Step = Number(cells[5]),
        }),
    ]);

    public static IReadOnlyList<Respondent> All(bool weights = true, bool units = true, bool strata = true) =>
    [
        .. File.Value.Select(one => one with
        {
            Unit = units ? one.Unit : null,
            Stratum = strata ? one.Stratum : "",
            Weight = weights ? one.Weight : 1,
        }),
    ];

    public static ReducedSurvey Reduce(IEnumerable<Respondent> respondents)
    {
        var reduction = new SurveyReduction();
        foreach (var one in respondents)
        {
            reduction.Add(one);
        }

        return reduction.Reduced();
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
