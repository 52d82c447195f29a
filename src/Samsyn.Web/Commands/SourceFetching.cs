// Adds sources and fetches them in a terminal, with a bar for the calls; or prints the plan and fetches nothing.
using Samsyn.Loop;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Loop.Measure.StarterSets;
using Samsyn.Web.Measure.Gathering;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Commands;

/// <summary>Adds sources and fetches them.</summary>
internal sealed class SourceFetching(SourceTerminal place)
{
    private static readonly RunWords Runs = new(Language.English);
    private static readonly DoubtWords Doubts = new(Language.English);

    /// <summary>Adds a source.</summary>
    public async Task<int> Add(SourceCall.Add call, CancellationToken stop)
    {
        var asked = Asked(call);
        if (asked is not Checked<PastedQuery>.Sound { Value: var query })
        {
            return Talking.Tell(place.Streams, string.Join(' ', call.What), ((Checked<PastedQuery>.Flawed)asked).Flaws);
        }

        var made = Subscription.New(query.Service, query.Query, null, DateTimeOffset.UtcNow);
        var subscription = made with
        {
            Name = call.Name ?? made.Name,
            Schedule = call.Schedule,
            Places = call.Places.Count > 0 || call.NewPlaces ? call.Places : [.. (await place.Store.Areas.Of(place.Key, stop)).Select(area => area.Code)],
            NewPlaces = call.NewPlaces,
            Begun = true,
        };
        if (call.DryRun)
        {
            return await Plan(subscription, null, stop);
        }

        await StarterIndicators.Keep(place.Store.Indicators, place.Key, subscription, stop);
        await place.Shelf.Subscriptions.Keep(place.Key, subscription, stop);
        return await Fetch(subscription, stop);
    }

    /// <summary>Fetches what is due, or what is named.</summary>
    public async Task<int> Refresh(SourceCall.Refresh call, CancellationToken stop)
    {
        var named = new List<(Subscription Subscription, Upkeep Upkeep)>();
        foreach (var which in call.Which)
        {
            if (await place.Find(which, stop) is not { } found)
            {
                await place.Streams.Talk.WriteLineAsync($"'{which}' is not one source. 'samsyn source list' lists them.");
                return Ends.WrongCall;
            }

            named.Add(found);
        }

        var due = call.Which.Count > 0 ? named : [.. (await place.All(stop)).Where(one => Schedules.IsDue(one.Subscription, one.Upkeep, DateTimeOffset.Now, place.Settings.Hour))];
        var end = Ends.Done;
        foreach (var (subscription, upkeep) in due)
        {
            if (call.DryRun)
            {
                end = Math.Max(end, await Plan(subscription, call.Whole ? null : Schedules.Since(upkeep, DateTimeOffset.UtcNow), stop));
                continue;
            }

            await place.Shelf.Upkeeps.Keep(
                place.Key, upkeep.Asked(DateTimeOffset.UtcNow, place.Store.Who.Name, call.Whole), "fetch asked for", stop);
            end = Math.Max(end, await Fetch(subscription, stop));
        }

        return end;
    }

    private Checked<PastedQuery> Asked(SourceCall.Add call) => call.What is [var id, var table] && place.Desk.Service(id) is { } service
        ? new Checked<PastedQuery>.Sound(new(service, new(table, [])))
        : place.Desk.Paste(string.Join(' ', call.What));

    private async Task<int> Plan(Subscription subscription, DateOnly? since, CancellationToken stop)
    {
        var connector = place.Desk.Connectors.Of(subscription.Service.Kind);
        var query = await Narrowing.Of(connector, subscription, await place.Store.Areas.Of(place.Key, stop), stop);
        switch (await connector.Plan(subscription.Service, query, since, stop))
        {
            case Checked<FetchPlan>.Sound { Value: var plan }:
                var run = new Run("", subscription.Id, new(subscription.Service, query, null, since), place.Store.Who.Name, DateTimeOffset.UtcNow)
                {
                    AtLeast = plan.AtLeast,
                    NotThere = plan.NotThere,
                    Chunks = [.. plan.Chunks.Select((chunk, part) => new RunChunk(part, 0, chunk))],
                };
                await place.Streams.Answer.WriteLineAsync($"{subscription.Name}: {Runs.Plan(run)}{(run.NotThere.Count > 0 ? $" {Runs.NotThere(run)}" : "")}");
                foreach (var chunk in plan.Chunks)
                {
                    await place.Streams.Answer.WriteLineAsync($"  {(chunk.Body is null ? "GET" : "POST")} {chunk.Address.AbsoluteUri}");
                }

                return Ends.Done;

            case Checked<FetchPlan>.Flawed { Flaws: var flaws }:
                return Talking.Tell(place.Streams, subscription.Name, flaws);

            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private async Task<int> Fetch(Subscription subscription, CancellationToken stop)
    {
        var (shelf, connectors) = (place.Shelf, place.Desk.Connectors);
        var care = new Care(shelf, new Gatherer(shelf, connectors, TimeProvider.System), new CatalogueWatch(shelf, connectors), TimeProvider.System);
        var progress = new Progressing();
        var run = await Waiting.For(
            place.Streams, "Calls answered", progress,
            () => care.Of(place.Key, subscription, going => Step(progress, going), stop).GetAwaiter().GetResult());
        if (run is null)
        {
            await place.Streams.Talk.WriteLineAsync($"{subscription.Name}: another program is at it, or the service could not be reached.");
            return Ends.Flawed;
        }

        await place.Streams.Answer.WriteLineAsync($"{subscription.Name}: {Runs.State(run)}; {Runs.Counts(run.Counts)}");
        foreach (var said in run.Doubts.Select(Doubts.Said).Concat(run.Faults.Select(fault => $"{Doubts.Said(fault)} {Doubts.Mend(fault)}")))
        {
            await place.Streams.Talk.WriteLineAsync($"  {said}");
        }

        return run.State == RunState.Done ? Ends.Done : Ends.Flawed;
    }

    private static Task Step(Progressing progress, Run run)
    {
        progress.All = run.Chunks.Count;
        progress.Step();
        return Task.CompletedTask;
    }
}
