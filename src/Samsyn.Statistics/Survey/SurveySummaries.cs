// All the measures of one survey, each with its interval or the reason why it has none.
using Samsyn.Statistics.Inequality;

namespace Samsyn.Statistics.Survey;

/// <summary>The summary measures of inequality of a reduced survey.</summary>
/// <remarks>
/// Ladders: <see cref="SurveyLadder"/>, or <see cref="WhoSurvey"/> for audit. Groups without an order: as
/// <see cref="Summaries"/> from the groups' design-based errors, whose intervals are approximate where units hold several
/// groups or fewer than 60 degrees of freedom are left. Where a group is too small to be shown, so is every measure that
/// would tell it.
/// </remarks>
public static class SurveySummaries
{
    /// <summary>Computes the measures that apply.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="options">How, and which of them.</param>
    public static IReadOnlyList<Summary> Of(ReducedSurvey survey, SurveyOptions options)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(options);
        var data = Data(survey, options);
        SummaryMeasure[] wanted = [.. Applicable.To(data).ToArray().Where(measure => options.Summary.Only?.Contains(measure) ?? true)];
        var answer = new SurveyAnswer(survey, options);
        if (survey.Groups.Count < 2)
        {
            return [.. wanted.Select(measure => answer.None(measure, RemarkKind.TooFewSubgroups))];
        }

        if (SurveyGroups.NotShown(survey, options) is { Count: > 0 } reasons)
        {
            return [.. wanted.Select(measure => new Summary(measure, null, survey.Groups.Count, reasons))];
        }

        if (survey.Ordered)
        {
            var totals = new SurveyTotals(survey);
            return options.Summary.Method == Method.Who
                ? [.. wanted.Select(measure => WhoSurvey.Of(measure, totals, options)).OfType<Summary>()]
                : [.. wanted.Select(new SurveyLadder(totals, options).Of)];
        }

        return [.. Summaries.Of(data, options.Summary).Select(summary => Approximate(summary, survey))];
    }

    private static Disaggregation Data(ReducedSurvey survey, SurveyOptions options)
    {
        var errors = SurveyGroups.Of(survey, options with { LeastPersons = 0, LeastCases = 0 });
        return new([.. SurveyGroups.Figures(survey).Select((figure, place) => figure with { StandardError = errors[place].Estimate!.StandardError })])
        {
            Ordered = survey.Ordered,
            MoreIsBetter = options.MoreIsBetter,
            Scale = survey.IsShare ? 1 : null,
        };
    }

    private static Summary Approximate(Summary summary, ReducedSurvey survey) =>
        summary.Estimate is { Interval: { Promise: not Promise.NotOurs } interval } estimate && (survey.SharedUnits || survey.DegreesOfFreedom < SurveyAnswer.Few)
            ? summary with { Estimate = new(estimate.Value, new(interval.Lower, interval.Upper, interval.Confidence, Promise.Approximate), estimate.StandardError) }
            : summary;
}
