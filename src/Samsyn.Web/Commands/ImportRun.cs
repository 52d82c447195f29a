// Runs samsyn import: each file is tried first, and kept whole or not at all.
using System.Globalization;
using System.Security.Cryptography;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Store;
using Samsyn.Web.Measure;

namespace Samsyn.Web.Commands;

/// <summary>Runs <c>samsyn import</c>.</summary>
internal static class ImportRun
{
    /// <summary>Answers a call.</summary>
    public static Task<int> Of(ImportCall call, Streams streams, CancellationToken stop) =>
        call.Door.Enter(streams, (store, collaboration) => All(call, store, collaboration, streams, stop), stop);

    private static async Task<int> All(ImportCall call, SamsynStore store, Collaboration collaboration, Streams streams, CancellationToken stop)
    {
        Recipe? recipe = null;
        if (call.Recipe is { } name)
        {
            switch (await Find(name, store, collaboration, stop))
            {
                case Checked<Recipe>.Sound { Value: var sound }:
                    recipe = sound;
                    break;
                case Checked<Recipe>.Flawed { Flaws: var flaws }:
                    return Talking.Tell(streams, name, flaws);
                default:
                    await streams.Talk.WriteLineAsync($"There is no recipe '{name}', neither in the store nor as a file.");
                    return Ends.WrongCall;
            }
        }

        var end = Ends.Done;
        foreach (var file in call.Files)
        {
            end = Math.Max(end, await One(file, recipe, (call, store, collaboration), streams, stop));
        }

        return end;
    }

    private static async Task<int> One(
        FileInfo file, Recipe? recipe, (ImportCall Call, SamsynStore Store, Collaboration Collaboration) into, Streams streams, CancellationToken stop)
    {
        var hash = await Hash(file, stop);
        var reading = new ImportReading(into.Store, new(file.FullName, file.Name, hash)) { Recipe = recipe, NewPlaces = into.Call.NewPlaces };
        var progress = new Progressing();
        var outcome = await Waiting.For(
            streams, "Rows read", progress, () => reading.Commit(into.Collaboration.Key, into.Call.SoundRows, progress.Step, stop).GetAwaiter().GetResult());
        Talking.Tell(streams, file.Name, [.. outcome.Report.Flaws, .. outcome.Report.Warnings]);
        foreach (var (place, nearest) in outcome.Report.UnknownPlaces)
        {
            Talking.Tell(streams, file.Name, [new(new Where.All(), FlawKind.UnknownPlace, place, nearest)]);
        }

        await streams.Answer.WriteLineAsync(Said(file.Name, outcome));
        return outcome.Report.Earlier is null && outcome.Report.AllFlaws > 0 ? Ends.Flawed : Ends.Done;
    }

    private static string Said(string file, ImportOutcome outcome) => outcome switch
    {
        { Batch: { } batch } => string.Create(CultureInfo.InvariantCulture, $"{file}: {Count(batch.Observations, "figure")} imported as batch {batch.Number}, {Count(batch.Origin.RowsLeftOut, "row")} left out"),
        { Report.Earlier: { } earlier } => string.Create(CultureInfo.InvariantCulture, $"{file}: already imported on {earlier.When:yyyy-MM-dd} as batch {earlier.Number}"),
        { Report: var report } => string.Create(CultureInfo.InvariantCulture, $"{file}: nothing imported; {Count(report.Figures, "figure")} {Are(report.Figures)} sound, {Count(report.RowsFlawed, "row")} {Are(report.RowsFlawed)} flawed"),
    };

    private static string Count(long count, string of) => string.Create(CultureInfo.InvariantCulture, $"{count} {of}{(count == 1 ? "" : "s")}");

    private static string Are(long count) => count == 1 ? "is" : "are";

    private static async Task<Checked<Recipe>?> Find(string name, SamsynStore store, Collaboration collaboration, CancellationToken stop) =>
        (await store.Recipes.Of(collaboration.Key, stop)).FirstOrDefault(one => one.Name == name) is { } kept ? new Checked<Recipe>.Sound(kept)
        : File.Exists(name) ? RecipeJson.Read(await File.ReadAllTextAsync(name, stop))
        : null;

    private static async Task<string> Hash(FileInfo file, CancellationToken stop)
    {
        await using var bytes = file.OpenRead();
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(bytes, stop));
    }
}
