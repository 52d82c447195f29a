// What is kept of a survey: a table of its groups, in the template that an import needs no help with.
using System.Globalization;
using System.Text;
using Samsyn.Statistics.Survey;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Respondents;

/// <summary>Writes the groups of a survey in the columns of WHO's HEAT Plus, with how many were asked.</summary>
internal static class RespondentsTable
{
    private const string Withheld = "*";

    private static readonly string[] Columns =
    [
        "setting", "date", "indicator_name", "dimension", "subgroup", "estimate", "se", "ci_lb", "ci_ub", "population", "respondents", "flag",
        "setting_average", "favourable_indicator", "indicator_scale", "ordered_dimension", "subgroup_order",
    ];

    /// <summary>The table as comma-separated text. Shares are written in per cent.</summary>
    public static byte[] Of(ReducedSurvey survey, SurveyOptions options, RespondentsForm form)
    {
        var text = new StringBuilder(CsvText.Line(Columns));
        var estimates = SurveyGroups.Of(survey, options);
        var (times, steps) = (survey.IsShare ? 100 : 1, survey.Groups.Select(group => group.Step).Distinct().Order().ToList());
        var everyone = estimates[^1] is { Name.Length: 0, Estimate: { } all } ? CsvText.Number(times * all.Value) : "";
        foreach (var (group, one) in survey.Groups.Zip(estimates))
        {
            text.Append(CsvText.Line(
            [
                form["place"], form["period"], form["indicator"], form.Columns.Dimension, group.Name,
                one.Estimate is { } estimate ? CsvText.Number(times * estimate.Value) : Withheld,
                CsvText.Number(times * one.Estimate?.StandardError),
                CsvText.Number(times * one.Estimate?.Interval?.Lower),
                CsvText.Number(times * one.Estimate?.Interval?.Upper),
                CsvText.Number(group.Weight),
                one.Estimate is null ? "" : group.Persons.ToString(CultureInfo.InvariantCulture),
                "",
                everyone,
                form.MoreIsBetter switch { true => "1", false => "0", _ => "" },
                survey.IsShare ? "100" : "",
                survey.Ordered ? "1" : "0",
                survey.Ordered ? (steps.IndexOf(group.Step) + 1).ToString(CultureInfo.InvariantCulture) : "0",
            ]));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
