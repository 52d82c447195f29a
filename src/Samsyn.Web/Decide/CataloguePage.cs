// GET /sv/exempellan/plan/catalogue : interventions that are tried elsewhere, to filter and to take into the plan.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Loop.Decide.Catalogue;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>The catalogue of interventions.</summary>
internal static class CataloguePage
{
    public static void Map(IEndpointRouteBuilder plan) => plan.OnGet("/catalogue", Show).IsForReadersOf(Rules.Plan);

    private static async Task<RazorComponentResult<CatalogueView>> Show(
        [FromQuery] string? determinant, [FromQuery] string? stage, [FromQuery] string? directness, [AsParameters] PlanTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Catalogue(("determinant", determinant), ("stage", stage), ("directness", directness)), stop);
        return CatalogueView.Of(place, new(
            determinant == CatalogueAsked.Steering, Enum.TryParse<Determinant>(determinant, out var area) && Enum.IsDefined(area) ? area : null,
            LifeStageKey.Find(place.Known.Settings.LifeStages, stage), Enum.TryParse<Directness>(directness, out var way) && Enum.IsDefined(way) ? way : null));
    }
}

/// <summary>What of the catalogue is asked for; what is null is not asked for.</summary>
/// <param name="OnlySteering">Only what works on how everything is steered.</param>
/// <param name="Determinant">What health depends on.</param>
/// <param name="Stage">The part of life.</param>
/// <param name="Directness">On life areas or on steering.</param>
public sealed record CatalogueAsked(bool OnlySteering, Determinant? Determinant, LifeStage? Stage, Directness? Directness)
{
    /// <summary>How steering is written in an address, where an area of health else stands.</summary>
    public const string Steering = "steering";

    /// <summary>The entries that are asked for.</summary>
    public IReadOnlyList<CatalogueEntry> Entries =>
    [
        .. InterventionCatalogue.All.Where(one => (!OnlySteering || one.Determinants.Count == 0) && (Determinant is null || one.Determinants.Contains(Determinant.Value))
            && (Stage is null || one.IsFor(Stage)) && (Directness is null || one.Directness == Directness)),
    ];
}
