// GET and POST /sv/exempellan/import/{id}/check : the file is read without keeping anything, and it is shown what came of it.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Shows what can be read of a file.</summary>
internal static class ImportCheckPage
{
    // A small file is read before the reader has let go of the button, and needs no page that waits.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.OnGet("/import/{upload}/check", Show).Needs(Right.Measure);
        pages.OnPost("/import/{upload}/check", AddPlaces).Needs(Right.Measure);
    }

    public static async Task<Results<RazorComponentResult<ImportCheckView>, RazorComponentResult<ImportWaitView>, RedirectHttpResult, NotFound>> Show(
        [AsParameters] ImportAsk ask, string upload, HttpContext context, [AsParameters] ImportRoom room, CancellationToken stop)
    {
        if (room.Shelf.Find(ask.Slug, upload) is not { } sent || await room.Frame(ask, address => address.Import(upload, "check"), stop) is not { } frame)
        {
            return TypedResults.NotFound();
        }

        if (room.Shelf.Read<ImportChoice>(sent) is not { } choice)
        {
            return TypedResults.LocalRedirect(frame.Address.Import(upload));
        }

        var job = Start(room, sent, choice, frame);
        if (await Done(job, context, stop))
        {
            var report = (ImportReport)await job.Work;
            return ImportCheckView.Of(frame, sent, report, new(report.Asked, report.Places, []), new ImportCheckWords(ask.Language));
        }

        return ImportWaitView.Of(frame, sent, job.Rows, new ImportDoneWords(ask.Language));
    }

    /// <summary>Tries a file, or finds the trial that was started before.</summary>
    public static ImportJob Start(ImportRoom room, ImportUpload sent, ImportChoice choice, Frame frame) =>
        room.Work.Start(ImportReading.CheckName(sent), async (step, stopping) => await room.Reading(sent, choice).Check(frame.Collaboration.Key, step, stopping));

    public static async Task<Results<RedirectHttpResult, NotFound>> AddPlaces(
        [AsParameters] ImportAsk ask, string upload, [FromForm(Name = "do")] string? what, [AsParameters] ImportRoom room)
    {
        if (room.Shelf.Find(ask.Slug, upload) is not { } sent || room.Shelf.Read<ImportChoice>(sent) is not { } choice || what != "add-places")
        {
            return TypedResults.NotFound();
        }

        room.Shelf.Write(sent, choice with { NewPlaces = true });
        room.Work.Forget(ImportReading.CheckName(sent));
        await Task.CompletedTask;
        return TypedResults.LocalRedirect(new Address(ask.Language, ask.Slug).Import(upload, "check"));
    }

    /// <summary>Whether some work is done; if not, the browser is told to ask again in a moment.</summary>
    public static async Task<bool> Done(ImportJob job, HttpContext context, CancellationToken stop)
    {
        await Task.WhenAny(job.Work, Task.Delay(Patience, stop));
        if (!job.Work.IsCompleted)
        {
            context.Response.Headers.Append("Refresh", "2");
        }

        return job.Work.IsCompleted;
    }
}
