// GET and POST /sv/exempellan/import/{id} : somebody says what the columns of the file mean.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Sources;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Asks what the columns of a file mean.</summary>
internal static class ImportMapPage
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.OnGet("/import/{upload}", Show).Needs(Right.Measure);
        pages.OnPost("/import/{upload}", Choose).Needs(Right.Measure);
    }

    public static async Task<Results<RazorComponentResult<ImportMapView>, RazorComponentResult<ImportRefusedView>, NotFound>> Show(
        [AsParameters] ImportAsk ask, string upload, string? sheet, [AsParameters] Places places, [FromServices] IRecipes recipes, [FromServices] ImportShelf shelf, CancellationToken stop)
    {
        if (shelf.Find(ask.Slug, upload) is not { } sent || await Frame(ask, upload, sheet, places, stop) is not { } frame)
        {
            return TypedResults.NotFound();
        }

        return Tables(shelf, sent) switch
        {
            Checked<IReadOnlyList<SourceTable>>.Sound { Value: var tables } =>
                Shown(frame, await Laid(sent, tables, sheet, frame, recipes, shelf, stop), ask.Language),
            Checked<IReadOnlyList<SourceTable>>.Flawed { Flaws: var flaws } => ImportRefusedView.Of(frame, sent, flaws, new ImportWords(ask.Language)),
            _ => TypedResults.NotFound(),
        };
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<ImportMapView>, NotFound>> Choose(
        [AsParameters] ImportAsk ask, string upload, string? sheet, [FromForm] IFormCollection form, [AsParameters] ImportChoosing choosing, CancellationToken stop)
    {
        var (shelf, work) = (choosing.Shelf, choosing.Work);
        if (shelf.Find(ask.Slug, upload) is not { } sent
            || await Frame(ask, upload, sheet, new(choosing.Collaborations, choosing.Areas), stop) is not { } frame
            || Tables(shelf, sent) is not Checked<IReadOnlyList<SourceTable>>.Sound { Value: var tables })
        {
            return TypedResults.NotFound();
        }

        var map = await Laid(sent, tables, sheet, frame, choosing.Recipes, shelf, stop);
        var (recipe, flaws) = ImportRecipeForm.Read(form, map);
        if (flaws.Count > 0 || form["do"] == "again")
        {
            return ImportMapView.Of(frame, map.By(recipe), flaws, new ImportMapWords(ask.Language));
        }

        shelf.Write(sent, new ImportChoice(RecipeJson.Write(recipe), map.Table.Name, NewPlaces: false));
        work.Forget(ImportReading.CheckName(sent));
        return TypedResults.LocalRedirect(frame.Address.Import(sent.Id, "check"));
    }

    private static Task<Frame?> Frame(ImportAsk ask, string upload, string? sheet, Places places, CancellationToken stop) =>
        ImportPage.Frame(ask, places, address => address.Import(upload, null, sheet), stop);

    private static Checked<IReadOnlyList<SourceTable>> Tables(ImportShelf shelf, ImportUpload sent) => SourceFile.Open(shelf.FilePath(sent));

    // What somebody has chosen for this file already is shown again when they come back to the page.
    private static async Task<ImportMap> Laid(
        ImportUpload sent, IReadOnlyList<SourceTable> tables, string? sheet, Frame frame, IRecipes recipes, ImportShelf shelf, CancellationToken stop)
    {
        var map = ImportMap.Of(sent, tables, sheet, await recipes.Of(frame.Collaboration.Key, stop));
        return shelf.Read<ImportChoice>(sent) is { } chosen && (sheet is null || chosen.Sheet == sheet) && RecipeJson.Read(chosen.Recipe) is Checked<Recipe>.Sound { Value: var recipe }
            ? (chosen.Sheet == map.Table.Name ? map : ImportMap.Of(sent, tables, chosen.Sheet, [])).By(recipe)
            : map;
    }

    private static RazorComponentResult<ImportMapView> Shown(Frame frame, ImportMap map, Language language) =>
        ImportMapView.Of(frame, map, [], new ImportMapWords(language));
}

/// <summary>How somebody has chosen to have a file read.</summary>
/// <param name="Recipe">The recipe, as JSON.</param>
/// <param name="Sheet">The table it is for.</param>
/// <param name="NewPlaces">Whether places that are not known are to be added.</param>
internal sealed record ImportChoice(string Recipe, string Sheet, bool NewPlaces)
{
    /// <summary>New places as somebody will have them.</summary>
    public IReadOnlyList<Area> Places { get; init; } = [];
}

/// <summary>What the page about the columns works with.</summary>
internal sealed record ImportChoosing(
    [FromServices] Loop.Convene.ICollaborations Collaborations, [FromServices] IAreas Areas, [FromServices] IRecipes Recipes, [FromServices] ImportShelf Shelf, [FromServices] ImportWork Work);
