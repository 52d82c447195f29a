// Exports in which a share, its bounds and the persons asked stand on rows of their own: each figure becomes one, with its interval.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Sources;
using Samsyn.Sources.Drafts;
using Samsyn.Sources.Recipes;
using static System.FormattableString;

namespace Samsyn.Tests.Sources;

public sealed class KindRowsTests
{
    private static readonly string[] Kinds = ["Andel", "Konfidensintervall nedre gräns", "Konfidensintervall övre gräns", "Antal svar"];

    private static readonly string[] Told = ["2020-2023 women 71.2 69.1-73.3 n=1800", "2020-2023 men 75.4 73-77.8 n=1650", "2021-2024 women 70.8 68.8-72.8 n=1900", "2021-2024 men withheld n=12"];

    private const string Csv =
        """
        Region;Hälsotillstånd;Andel och konfidensintervall;Kön;År;Hälsotillstånd efter kön
        0114 Måshamra;Bra hälsa;Andel;Kvinnor;2020-2023;71,2
        0114 Måshamra;Bra hälsa;Andel;Kvinnor;2021-2024;70,8
        0114 Måshamra;Bra hälsa;Andel;Män;2020-2023;75,4
        0114 Måshamra;Bra hälsa;Andel;Män;2021-2024;x
        0114 Måshamra;Bra hälsa;Konfidensintervall nedre gräns;Kvinnor;2020-2023;69,1
        0114 Måshamra;Bra hälsa;Konfidensintervall nedre gräns;Kvinnor;2021-2024;68,8
        0114 Måshamra;Bra hälsa;Konfidensintervall nedre gräns;Män;2020-2023;73,0
        0114 Måshamra;Bra hälsa;Konfidensintervall nedre gräns;Män;2021-2024;x
        0114 Måshamra;Bra hälsa;Konfidensintervall övre gräns;Kvinnor;2020-2023;73,3
        0114 Måshamra;Bra hälsa;Konfidensintervall övre gräns;Kvinnor;2021-2024;72,8
        0114 Måshamra;Bra hälsa;Konfidensintervall övre gräns;Män;2020-2023;77,8
        0114 Måshamra;Bra hälsa;Konfidensintervall övre gräns;Män;2021-2024;x
        0114 Måshamra;Bra hälsa;Antal svar;Kvinnor;2020-2023;1800
        0114 Måshamra;Bra hälsa;Antal svar;Kvinnor;2021-2024;1900
        0114 Måshamra;Bra hälsa;Antal svar;Män;2020-2023;1650
        0114 Måshamra;Bra hälsa;Antal svar;Män;2021-2024;12
        """;

    private const string Px =
        """
        CHARSET="ANSI";
        AXIS-VERSION="2013";
        LANGUAGE="sv";
        TITLE="Hälsotillstånd efter region, hälsotillstånd, andel och konfidensintervall, kön och år";
        CONTENTS="Hälsotillstånd";
        UNITS="procent";
        STUB="Region","Hälsotillstånd","Andel och konfidensintervall","Kön";
        HEADING="År";
        VALUES("Region")="0114 Måshamra";
        VALUES("Hälsotillstånd")="Bra hälsa";
        VALUES("Andel och konfidensintervall")="Andel","Konfidensintervall nedre gräns","Konfidensintervall övre gräns","Antal svar";
        VALUES("Kön")="Kvinnor","Män";
        VALUES("År")="2020-2023","2021-2024";
        CODES("Andel och konfidensintervall")="01","02","03","04";
        DATA=
        71.2 70.8
        75.4 ".."
        69.1 68.8
        73.0 ".."
        73.3 72.8
        77.8 ".."
        1800 1900
        1650 12;
        """;

    private const string Json =
        """
        {"version":"2.0","class":"dataset","label":"Hälsotillstånd efter Region, Hälsotillstånd, Andel och konfidensintervall, Kön och År",
        "id":["Region","Halsotillstand","Andel","Kon","Tid"],"size":[1,1,4,2,2],"role":{"time":["Tid"],"geo":["Region"]},
        "dimension":{
        "Region":{"label":"Region","category":{"index":{"0114":0},"label":{"0114":"Måshamra"}}},
        "Halsotillstand":{"label":"Hälsotillstånd","category":{"index":{"1":0},"label":{"1":"Bra hälsa"}}},
        "Andel":{"label":"Andel och konfidensintervall","category":{"index":{"01":0,"02":1,"03":2,"04":3},"label":{"01":"Andel","02":"Konfidensintervall nedre gräns","03":"Konfidensintervall övre gräns","04":"Antal svar"}}},
        "Kon":{"label":"Kön","category":{"index":{"2":0,"1":1},"label":{"2":"Kvinnor","1":"Män"}}},
        "Tid":{"label":"År","category":{"index":{"2020-2023":0,"2021-2024":1},"label":{"2020-2023":"2020-2023","2021-2024":"2021-2024"}}}},
        "value":[71.2,70.8,75.4,null,69.1,68.8,73.0,null,73.3,72.8,77.8,null,1800,1900,1650,12]}
        """;

    [Fact]
    public void In_a_text_table_the_rows_of_a_figure_are_joined_wherever_they_stand() =>
        Assert.Equal(Told.Order(), Shown(TableFiles.Csv(Csv)).Order());

    [Fact]
    public void In_a_px_file_the_cells_of_a_figure_are_joined() =>
        Assert.Equal(Told.Select(told => told.Replace("withheld", "missing", StringComparison.Ordinal)).Order(), Shown(TableFiles.One(TableFiles.File(Px, "table.px"))).Order());

    [Fact]
    public void In_a_json_stat_document_the_cells_of_a_figure_are_joined() =>
        Assert.Equal(Told.Select(told => told.Replace("withheld", "missing", StringComparison.Ordinal)).Order(), Shown(TableFiles.One(TableFiles.File(Json, "table.json"))).Order());

    [Fact]
    public void The_guess_finds_the_kinds_and_the_side_that_bears_the_name_of_the_indicator()
    {
        foreach (var table in new[] { TableFiles.Csv(Csv), TableFiles.One(TableFiles.File(Px, "table.px")), TableFiles.One(TableFiles.File(Json, "table.json")) })
        {
            var recipe = RecipeGuess.Of(table).Recipe;

            Assert.Equal(ColumnRole.Kind, Use(recipe, "Andel och konfidensintervall").Role);
            Assert.Equal(ColumnRole.Indicator, Use(recipe, "Hälsotillstånd").Role);
            Assert.Equal(
                ["value", "lower", "upper", "denominator"],
                Kinds.Select(kind => recipe.Words.Single(word => word.Column == "Andel och konfidensintervall" && word.Word == kind).Meaning));
            Assert.All(Drafts(table, recipe), draft => Assert.Equal(("Bra hälsa", 100.0), (draft.Indicator, draft.Scale)));
        }
    }

    [Fact]
    public void Each_number_is_told_in_the_row_it_stands_in()
    {
        var table = TableFiles.Csv(Csv.Replace("69,1", "sexti", StringComparison.Ordinal));

        var flaw = Assert.Single(Drafting.Of(table, RecipeGuess.Of(TableFiles.Csv(Csv)).Recipe).OfType<Drafted.Flawed>().SelectMany(flawed => flawed.Flaws));

        Assert.Equal((FlawKind.NotANumber, "sexti"), (flaw.Kind, flaw.Read));
        Assert.Equal((6L, 6), Assert.IsType<Where.Cell>(flaw.Where) is var cell ? (cell.Row, cell.Column) : default);
    }

    [Fact]
    public void A_kind_that_nobody_knows_and_one_that_comes_twice_are_flaws()
    {
        var known = RecipeGuess.Of(TableFiles.Csv(Csv)).Recipe;
        var table = TableFiles.Csv(
            Csv.Replace("Bra hälsa;Antal svar;Män;2021-2024;12", "Bra hälsa;Något annat;Män;2021-2024;12", StringComparison.Ordinal)
                .Replace("Andel;Kvinnor;2021-2024;70,8", "Andel;Kvinnor;2020-2023;70,8", StringComparison.Ordinal));

        var flaws = Drafting.Of(table, known).OfType<Drafted.Flawed>().SelectMany(flawed => flawed.Flaws).ToArray();

        Assert.Equal(
            [(FlawKind.Duplicate, "Andel", "2", 3L), (FlawKind.UnknownWord, "Något annat", "lower, upper, standardError, margin, denominator, population, numerator, value", 17L)],
            flaws.Select(flaw => (flaw.Kind, flaw.Read, flaw.Expected, ((Where.Cell)flaw.Where).Row)));
    }

    [Fact]
    public void A_figure_without_a_row_for_its_value_is_missing() =>
        Assert.Contains("2020-2023 women missing n=1800", Shown(TableFiles.Csv(Csv.Replace("0114 Måshamra;Bra hälsa;Andel;Kvinnor;2020-2023;71,2\n", "", StringComparison.Ordinal))));

    [Fact]
    public void A_margin_of_error_becomes_an_interval()
    {
        var table = TableFiles.Csv(
            """
            Region;Kön;År;tabellinnehåll;Värde
            0114 Måshamra;Kvinnor;2024;Andel, procent;12,5
            0114 Måshamra;Kvinnor;2024;Felmarginal, procent;2,5
            0114 Måshamra;Män;2024;Andel, procent;10,0
            0114 Måshamra;Män;2024;Felmarginal, procent;2,0
            """);

        Assert.Equal(["2024 women 12.5 10-15 n=", "2024 men 10 8-12 n="], Shown(table));
    }

    [Fact]
    public void Kinds_below_one_another_and_years_side_by_side_are_joined_too()
    {
        var table = TableFiles.Csv(
            """
            Region;Kön;Mått;2022;2024
            0114 Måshamra;Kvinnor;Andel;12,5;13,5
            0114 Måshamra;Kvinnor;Nedre gräns;11,5;12,5
            0114 Måshamra;Kvinnor;Övre gräns;13,5;14,5
            0114 Måshamra;Män;Andel;10,0;9,0
            0114 Måshamra;Män;Nedre gräns;8,0;7,0
            0114 Måshamra;Män;Övre gräns;12,0;11,0
            """);

        Assert.Equal(["2022 women 12.5 11.5-13.5 n=", "2024 women 13.5 12.5-14.5 n=", "2022 men 10 8-12 n=", "2024 men 9 7-11 n="], Shown(table));
    }

    [Fact]
    public void A_recipe_says_what_the_kinds_mean_and_which_are_not_wanted()
    {
        var recipe = Assert.IsType<Checked<Recipe>.Sound>(RecipeJson.Read(
            """
            { "name": "Own words", "columns": [ { "column": "Ort", "role": "place" }, { "column": "År", "role": "period" }, { "column": "Kön", "role": "subgroup", "dimension": "sex" },
              { "column": "Vad", "role": "kind" }, { "column": "Tal", "role": "value", "multiplier": 100 } ],
              "words": [ { "column": "Vad", "word": "p", "meaning": "value" }, { "column": "Vad", "word": "från", "meaning": "lower" }, { "column": "Vad", "word": "till", "meaning": "upper" },
                { "column": "Vad", "word": "svar", "meaning": "denominator" } ],
              "leftOut": [ { "column": "Vad", "word": "median" } ], "constants": { "scale": 100 } }
            """)).Value;
        var table = TableFiles.Csv("Ort;År;Kön;Vad;Tal\nMora;2024;Kvinnor;p;0,25\nMora;2024;Kvinnor;från;0,125\nMora;2024;Kvinnor;till;0,5\nMora;2024;Kvinnor;svar;40\nMora;2024;Kvinnor;median;0,3\n");

        Assert.Equal(["2024 women 25 12.5-50 n=40"], Drafts(table, recipe).Select(Shown));
    }

    [Fact]
    public void A_recipe_with_a_kind_of_number_that_does_not_exist_is_flawed()
    {
        var table = TableFiles.Csv(Csv);
        var guess = RecipeGuess.Of(table).Recipe;
        var wrong = guess with { Words = [.. guess.Words.Select(word => word.Meaning == "lower" ? word with { Meaning = "bottom" } : word)] };

        var flaw = Assert.Single(Assert.IsType<Drafted.Flawed>(Assert.Single(Drafting.Of(table, wrong))).Flaws);

        Assert.Equal((FlawKind.UnknownWord, "bottom"), (flaw.Kind, flaw.Read));
    }

    [Fact]
    public void A_column_of_groups_is_not_taken_for_kinds() =>
        Assert.DoesNotContain(
            RecipeGuess.Of(TableFiles.Csv("Ort;År;Mått;Tal\nMora;2024;Andel;25\nMora;2024;Antal;40\nOrsa;2024;Andel;30\nOrsa;2024;Antal;50\n")).Recipe.Columns, use => use.Role is ColumnRole.Kind);

    private static ColumnUse Use(Recipe recipe, string column) => recipe.Columns.Single(use => use.Column == column);

    private static IEnumerable<string> Shown(SourceTable table) => Drafts(table, RecipeGuess.Of(table).Recipe).Select(Shown);

    private static IEnumerable<Draft> Drafts(SourceTable table, Recipe recipe) => Drafting.Of(table, recipe).Select(drafted => Assert.IsType<Drafted.Sound>(drafted).Draft);

    private static string Shown(Draft draft)
    {
        var group = Assert.Single(draft.Groups).Subgroup;
        var figure = draft.Figure switch
        {
            Figure.Known { Estimate: { Interval: { } interval } estimate } => Invariant($"{estimate.Value} {interval.Lower}-{interval.Upper}"),
            Figure.Known { Estimate: var estimate } => Invariant($"{estimate.Value}"),
            Figure.Withheld => "withheld",
            _ => "missing",
        };
        return Invariant($"{draft.Date} {group} {figure} n={draft.Denominator}");
    }
}
