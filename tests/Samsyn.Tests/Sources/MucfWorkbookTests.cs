// Young people neither in work nor study: three sheets laid out for the eye, held against the fourth, laid out for machines.
using Samsyn.Loop.Measure;
using Samsyn.Sources.Recipes;

namespace Samsyn.Tests.Sources;

public sealed class MucfWorkbookTests
{
    private const string Path = "sources/municipality-files/MUCF_20241108.xlsx";

    private static readonly Dictionary<string, string> Regions = new() { ["Dalarna"] = "Dalarna", ["Gävleborg"] = "Gävleborg", ["Värmland"] = "Värmland" };

    [ReferenceFact]
    public void One_recipe_reads_three_sheets_to_the_numbers_of_the_tidy_one()
    {
        var tables = TableFiles.All(Reference.File(Path));
        var guessed = RecipeGuess.Of(tables[0]).Recipe;
        var recipe = guessed with
        {
            Name = "UVAS",
            SheetIs = ColumnRole.Place,
            Constants = guessed.Constants with { Place = null, Period = "2022", Indicator = "uvas", IndicatorName = "Unga som varken arbetar eller studerar" },
        };

        var fitting = Fingerprint.Fitting(tables, recipe);
        var wide = fitting.SelectMany(table => TableFiles.Sound(table, recipe)).ToDictionary(Key, TableFiles.Value);
        var tidy = TableFiles.Sound(tables[3], RecipeGuess.Of(tables[3]).Recipe with { Constants = new() { Multiplier = 1 } }).ToDictionary(Key, TableFiles.Value);

        Assert.Equal(["Dalarna", "Gävleborg", "Värmland"], fitting.Select(table => table.Name));
        Assert.Equal(54, wide.Count);
        Assert.Equal(tidy.Keys.Order(), wide.Keys.Order());
        var differing = tidy.Where(pair => Math.Abs(pair.Value - wide[pair.Key]) > 1e-9).Select(pair => $"{pair.Key}: {pair.Value} / {wide[pair.Key]}");
        Assert.Empty(differing);
    }

    [ReferenceFact]
    public void The_guess_proposes_per_cent_and_asks_what_the_file_does_not_say()
    {
        var guess = RecipeGuess.Of(TableFiles.All(Reference.File(Path))[0]);

        Assert.All(guess.Recipe.Columns.Where(use => use.Role is ColumnRole.Value), use => Assert.Equal(100, use.Multiplier));
        Assert.Equal(("2022", "Dalarnas Län", 100), (guess.Recipe.Constants.Period, guess.Recipe.Constants.Place, guess.Recipe.Constants.Scale));
        Assert.Contains(new WordUse("#1", "Kvinnor Utrikesfödd", "origin=foreign-born;sex=women"), guess.Recipe.Words);
        Assert.Contains(new WordUse("#1", "Alla", ""), guess.Recipe.Words);
        Assert.Equal([QuestionKind.Indicator, QuestionKind.Direction], guess.Questions.Select(question => question.Kind));
    }

    [ReferenceFact]
    public void Numbers_of_persons_come_with_the_shares()
    {
        var table = TableFiles.All(Reference.File(Path))[0];
        var first = TableFiles.Sound(table, RecipeGuess.Of(table).Recipe)[0];

        Assert.Equal((456, 4.6), (first.Numerator, TableFiles.Value(first)));
        Assert.Equal(new Samsyn.Loop.Where.Cell("Dalarna", 5, 3, "16-24 år | Andel"), first.Where);
    }

    [ReferenceFact]
    public void A_header_that_stands_beside_its_columns_is_moved_and_asked_about()
    {
        var guess = RecipeGuess.Of(TableFiles.All(Reference.File(Path))[2]);

        Assert.Contains(new Question(QuestionKind.MovedHeader), guess.Questions);
        Assert.Contains(new Question(QuestionKind.Period), guess.Questions);
    }

    private static string Key(Draft draft) =>
        $"{Regions[draft.Setting]} {draft.Date} {string.Join(' ', draft.Groups.Select(group => $"{group.Dimension}={group.Subgroup}").Order(StringComparer.Ordinal))}";
}
