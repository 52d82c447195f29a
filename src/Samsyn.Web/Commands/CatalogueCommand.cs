// samsyn catalogue diff: what has become of the series that somebody relies on.
using System.CommandLine;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Store;
using Samsyn.Web.Measure.Gathering;
using Samsyn.Web.Operation;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Commands;

/// <summary>How <c>samsyn catalogue</c> is called.</summary>
internal static class CatalogueCommand
{
    /// <summary>The command, with all that can be said to it.</summary>
    public static Command Make(Streams streams)
    {
        var door = new DoorOptions();
        var diff = new Command("diff", "Compare the series that are fetched with how they stood when they were accepted: new, gone, renamed, redefined, ended");
        door.AddTo(diff);
        diff.SetAction(async (call, stop) =>
        {
            using var web = new WebConnectors(TimeProvider.System);
            var asked = door.Of(call);
            return await asked.Enter(streams, (store, collaboration) => Diff(SourceDesk.Real(web), store, (collaboration, asked.Settings), streams, stop), stop);
        });
        return new("catalogue", "What has become of the series that somebody relies on.\n\nExample: samsyn catalogue diff") { diff };
    }

    /// <summary>Compares, and lets what has changed wait for a person.</summary>
    public static async Task<int> Diff(SourceDesk desk, SamsynStore store, (Collaboration Collaboration, GatheringSettings Settings) at, Streams streams, CancellationToken stop)
    {
        if (!at.Settings.On)
        {
            await streams.Talk.WriteLineAsync($"No catalogue is asked here: {Setting.Sources.Name} says off.");
            return Ends.WrongCall;
        }

        var (watch, end) = (new CatalogueWatch(store.Gathering, desk.Connectors), Ends.Done);
        var all = (await store.Gathering.Subscriptions.Of(at.Collaboration.Key, stop)).Where(one => one.Begun);
        foreach (var of in all.GroupBy(one => one.Service))
        {
            var look = await watch.Compare(at.Collaboration.Key, of.Key, [.. of], stop);
            foreach (var change in look.Changes)
            {
                await streams.Answer.WriteLineAsync(Said(of.Key, change));
            }

            foreach (var fault in look.Faults)
            {
                await streams.Talk.WriteLineAsync($"{of.Key.Name}: {new DoubtWords(Language.English).Said(fault)}");
                end = Ends.Flawed;
            }
        }

        return end;
    }

    private static string Said(Service service, CatalogueChange change) => string.Join('\t', service.Id, change.Table, change switch
    {
        CatalogueChange.Appeared => "new",
        CatalogueChange.Gone => "gone",
        CatalogueChange.Renamed => "renamed",
        CatalogueChange.Redefined => "redefined",
        _ => "ended",
    }, change is CatalogueChange.Renamed renamed ? $"{renamed.Before} -> {change.Title}" : change.Title);
}
