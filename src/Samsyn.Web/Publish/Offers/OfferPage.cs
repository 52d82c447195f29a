// GET /sv/exempellan/offer : what a collaboration offers; GET and POST /sv/exempellan/choose : what others offer is chosen and taken in.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Publish;
using Samsyn.Store;
using Samsyn.Web.Convene;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Offers;

/// <summary>What is offered, and what is chosen of what others offer.</summary>
internal static class OfferPage
{
    /// <summary>So many things at most are taken in at once.</summary>
    private const int Most = 2_000;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.OnGet("/offer", Show).IsForReadersOf(Rules.Offer);
        pages.OnGet("/choose", Choose).Needs(Right.Measure);
        pages.OnPost("/choose", Take).Needs(Right.Measure);
    }

    private static async Task<RazorComponentResult<OfferView>> Show([AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Offer(), stop);
        return OfferView.Of(place, await Of(tools.Store, place.Frame.Collaboration, stop));
    }

    private static async Task<RazorComponentResult<ChooseView>> Choose(int? taken, int? left, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Choose(), stop);
        return ChooseView.Of(await Choosing(place, tools, stop) with { Taken = taken is >= 0 and <= Most ? (taken.Value, left is >= 0 and <= Most ? left.Value : 0) : null });
    }

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<ChooseView>>> Take([FromForm] IFormCollection sent, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Choose(), stop);
        var chosen = sent["take"].OfType<string>().Distinct().Take(Most).ToList();
        var choosing = await Choosing(place, tools, stop);
        if (chosen.Count == 0)
        {
            return ChooseView.Of(choosing with { Nothing = true }, StatusCodes.Status422UnprocessableEntity);
        }

        var taken = 0;
        foreach (var offered in choosing.Offers)
        {
            taken += await TakeIn(choosing, offered, chosen, tools, stop);
        }

        return TypedResults.LocalRedirect(place.Address.Choose(taken, chosen.Count - taken));
    }

    // What is there already stays as it is: whoever clicks twice has it once.
    private static async Task<int> TakeIn(Choosing choosing, Offered from, List<string> chosen, TogetherTools tools, CancellationToken stop)
    {
        var (own, key) = (tools.Own, choosing.Place.Key);
        bool Wants(string kind, string id) => chosen.Contains(from.Value(kind, id));
        var indicators = from.Offer.Indicators.Where(one => Wants("indicator", one.Code) && choosing.Codes.Add(one.Code)).ToList();
        if (indicators.Count > 0)
        {
            await own.Indicators.Keep(key, indicators, stop);
        }

        var recipes = from.Offer.Recipes.Where(one => Wants("recipe", one.Name) && choosing.Names.Add(one.Name)).ToList();
        foreach (var recipe in recipes)
        {
            await own.Recipes.Keep(key, recipe, stop);
        }

        var agendas = choosing.Place.May(Right.Facilitate) ? from.Offer.Agendas.Where(one => Wants("agenda", one.Dialogue.Id)).ToList() : [];
        foreach (var agenda in agendas)
        {
            var made = agenda.Anew(tools.Today, () => NewId.Make(tools.Clock));
            await own.Agree.Dialogues.Keep(key, made.Dialogue, stop);
            foreach (var step in made.Steps)
            {
                await own.Agree.Activities.Keep(key, step, stop);
            }
        }

        return indicators.Count + recipes.Count + agendas.Count;
    }

    private static async Task<Choosing> Choosing(TogetherPlace place, TogetherTools tools, CancellationToken stop)
    {
        var offers = new List<Offered>();
        foreach (var other in await PublishedElsewhere.Of(tools.Store, Rules.Offer, place.Key, stop))
        {
            if (await Of(tools.Store, other, stop) is { IsEmpty: false } offer)
            {
                offers.Add(new(other, offer));
            }
        }

        return new(
            place, offers, [.. (await tools.Store.Indicators.Of(place.Key, stop)).Select(one => one.Code)], [.. (await tools.Store.Recipes.Of(place.Key, stop)).Select(one => one.Name)]);
    }

    // A dialogue's agenda is offered when the dialogue itself can be seen by everybody.
    private static async Task<Offer> Of(SamsynStore store, Collaboration whose, CancellationToken stop)
    {
        var open = (await store.Publications.Of(whose.Key, stop)).Where(one => one.Withdrawn is null).Select(one => one.Thing).ToHashSet();
        var agendas = new List<Agenda>();
        foreach (var dialogue in (await store.Agree.Dialogues.Of(whose.Key, stop)).Where(one => whose.Invented || open.Contains(one.Thing)))
        {
            if (await store.Agree.Activities.Of(whose.Key, dialogue.Id, stop) is { Count: > 0 } steps)
            {
                agendas.Add(new(dialogue, steps));
            }
        }

        return new(await store.Indicators.Of(whose.Key, stop), await store.Recipes.Of(whose.Key, stop), agendas);
    }
}

/// <summary>What another collaboration offers.</summary>
/// <param name="Collaboration">Whose it is.</param>
/// <param name="Offer">What is offered.</param>
public sealed record Offered(Collaboration Collaboration, Offer Offer)
{
    /// <summary>How a form names a thing of it.</summary>
    public string Value(string kind, string id) => $"{Collaboration.Slug}/{kind}/{id}";
}

/// <summary>What can be chosen, and what is there already.</summary>
/// <param name="Place">Where the page stands.</param>
/// <param name="Offers">What others offer.</param>
/// <param name="Codes">The codes of the indicators there are.</param>
/// <param name="Names">The names of the recipes there are.</param>
public sealed record Choosing(TogetherPlace Place, IReadOnlyList<Offered> Offers, HashSet<string> Codes, HashSet<string> Names)
{
    /// <summary>How many things have just been taken in, and how many not; null when none was asked for.</summary>
    public (int Taken, int Left)? Taken { get; init; }

    /// <summary>Whether nothing was chosen.</summary>
    public bool Nothing { get; init; }
}
