// GET and POST /sv/exempellan/sources/add : a table is found by its words, or by an address that somebody pastes, and becomes a subscription that is planned first.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Gathering;

/// <summary>Where a subscription is added.</summary>
internal static class SourceAddPage
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    public static void Map(IEndpointRouteBuilder sources)
    {
        sources.OnGet("/add", Show).Needs(Right.Measure);
        sources.OnPost("/add", Add).Needs(Right.Measure);
    }

    public static async Task<RazorComponentResult<SourceAddView>> Show(
        string? service, string? words, [AsParameters] SourceTools tools, [FromServices] SourceSearching searching, CancellationToken stop)
    {
        var place = await tools.Place(address => address.SourceSearch(service, words), stop);
        var shown = new SourceAddShown(tools.Desk.Services) { Service = service, Words = words?.Trim() };
        if (!tools.Settings.On || tools.Desk.Service(service) is not { } asked || string.IsNullOrEmpty(shown.Words))
        {
            return SourceAddView.Of(place, shown, Flaws.None);
        }

        // The service is asked beside the page; until it has answered the browser asks again in a moment.
        var found = searching.Of(asked, shown.Words);
        await Task.WhenAny(found, Task.Delay(Patience, stop));
        if (!found.IsCompleted)
        {
            tools.Context.Response.Headers.Append("Refresh", "2");
            return SourceAddView.Of(place, shown with { Searching = true }, Flaws.None);
        }

        return await found switch
        {
            Checked<IReadOnlyList<CatalogueEntry>>.Sound { Value: var entries } => SourceAddView.Of(place, shown with { Found = entries }, Flaws.None),
            Checked<IReadOnlyList<CatalogueEntry>>.Flawed { Flaws: var flaws } => SourceAddView.Of(place, shown, Said(flaws, "words", tools.Language)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<SourceAddView>, NotFound>> Add(
        [FromForm] SourceAddForm form, [AsParameters] SourceTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Sources("add"), stop);
        var shown = new SourceAddShown(tools.Desk.Services) { Pasted = form.Pasted };
        if (form.Table is { Length: > 0 and < 1000 } table)
        {
            return tools.Desk.Service(form.Service) is { } service
                ? await Keep(place, new(service, new(table, [])), form.Title, tools, stop)
                : TypedResults.NotFound();
        }

        if (string.IsNullOrWhiteSpace(form.Pasted))
        {
            return SourceAddView.Of(place, shown, Flaws.Of(("pasted", new SourceWords(tools.Language).NothingPasted)));
        }

        return tools.Desk.Paste(form.Pasted.Trim()) switch
        {
            Checked<PastedQuery>.Sound { Value: var pasted } => await Keep(place, pasted, null, tools, stop),
            Checked<PastedQuery>.Flawed { Flaws: var flaws } => SourceAddView.Of(place, shown, Said(flaws, "pasted", tools.Language)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static Flaws Said(IReadOnlyList<Flaw> flaws, string field, Language language)
    {
        var words = new FlawWords(language);
        return Flaws.Of(flaws.Take(5).Select(flaw => (field, (string?)$"{words.Said(flaw)} {words.Mend(flaw.Kind)}")));
    }

    // It is planned at once, beside the page; nothing is fetched before somebody has seen the plan and begun.
    private static async Task<RedirectHttpResult> Keep(SourcePlace place, PastedQuery asked, string? title, SourceTools tools, CancellationToken stop)
    {
        var subscription = Subscription.New(asked.Service, asked.Query, title, tools.Clock.GetUtcNow()) with { NewPlaces = place.Areas.Count == 0 };
        await tools.Subscribing(place).Add(subscription, stop);
        return TypedResults.LocalRedirect(place.Address.Sources(subscription.Id));
    }
}

/// <summary>What is added: what was pasted, or a table that was found.</summary>
internal sealed record SourceAddForm
{
    public string? Pasted { get; init; }

    public string? Service { get; init; }

    public string? Table { get; init; }

    public string? Title { get; init; }
}

/// <summary>What the page shows on which a subscription is added.</summary>
/// <param name="Services">The services that can be searched.</param>
public sealed record SourceAddShown(IReadOnlyList<Service> Services)
{
    /// <summary>The service searched; null for none yet.</summary>
    public string? Service { get; init; }

    /// <summary>The words searched for.</summary>
    public string? Words { get; init; }

    /// <summary>What was found; null when nothing was searched for.</summary>
    public IReadOnlyList<CatalogueEntry>? Found { get; init; }

    /// <summary>Whether the service has not answered yet.</summary>
    public bool Searching { get; init; }

    /// <summary>What was pasted.</summary>
    public string? Pasted { get; init; }
}
