// Tests that the sets to begin with say what their sources say, and tell what nobody has found.
using System.Text.Json;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.StarterSets;
using Samsyn.Sources;
using Samsyn.Sources.Drafts;
using Samsyn.Tests.Sources;

namespace Samsyn.Tests.Measure.StarterSets;

public class StarterSetTests
{
    [Fact]
    public void There_are_five_sets_and_each_thing_is_said_in_three_languages()
    {
        Assert.Equal(["swedish-core", "strategy-for-health", "often-used", "equity", "danish-health-profile"], AllStarterSets.All.Select(set => set.Code));
        Assert.All(AllStarterSets.All.SelectMany(set => set.Items), item => Assert.All(
            new[] { item.Name, item.Area }, text => Assert.True(text.Sv is { Length: > 0 } && text.Da is { Length: > 0 } && text.En is { Length: > 0 }, text.In("en"))));
    }

    [Fact]
    public void What_nobody_has_found_is_told_and_not_left_out()
    {
        var core = AllStarterSets.All.Single(set => set.Code == "swedish-core");

        Assert.Equal(5, core.NotFound.Count());
        Assert.Equal(9, core.Items.Select(item => item.Area).Distinct().Count());
        Assert.Contains(core.NotFound, item => item.Name.In("sv") == "Krav och kontroll i arbetet");
    }

    [Fact]
    public void The_goals_of_the_strategy_have_their_targets() =>
        Assert.All(AllStarterSets.All.Single(set => set.Code == "strategy-for-health").Items, item => Assert.NotNull(item.Target));

    [Theory]
    [InlineData("kolada", "U01402", Direction.LowerIsBetter, StatedBy.Practice)]
    [InlineData("kolada", "N80401", Direction.HigherIsBetter, StatedBy.List)]
    [InlineData("folkhalsodata", "A_Folkhalsodata/A_Mo8/Halsoutfall/01Overgrip/01.01halsgod/", Direction.HigherIsBetter, StatedBy.Practice)]
    public void A_direction_is_known_with_who_states_it(string service, string table, Direction direction, StatedBy by) =>
        Assert.Equal([(direction, by)], AllStarterSets.All.SelectMany(set => set.Items).Where(item => item.Places.Contains(new(service, table))).Select(item => (item.Direction, item.StatedBy)).Distinct());

    [Fact]
    public void Of_a_folder_the_tables_that_divide_people_are_chosen()
    {
        var chosen = FolderTables.Choose(
        [
            new("a/halsgodyreg.px", "God självskattad hälsa efter region, kön och år. Andel"), new("a/halsgodcfod.px", "God självskattad hälsa efter födelseland, kön och år"),
            new("a/halsgodutb.px", "God självskattad hälsa efter utbildningsnivå och kön"), new("a/halsgodald.px", "God självskattad hälsa efter ålder"), new("a/b", "Kön och sådant") { IsFolder = true },
        ]);

        Assert.Equal(
            ["a/halsgodyreg.px sex area", "a/halsgodcfod.px sex birth", "a/halsgodutb.px sex education"],
            chosen.Select(one => $"{one.Table.Table} {string.Join(' ', one.Divisions)}"));
    }

    [ReferenceFact]
    public void The_sets_hold_every_row_of_the_table_of_facts_with_its_direction()
    {
        var items = AllStarterSets.All.SelectMany(set => set.Items).ToList();
        var rows = TableFiles.One(Reference.File("sources/indicators/indicator_sets.csv")).Rows.OfType<SourceRow.Read>().Select(row => row.Cells.ToArray()).ToList();

        Assert.Equal(80, rows.Count);
        foreach (var row in rows.Where(row => row[4] is { Length: > 0 }))
        {
            var table = row[4]!.Replace("https://…/", "", StringComparison.Ordinal);
            var found = items.Where(item => item.Places.Any(place => place.Table == table || place.Table == $"{table}_pct")).ToList();
            Assert.True(found.Count > 0, $"{row[2]} ({table}) is in no set.");
            Assert.All(found, item => Assert.Equal(row[6], item.Direction == Direction.HigherIsBetter ? "higher" : "lower"));
            Assert.All(found, item => Assert.Equal(row[5], item.Unit switch { Unit.Share { Scale: 100 } => "%", Unit.Share => "antal/100 000", Unit.Mean { Name.Sv: "tusen kronor" } => "tkr", Unit.Mean mean => mean.Name.Sv, _ => "" }));
            Assert.Contains(found, item => item.StatedBy == (row[7] switch { "ours" => StatedBy.Ours, "goal text" => StatedBy.List, _ => StatedBy.Practice }));
        }
    }

    [ReferenceFact]
    public void Every_key_figure_of_a_set_is_in_Koladas_catalogue()
    {
        using var catalogue = JsonDocument.Parse(File.ReadAllBytes(Reference.File("sources/kolada/v3_kpi.json")));
        var known = catalogue.RootElement.GetProperty("values").EnumerateArray().Select(one => one.GetProperty("id").GetString()).ToHashSet();

        Assert.All(AllStarterSets.All.SelectMany(set => set.Items).SelectMany(item => item.Places).Where(place => place.Service == "kolada"), place => Assert.Contains(place.Table, known));
    }

    [ReferenceFact]
    public void The_recipe_of_the_health_profile_reads_every_municipality_and_indicator()
    {
        var table = TableFiles.One(Reference.File("sources/denmark/sundhedsprofil_2025_kommuner.csv"));
        var drafts = Drafting.Of(table, HealthProfile.Recipe(2025)).Select(drafted => Assert.IsType<Drafted.Sound>(drafted).Draft).ToList();

        Assert.Equal(98 * 9, drafts.Count);
        var copenhagen = drafts.First();
        Assert.Equal(("101", "selvvurderet-helbred", "Godt selvvurderet helbred", Period.Year(2025)), (copenhagen.AreaCode, copenhagen.Indicator, copenhagen.IndicatorName, copenhagen.Period));
        Assert.Equal(85.4, ((Figure.Known)copenhagen.Figure).Estimate.Value);
    }

    [Fact]
    public void A_year_in_which_nobody_was_asked_has_no_recipe() =>
        Assert.Contains("2010, 2013, 2017, 2021, 2025", Assert.Throws<ArgumentException>(() => HealthProfile.Recipe(2024)).Message, StringComparison.Ordinal);
}
