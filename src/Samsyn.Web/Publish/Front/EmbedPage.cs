// GET /sv/exempellan/embed/SMOKE?area=01&by=education&kind=trend : one picture for the page of somebody else, always the latest.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Measure;
using Samsyn.Web.Charts;
using Samsyn.Web.Convene;
using Samsyn.Web.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Front;

/// <summary>One picture for the page of somebody else.</summary>
internal static class EmbedPage
{
    public static void Map(IEndpointRouteBuilder pages) => pages.OnGet("/embed/{code}", Show).IsForReadersOf(Rules.Figures).WithMetadata(new Embeddable());

    private static async Task<Results<RazorComponentResult<EmbedView>, NotFound>> Show(
        [AsParameters] IndicatorAsk ask, string? kind, [AsParameters] Places places, IFigures figures, [AsParameters] Terms terms, CancellationToken stop)
    {
        if (await IndicatorPage.Find(ask, places, figures, stop) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var shown = new IndicatorShown(found.Picture, [], false) { Licences = await terms.Of(found.Place.Collaboration.Key, ask.Code, stop) };
        var words = new IndicatorWords(ask.Language);
        Func<double, Drawing>? draw = kind == "trend" && shown.Trends ? width => shown.Trend(width, words)
            : found.Picture.Split is not null ? width => shown.Groups(width, words)
            : shown.Trends ? width => shown.Trend(width, words)
            : null;
        return draw is null ? TypedResults.NotFound() : EmbedView.Of(
            (draw(Drawing.Wide), draw(Drawing.Narrow)), words.SourceLine(shown, found.Place.Collaboration.Invented),
            new Address(ask.Language, ask.Slug).Indicator(ask.Code, found.Picture.Area.Code, found.Picture.Split?.Dimension.Code), ask.Language);
    }
}
