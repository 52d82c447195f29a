// GET /sv/exempellan/origin/SMOKE?area=9901&period=2024 : where a figure comes from, down to the cell; and the answer itself as it came.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Gathering;

/// <summary>Where a figure comes from.</summary>
internal static class OriginPage
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.OnGet("/origin/{indicator}", Show).IsForReadersOf(Rules.Figures);
        pages.OnGet("/raw/{hash}", Raw).IsForReadersOf(Rules.Figures);
    }

    public static async Task<Results<RazorComponentResult<OriginView>, NotFound>> Show(
        string indicator, string? area, string? period, string? of, [AsParameters] SourceTools tools, CancellationToken stop)
    {
        if (area is null || PeriodText.Read(period, new Where.Field("period")) is not Checked<Period>.Sound { Value: var time } || Key(of) is not { } stratum)
        {
            return TypedResults.NotFound();
        }

        var key = new ObservationKey(indicator, area, time, stratum);
        var place = await tools.Place(address => address.Origin(key), stop);
        var found = await new Tracing(tools.Shelf, tools.Desk.Connectors).Of(place.Key, key, stop);
        return found is null ? TypedResults.NotFound() : OriginView.Of(place, found, (await tools.Store.Indicators.Of(place.Key, stop)).FirstOrDefault(one => one.Code == indicator));
    }

    // As it came, byte for byte, and never shown as a page of ours.
    public static async Task<Results<FileContentHttpResult, NotFound>> Raw(string hash, [AsParameters] SourceTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Sources(), stop);
        return await tools.Shelf.Blobs.Find(place.Key, hash, stop) is { } blob
            ? TypedResults.File(blob.Bytes.ToArray(), "application/octet-stream", $"{hash}.bin")
            : TypedResults.NotFound();
    }

    private static Stratum? Key(string? of)
    {
        try
        {
            return Stratum.FromKey(of ?? "");
        }
        catch (Exception wrong) when (wrong is ArgumentException)
        {
            return null;
        }
    }
}
