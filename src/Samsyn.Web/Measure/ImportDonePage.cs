// POST /sv/exempellan/import/{id}/commit and GET .../done : the file is imported once, however often the form is sent.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Intake;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Imports a file, and shows what was imported.</summary>
internal static class ImportDonePage
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.OnPost("/import/{upload}/commit", Commit).Needs(Right.Measure);
        pages.OnGet("/import/{upload}/done", Show).Needs(Right.Measure);
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<ImportCheckView>, NotFound>> Commit(
        [AsParameters] ImportAsk ask, string upload, [FromForm] IFormCollection form, [AsParameters] ImportRoom room, CancellationToken stop)
    {
        var rows = form["rows"].ToString();
        if (room.Shelf.Find(ask.Slug, upload) is not { } sent
            || room.Shelf.Read<ImportChoice>(sent) is not { } choice
            || rows is not ("all" or "sound")
            || await room.Frame(ask, address => address.Import(upload, "done"), stop) is not { } frame)
        {
            return TypedResults.NotFound();
        }

        // A form that is sent twice finds the first one's work under way, and asks nothing again.
        if (room.Work.Find(ImportReading.CommitName(sent)) is null)
        {
            var report = (ImportReport)await ImportCheckPage.Start(room, sent, choice, frame).Work;
            var said = ImportNewForm.Read(form, report);
            if (said.Flaws.Count > 0)
            {
                return ImportCheckView.Of(frame with { Here = address => address.Import(upload, "check") }, sent, report, said, new ImportCheckWords(ask.Language));
            }

            choice = With(choice, said);
            room.Shelf.Write(sent, choice);
        }

        room.Work.Start(ImportReading.CommitName(sent), async (step, stopping) =>
            await room.Reading(sent, choice).Commit(frame.Collaboration.Key, rows == "sound", step, stopping));
        return TypedResults.LocalRedirect(frame.Address.Import(upload, "done"));
    }

    // What was said of the indicators goes into the recipe; what was said of the places is for this file alone.
    private static ImportChoice With(ImportChoice choice, ImportAnswers said)
    {
        var recipe = ((Checked<Recipe>.Sound)RecipeJson.Read(choice.Recipe)).Value;
        var asked = said.Indicators.Where(one => one.Unit == IndicatorReason.Said).Select(one => IndicatorUse.Of(one.Indicator)).ToArray();
        var kept = recipe.Indicators.Where(use => asked.All(one => one.Code != use.Code));
        return choice with { Recipe = RecipeJson.Write(recipe with { Indicators = [.. kept, .. asked] }), Places = [.. said.Places.Select(place => place.Area)] };
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
