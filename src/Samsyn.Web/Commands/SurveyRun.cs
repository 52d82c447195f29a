// Runs samsyn survey: reads and reduces the file, writes group estimates and measures, then tells the flaws.
using System.Globalization;
using Samsyn.Statistics.Survey;
using Samsyn.Web.Commands.Answers;
using Samsyn.Web.Measure;
using Samsyn.Web.Measure.Respondents;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Commands;

/// <summary>Runs <c>samsyn survey</c>.</summary>
internal static class SurveyRun
{
    private static readonly RemarkWords Words = new(Language.English);

    private static readonly DeterminedWords Said = new(Language.English);

    /// <summary>Answers a call.</summary>
    public static async Task<int> Of(SurveyCall call, Streams streams, CancellationToken stop)
    {
        var reading = new Progressing();
        var read = await Waiting.For(streams, "Respondents read", reading, () => RespondentFile.Read(call.File.FullName, call.Columns, call.Options, reading.Step));
        if (read.Survey is { } survey)
        {
            call.Format.Write(new(MeasureRow.Columns, [.. Groups(survey, call), .. WithAges(read.WithAges ?? [], survey, call), .. Measures(survey, call), .. read.Determined is { } determined ? Parts(determined, survey, call) : []]), streams.Answer);
            await streams.Answer.FlushAsync(stop);
        }

        if (read.LeftOut > 0)
        {
            await streams.Talk.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{call.File.Name}: {read.LeftOut} respondents without an answer or a group are left out"));
        }

        return Talking.Tell(streams, call.File.Name, read.Flaws);
    }

    private static IEnumerable<IReadOnlyList<AnswerCell>> Groups(ReducedSurvey survey, SurveyCall call) =>
        from one in SurveyGroups.Of(survey, call.Options)
        select Row(
            call,
            one.Name.Length == 0 ? call.Columns.Dimension : $"{call.Columns.Dimension}: {one.Name}",
            (survey.IsShare ? "SHARE" : "MEAN", one.Estimate, one.Name.Length == 0 ? survey.Groups.Count : 1),
            string.Join(' ', [.. one.Remarks.Select(Words.Of), string.Create(CultureInfo.InvariantCulture, $"{one.Persons} respondents, {100 * one.Share:F1} % of the weights.")]));

    private static IEnumerable<IReadOnlyList<AnswerCell>> WithAges(IReadOnlyList<SurveyGroupEstimate> groups, ReducedSurvey survey, SurveyCall call) =>
        from one in groups
        select Row(
            call, $"{call.Columns.Dimension}: {one.Name}", (survey.IsShare ? "SHARE_STANDARDISED" : "MEAN_STANDARDISED", one.Estimate, 1),
            string.Join(' ', [.. one.Remarks.Select(Words.Of), string.Create(CultureInfo.InvariantCulture, $"With the ages of all; {one.Persons} respondents of known age.")]));

    private static IEnumerable<IReadOnlyList<AnswerCell>> Measures(ReducedSurvey survey, SurveyCall call) =>
        from one in SurveySummaries.Of(survey, call.Options)
        select Row(call, call.Columns.Dimension, (MeasureCodes.Code(one.Measure), one.Estimate, one.Subgroups), MeasureNote.Of(one));

    // The parts and the rest are the whole, which stands among the measures where all have an answer to everything.
    private static IEnumerable<IReadOnlyList<AnswerCell>> Parts(DeterminedSurvey determined, ReducedSurvey survey, SurveyCall call)
    {
        var persons = string.Create(CultureInfo.InvariantCulture, $"{determined.Persons} respondents have a number for each determinant.");
        if (determined.Parts is not { } found)
        {
            yield return Row(call, call.Columns.Dimension, ("RCI_PART", null, survey.Groups.Count), $"{Said.Why(determined)} {persons}");
            yield break;
        }

        foreach (var part in found.Parts)
        {
            yield return Row(call, $"{call.Columns.Dimension}: {part.Name}", ("RCI_PART", part.Part, survey.Groups.Count), persons);
            yield return Row(call, $"{call.Columns.Dimension}: {part.Name}", ("ELASTICITY", part.Elasticity, survey.Groups.Count), "");
            yield return Row(call, $"{call.Columns.Dimension}: {part.Name}", ("CONCENTRATION", part.Concentration, survey.Groups.Count), part.Concentration is null ? "Its mean is zero." : "");
        }

        yield return Row(call, call.Columns.Dimension, ("RCI_REST", found.Residual, survey.Groups.Count), "");
        yield return Row(call, call.Columns.Dimension, ("RCI_WHOLE", found.Whole, survey.Groups.Count), "Above zero: more with the better off.");
    }

    private static AnswerCell[] Row(SurveyCall call, string dimension, (string Code, Samsyn.Statistics.Estimate? Estimate, int Subgroups) figure, string note) =>
    [
        AnswerCell.Of(""), AnswerCell.Of(""), AnswerCell.Of(""), AnswerCell.Of(call.Columns.Outcome), AnswerCell.Of(dimension), AnswerCell.Of(figure.Code),
        AnswerCell.Of(figure.Estimate?.Value),
        AnswerCell.Of(figure.Estimate?.StandardError),
        AnswerCell.Of(figure.Estimate?.Interval?.Lower),
        AnswerCell.Of(figure.Estimate?.Interval?.Upper),
        AnswerCell.Of((long)figure.Subgroups),
        AnswerCell.Of(note),
    ];
}
