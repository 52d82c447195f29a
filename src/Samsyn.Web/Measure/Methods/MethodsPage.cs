// GET /sv/methods and /sv/methods/CODE, and the same within a collaboration : how figures are computed.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Methods;

/// <summary>How figures are computed, for everybody.</summary>
internal static class MethodsPage
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.OnGet("/methods", All).IsForEveryone();
        site.OnGet("/methods/{code}", One).IsForEveryone();
    }

    public static async Task<Results<RazorComponentResult<MethodsView>, NotFound>> All(
        Language language, HttpContext context, ICollaborations collaborations, CancellationToken stop) =>
        await PagePlace.Of(context, collaborations, language, (address, own) => own ? address.Methods() : Address.Methods(address.Language), stop) is { } place
            ? MethodsView.Of(place, AllMethods.Of(language), new(language))
            : TypedResults.NotFound();

    public static async Task<Results<RazorComponentResult<MethodView>, NotFound>> One(
        Language language, string code, HttpContext context, ICollaborations collaborations, CancellationToken stop) =>
        AllMethods.Find(code, language) is { } method
        && await PagePlace.Of(context, collaborations, language, (address, own) => own ? address.Methods(code) : Address.Methods(address.Language, code), stop) is { } place
            ? MethodView.Of(place, method, new(language))
            : TypedResults.NotFound();
}
