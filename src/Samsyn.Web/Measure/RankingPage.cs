// GET /sv/exempellan/?area=01&order=persons : the first page, where inequality is greatest.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Measure;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Shows where inequality in health is greatest at a place.</summary>
internal static class RankingPage
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.OnGet("/", Show).IsForReadersOf(Rules.Figures);
        pages.OnGet("/{file:regex(^figures\\.(csv|xlsx)$)}", RankingFiles.Send).IsForReadersOf(Rules.Figures);
    }

    public static async Task<Results<RazorComponentResult<RankingView>, NotFound>> Show(
        [AsParameters] RankingAsk ask, [AsParameters] Places places, IFigures figures, [AsParameters] FrontReader reader, CancellationToken stop)
    {
        var address = new Address(ask.Language, ask.Slug);
        if (await places.Find(ask.Slug, ask.Area, stop) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var order = Address.Order(ask.Order);
        var area = found.Area?.Code;
        var frame = new Frame(found.Collaboration, address, Section.Ranking, other => other.Ranking(area, order)) { Area = area };
        var shown = area is null ? new([], order, []) : await RankingShown.Of(figures, found.Collaboration.Key, area, order, stop);
        return RankingView.Of(frame, shown with { Areas = found.Areas, Strips = await reader.Strips(frame, stop) }, new RankingWords(ask.Language));
    }
}

/// <summary>What is asked of the first page.</summary>
internal sealed record RankingAsk(Language Language, string Slug, string? Area, string? Order);

/// <summary>Who reads the first page.</summary>
internal sealed record FrontReader(HttpContext Context, [FromServices] IFrontStrips All, [FromServices] Admission Admission)
{
    /// <summary>The strips that they may see.</summary>
    public async Task<IReadOnlyList<FrontStrip>> Strips(Frame frame, CancellationToken stop) => await All.Of(
        frame, Visitor.Of(Context) is { } visitor ? await Admission.Roles(frame.Collaboration.Key, visitor.Id, stop) : new HashSet<Loop.Convene.Role>(), stop);
}
