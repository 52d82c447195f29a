// POST /sv/exempellan/import/{id}/commit and GET .../done : the file is imported once, however often the form is sent.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Samsyn.Web.Measure;

/// <summary>Imports a file, and shows what was imported.</summary>
internal static class ImportDonePage
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapPost("/import/{upload}/commit", Commit);
        pages.MapGet("/import/{upload}/done", Show);
    }

    public static async Task<Results<RedirectHttpResult, NotFound>> Commit(
        [AsParameters] ImportAsk ask, string upload, [FromForm] string? rows, [AsParameters] ImportRoom room, CancellationToken stop)
    {
        if (room.Shelf.Find(ask.Slug, upload) is not { } sent
            || room.Shelf.Read<ImportChoice>(sent) is not { } choice
            || rows is not ("all" or "sound")
            || await room.Frame(ask, address => address.Import(upload, "done"), stop) is not { } frame)
        {
            return TypedResults.NotFound();
        }

        room.Work.Start(ImportReading.CommitName(sent), async (step, stopping) =>
            await room.Reading(sent, choice).Commit(frame.Collaboration.Key, rows == "sound", step, stopping));
        return TypedResults.LocalRedirect(frame.Address.Import(upload, "done"));
    }

    public static async Task<Results<RazorComponentResult<ImportDoneView>, RazorComponentResult<ImportWaitView>, RedirectHttpResult, NotFound>> Show(
        [AsParameters] ImportAsk ask, string upload, HttpContext context, [AsParameters] ImportRoom room, CancellationToken stop)
    {
        if (room.Shelf.Find(ask.Slug, upload) is not { } sent || await room.Frame(ask, address => address.Import(upload, "done"), stop) is not { } frame)
        {
            return TypedResults.NotFound();
        }

        // After a restart nobody remembers the work: the page before knows whether the file is in.
        if (room.Work.Find(ImportReading.CommitName(sent)) is not { } job)
        {
            return TypedResults.LocalRedirect(frame.Address.Import(upload, "check"));
        }

        if (!await ImportCheckPage.Done(job, context, stop))
        {
            return ImportWaitView.Of(frame, sent, job.Rows, new ImportDoneWords(ask.Language));
        }

        room.Work.Forget(ImportReading.CheckName(sent));
        if (await Outcome(job, room, sent) is ImportOutcome { Batch: { } batch, Report.First: var first })
        {
            return ImportDoneView.Of(frame, batch, first.Count > 0 ? first[0].Key.Area : frame.Area, new ImportDoneWords(ask.Language));
        }

        room.Work.Forget(ImportReading.CommitName(sent));
        return TypedResults.LocalRedirect(frame.Address.Import(upload, "check"));
    }

    // What broke is not remembered, so that it can be tried again.
    private static async Task<object> Outcome(ImportJob job, ImportRoom room, ImportUpload sent)
    {
        try
        {
            return await job.Work;
        }
        catch
        {
            room.Work.Forget(ImportReading.CommitName(sent));
            throw;
        }
    }
}
