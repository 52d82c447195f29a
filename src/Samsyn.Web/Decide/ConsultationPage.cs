// GET and POST /sv/exempellan/plan/package/{id}/asked, …/answer and …/enter : bodies are asked about a package, and answer by a link without an account.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Web.Convene;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>Where bodies are asked about a package, and answer.</summary>
internal static class ConsultationPage
{
    // So long after the last day may somebody still answer; the answer is then marked as late.
    private const int DaysOfGrace = 60;

    public static void Map(IEndpointRouteBuilder plan)
    {
        var package = plan.MapGroup($"/{Package.Name}/{{id}}");
        package.OnGet("/answer", Show).IsForReadersOf(new(Package.Name), "id");
        package.OnPost("/answer", Answer).IsForGuestsOf(new(Package.Name), "id");
        package.OnGet("/enter", Enter).Needs(Right.Convene);
        package.OnPost("/enter", Entered).Needs(Right.Convene);
        package.OnGet("/asked", Desk).Needs(Right.Convene);
        package.OnPost("/asked", MakeLink).Needs(Right.Convene);
    }

    private static Task<Results<RazorComponentResult<AnswerView>, NotFound>> Show(string id, [AsParameters] PlanTools tools, CancellationToken stop) => Empty(id, "answer", tools, stop);

    private static Task<Results<RazorComponentResult<AnswerView>, NotFound>> Enter(string id, [AsParameters] PlanTools tools, CancellationToken stop) => Empty(id, "enter", tools, stop);

    private static Task<Results<RedirectHttpResult, RazorComponentResult<AnswerView>, NotFound>> Answer(
        string id, [FromForm] IFormCollection sent, [AsParameters] PlanTools tools, CancellationToken stop) => Take(id, "answer", sent, tools.Store.Decide, tools, stop);

    private static Task<Results<RedirectHttpResult, RazorComponentResult<AnswerView>, NotFound>> Entered(
        string id, [FromForm] IFormCollection sent, [AsParameters] PlanTools tools, CancellationToken stop) => Take(id, "enter", sent, tools.Own.Decide, tools, stop);

    private static async Task<Results<RazorComponentResult<AnswerView>, NotFound>> Empty(string id, string part, PlanTools tools, CancellationToken stop)
    {
        var (place, package) = await Found(id, part, tools, stop);
        return package is null ? TypedResults.NotFound() : AnswerView.Of(place, package, (part, NewId.Make(tools.Clock)), Written.Nothing, Flaws.None);
    }

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<AnswerView>, NotFound>> Take(
        string id, string part, IFormCollection sent, PlanShelf shelf, PlanTools tools, CancellationToken stop)
    {
        var (place, package) = await Found(id, part, tools, stop);
        var written = Written.Of(sent);
        var own = written.At("id");
        if (package is null || !NewId.Is(own))
        {
            return TypedResults.NotFound();
        }

        var reader = new EditReader(written, new EditWords(tools.Language));
        var (from, stance, text) = AnswerView.FieldsOf(place, package);
        var (who, thinks, says) = (Parties.Read(reader.One(from)), reader.One<Stance>(stance), reader.Text(text));
        if (reader.Flaws is { Count: > 0 } flaws)
        {
            return AnswerView.Of(place, package, (part, own), written, flaws);
        }

        await shelf.Answers.Add(place.Key, new(own, package.Id, who!, thinks, says), stop);
        return TypedResults.LocalRedirect($"{place.Address.Planned(package.Thing, part)}?done=sent");
    }

    private static async Task<Results<RazorComponentResult<AskedView>, NotFound>> Desk(string id, [AsParameters] PlanTools tools, CancellationToken stop)
    {
        var (place, package) = await Found(id, "asked", tools, stop);
        return package is null ? TypedResults.NotFound() : AskedView.Of(place, package);
    }

    private static async Task<Results<RazorComponentResult<GuestLinkView>, NotFound>> MakeLink(
        string id, [FromForm] LinkAsked form, [AsParameters] PlanTools tools, [FromServices] PublicAddress site, CancellationToken stop)
    {
        _ = form;
        var (place, package) = await Found(id, "asked", tools, stop);
        if (package is null)
        {
            return TypedResults.NotFound();
        }

        var last = package.Deadline is { } deadline && deadline > tools.Today ? deadline : tools.Today;
        var made = new GuestLink(NewId.Make(tools.Clock), package.Title, package.Thing) { Expires = new(last.AddDays(DaysOfGrace).ToDateTime(default), TimeSpan.Zero) };
        return await tools.Own.Guests.MakeAndShow(place.Frame, made, (tools.Context, site), stop);
    }

    private static async Task<(PlanPlace Place, Package? Package)> Found(string id, string part, PlanTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Planned(new(Package.Name, id), part), stop);
        return (place, place.Plan.Find(new(Package.Name, id)) as Package);
    }
}

/// <summary>A link is asked for. The form has a body, so that the token against forgery is looked for.</summary>
internal sealed record LinkAsked
{
    public string? Asked { get; init; }
}
