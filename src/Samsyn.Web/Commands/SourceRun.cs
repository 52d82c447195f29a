// Runs samsyn source: lists, searches, adds, fetches, and tells how things stand.
using System.Globalization;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Store;
using Samsyn.Web.Measure.Gathering;
using Samsyn.Web.Operation;
using Samsyn.Web.Shared;
using static System.FormattableString;

namespace Samsyn.Web.Commands;

/// <summary>Runs <c>samsyn source</c>.</summary>
internal sealed class SourceRun(SourceDesk desk, Streams streams)
{
    private static readonly RunWords Runs = new(Language.English);
    private static readonly DoubtWords Doubts = new(Language.English);
    private static readonly SourceWords Words = new(Language.English);

    /// <summary>Answers a call with the real services.</summary>
    public static async Task<int> Of(SourceCall call, StoreDoor door, Streams streams, CancellationToken stop)
    {
        using var web = new WebConnectors(TimeProvider.System);
        return await door.Enter(streams, (store, collaboration) => new SourceRun(SourceDesk.Real(web), streams).Of(call, store, (collaboration, door.Settings), stop), stop);
    }

    /// <summary>Lists the services that are known by name.</summary>
    public static async Task<int> Services(Streams streams, CancellationToken stop)
    {
        using var web = new WebConnectors(TimeProvider.System);
        foreach (var service in SourceDesk.Real(web).Services)
        {
            await streams.Answer.WriteLineAsync(string.Join('\t', service.Id, service.Name, service.Publisher, service.Licence ?? "terms not stated").AsMemory(), stop);
        }

        return Ends.Done;
    }

    /// <summary>Searches a real service.</summary>
    public static async Task<int> Search(string service, string words, Streams streams, CancellationToken stop)
    {
        using var web = new WebConnectors(TimeProvider.System);
        return await new SourceRun(SourceDesk.Real(web), streams).Search(service, words, stop);
    }

    /// <summary>Searches a service.</summary>
    public async Task<int> Search(string id, string words, CancellationToken stop)
    {
        if (desk.Service(id) is not { } service)
        {
            return await Wrong($"There is no service '{id}'. Say one of these: {string.Join(", ", desk.Services.Select(one => one.Id))}.");
        }

        switch (await desk.Connectors.Of(service.Kind).Search(service, words, stop))
        {
            case Checked<IReadOnlyList<CatalogueEntry>>.Sound { Value: var found }:
                foreach (var entry in found)
                {
                    await streams.Answer.WriteLineAsync($"{entry.Table}\t{entry.Title}\t{(entry.IsFolder ? "folder" : Words.EndedMark(entry))}");
                }

                return Ends.Done;

            case Checked<IReadOnlyList<CatalogueEntry>>.Flawed { Flaws: var flaws }:
                return Talking.Tell(streams, service.Name, flaws);

            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>Answers a call in a collaboration.</summary>
    public Task<int> Of(SourceCall call, SamsynStore store, (Collaboration Collaboration, GatheringSettings Settings) at, CancellationToken stop)
    {
        var place = new SourceTerminal(desk, store, at.Collaboration.Key, at.Settings, streams);
        return call switch
        {
            SourceCall.List => List(place, stop),
            SourceCall.Status status => Status(status, place, stop),
            _ when !at.Settings.On => Wrong($"Nothing is fetched here: {Setting.Sources.Name} says off."),
            SourceCall.Add add => new SourceFetching(place).Add(add, stop),
            SourceCall.Refresh refresh => new SourceFetching(place).Refresh(refresh, stop),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private async Task<int> List(SourceTerminal place, CancellationToken stop)
    {
        foreach (var (subscription, upkeep) in await place.All(stop))
        {
            await streams.Answer.WriteLineAsync(string.Join(
                '\t', subscription.Id, subscription.Name, subscription.Service.Id, Words.Of(subscription.Schedule), Words.State(subscription, upkeep), upkeep.GoodAt is { } good ? Invariant($"{good:yyyy-MM-dd}") : ""));
        }

        return Ends.Done;
    }

    private async Task<int> Status(SourceCall.Status call, SourceTerminal place, CancellationToken stop)
    {
        if (await place.Find(call.Which, stop) is not var (subscription, upkeep))
        {
            return await Wrong($"'{call.Which}' is not one source. 'samsyn source list' lists them.");
        }

        await streams.Answer.WriteLineAsync($"{subscription.Name}: {Words.State(subscription, upkeep)}; {Words.Age(upkeep, DateTimeOffset.UtcNow)}");
        foreach (var doubt in upkeep.Doubts)
        {
            await streams.Answer.WriteLineAsync($"  look at this first: {Doubts.Said(doubt)}");
        }

        foreach (var run in await place.Shelf.Runs.Of(place.Key, subscription.Id, 10, stop))
        {
            await streams.Answer.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {run.PlannedAt:yyyy-MM-dd HH:mm}  {Runs.State(run)}; {Runs.By(run)}; {Runs.Counts(run.Counts)}"));
            foreach (var fault in run.Faults.Take(5))
            {
                await streams.Answer.WriteLineAsync($"    {Doubts.Said(fault)} {Doubts.Mend(fault)}");
            }
        }

        return Ends.Done;
    }

    private async Task<int> Wrong(string said)
    {
        await streams.Talk.WriteLineAsync(said);
        return Ends.WrongCall;
    }
}

/// <summary>What the commands about sources stand on.</summary>
internal sealed record SourceTerminal(SourceDesk Desk, SamsynStore Store, CollaborationKey Key, GatheringSettings Settings, Streams Streams)
{
    /// <summary>What is kept of what is fetched.</summary>
    public GatheringShelf Shelf => Store.Gathering;

    /// <summary>All subscriptions, with how each stands.</summary>
    public async Task<IReadOnlyList<(Subscription Subscription, Upkeep Upkeep)>> All(CancellationToken stop)
    {
        var upkeeps = await Shelf.Upkeeps.Of(Key, stop);
        return [.. (await Shelf.Subscriptions.Of(Key, stop)).Select(one => (one, upkeeps.Of(one)))];
    }

    /// <summary>One by its name or identity; null when it is not one.</summary>
    public async Task<(Subscription Subscription, Upkeep Upkeep)?> Find(string which, CancellationToken stop) =>
        (await All(stop)).Where(one => one.Subscription.Id == which || one.Subscription.Name == which).ToArray() is [var only] ? only : null;
}
