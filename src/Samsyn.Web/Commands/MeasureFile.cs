// What samsyn measure finds in a file: the splits whose rows are all sound, and every flaw.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Sources;
using Samsyn.Sources.Drafts;
using Samsyn.Sources.Recipes;

namespace Samsyn.Web.Commands;

/// <summary>What was found in a file.</summary>
/// <param name="Splits">The splits whose rows are sound and agree, in the order of the file.</param>
/// <param name="Flaws">Everything that is wrong, in the order in which it was found.</param>
internal sealed record MeasureFile(IReadOnlyList<(DraftSplitKey Key, DraftSplitFigures Figures)> Splits, IReadOnlyList<Flaw> Flaws)
{
    /// <summary>Reads all tables of a file, each by the recipe or by what its header tells.</summary>
    public static MeasureFile Read(string path, Recipe? recipe, Progressing progress) => SourceFile.Open(path) switch
    {
        Checked<IReadOnlyList<SourceTable>>.Sound { Value: var tables } => Together([.. tables
            .Where(table => recipe?.Sheet is null || recipe.Sheet == table.Name)
            .Select(table => Read(table, recipe, progress))]),
        Checked<IReadOnlyList<SourceTable>>.Flawed { Flaws: var flaws } => new([], flaws),
        _ => new([], []),
    };

    private static MeasureFile Read(SourceTable table, Recipe? recipe, Progressing progress)
    {
        var reading = new MeasureReading();
        foreach (var drafted in Drafting.Of(table, recipe ?? RecipeGuess.Of(table).Recipe))
        {
            reading.Take(drafted);
            progress.Step();
        }

        var read = reading.Ends();
        return read with { Flaws = [.. table.PassedOver, .. read.Flaws] };
    }

    private static MeasureFile Together(IReadOnlyList<MeasureFile> files) =>
        files is [var only] ? only : new([.. files.SelectMany(file => file.Splits)], [.. files.SelectMany(file => file.Flaws)]);
}
