// GET /sv/exempellan/documents/{id}/draft.pdf : a document as it is now, as a file for those who write it.
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene;
using Samsyn.Web.Publish.Formats;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Documents;

/// <summary>A document as it is now, as a file.</summary>
internal static class DraftFiles
{
    public static void Map(IEndpointRouteBuilder documents) =>
        documents.OnGet("/{id}/draft.{kind:regex(^(pdf|docx|html|xlsx|zip)$)}", Send).Needs(Right.Read);

    private static async Task<IResult> Send(string id, string kind, [AsParameters] DocumentTools tools, [Microsoft.AspNetCore.Mvc.FromServices] EditionFiles files, CancellationToken stop)
    {
        if (await tools.Find(id, address => address.Documents(id), stop) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var set = await tools.Press.Set(found.Place.Frame.Collaboration, (found.Document, found.Blocks), found.Place.Today, stop);
        return await Answer(() => files.Of(set.Composition, kind, stop), $"draft.{kind}", (found.Place.Frame, (found.Place.Address.Documents(id), found.Document.Title)), files);
    }

    /// <summary>The file; or a page that says why there is none.</summary>
    public static async Task<IResult> Answer(Func<Task<byte[]>> make, string name, (Frame Frame, (string Address, string Label) Back) where, EditionFiles files)
    {
        var kind = Path.GetExtension(name)[1..];
        try
        {
            var made = await make();
            return TypedResults.File(made, EditionFiles.Kinds[kind], name);
        }
        catch (ReportPdfException)
        {
            return NoFileView.Of(where.Frame, where.Back, files.Pdf.Found);
        }
    }
}
