// GET /sv/exempellan/documents/{id}/taken-out, POST …/taken-out/{block} : what was taken out of a document, and the way back in.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Documents;

/// <summary>What was taken out of a document.</summary>
internal static class TakenOutPage
{
    public static void Map(IEndpointRouteBuilder documents)
    {
        documents.OnGet("/{id}/taken-out", Show).Needs(Right.Contribute);
        documents.OnPost("/{id}/taken-out/{block}", PutBack).Needs(Right.Contribute);
    }

    private static async Task<Results<RazorComponentResult<TakenOutView>, NotFound>> Show(string id, [AsParameters] DocumentTools tools, CancellationToken stop) =>
        await tools.Find(id, address => address.Documents(id, "taken-out"), stop) is { } found
            ? TakenOutView.Of(found, await tools.Store.Publish.Blocks.TakenOut(found.Place.Key, id, stop))
            : TypedResults.NotFound();

    // Into its chapter; where that is gone as well, into the first.
    private static async Task<Results<RedirectHttpResult, NotFound>> PutBack(string id, string block, [AsParameters] DocumentTools tools, CancellationToken stop)
    {
        if (await tools.Find(id, address => address.Documents(id, "taken-out"), stop) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var gone = (await tools.Store.Publish.Blocks.TakenOut(found.Place.Key, id, stop)).FirstOrDefault(one => one.Id == block);
        if ((gone ?? found.Block(block)) is not { } one || (found.Document.Chapter(one.Chapter) ?? (found.Document.Chapters is [var first, ..] ? first : null)) is not { } chapter)
        {
            return TypedResults.NotFound();
        }

        if (gone is not null)
        {
            await tools.Own.Publish.Blocks.PutBack(found.Place.Key, block, chapter.Id, stop);
        }

        return TypedResults.LocalRedirect($"{found.Place.Address.Chapter(id, chapter.Id)}?done=kept#block-{block}");
    }
}
