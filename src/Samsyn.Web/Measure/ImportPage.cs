// GET and POST /sv/exempellan/import : a file is sent, and kept under a random name until it is known how it is to be read.
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Takes in a file.</summary>
internal static class ImportPage
{
    private const long Most = ImportUpload.Megabytes * 1_000_000L;

    // The form's own lines around the file.
    private const long Around = 100_000;

    // A browser shows an answer only when it has been let finish what it sends; beyond this nobody waits for it.
    private const long MostWaited = 8_000_000_000;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.OnGet("/import", Show).Needs(Right.Measure);
        pages.OnPost("/import", Send).Needs(Right.Measure);
        Respondents.RespondentsPage.Map(pages);
        Counted.CountedPage.Map(pages);
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
        if (context.Request.ContentLength is > Most + Around and var sent)
        {
            await LetFinish(context, sent, stop);
            return ImportView.TooLarge(frame, sent, words);
        }

        IFormCollection? form;
        try
        {
            form = await LongForm.Read(context, Most + Around, stop);
        }
        catch (Exception large) when (large is InvalidDataException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
        {
            // Somebody who does not say beforehand how much is coming is told when it has become too much.
            return ImportView.TooLarge(frame, null, words);
        }

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

    private static async Task LetFinish(HttpContext context, long bytes, CancellationToken stop)
    {
        if (bytes <= MostWaited && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = bytes;
            await context.Request.Body.CopyToAsync(Stream.Null, stop);
        }
    }
}

/// <summary>Whose import it is, and in which language.</summary>
internal sealed record ImportAsk(Language Language, string Slug);
