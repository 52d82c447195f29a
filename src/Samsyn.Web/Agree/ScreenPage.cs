// GET /sv/exempellan/dialogues/{id}/screen : what stands on the wall: the question, what comes of it, and how to come in.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>What stands on the wall.</summary>
internal static class ScreenPage
{
    public static void Map(IEndpointRouteBuilder dialogues) => dialogues.OnGet("/{id}/screen", Show).Needs(Right.Facilitate);

    public static async Task<Results<RazorComponentResult<ScreenView>, NotFound>> Show(
        string id, [AsParameters] AgreeTools tools, [FromServices] PublicAddress site, CancellationToken stop) =>
        await tools.Room(id, address => address.Dialogue(id, "screen"), stop) is { } at ? ScreenView.Of(at, JoinShown.Of(at, tools, site)) : TypedResults.NotFound();
}
