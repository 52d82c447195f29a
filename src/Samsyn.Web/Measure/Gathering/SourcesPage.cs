// GET /sv/exempellan/sources and below : figures that come by themselves, one subscription, and what is done with it.
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Web.Convene;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Gathering;

/// <summary>Figures that come by themselves.</summary>
internal static class SourcesPage
{
    private const int History = 30;

    public static void Map(IEndpointRouteBuilder pages)
    {
        var sources = pages.MapGroup("/sources");
        sources.OnGet("/", All).Needs(Right.Read);
        SourceAddPage.Map(sources);
        StarterPage.Map(sources);
        sources.OnGet("/{id}", One).Needs(Right.Read);
        sources.OnGet("/{id}/change", Edit).Needs(Right.Measure);
        sources.OnPost("/{id}/change", Change).Needs(Right.Measure);
        sources.OnPost("/{id}/do", Do).Needs(Right.Measure);
        OriginPage.Map(pages);
    }

    public static async Task<RazorComponentResult<SourcesView>> All([AsParameters] SourceTools tools, CancellationToken stop) =>
        SourcesView.Of(await tools.Place(address => address.Sources(), stop));

    public static async Task<Results<RazorComponentResult<SourceView>, NotFound>> One(string id, [AsParameters] SourceTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Sources(id), stop);
        if (place.Subscription(id) is not { } subscription)
        {
            return TypedResults.NotFound();
        }

        var runs = await tools.Shelf.Runs.Of(place.Key, id, History, stop);
        var lines = (await tools.Shelf.Lines.Of(place.Key, subscription.Service.Id, stop)).Where(line => subscription.Tables.Contains(line.Entry.Table));
        var brought = (await tools.Shelf.Gathered.Brought(place.Key, new(id), stop)).Select(one => one.Indicator).ToHashSet();
        var indicators = (await tools.Store.Indicators.Of(place.Key, stop)).Where(one => brought.Contains(one.Code));
        var shown = new SourceShown(subscription, place.UpkeepOf(subscription), runs, [.. lines], [.. indicators]);
        if (shown.IsAtWork)
        {
            tools.Context.Response.Headers.Append("Refresh", "3");
        }

        return SourceView.Of(place, shown);
    }

    public static async Task<Results<RazorComponentResult<EditView>, NotFound>> Edit(string id, [AsParameters] SourceTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Sources(id, "change"), stop);
        return place.Subscription(id) is { } subscription
            ? Shown(place, subscription).Of(new SourceForm(place), subscription, subscription.Version)
            : TypedResults.NotFound();
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<EditView>, NotFound>> Change(
        string id, [FromForm] IFormCollection sent, [AsParameters] SourceTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Sources(id, "change"), stop);
        if (place.Subscription(id) is not { } before)
        {
            return TypedResults.NotFound();
        }

        return await Shown(place, before).Keep(
            new SourceForm(place), before, sent,
            async (changed, seen) =>
            {
                var kept = await tools.Own.Gathering.Subscriptions.Keep(place.Key, changed with { Id = id, Version = seen }, stop);
                if (kept is Loop.Kept.Done && changed.Begun && (!before.Begun || !changed.Places.SequenceEqual(before.Places)))
                {
                    await tools.Ask(place, changed, whole: true, stop);
                }

                return kept;
            },
            async () => (await tools.Shelf.Subscriptions.Of(place.Key, stop)).FirstOrDefault(one => one.Id == id) is { } now ? (now, now.Version) : null);
    }

    // The form has a body even when nothing is written in it, so that the token against forgery is looked for.
    public static async Task<Results<RedirectHttpResult, NotFound>> Do(string id, [FromForm] SourceDoForm form, [AsParameters] SourceTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Sources(id), stop);
        if (place.Subscription(id) is not { } subscription || !await Done(place, subscription, form, tools, stop))
        {
            return TypedResults.NotFound();
        }

        return TypedResults.LocalRedirect($"{place.Address.Sources(id)}?done={form.Do}");
    }

    private static async Task<bool> Done(SourcePlace place, Subscription subscription, SourceDoForm form, SourceTools tools, CancellationToken stop)
    {
        var upkeep = place.UpkeepOf(subscription);
        switch (form.Do)
        {
            case "fetch":
                await tools.Ask(place, subscription, whole: form.Whole == "yes", stop);
                return true;

            case "pause" or "go-on":
                await tools.Own.Gathering.Subscriptions.Keep(place.Key, subscription with { Paused = form.Do == "pause" }, stop);
                return true;

            case "confirm" when upkeep.Waits && form.Seen == Seen(upkeep):
                await Confirm(place, subscription, upkeep, tools, stop);
                return true;

            case "let-go" when upkeep.Waits && form.Seen == Seen(upkeep):
                await LetGo(place, subscription, upkeep, tools, stop);
                return true;

            // Somebody else was quicker, or the doubts are others by now: the page shows how it stands.
            case "confirm" or "let-go":
                return true;

            default:
                return false;
        }
    }

    // What was shown is what is confirmed.
    internal static string Seen(Upkeep upkeep) => string.Create(CultureInfo.InvariantCulture, $"{upkeep.WaitingRun}/{upkeep.Doubts.Count}/{upkeep.TriedAt?.ToUnixTimeMilliseconds()}");

    private static async Task Confirm(SourcePlace place, Subscription subscription, Upkeep upkeep, SourceTools tools, CancellationToken stop)
    {
        // A person has said that the parts need not add up: that is not asked every night.
        if (upkeep.Doubts.Any(doubt => doubt.Kind == DoubtKind.TotalIsNotTheSum) && !subscription.Noised)
        {
            await tools.Own.Gathering.Subscriptions.Keep(place.Key, subscription with { Noised = true }, stop);
        }

        await tools.Own.Gathering.Upkeeps.Keep(place.Key, upkeep with { ConfirmedBy = Visitor.Of(tools.Context)!.Name }, "figures confirmed", stop);
        tools.Work.Ring();
    }

    // What was fetched is not used, and nothing more is fetched until somebody says so: else the same would be asked every night.
    private static async Task LetGo(SourcePlace place, Subscription subscription, Upkeep upkeep, SourceTools tools, CancellationToken stop)
    {
        var own = tools.Own.Gathering;
        if (upkeep.WaitingRun is { } waiting && await own.Runs.Find(place.Key, waiting, stop) is { } run)
        {
            await new Gatherer(own, tools.Desk.Connectors, tools.Clock).LetGo(new(place.Key, subscription, Visitor.Of(tools.Context)!.Name), run, stop);
        }

        await own.Subscriptions.Keep(place.Key, subscription with { Paused = true }, stop);
        await own.Upkeeps.Keep(place.Key, upkeep with { Doubts = [], WaitingRun = null }, "figures let go", stop);
    }

    private static EditShown Shown(SourcePlace place, Subscription subscription)
    {
        var words = new SourceWords(place.Address.Language);
        return new(place.Frame, subscription.Name, (place.Address.Sources(subscription.Id), subscription.Name), place.Address.Sources(subscription.Id, "change"))
        {
            Lead = subscription.Begun ? null : words.BeginLead,
            Save = subscription.Begun ? null : words.BeginButton,
        };
    }
}

/// <summary>What is done with a subscription.</summary>
internal sealed record SourceDoForm
{
    public string? Do { get; init; }

    public string? Whole { get; init; }

    public string? Seen { get; init; }
}

/// <summary>What the page of one subscription shows.</summary>
/// <param name="Subscription">The subscription.</param>
/// <param name="Upkeep">How it stands.</param>
/// <param name="Runs">Its latest runs, the latest first.</param>
/// <param name="Lines">Its series, as they were accepted.</param>
/// <param name="Indicators">What it has brought figures of.</param>
public sealed record SourceShown(
    Subscription Subscription, Upkeep Upkeep, IReadOnlyList<Run> Runs, IReadOnlyList<CatalogueLine> Lines, IReadOnlyList<Loop.Measure.Indicator> Indicators)
{
    /// <summary>The plan that is shown before anything is fetched; null while it is being made, or when it could not be made.</summary>
    public Run? Plan => !Subscription.Begun && Runs is [{ State: RunState.Planned } plan, ..] ? plan : null;

    /// <summary>Whether something goes on, so that the page is worth looking at again in a moment.</summary>
    public bool IsAtWork => Upkeep.IsAsked || Upkeep.ConfirmedBy is not null || Runs is [{ State: RunState.Running }, ..];

    /// <summary>Who is to be named.</summary>
    public Credit Credit => Credit.Of(Subscription, Upkeep, Lines);
}
