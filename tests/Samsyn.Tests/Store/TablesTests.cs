// Everything else that the store keeps comes out as it went in, and stays within its collaboration.
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;

namespace Samsyn.Tests.Store;

public abstract class TablesTests(Database database)
{
    public sealed class OnSqlite() : TablesTests(new Database.Sqlite());

    public sealed class OnPostgreSql() : TablesTests(new Database.PostgreSql());

    private static readonly LocalText Name = new("Åldrar", "Ældre", "Ages \"quoted\"");

    [Fact]
    public async Task Collaborations_come_in_the_order_of_their_names()
    {
        await using var temp = await TempStore.Make(database);
        var third = new Collaboration(new("third"), "zinkgruvan", "Zinkbyn", Invented: false);
        await temp.Store.Collaborations.Keep(third, default);
        await temp.Reopen();

        var all = await temp.Store.Collaborations.All(default);
        Assert.Equal(["Zinkbyn", "Åsvinge", "Öjhammar"], all.Select(one => one.Name));
        Assert.Equal(third, all[0]);
    }

    [Fact]
    public async Task A_collaboration_can_change_its_name()
    {
        await using var temp = await TempStore.Make(database);
        await temp.Store.Collaborations.Keep(new(TempStore.Here, "here", "Ekstavla", Invented: false), default);

        var here = Assert.Single(await temp.Store.Collaborations.All(default), one => one.Key == TempStore.Here);
        Assert.Equal(("Ekstavla", false), (here.Name, here.Invented));
    }

    [Fact]
    public async Task Areas_come_out_as_they_went_in()
    {
        await using var temp = await TempStore.Make(database);
        Area[] areas =
        [
            new("0114", "Måshamra", AreaLevel.Municipality, "01") { From = new(1971, 1, 1), To = new(2024, 12, 31) },
            new("99", "Tärnmarks län", AreaLevel.Region),
            new("ä", "", AreaLevel.Other),
        ];
        await temp.Store.Areas.Keep(TempStore.Here, areas, default);
        await temp.Reopen();

        Assert.Equal(areas, await temp.Store.Areas.Of(TempStore.Here, default));
        Assert.Empty(await temp.Store.Areas.Of(TempStore.There, default));
    }

    [Fact]
    public async Task What_no_database_can_hold_as_text_is_marked_as_unreadable_and_the_rest_is_kept()
    {
        await using var temp = await TempStore.Make(database);
        await temp.Store.Areas.Keep(TempStore.Here, [new("1", "Å\0s\uD800vinge 😀 \u0915\u094D", AreaLevel.Other)], default);

        Assert.Equal("Å\uFFFDs\uFFFDvinge 😀 \u0915\u094D", Assert.Single(await temp.Store.Areas.Of(TempStore.Here, default)).Name);
    }

    [Fact]
    public async Task A_changed_area_takes_the_place_of_the_old()
    {
        await using var temp = await TempStore.Make(database);
        await temp.Store.Areas.Keep(TempStore.Here, [new("1", "A", AreaLevel.Other, "9") { From = new(2000, 1, 1) }], default);
        await temp.Store.Areas.Keep(TempStore.Here, [new("1", "B", AreaLevel.Region)], default);

        Assert.Equal(new Area("1", "B", AreaLevel.Region), Assert.Single(await temp.Store.Areas.Of(TempStore.Here, default)));
    }

    [Fact]
    public async Task A_place_that_nothing_depends_on_can_be_taken_away_and_the_journal_says_so()
    {
        await using var temp = await TempStore.Make(database);
        await temp.Store.Areas.Keep(TempStore.Here, [new("99", "Tärnmarks län", AreaLevel.Region), new("9901", "Tärnköping", AreaLevel.Municipality, "99"), new("9902", "Åsvinge", AreaLevel.Municipality, "99")], default);
        await temp.Add("one", Some.Known(1));
        var used = temp.Store.As("Strategen").AreaUse;

        Assert.Equal(AreaRemoval.HasFigures, await used.Remove(TempStore.Here, "9901", default));
        Assert.Equal(AreaRemoval.HasParts, await used.Remove(TempStore.Here, "99", default));
        Assert.Equal(AreaRemoval.NotThere, await used.Remove(TempStore.There, "9902", default));
        Assert.Equal(AreaRemoval.Removed, await used.Remove(TempStore.Here, "9902", default));

        Assert.Equal(["99", "9901"], (await temp.Store.Areas.Of(TempStore.Here, default)).Select(area => area.Code));
        var line = (await temp.Store.Journal.Of(ChainKey.Of(TempStore.Here), null, default))[0];
        Assert.Equal(("Strategen", "area removed", "9902"), (line.Who!.Name, line.Act, line.Content!.Subject));
    }

    [Fact]
    public async Task Figures_of_an_import_that_was_taken_back_are_not_counted_but_hold_their_place()
    {
        await using var temp = await TempStore.Make(database);
        await temp.Store.Areas.Keep(TempStore.Here, [new("9901", "Tärnköping", AreaLevel.Municipality)], default);
        var batch = await temp.Add("one", Some.Known(1), Some.Known(2, Some.Key(2023)));
        Assert.Equal(2, (await temp.Store.AreaUse.Figures(TempStore.Here, default))["9901"]);

        await temp.Store.Batches.RollBack(TempStore.Here, batch.Id, "Test", default);

        Assert.Empty(await temp.Store.AreaUse.Figures(TempStore.Here, default));
        Assert.Equal(AreaRemoval.HasFigures, await temp.Store.AreaUse.Remove(TempStore.Here, "9901", default));
    }

    [Fact]
    public async Task Indicators_come_out_as_they_went_in()
    {
        await using var temp = await TempStore.Make(database);
        Indicator[] indicators =
        [
            new("LE30", Name, new Unit.Mean(new(sv: "år")), Direction.HigherIsBetter),
            new("SMOKE", Name, new Unit.Share(100), Direction.LowerIsBetter)
            {
                Definition = new(da: "Ryger hver dag"),
                LifeStage = "20-69",
                TargetArea = "habits",
                Source = "Egen enkät",
            },
            new("X", Name, new Unit.Share(100_000), Direction.NoJudgement),
        ];
        await temp.Store.Indicators.Keep(TempStore.Here, indicators, default);
        await temp.Store.Indicators.Keep(TempStore.Here, [indicators[1]], default);
        await temp.Reopen();

        Assert.Equal(indicators, await temp.Store.Indicators.Of(TempStore.Here, default));
        Assert.Empty(await temp.Store.Indicators.Of(TempStore.There, default));
    }

    [Fact]
    public async Task Dimensions_come_with_sex_first_and_their_subgroups_in_order()
    {
        await using var temp = await TempStore.Make(database);
        Dimension education = new("education", Name, true, [new("low", Name), new("high", Name, Reference: true)]);
        Dimension sex = new(Dimension.Sex, Name, false, [new("women", Name), new("men", Name)]);
        Dimension empty = new("empty", Name, false, []);
        await temp.Store.Dimensions.Keep(TempStore.Here, [education, sex, empty], default);
        await temp.Reopen();

        var dimensions = await temp.Store.Dimensions.Of(TempStore.Here, default);
        Assert.Equal(["sex", "education", "empty"], dimensions.Select(dimension => dimension.Code));
        Assert.Equal(education.Subgroups, dimensions[1].Subgroups);
        Assert.True(dimensions[1].Ordered);
        Assert.Empty(dimensions[2].Subgroups);
        Assert.Empty(await temp.Store.Dimensions.Of(TempStore.There, default));
    }

    [Fact]
    public async Task A_changed_dimension_takes_the_place_of_the_old_with_all_its_subgroups()
    {
        await using var temp = await TempStore.Make(database);
        await temp.Store.Dimensions.Keep(TempStore.Here, [new("d", Name, false, [new("b", Name), new("a", Name)])], default);
        await temp.Store.Dimensions.Keep(TempStore.Here, [new("d", Name, true, [new("a", Name), new("c", Name), new("b", Name)])], default);

        var dimension = Assert.Single(await temp.Store.Dimensions.Of(TempStore.Here, default));
        Assert.True(dimension.Ordered);
        Assert.Equal(["a", "c", "b"], dimension.Subgroups.Select(subgroup => subgroup.Code));
    }

    [Fact]
    public async Task Recipes_come_out_as_they_went_in()
    {
        await using var temp = await TempStore.Make(database);
        var recipe = new Recipe("Enkät å", [new("Kön", ColumnRole.Subgroup, "sex"), new("Värde", ColumnRole.Value)])
        {
            Fingerprint = "abc",
            Sheet = "Blad1",
            Words = [new("Kön", "Totalt", "")],
            Constants = new() { Area = "9901", Direction = Direction.LowerIsBetter, Scale = 100, Multiplier = 0.1 },
        };
        await temp.Store.Recipes.Keep(TempStore.Here, recipe, default);
        await temp.Store.Recipes.Keep(TempStore.Here, new("Tom", []), default);
        await temp.Reopen();

        var recipes = await temp.Store.Recipes.Of(TempStore.Here, default);
        Assert.Equal(["Enkät å", "Tom"], recipes.Select(one => one.Name));
        Assert.Equal(recipe.Columns.Select(use => (use.Column, use.Role, use.Dimension)), recipes[0].Columns.Select(use => (use.Column, use.Role, use.Dimension)));
        Assert.Equal(recipe.Words, recipes[0].Words);
        Assert.Equal((recipe.Fingerprint, recipe.Sheet, recipe.Constants), (recipes[0].Fingerprint, recipes[0].Sheet, recipes[0].Constants));
        Assert.Empty(await temp.Store.Recipes.Of(TempStore.There, default));
    }

    [Fact]
    public async Task A_recipe_with_the_same_name_takes_the_place_of_the_old()
    {
        await using var temp = await TempStore.Make(database);
        await temp.Store.Recipes.Keep(TempStore.Here, new("Enkät", []), default);
        await temp.Store.Recipes.Keep(TempStore.Here, new("Enkät", []) { Sheet = "Blad2" }, default);

        Assert.Equal("Blad2", Assert.Single(await temp.Store.Recipes.Of(TempStore.Here, default)).Sheet);
    }

    [Fact]
    public async Task Every_act_stands_in_the_journal_with_who_and_when()
    {
        await using var temp = await TempStore.Make(database);
        var batch = await temp.Add("file", Some.Known(1));
        await temp.Store.As("Strategen").Areas.Keep(TempStore.Here, [new("9901", "Tärnköping", AreaLevel.Municipality)], default);
        await temp.Store.Batches.RollBack(TempStore.Here, batch.Id, "Analytikern", default);

        var journal = await temp.Store.Journal.Of(ChainKey.Of(TempStore.Here), null, default);
        Assert.Equal(
            [
                ("Analytikern", "batch rolled back", "file.csv"), ("Strategen", "areas kept", "9901"),
                ("Test", "batch added", "file.csv"), ("samsyn", "collaboration kept", "Åsvinge"),
            ],
            journal.Select(line => (line.Who!.Name, line.Act, line.Content!.Subject)));
        Assert.All(journal, line => Assert.InRange(line.When, DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow));
        Assert.Single(await temp.Store.Journal.Of(ChainKey.Of(TempStore.There), null, default));
    }
}
