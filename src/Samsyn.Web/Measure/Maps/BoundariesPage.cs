// GET and POST /sv/exempellan/data/places/boundaries : a file of boundaries is sent, read, prepared and kept.
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Sources.GeoJson;
using Samsyn.Store;
using Samsyn.Web.Convene;
using Samsyn.Web.Measure.Gathering;
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
        pages.OnGet("/data/places/boundaries", Show).Needs(Right.Measure);
        pages.OnPost("/data/places/boundaries", Send).Needs(Right.Measure);
        pages.OnPost("/data/places/boundaries/fetch", Fetch).Needs(Right.Measure);
    }

    public static async Task<Results<RazorComponentResult<BoundariesView>, NotFound>> Show(
        [AsParameters] DataAsk ask, HttpContext context, [AsParameters] Places places, [AsParameters] BoundaryTools tools, CancellationToken stop)
    {
        if (await places.Find(ask.Slug, null, stop) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var shown = await tools.Shown(found, stop);
        if (shown.Fetch is { Runs: true })
        {
            context.Response.Headers.Append("Refresh", "3");
        }

        return BoundariesView.Of(FrameOf(ask, found), shown, new BoundariesWords(ask.Language));
    }

    public static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> Fetch(
        [AsParameters] DataAsk ask, [FromForm] string? layer, HttpContext context, [AsParameters] Places places, [AsParameters] BoundaryTools tools, CancellationToken stop)
    {
        if (await places.Find(ask.Slug, null, stop) is not { } found)
        {
            return TypedResults.NotFound();
        }

        if (tools.Layers(found.Areas).FirstOrDefault(one => BoundariesWords.Code(one) == layer) is not { } wanted)
        {
            return TypedResults.BadRequest();
        }

        tools.Work.Begin(found.Collaboration.Key, wanted, found.Areas, tools.Store.As(Visitor.Of(context)!.Actor).Boundaries);
        return TypedResults.LocalRedirect(new Address(ask.Language, ask.Slug).Boundaries());
    }

    public static async Task<Results<RazorComponentResult<BoundariesView>, BadRequest, NotFound>> Send(
        [AsParameters] DataAsk ask, HttpContext context, [AsParameters] Places places, [AsParameters] BoundaryTools tools, IAntiforgery antiforgery, CancellationToken stop)
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
        return BoundariesView.Of(FrameOf(ask, found), await Take(BoundariesForm.Of(form), found, tools with { Store = tools.Store.As(Visitor.Of(context)!.Actor) }, words, stop), words);
    }

    private static async Task<BoundariesShown> Take(BoundariesForm written, PlaceFound found, BoundaryTools tools, BoundariesWords words, CancellationToken stop)
    {
        var shown = await tools.Shown(found, stop) with { Written = written };
        if (written.File is not { } file || written.Credit.Length is 0 or > LongestCredit)
        {
            return shown with { Said = written.File is null ? words.NoFile : words.NoCredit(LongestCredit) };
        }

        switch (await Read(file, written, found, stop))
        {
            case Checked<BoundaryIntake>.Sound(var read):
                await tools.Store.Boundaries.Keep(found.Collaboration.Key, read.Boundaries, stop);
                return await tools.Shown(found, stop) with { Done = read };

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

/// <summary>What the page of boundaries is made from.</summary>
internal sealed record BoundaryTools([FromServices] SamsynStore Store, [FromServices] BoundaryWork Work, [FromServices] GatheringSettings Gathering)
{
    /// <summary>What can be fetched for some places: nothing where the installation fetches nothing.</summary>
    public IReadOnlyList<BoundaryLayer> Layers(IReadOnlyList<Area> areas) => Gathering.On ? Work.Layers(areas) : [];

    /// <summary>What the page shows.</summary>
    public async Task<BoundariesShown> Shown(PlaceFound found, CancellationToken stop) =>
        new(await Store.Boundaries.Of(found.Collaboration.Key, stop), found.Areas.Count) { Layers = Layers(found.Areas), Fetch = Work.Of(found.Collaboration.Key) };
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
    /// <summary>What can be fetched from open services.</summary>
    public IReadOnlyList<BoundaryLayer> Layers { get; init; } = [];

    /// <summary>How the latest fetch goes; null for none.</summary>
    public BoundaryFetch? Fetch { get; init; }

    /// <summary>What stands in the form.</summary>
    public BoundariesForm? Written { get; init; }

    /// <summary>What is wrong with the form; null for nothing.</summary>
    public string? Said { get; init; }

    /// <summary>What is wrong with the file.</summary>
    public IReadOnlyList<Flaw> Flaws { get; init; } = [];

    /// <summary>What was just taken in.</summary>
    public BoundaryIntake? Done { get; init; }
}
