// What the upload of HEAT Plus checks, each check broken once, told with row, column, what was read and what was expected.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Sources;
using Samsyn.Sources.Recipes;

namespace Samsyn.Tests.Sources;

public sealed class HeatChecksTests
{
    private const string Header =
        "setting,date,source,indicator_abbr,indicator_name,dimension,subgroup,estimate,se,ci_lb,ci_ub,population,note,setting_average,iso3,favourable_indicator,indicator_scale,ordered_dimension,subgroup_order,reference_subgroup";

    private static readonly string[] Ladder =
    [
        "Landet,2024,Enkät,halsa,God hälsa,Utbildning,Låg,60.5,1.5,57.5,63.5,1000,,70,SWE,1,100,1,1,0",
        "Landet,2024,Enkät,halsa,God hälsa,Utbildning,Mellan,70.5,1.5,67.5,73.5,1000,,70,SWE,1,100,1,2,0",
        "Landet,2024,Enkät,halsa,God hälsa,Utbildning,Hög,80.5,1.5,77.5,83.5,1000,,70,SWE,1,100,1,3,0",
    ];

    private static readonly string[] Sexes =
    [
        "Landet,2024,Enkät,halsa,God hälsa,Kön,Kvinnor,68.5,1.5,,,1500,,70,SWE,1,100,0,0,1",
        "Landet,2024,Enkät,halsa,God hälsa,Kön,Män,71.5,1.5,,,1500,,70,SWE,1,100,0,0,0",
    ];

    private static SourceTable Table(IEnumerable<string> rows, string header = Header) => TableFiles.Csv(header + "\n" + string.Join('\n', rows) + "\n");

    private static IReadOnlyList<Flaw> Flaws(SourceTable table) => TableFiles.DraftFlaws(table, RecipeGuess.Of(table).Recipe);

    [Theory]
    [InlineData("date", "note")]
    [InlineData("year", "flag")]
    public void A_sound_file_is_read_whole_under_both_sets_of_names(string date, string note)
    {
        var table = Table([.. Ladder, .. Sexes], Header.Replace("date", date, StringComparison.Ordinal).Replace("note", note, StringComparison.Ordinal));
        var drafts = TableFiles.Sound(table, RecipeGuess.Of(table).Recipe);

        Assert.Equal(5, drafts.Count);
        Assert.Equal(("Landet", "SWE", "Enkät", "halsa", "God hälsa"), (drafts[0].Setting, drafts[0].AreaCode, drafts[0].Source, drafts[0].Indicator, drafts[0].IndicatorName));
        Assert.Equal(new DraftGroup("Utbildning", "Mellan") { Ordered = true, Step = 2 }, drafts[1].Groups[0]);
        Assert.Equal(new DraftGroup("Kön", "Kvinnor") { Ordered = false, Reference = true }, drafts[3].Groups[0]);
        Assert.Equal((Period.Year(2024), "2024"), (drafts[0].Period, drafts[0].Date));
    }

    [Fact]
    public void A_file_with_semicolons_and_decimal_commas_is_read_too()
    {
        var table = Table(Ladder.Select(row => row.Replace(',', ';').Replace('.', ',')), Header.Replace(',', ';'));

        Assert.Equal(60.5, TableFiles.Value(TableFiles.Sound(table, RecipeGuess.Of(table).Recipe)[0]));
    }

    [Fact]
    public void A_number_with_three_decimals_is_no_thousand_in_the_template()
    {
        var table = Table(["A,B,Kvinnor,61.234,1,100,0,70.123", "A,B,Män,62.345,1,100,0,70.123"], "indicator,dimension,subgroup,estimate,favourable_indicator,indicator_scale,ordered_dimension,setting_average");
        var drafts = TableFiles.Sound(table, RecipeGuess.Of(table).Recipe);

        Assert.Equal((61.234, 70.123), (TableFiles.Value(drafts[0]), drafts[0].SettingAverage));
    }

    [Theory]
    [InlineData(0, "Landet", "", "setting", FlawKind.Missing, "")]
    [InlineData(1, "2024", "", "date", FlawKind.Missing, "")]
    [InlineData(6, "Mellan", "", "subgroup", FlawKind.Missing, "")]
    [InlineData(6, "Mellan", "Låg", "subgroup", FlawKind.Duplicate, "2")]
    [InlineData(7, "70.5", "många", "estimate", FlawKind.NotANumber, "12,5")]
    [InlineData(7, "70.5", "-70.5", "estimate", FlawKind.OutOfRange, "≥ 0")]
    [InlineData(7, "70.5", "99.5", "estimate", FlawKind.OutsideItsInterval, "67.5 – 73.5")]
    [InlineData(8, "1.5", "-1.5", "se", FlawKind.OutOfRange, "≥ 0")]
    [InlineData(11, "1000", "-1", "population", FlawKind.OutOfRange, "≥ 0")]
    [InlineData(13, "70", "71", "setting_average", FlawKind.Disagrees, "70 (2)")]
    [InlineData(14, "SWE", "SW", "iso3", FlawKind.UnknownWord, "ISO 3166-1 alpha-3")]
    [InlineData(14, "SWE", "DNK", "iso3", FlawKind.Disagrees, "SWE (2)")]
    [InlineData(4, "God hälsa", "Hälsa", "indicator_name", FlawKind.Disagrees, "God hälsa (2)")]
    [InlineData(15, "1", "2", "favourable_indicator", FlawKind.OutOfRange, "0, 1")]
    [InlineData(15, "1", "0", "favourable_indicator", FlawKind.Disagrees, "1 (2)")]
    [InlineData(16, "100", "0", "indicator_scale", FlawKind.OutOfRange, "1, 100, 1000, 100000")]
    [InlineData(16, "100", "1000", "indicator_scale", FlawKind.Disagrees, "100 (2)")]
    [InlineData(17, "1", "0", "ordered_dimension", FlawKind.Disagrees, "1 (2)")]
    [InlineData(18, "2", "1.5", "subgroup_order", FlawKind.OutOfRange, "0, 1, 2, 3 …")]
    [InlineData(18, "2", "0", "subgroup_order", FlawKind.OutOfRange, "1, 2, 3 …")]
    [InlineData(19, "0", "1", "reference_subgroup", FlawKind.Disagrees, "0")]
    public void A_row_that_breaks_a_rule_is_told_where_and_how(int field, string from, string to, string column, FlawKind kind, string expected)
    {
        var broken = Ladder.ToArray();
        var cells = broken[1].Split(',');
        Assert.Equal(from, cells[field]);
        cells[field] = to;
        broken[1] = string.Join(',', cells);

        var flaw = Flaws(Table(broken)).First(found => found.Where is Where.Cell { Row: 3 } cell && cell.Header == column);

        Assert.Equal((kind, to, expected), (flaw.Kind, flaw.Read, expected.Length == 0 ? "" : flaw.Expected));
        Assert.Equal(field + 1, Assert.IsType<Where.Cell>(flaw.Where).Column);
    }

    [Theory]
    [InlineData("3,0", "4,0", "1, 2, 4")]
    [InlineData("3,0", "2,0", "1, 2, 2")]
    public void A_ladder_with_a_step_missing_or_twice_is_told_when_all_is_read(string from, string to, string read)
    {
        var flaw = Assert.Single(Flaws(Table([Ladder[0], Ladder[1], Ladder[2].Replace(from, to, StringComparison.Ordinal)])));

        Assert.Equal(new Flaw(new Where.Cell("", 2, 19, "subgroup_order"), FlawKind.Disagrees, read, "1, 2, 3"), flaw);
    }

    [Fact]
    public void Two_references_and_a_step_without_a_ladder_are_told()
    {
        var flaws = Flaws(Table([Sexes[0], Sexes[1].Replace(",0,0,0", ",0,2,1", StringComparison.Ordinal)]));

        Assert.Equal(
            [new Flaw(new Where.Cell("", 3, 19, "subgroup_order"), FlawKind.Disagrees, "2", "0"), new Flaw(new Where.Cell("", 3, 20, "reference_subgroup"), FlawKind.Duplicate, "1", "2")],
            flaws);
    }

    [Fact]
    public void An_estimate_may_be_missing_but_not_all_of_them()
    {
        var without = Ladder.Select(row => row.Replace(",60.5,1.5,57.5,63.5", ",,,,", StringComparison.Ordinal)).ToArray();
        var table = Table(without);

        Assert.Equal(new Figure.Missing(MissingReason.NotAvailable), TableFiles.Sound(table, RecipeGuess.Of(table).Recipe)[0].Figure);
        Assert.Equal(new Flaw(new Where.WholeColumn("", "estimate"), FlawKind.Missing), Assert.Single(Flaws(Table([without[0]]))));
    }

    [Fact]
    public void A_ladder_without_its_column_of_steps_is_told()
    {
        var flaw = Flaws(Table(["A,B,Låg,1.5,1,100,1"], "indicator,dimension,subgroup,estimate,favourable_indicator,indicator_scale,ordered_dimension"))[0];

        Assert.Equal(new Flaw(new Where.WholeColumn("", "subgroup_order"), FlawKind.NotThere, "", "subgroup_order"), flaw);
    }

    [Fact]
    public void A_template_in_a_workbook_is_recognised()
    {
        object?[][] rows = [[.. Header.Split(',')], .. Ladder.Select(row => row.Split(',').Select(cell => cell.Length == 0 ? null : double.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out var number) ? (object)number : cell).ToArray())];
        var table = TableFiles.One(WorkbookMaker.File(new SheetToMake("template", rows)));

        Assert.Equal(HeatRecipe.Name, RecipeGuess.Of(table).Recipe.Name);
        Assert.Equal([60.5, 70.5, 80.5], TableFiles.Sound(table, RecipeGuess.Of(table).Recipe).Select(TableFiles.Value));
    }
}
