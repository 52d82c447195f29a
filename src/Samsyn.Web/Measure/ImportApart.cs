// Whether the figures of a file are all of one age group or another, so that each age is better measured as an indicator of its own.
using Samsyn.Loop.Measure;
using Samsyn.Sources;
using Samsyn.Sources.Drafts;

namespace Samsyn.Web.Measure;

/// <summary>Finds whether ages are better measured apart.</summary>
internal static class ImportApart
{
    private const int Looked = 500;
    private const string Age = "age";

    /// <summary>The recipe with ages measured apart, where no figure is of all ages and some are of women, men or other groups within an age.</summary>
    /// <remarks>Such a file says nothing of women and men of all ages; within each age it does.</remarks>
    public static Recipe Suggested(SourceTable table, Recipe recipe)
    {
        var drafts = Drafting.Of(table, recipe).Take(Looked).OfType<Drafted.Sound>().Select(drafted => drafted.Draft).ToArray();
        return drafts.Length > 0
            && drafts.All(draft => draft.Groups.Any(group => group.Dimension == Age))
            && drafts.Any(draft => draft.Groups.Count > 1)
                ? recipe with { Constants = recipe.Constants with { Apart = Age } }
                : recipe;
    }
}
