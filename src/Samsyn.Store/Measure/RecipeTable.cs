// Recipes, as they lie in the table recipe: one document each.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;

namespace Samsyn.Store.Measure;

/// <summary>Keeps recipes in the database.</summary>
internal sealed class RecipeTable(Acts acts) : IRecipes
{
    public async Task<IReadOnlyList<Recipe>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        var recipes = await acts.Source.Rows(
            "select document from recipe where collaboration = @1", [collaboration.Id], row => Json.Read<Recipe>(row.GetString(0)), stop);
        return [.. recipes.OrderBy(recipe => recipe.Name, NordicOrder.Names).ThenBy(recipe => recipe.Name, StringComparer.Ordinal)];
    }

    public Task Keep(CollaborationKey collaboration, Recipe recipe, CancellationToken stop) =>
        acts.Keep(
            collaboration, new("recipe kept", "recipe", [("recipe", "name")], [recipe.Name]),
            change => change.Run(
                """
                insert into recipe (collaboration, name, document) values (@1, @2, @3)
                on conflict (collaboration, name) do update set document = excluded.document
                """,
                [collaboration.Id, recipe.Name, Json.Write(recipe)], stop),
            stop);
}
