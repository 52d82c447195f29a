// GET and POST /sv/exempellan/import : a file is sent, and kept under a random name until it is known how it is to be read.
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Takes in a file.</summary>
internal static class ImportPage
{
    private const long Most = ImportUpload.Megabytes * 1_000_000L;

    // The form's own lines around the file.
    private const long Around = 100_000;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/import", Show);
        pages.MapPost("/import", Send);
        ImportMapPage.Map(pages);
        ImportCheckPage.Map(pages);
        ImportDonePage.Map(pages);
    }

    public static async Task<Results<RazorComponentResult<ImportView>, NotFound>> Show(
        [AsParameters] ImportAsk ask, [AsParameters] Places places, CancellationToken stop) =>
        await Frame(ask, places, address => address.Import(), stop) is { } frame
            ? ImportView.Of(frame, null, new ImportWords(ask.Language))
            : TypedResults.NotFound();

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<ImportView>, BadRequest, NotFound>> Send(
        [AsParameters] ImportAsk ask, HttpContext context, [AsParameters] Places places, [FromServices] ImportShelf shelf, IAntiforgery antiforgery, CancellationToken stop)
    {
        if (await Frame(ask, places, address => address.Import(), stop) is not { } frame)
        {
            return TypedResults.NotFound();
        }

        var words = new ImportWords(ask.Language);
        if (context.Request.ContentLength > Most + Around)
        {
            return ImportView.Of(frame, words.TooLarge, words);
        }

        var form = await Form(context, stop);
        if (form is null || !await antiforgery.IsRequestValidAsync(context))
        {
            return TypedResults.BadRequest();
        }

        if (form.Files.GetFile("file") is not { FileName.Length: > 0 } file)
        {
            return ImportView.Of(frame, words.NoFile, words);
        }

        await using var bytes = file.OpenReadStream();
        var upload = await shelf.Keep(ask.Slug, file.FileName, bytes, stop);
        return TypedResults.LocalRedirect(frame.Address.Import(upload.Id));
    }

    /// <summary>The frame of a page of the import; null when there is no such collaboration.</summary>
    public static async Task<Frame?> Frame(ImportAsk ask, Places places, Func<Address, string> here, CancellationToken stop) =>
        await places.Find(ask.Slug, null, stop) is { } found
            ? new(found.Collaboration, new(ask.Language, ask.Slug), Section.Import, here) { Area = found.Area?.Code }
            : null;

    // A long file goes by way of the disk, never through memory whole.
    private static async Task<IFormCollection?> Form(HttpContext context, CancellationToken stop)
    {
        if (!context.Request.HasFormContentType)
        {
            return null;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = Most + Around;
        }

        return await context.Request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = Most + Around }, stop);
    }
}

/// <summary>Whose import it is, and in which language.</summary>
internal sealed record ImportAsk(Language Language, string Slug);
