// What the pages of an import work with: where uploads wait, the work that goes on, and the store.
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Store;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>What the pages of an import work with.</summary>
internal sealed record ImportRoom(
    HttpContext Context, [FromServices] ICollaborations Collaborations, [FromServices] IAreas Areas, [FromServices] SamsynStore Store, [FromServices] ImportShelf Shelf, [FromServices] ImportWork Work)
{
    // Asked at once: the reading goes on after the request has ended.
    private readonly Actor who = Visitor.Of(Context)!.Actor;

    /// <summary>The frame of a page; null when there is no such collaboration.</summary>
    public Task<Frame?> Frame(ImportAsk ask, Func<Address, string> here, CancellationToken stop) =>
        ImportPage.Frame(ask, new(Collaborations, Areas), here, stop);

    /// <summary>The reading of an upload as somebody has chosen.</summary>
    public ImportReading Reading(ImportUpload upload, ImportChoice choice) =>
        RecipeJson.Read(choice.Recipe) is Checked<Recipe>.Sound { Value: var recipe }
            ? new(Store.As(who), new(Shelf.FilePath(upload), upload.FileName, upload.Hash))
            {
                Recipe = recipe,
                Sheet = choice.Sheet,
                NewPlaces = choice.NewPlaces,
                Places = choice.Places,
            }
            : throw new InvalidOperationException("A recipe that was written could not be read again.");
}
