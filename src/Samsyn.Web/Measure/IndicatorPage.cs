// GET /sv/exempellan/indicator/SMOKE?area=01&by=education&period=2024&from=2016&to=2024&years=3 : one indicator at one place.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Protecting;
using Samsyn.Web.Charts;
using Samsyn.Web.Convene;
using Samsyn.Web.Measure.Gathering;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Shows one indicator at one place, divided one way.</summary>
internal static class IndicatorPage
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.OnGet("/indicator/{code}", Show).IsForReadersOf(Rules.Figures);
        pages.OnGet("/indicator/{code}/{file}", IndicatorFiles.Send).IsForReadersOf(Rules.Figures);
    }

    public static async Task<Results<RazorComponentResult<IndicatorView>, NotFound>> Show(
        [AsParameters] IndicatorAsk ask, [AsParameters] Places places, IFigures figures, [AsParameters] Terms terms, [AsParameters] FetchedSources sources, [FromServices] ISourceRules rules, CancellationToken stop)
    {
        if (await Find(ask, places, figures, stop) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var query = found.Query;
        var frame = new Frame(
            found.Place.Collaboration,
            new(ask.Language, ask.Slug),
            Section.Other,
            other => other.Indicator(query.Indicator, ("area", ask.Area), ("by", ask.By), ("period", ask.Period), ("from", ask.From), ("to", ask.To), ("years", ask.Years)))
        {
            Area = query.Area,
        };
        var key = found.Place.Collaboration.Key;
        var shown = new IndicatorShown(found.Picture, found.Place.Areas, Rasteriser.Found)
        {
            Licences = await terms.Of(key, query.Indicator, stop),
            Fetched = await sources.Of(key, query.Indicator, stop),
            Now = sources.Now,
            Choice = new(ask.From, ask.To, IndicatorChoice.ReadYears(ask.Years)),
            Change = ChangedGap.Of(found.Picture.OverTime, ask.From, ask.To),
            Rule = SourceRule.For(await rules.Of(key, stop), found.Picture.Indicator.Source),
        };
        return IndicatorView.Of(frame, shown, new IndicatorWords(ask.Language));
    }

    /// <summary>The picture asked for and where it belongs; null when there is none.</summary>
    public static async Task<IndicatorFound?> Find(IndicatorAsk ask, Places places, IFigures figures, CancellationToken stop)
    {
        if (await places.Find(ask.Slug, ask.Area, stop) is not { Area: { } area } place)
        {
            return null;
        }

        var query = new IndicatorQuery(ask.Code, area.Code) { Dimension = ask.By, Period = ask.Period };
        var picture = await figures.Indicator(place.Collaboration.Key, query, stop);
        return picture is null ? null : new(place, query, picture);
    }
}

/// <summary>What is asked of an indicator page.</summary>
internal sealed record IndicatorAsk(Language Language, string Slug, string Code, string? Area, string? By, string? Period, string? From = null, string? To = null, string? Years = null);

/// <summary>A picture and where it belongs.</summary>
internal sealed record IndicatorFound(PlaceFound Place, IndicatorQuery Query, IndicatorPicture Picture);
