// GET /sv/exempellan/area/0183/similar : a place beside those it is like; and where Kolada's groups of them are taken in.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Sources.Services.Kolada;
using Samsyn.Store;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Shows a place beside those it is like, and takes groups of such places in.</summary>
internal static class SimilarPage
{
    private const int Most = 20_000_000;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.OnGet("/area/{code}/similar", Show).IsForReadersOf(Rules.Figures);
        pages.OnGet("/data/places/similar", Ask).Needs(Right.Measure);
        pages.OnPost("/data/places/similar", Take).Needs(Right.Measure);
    }

    public static async Task<Results<RazorComponentResult<SimilarView>, NotFound>> Show(
        [AsParameters] SimilarAsk ask, [AsParameters] Places places, [FromServices] ISimilarPlaces similar, [FromServices] SimilarBoard board, CancellationToken stop)
    {
        if (await places.Find(ask.Slug, ask.Code, stop) is not { Area: { } area } found)
        {
            return TypedResults.NotFound();
        }

        var key = found.Collaboration.Key;
        SimilarPlaces[] groups = [.. (await similar.Of(key, stop)).Where(group => group.Concerns(area.Code)).OrderByDescending(group => group.Place is not null).ThenByDescending(group => group.Year)];
        var chosen = groups.FirstOrDefault(group => group.Id == ask.Group) ?? (groups.Length > 0 ? groups[0] : null);
        var frame = new Frame(found.Collaboration, new(ask.Language, ask.Slug), Section.Profile, other => other.Similar(area.Code, ask.Group)) { Area = area.Code };
        var lines = chosen is null ? [] : await board.Of(key, area, chosen, stop);
        return SimilarView.Of(frame, new(area, groups, chosen, lines) { Areas = found.Areas }, new SimilarWords(ask.Language));
    }

    public static async Task<Results<RazorComponentResult<SimilarTakeView>, NotFound>> Ask(
        [AsParameters] DataAsk ask, [AsParameters] Places places, [FromServices] ISimilarPlaces similar, CancellationToken stop) =>
        await places.Find(ask.Slug, null, stop) is { } found
            ? SimilarTakeView.Of(FrameOf(ask, found), (await similar.Of(found.Collaboration.Key, stop)).Count, [], new SimilarWords(ask.Language))
            : TypedResults.NotFound();

    public static async Task<Results<RazorComponentResult<SimilarTakeView>, NotFound>> Take(
        [AsParameters] DataAsk ask, HttpContext context, [FromForm] IFormCollection written, [AsParameters] Places places, [FromServices] SamsynStore store, CancellationToken stop)
    {
        if (await places.Find(ask.Slug, null, stop) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var (key, words) = (found.Collaboration.Key, new SimilarWords(ask.Language));
        switch (await Read(written.Files.GetFile("file"), found, stop))
        {
            case Checked<IReadOnlyList<SimilarPlaces>>.Sound(var groups):
                await store.As(Visitor.Of(context)!.Actor).SimilarPlaces.Keep(key, groups, stop);
                return SimilarTakeView.Of(FrameOf(ask, found), (await store.SimilarPlaces.Of(key, stop)).Count, [], words);

            case Checked<IReadOnlyList<SimilarPlaces>>.Flawed(var flaws):
                return SimilarTakeView.Of(FrameOf(ask, found), (await store.SimilarPlaces.Of(key, stop)).Count, flaws, words);

            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static async Task<Checked<IReadOnlyList<SimilarPlaces>>> Read(IFormFile? file, PlaceFound found, CancellationToken stop)
    {
        if (file is null || file.Length is 0 or > Most)
        {
            return new Checked<IReadOnlyList<SimilarPlaces>>.Flawed(new Flaw(new Where.All(), file?.Length > Most ? FlawKind.TooLarge : FlawKind.Empty, "", "20 MB"));
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, stop);
        return KoladaGroups.Read(bytes.ToArray(), found.Areas);
    }

    private static Frame FrameOf(DataAsk ask, PlaceFound found) => DataPage.Frame(ask, found, address => address.SimilarPlaces());
}

/// <summary>Which place is asked for, beside which group.</summary>
internal sealed record SimilarAsk(Language Language, string Slug, string Code, string? Group);

/// <summary>What the page shows of a place beside those it is like.</summary>
/// <param name="Area">The place.</param>
/// <param name="Groups">The groups that can be chosen.</param>
/// <param name="Chosen">The group shown; null when there is none.</param>
/// <param name="Lines">The indicators.</param>
public sealed record SimilarShown(Area Area, IReadOnlyList<SimilarPlaces> Groups, SimilarPlaces? Chosen, IReadOnlyList<SimilarLine> Lines)
{
    /// <summary>The places of the collaboration.</summary>
    public required IReadOnlyList<Area> Areas { get; init; }

    /// <summary>The members by name; those the collaboration does not have by code.</summary>
    public IEnumerable<string> Members => (Chosen?.Others(Area.Code) ?? []).Select(code => Areas.FirstOrDefault(area => area.Code == code)?.Name ?? code);
}
