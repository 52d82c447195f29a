// Runs samsyn spc: one row for each point, with the lines of its chart and what it says.
using Samsyn.Loop;
using Samsyn.Statistics.Trend;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands.Series;

/// <summary>Runs <c>samsyn spc</c>.</summary>
internal static class SpcRun
{
    private static readonly string[] Plain = ["series", "period", "value", "mean", "lower", "upper", "signal"];

    /// <summary>Answers a call.</summary>
    public static async Task<int> Of(SpcCall call, Streams streams)
    {
        var file = SeriesFile.Read(call.File.FullName, call.Columns);
        var rows = file.Series.SelectMany(series => Rows(series, call));
        call.Format.Write(
            call.Rules ? new([.. Plain, "rule", "note"], rows) : new(Plain, rows.Select(row => (IReadOnlyList<AnswerCell>)[.. row.Take(Plain.Length)])),
            streams.Answer);
        await streams.Answer.FlushAsync();
        var periods = file.Series.SelectMany(series => series).Select(row => row.Period).ToHashSet(StringComparer.Ordinal);
        return Talking.Tell(streams, call.File.Name, [.. file.Flaws, .. call.Rebase.Where(period => periods.Count > 0 && !periods.Contains(period)).Select(period => new Flaw(new Where.All(), FlawKind.NotThere, period, "a time of the file (--rebase)"))]);
    }

    private static IEnumerable<IReadOnlyList<AnswerCell>> Rows(IReadOnlyList<SeriesRow> series, SpcCall call)
    {
        SeriesRow[] known = [.. series.Where(row => row.Point.Value is not null)];
        int[] rebase = [.. known.Index().Where(row => call.Rebase.Contains(row.Item.Period)).Select(row => row.Index)];
        int[] starts = [0, .. rebase.Where(at => at > 0), known.Length];
        var chart = starts.Zip(starts.Skip(1)).All(group => group.Second - group.First >= 2)
            ? ControlChart.Of([.. known.Select(row => row.Point.Value!.Value)], call.Options with { RebaseAt = rebase, Yearly = known.All(IsYear) })
            : null;
        var points = new Queue<ControlPoint>(chart?.Points ?? []);
        var note = chart is null ? "two points or more are needed" : string.Join("; ", chart.Remarks.Select(Said));
        foreach (var row in series)
        {
            var point = row.Point.Value is not null && points.TryDequeue(out var next) ? next : null;
            yield return
            [
                AnswerCell.Of(row.Name), AnswerCell.Of(row.Period), AnswerCell.Of(row.Point.Value),
                AnswerCell.Of(point?.Lines.Mean), AnswerCell.Of(point?.Lines.Lower), AnswerCell.Of(point?.Lines.Upper),
                AnswerCell.Of(point is not null ? Said(point.Signal) : row.Point.Value is null ? "missing" : "cannot_be_calculated"),
                AnswerCell.Of(point is not null ? Said(point.Cause) : ""), AnswerCell.Of(note),
            ];
        }
    }

    private static bool IsYear(SeriesRow row) => row.Period.Length == 4;

    private static string Said(ControlSignal signal) => signal switch
    {
        ControlSignal.Improvement => "special_cause_improvement",
        ControlSignal.Concern => "special_cause_concern",
        ControlSignal.NeutralHigh => "special_cause_neutral_high",
        ControlSignal.NeutralLow => "special_cause_neutral_low",
        _ => "common_cause",
    };

    private static string Said(SpecialCause cause) => cause switch
    {
        SpecialCause.AboveLimit => "above the upper limit",
        SpecialCause.BelowLimit => "below the lower limit",
        SpecialCause.Rising => "seven rising",
        SpecialCause.Falling => "seven falling",
        SpecialCause.TwoOfThreeHigh => "two of three near the upper limit",
        SpecialCause.TwoOfThreeLow => "two of three near the lower limit",
        SpecialCause.SevenAbove => "seven above the mean",
        SpecialCause.SevenBelow => "seven below the mean",
        _ => "",
    };

    private static string Said(ControlRemark remark) => remark switch
    {
        ControlRemark.TrialLimits => "trial limits: fewer than twelve points",
        ControlRemark.TooShortForRows => "too short for rules about seven in a row",
        ControlRemark.YearlyIsSlow => "yearly: seven in a row take seven years",
        _ => "no variation",
    };
}
