// WHO's own sample files, and files in the HEAT Plus template, are read without mapping.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Sources.Recipes;

namespace Samsyn.Tests.Sources;

public sealed class HeatFileTests
{
    [ReferenceFact]
    public void The_ordered_sample_of_WHO_is_read_without_mapping()
    {
        var table = TableFiles.One(Reference.File("sources/who-heat/OrderedSample.csv"));
        var guess = RecipeGuess.Of(table);
        var drafts = TableFiles.Sound(table, guess.Recipe);

        Assert.Empty(guess.Questions);
        Assert.Equal(5, drafts.Count);
        var poorest = drafts[0];
        Assert.Equal(75.6053009033203, TableFiles.Value(poorest));
        Assert.Equal(1.59961307048798, Assert.IsType<Figure.Known>(poorest.Figure).Estimate.StandardError);
        Assert.Equal(2072.43603515625, poorest.Population);
        Assert.Equal(91.5966873168945, poorest.SettingAverage);
        Assert.True(poorest.MoreIsBetter);
        Assert.Equal(100, poorest.Scale);
        Assert.Equal("Births attended by skilled health personnel (%)", poorest.Indicator);
        Assert.Equal(new DraftGroup("Economic status (wealth quintile)", "Quintile 1 (poorest)") { Ordered = true, Step = 1 }, Assert.Single(poorest.Groups));
        Assert.Equal(("", "", "", null), (poorest.Setting, poorest.Date, poorest.Source, poorest.Period));
        Assert.Equal(new Where.Cell("", 2, 5, "estimate"), poorest.Where);
    }

    [ReferenceFact]
    public void The_unordered_sample_of_WHO_is_read_without_mapping()
    {
        var table = TableFiles.One(Reference.File("sources/who-heat/NonorderedSample.csv"));
        var drafts = TableFiles.Sound(table, RecipeGuess.Of(table).Recipe);

        Assert.Equal(34, drafts.Count);
        Assert.Equal("aceh", Assert.Single(drafts, draft => draft.Groups[0].Reference).Groups[0].Subgroup);
        Assert.Equal(95.1178436279297, TableFiles.Value(drafts[0]));
        Assert.All(drafts, draft => Assert.False(draft.Groups[0].Ordered));
    }
}
