// GET and POST /sv/exempellan/dialogues/{id}/entering : somebody enters what others have written on paper or say aloud; each is marked and counted as entered.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>Where somebody enters for those who have no phone.</summary>
internal static class EnteringPage
{
    public static void Map(IEndpointRouteBuilder dialogues)
    {
        var entering = dialogues.MapGroup("/{id}/entering").Needs(Right.Contribute);
        entering.OnGet("/", Show);
        entering.OnPost("/", Begin);
        entering.OnGet("/paper", Paper);
        var person = entering.MapGroup("/{person}");
        person.OnGet("/", PartPage.Show);
        PartPage.Take(person);
    }

    public static async Task<Results<RazorComponentResult<EnteringView>, NotFound>> Show(string id, [AsParameters] AgreeTools tools, CancellationToken stop) =>
        await tools.Room(id, address => address.Dialogue(id, "entering"), stop) is { } at ? EnteringView.Of(at, [], Flaws.None) : TypedResults.NotFound();

    public static async Task<Results<RazorComponentResult<EnteringView>, RedirectHttpResult, NotFound>> Begin(
        string id, [FromForm] IFormCollection sent, [AsParameters] AgreeTools tools, CancellationToken stop)
    {
        if (await tools.Room(id, address => address.Dialogue(id, "entering"), stop) is not { } at)
        {
            return TypedResults.NotFound();
        }

        var words = new JoinWords(tools.Language);
        var (chosen, lacking) = ChosenGroups.Read(sent, at.Room.Dialogue);
        if (lacking.Count > 0)
        {
            return EnteringView.Of(at, chosen, Flaws.Of(lacking.Select(kind => (kind.ToString(), (string?)words.Choose))));
        }

        var person = new Participant(NewId.Make(tools.Clock), id, chosen) { EnteredBy = Visitor.Of(tools.Context)!.Id };
        return await tools.Rooms.Take(at.Place.Key, person, stop)
            ? TypedResults.LocalRedirect(at.Place.Address.Dialogue(id, "entering", person.Id))
            : EnteringView.Of(at, chosen, Flaws.Of("", words.Shut));
    }

    public static async Task<Results<RazorComponentResult<PaperView>, NotFound>> Paper(
        string id, [AsParameters] AgreeTools tools, [FromServices] PublicAddress site, CancellationToken stop) =>
        await tools.Room(id, address => address.Dialogue(id, "entering", "paper"), stop) is { } at ? PaperView.Of(at, JoinShown.Of(at, tools, site)) : TypedResults.NotFound();
}
