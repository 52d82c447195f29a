// GET and POST /sv/exempellan/plan/inventory/form, and …/enter : sectors tell by a link, without an account, of what they do already; a strategist enters what was told otherwise.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Web.Convene;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>Where sectors tell of what they do already.</summary>
internal static class TellPage
{
    /// <summary>The page for those who came by the link.</summary>
    public const string ByLink = "form";

    /// <summary>The page on which a strategist enters it for them.</summary>
    public const string ByHand = "enter";

    public static void Map(IEndpointRouteBuilder inventory)
    {
        inventory.OnGet($"/{ByLink}", Form).IsForReadersOf(Rules.Inventory);
        inventory.OnPost($"/{ByLink}", Send).IsForGuestsOf(Rules.Inventory);
        inventory.OnGet($"/{ByHand}", Enter).Needs(Right.Convene);
        inventory.OnPost($"/{ByHand}", Entered).Needs(Right.Convene);
    }

    private static Task<RazorComponentResult<TellView>> Form(string? who, [AsParameters] PlanTools tools, CancellationToken stop) => Empty(ByLink, who, tools, stop);

    private static Task<RazorComponentResult<TellView>> Enter(string? who, [AsParameters] PlanTools tools, CancellationToken stop) => Empty(ByHand, who, tools, stop);

    private static Task<Results<RedirectHttpResult, RazorComponentResult<TellView>, NotFound>> Send([FromForm] IFormCollection sent, [AsParameters] PlanTools tools, CancellationToken stop) =>
        Take(ByLink, sent, tools.Store.Decide, tools, stop);

    private static Task<Results<RedirectHttpResult, RazorComponentResult<TellView>, NotFound>> Entered([FromForm] IFormCollection sent, [AsParameters] PlanTools tools, CancellationToken stop) =>
        Take(ByHand, sent, tools.Own.Decide, tools, stop);

    // Whoever has just told of one need not say again who they are.
    private static async Task<RazorComponentResult<TellView>> Empty(string part, string? who, PlanTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Inventory(part), stop);
        var form = new TellForm(place);
        var written = form.Of(New(NewId.Make(tools.Clock))).With(TellForm.WhoName, who ?? "");
        return TellView.Of(new(place, part, NewId.Make(tools.Clock), form.Fields, written) { Folded = form.Folded }, Flaws.None);
    }

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<TellView>, NotFound>> Take(
        string part, IFormCollection sent, PlanShelf shelf, PlanTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Inventory(part), stop);
        var (written, form) = (Written.Of(sent), new TellForm(place));
        var own = written.At("id");
        if (!NewId.Is(own))
        {
            return TypedResults.NotFound();
        }

        var reader = new EditReader(written, new EditWords(tools.Language));
        var told = form.Read(reader, New(own));
        if (reader.Flaws is { Count: > 0 } flaws)
        {
            return TellView.Of(new(place, part, own, form.Fields, written) { Folded = form.Folded, Asked = reader.Asked }, flaws);
        }

        // Sent twice, it is there once: the identity stands in the form.
        await shelf.Interventions.Keep(place.Key, told, stop);
        return TypedResults.LocalRedirect(place.Address.Inventory(part, ("done", "sent"), (TellForm.WhoName, Parties.ValueOf(told.Lead))));
    }

    private static Intervention New(string id) => new() { Id = id, Title = "", Approach = Approach.Universal, Layer = CauseLayer.Conditions };
}

/// <summary>What the page shows on which somebody tells of what is done.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Part">By the link, or by hand.</param>
/// <param name="Own">The identity of what is told of.</param>
/// <param name="Fields">The fields.</param>
/// <param name="Written">What stands in them.</param>
public sealed record TellShown(PlanPlace Place, string Part, string Own, IReadOnlyList<EditField> Fields, Written Written)
{
    /// <summary>Those of the fields that are folded away.</summary>
    public required IReadOnlyList<EditField> Folded { get; init; }

    /// <summary>What whoever writes is asked to be sure of.</summary>
    public IReadOnlyList<(string Field, string Said)> Asked { get; init; } = [];

    /// <summary>The page on which they are asked whether it is still true.</summary>
    public string Still => Part == TellPage.ByLink ? StillTruePage.ByLink : StillTruePage.ByHand;
}
