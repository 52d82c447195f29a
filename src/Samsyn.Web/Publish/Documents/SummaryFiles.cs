// GET /sv/exempellan/dialogues/{id}/summary.pdf : what a dialogue arrived at as a document of its own, on the same day, without anybody writing it.
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Publish;
using Samsyn.Web.Agree;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Documents;

/// <summary>What a dialogue arrived at, as a file.</summary>
internal static class SummaryFiles
{
    public static void Map(IEndpointRouteBuilder pages) =>
        pages.OnGet("/dialogues/{id}/summary.{kind:regex(^(pdf|docx)$)}", Send).IsForReadersOf(Rules.Dialogue, "id");

    // Whoever may not see results on the page yet is not given them in a file.
    private static async Task<IResult> Send(
        string id, string kind, [AsParameters] AgreeTools tools, [FromServices] DocumentPress press, [FromServices] EditionFiles files, [FromServices] PassingFiles passing, IFigures figures, CancellationToken stop)
    {
        if (await tools.Room(id, address => address.Dialogue(id), stop) is not var (place, room) || room.Dialogue.Opened is null || !room.Dialogue.ShowsResults)
        {
            return TypedResults.NotFound();
        }

        var begins = new DocumentBeginning(place.Frame.Collaboration, figures, press, tools.Clock);
        var empty = await begins.Empty(DocumentKind.DialogueSummary, tools.Language, null, stop);
        var whole = await begins.Whole(empty with { Id = id, Title = room.Dialogue.Title, Subject = new Thing(Dialogue.Kind, id), Matter = room.Dialogue.Matter }, stop);
        var set = await press.Set(place.Frame.Collaboration, whole, begins.Today, stop);
        return await DraftFiles.Answer(() => passing.Of(set.Composition, kind, stop), FormattableString.Invariant($"{room.Dialogue.Day:yyyy-MM-dd}-summary.{kind}"), (place.Frame, (place.Address.Dialogue(id), room.Dialogue.Title)), files);
    }
}
