// GET and POST /sv/exempellan/guests : links and codes by which people take part without a login.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Together;

/// <summary>Links by which people take part without a login.</summary>
internal static class GuestsPage
{
    private const int MostDays = 365;

    public static void Map(IEndpointRouteBuilder pages)
    {
        var guests = pages.MapGroup("/guests").Needs(Right.Convene);
        guests.OnGet("/", Show);
        guests.OnPost("/", Make);
        guests.OnPost("/withdraw", Withdraw);
    }

    public static async Task<RazorComponentResult<GuestsView>> Show([AsParameters] TogetherTools tools, CancellationToken stop) =>
        await View(await tools.Place(address => address.Guests(), stop), tools, Written.Nothing.With("days", 14), Flaws.None, stop);

    public static async Task<Results<RazorComponentResult<GuestsView>, RazorComponentResult<GuestLinkView>>> Make(
        [FromForm] IFormCollection sent, [AsParameters] TogetherTools tools, [FromServices] PublicAddress site, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Guests(), stop);
        var written = Written.Of(sent);
        var reader = new EditReader(written, new EditWords(tools.Language));
        var (name, see, days) = Fields(place);
        var (called, chosen, life) = (reader.Text(name), reader.One(see), reader.Number(days));
        if (reader.Flaws is { Count: > 0 } flaws)
        {
            return await View(place, tools, written, flaws, stop);
        }

        var thing = PublishingPage.Publishable(place).First(one => ValueOf(one) == chosen);
        var made = new GuestLink(NewId.Make(tools.Clock), called, thing) { Expires = tools.Clock.GetUtcNow().AddDays(life!.Value) };
        return await tools.Own.Guests.MakeAndShow(place.Frame, made, (tools.Context, site), stop);
    }

    public static async Task<Results<RedirectHttpResult, NotFound>> Withdraw([FromForm] WithdrawForm form, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        if (form.Id is null)
        {
            return TypedResults.NotFound();
        }

        var place = await tools.Place(address => address.Guests(), stop);
        await tools.Own.Guests.Withdraw(place.Key, form.Id, stop);
        return TypedResults.LocalRedirect($"{place.Address.Guests()}?done=withdrawn");
    }

    private static async Task<RazorComponentResult<GuestsView>> View(TogetherPlace place, TogetherTools tools, Written written, Flaws flaws, CancellationToken stop)
    {
        var now = tools.Clock.GetUtcNow();
        var (name, see, days) = Fields(place);
        return GuestsView.Of(place, [.. (await tools.Store.Guests.Of(place.Key, stop)).Where(one => one.Open(now))], ([name, see, days], written), flaws);
    }

    private static (EditField.Line Name, EditField.One See, EditField.Whole Days) Fields(TogetherPlace place)
    {
        var (words, things) = (new GuestWords(place.Address.Language), new ProgrammeWords(place.Address.Language));
        return (
            new("name", words.What, 120) { Hint = words.NameHint },
            new("see", words.See, [.. PublishingPage.Publishable(place).Select(one => new EditOption(ValueOf(one), things.Named(one, place.Meets)))]),
            new("days", words.Days, 1, MostDays));
    }

    private static string ValueOf(Thing thing) => $"{thing.Kind}/{thing.Id}";
}

/// <summary>A link for guests that has been made.</summary>
/// <param name="Name">What it is for.</param>
/// <param name="Code">The code that stands for it.</param>
/// <param name="Link">The whole link.</param>
/// <param name="Door">Where the code is entered.</param>
public sealed record GuestLinkMade(string Name, string Code, string Link, string Door);
