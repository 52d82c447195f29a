// Runs samsyn measure: reads the file, computes on all processors, writes the answer, then tells the flaws.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Statistics.Inequality;

namespace Samsyn.Web.Commands;

/// <summary>Runs <c>samsyn measure</c>.</summary>
internal static class MeasureRun
{
    /// <summary>Answers a call.</summary>
    public static async Task<int> Of(MeasureCall call, Streams streams, CancellationToken stop)
    {
        Recipe? recipe = null;
        if (call.Recipe is { } document)
        {
            switch (RecipeJson.Read(await File.ReadAllTextAsync(document.FullName, stop)))
            {
                case Checked<Recipe>.Sound { Value: var sound }:
                    recipe = sound;
                    break;
                case Checked<Recipe>.Flawed { Flaws: var flaws }:
                    return Talking.Tell(streams, document.Name, flaws);
                default:
                    break;
            }
        }

        var reading = new Progressing();
        var file = await Waiting.For(streams, "Rows read", reading, () => MeasureFile.Read(call.File.FullName, recipe, reading));
        var computing = new Progressing { All = file.Splits.Count };
        var rows = await Waiting.For(streams, "Splits computed", computing, () => Compute(file, call.Options, computing, stop));
        call.Format.Write(new(MeasureRow.Columns, rows.Select(row => row.Cells)), streams.Answer);
        await streams.Answer.FlushAsync(stop);
        if (rows.Count == 0 && file.Flaws.Count == 0)
        {
            await streams.Talk.WriteLineAsync("Nothing was computed: no measure that was asked for applies to what the file holds.");
        }

        return Talking.Tell(streams, call.File.Name, file.Flaws);
    }

    private static List<MeasureRow> Compute(MeasureFile file, SummaryOptions options, Progressing progress, CancellationToken stop)
    {
        var found = new IReadOnlyList<Summary>[file.Splits.Count];
        Parallel.For(0, found.Length, new ParallelOptions { CancellationToken = stop }, index =>
        {
            found[index] = Summaries.Of(file.Splits[index].Figures.Figures, options);
            progress.Step();
        });

        return [.. file.Splits.Zip(found, (split, summaries) => summaries.Select(summary => new MeasureRow(split.Key, Noted(split.Figures, summary)))).SelectMany(rows => rows)];
    }

    private static Summary Noted(DraftSplitFigures figures, Summary summary) =>
        figures.ErrorsFromIntervals && summary.Estimate?.Interval is not null
            ? summary with { Remarks = [.. summary.Remarks, new Remark(RemarkKind.ErrorsFromIntervals)] }
            : summary;
}
