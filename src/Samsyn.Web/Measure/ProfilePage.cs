// GET /sv/exempellan/area/0183?against=01 : all indicators of one place, held against another.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Measure;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Shows all indicators of one place against another.</summary>
internal static class ProfilePage
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.OnGet("/area/{code}", Show).IsForReadersOf(Rules.Figures);
        pages.OnGet("/area/{code}/{file}", ProfileFiles.Send).IsForReadersOf(Rules.Figures);
    }

    public static async Task<Results<RazorComponentResult<ProfileView>, RedirectHttpResult, NotFound>> Show(
        [AsParameters] ProfileAsk ask, [AsParameters] Places places, IFigures figures, CancellationToken stop)
    {
        var address = new Address(ask.Language, ask.Slug);
        if (ask.Area is not null)
        {
            return TypedResults.LocalRedirect(address.Profile(ask.Area, ask.Against)); // chosen in the form
        }

        if (await places.Find(ask.Slug, ask.Code, stop) is not { Area: { } area } found)
        {
            return TypedResults.NotFound();
        }

        var profile = await figures.Profile(found.Collaboration.Key, area.Code, ask.Against, stop);
        var frame = new Frame(found.Collaboration, address, Section.Profile, other => other.Profile(area.Code, ask.Against)) { Area = area.Code };
        return ProfileView.Of(frame, profile, found.Areas, new ProfileWords(ask.Language), Charts.Rasteriser.Found);
    }
}

/// <summary>What is asked of a profile.</summary>
internal sealed record ProfileAsk(Language Language, string Slug, string Code, string? Against, string? Area);
