// Runs samsyn export: reads the store and writes every figure of it.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Store;
using Samsyn.Web.Publish;

namespace Samsyn.Web.Commands;

/// <summary>What is asked of samsyn export.</summary>
/// <param name="Door">Which store.</param>
/// <param name="Format">heat, csv or json.</param>
internal sealed record ExportCall(StoreDoor Door, string Format)
{
    /// <summary>The only indicator wanted, or null for all.</summary>
    public string? Indicator { get; init; }

    /// <summary>The file to write, or null for the standard output.</summary>
    public FileInfo? File { get; init; }
}

/// <summary>Runs <c>samsyn export</c>.</summary>
internal static class ExportRun
{
    /// <summary>Answers a call.</summary>
    public static Task<int> Of(ExportCall call, Streams streams, CancellationToken stop) =>
        call.Door.Enter(streams, (store, collaboration) => Write(call, store, collaboration, streams, stop), stop);

    private static async Task<int> Write(ExportCall call, SamsynStore store, Collaboration collaboration, Streams streams, CancellationToken stop)
    {
        var key = collaboration.Key;
        var known = await Catalogue.Of(key, (store.Indicators, store.Areas, store.Dimensions), stop);
        if (call.Indicator is { } code && known.Indicators.All(one => one.Code != code))
        {
            await streams.Talk.WriteLineAsync($"There is no indicator '{code}'. There are: {string.Join(", ", known.Indicators.Select(one => one.Code))}.");
            return Ends.WrongCall;
        }

        var observations = await store.ShownObservations.Find(key, new(call.Indicator), stop);
        var export = new Export(known, observations);
        await using var file = call.File is null ? null : new StreamWriter(call.File.FullName, append: false, new System.Text.UTF8Encoding(false));
        var answer = file ?? streams.Answer;
        switch (call.Format)
        {
            case "heat":
                HeatFile.Write(export, answer, streams.Talk);
                break;
            case "json":
                ExportJson.Write(export, answer);
                break;
            default:
                ExportCsv.Write(export, answer);
                break;
        }

        await answer.FlushAsync(stop);
        return Ends.Done;
    }
}
