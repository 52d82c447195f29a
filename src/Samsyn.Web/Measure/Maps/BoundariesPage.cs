// GET and POST /sv/exempellan/data/places/boundaries : a file of boundaries is sent, read, prepared and kept.
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Sources.GeoJson;
using Samsyn.Store;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Maps;

/// <summary>Takes boundaries in.</summary>
internal static class BoundariesPage
{
    private const long Most = GeoJsonFile.Megabytes * 1_000_000L;

    // The form's own lines around the file.
    private const long Around = 100_000;

    private const int LongestCredit = 200;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/data/places/boundaries", Show).Needs(Right.Measure);
        pages.MapPost("/data/places/boundaries", Send).Needs(Right.Measure);
    }

    public static async Task<Results<RazorComponentResult<BoundariesView>, NotFound>> Show(
        [AsParameters] DataAsk ask, [AsParameters] Places places, [FromServices] IBoundaries boundaries, CancellationToken stop) =>
        await places.Find(ask.Slug, null, stop) is { } found
            ? BoundariesView.Of(FrameOf(ask, found), new(await boundaries.Of(found.Collaboration.Key, stop), found.Areas.Count), new BoundariesWords(ask.Language))
            : TypedResults.NotFound();

    public static async Task<Results<RazorComponentResult<BoundariesView>, BadRequest, NotFound>> Send(
        [AsParameters] DataAsk ask, HttpContext context, [AsParameters] Places places, [FromServices] SamsynStore store, IAntiforgery antiforgery, CancellationToken stop)
    {
        if (await places.Find(ask.Slug, null, stop) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var form = await Form(context, stop);
        if (form is null || !await antiforgery.IsRequestValidAsync(context))
        {
            return TypedResults.BadRequest();
        }

        var words = new BoundariesWords(ask.Language);
        return BoundariesView.Of(FrameOf(ask, found), await Take(BoundariesForm.Of(form), found, store.As(Visitor.Of(context)!.Actor), words, stop), words);
    }

    private static async Task<BoundariesShown> Take(BoundariesForm written, PlaceFound found, SamsynStore store, BoundariesWords words, CancellationToken stop)
    {
        var key = found.Collaboration.Key;
        var shown = new BoundariesShown(await store.Boundaries.Of(key, stop), found.Areas.Count) { Written = written };
        if (written.File is not { } file || written.Credit.Length is 0 or > LongestCredit)
        {
            return shown with { Said = written.File is null ? words.NoFile : words.NoCredit(LongestCredit) };
        }

        switch (await Read(file, written, found, stop))
        {
            case Checked<BoundaryIntake>.Sound(var read):
                await store.Boundaries.Keep(key, read.Boundaries, stop);
                return new(await store.Boundaries.Of(key, stop), found.Areas.Count) { Done = read };

            case Checked<BoundaryIntake>.Flawed(var flaws):
                return shown with { Flaws = flaws };

            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static Frame FrameOf(DataAsk ask, PlaceFound found) => DataPage.Frame(ask, found, address => address.Boundaries());

    private static async Task<Checked<BoundaryIntake>> Read(IFormFile file, BoundariesForm written, PlaceFound found, CancellationToken stop)
    {
        var path = Path.GetTempFileName();
        try
        {
            await using (var to = File.Create(path))
            {
                await file.CopyToAsync(to, stop);
            }

            return BoundaryIntake.Read(path, written.Credit, new(written.Code, written.Name), found.Areas);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task<IFormCollection?> Form(HttpContext context, CancellationToken stop)
    {
        try
        {
            return await LongForm.Read(context, Most + Around, stop);
        }
        catch (InvalidDataException)
        {
            // The framework tells a form that is too long, or none, by an exception only.
            return null;
        }
    }
}

/// <summary>What was sent with a file of boundaries.</summary>
public sealed record BoundariesForm(IFormFile? File, string Credit, string? Code, string? Name)
{
    public static BoundariesForm Of(IFormCollection form)
    {
        return new(form.Files.GetFile("file") is { FileName.Length: > 0 } file ? file : null, Text("credit") ?? "", Text("code"), Text("name"));

        string? Text(string field) => form[field].ToString().Trim() is { Length: > 0 } text ? text : null;
    }
}

/// <summary>What the page shows on which boundaries are taken in.</summary>
/// <param name="Boundaries">Those there are.</param>
/// <param name="Places">How many places there are.</param>
public sealed record BoundariesShown(IReadOnlyList<Boundary> Boundaries, int Places)
{
    /// <summary>What stands in the form.</summary>
    public BoundariesForm? Written { get; init; }

    /// <summary>What is wrong with the form; null for nothing.</summary>
    public string? Said { get; init; }

    /// <summary>What is wrong with the file.</summary>
    public IReadOnlyList<Flaw> Flaws { get; init; } = [];

    /// <summary>What was just taken in.</summary>
    public BoundaryIntake? Done { get; init; }
}
