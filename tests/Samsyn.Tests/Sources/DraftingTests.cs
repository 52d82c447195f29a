// From rows to figures: words, totals, marks, intervals, counts and decimal marks, each in a table made for it.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Sources;
using Samsyn.Statistics;

namespace Samsyn.Tests.Sources;

public sealed class DraftingTests
{
    private static readonly Recipe Plain = new("Prov",
    [
        new("Ort", ColumnRole.Place), new("År", ColumnRole.Period), new("Kön", ColumnRole.Subgroup, Dimension.Sex), new("Andel", ColumnRole.Value),
    ])
    {
        Constants = new() { Indicator = "halsa", IndicatorName = "God hälsa", Scale = 100, Source = "Enkäten" },
    };

    private static SourceTable Table(params string[] rows) => TableFiles.Csv("Ort;År;Kön;Andel\n" + string.Join('\n', rows) + "\n");

    [Fact]
    public void A_row_becomes_a_figure_with_all_that_is_known_of_it()
    {
        var draft = Assert.Single(TableFiles.Sound(Table("2062 Mora;2021-2024;Kvinnor;62,5"), Plain));

        Assert.Equal(("2062", "Mora", Period.Span(2021, 2024), "2021-2024"), (draft.AreaCode, draft.Setting, draft.Period, draft.Date));
        Assert.Equal(("halsa", "God hälsa", "Enkäten", 100.0), (draft.Indicator, draft.IndicatorName, draft.Source, draft.Scale));
        Assert.Equal([new DraftGroup("sex", "women")], draft.Groups);
        Assert.Equal(new Figure.Known(new Estimate(62.5)), draft.Figure);
        Assert.Equal(new Where.Cell("", 2, 4, "Andel"), draft.Where);
        Assert.Null(draft.Symbol);
    }

    [Theory]
    [InlineData("Totalt")]
    [InlineData("Kvinnor och män")]
    [InlineData("I alt")]
    [InlineData("T")]
    [InlineData("SAMTLIGA")]
    public void A_total_among_parts_is_the_whole_population(string word) =>
        Assert.Empty(Assert.Single(TableFiles.Sound(Table($"Mora;2024;{word};62,5"), Plain)).Groups);

    [Fact]
    public void A_word_means_what_the_recipe_says_before_what_it_usually_means()
    {
        var recipe = Plain with { Words = [new("Kön", "Totalt", "women"), new("Kön", "1", "men"), new("Ort", "Moras kommun", "2062 Mora")] };
        var drafts = TableFiles.Sound(Table("Moras kommun;2024;Totalt;1", "Mora;2024;1;2"), recipe);

        Assert.Equal("women", drafts[0].Groups[0].Subgroup);
        Assert.Equal("men", drafts[1].Groups[0].Subgroup);
        Assert.Equal(("2062", "Mora"), (drafts[0].AreaCode, drafts[0].Setting));
    }

    [Fact]
    public void Marks_are_kept_word_for_word_and_become_three_different_things()
    {
        var drafts = TableFiles.Sound(Table("A;2024;K;..", "B;2024;K;", "C;2024;K;.", "D;2024;K;<5", "E;2024;K;färre än 5", "F;2024;K;(12,3)", "G;2024;K;–", "H;2024;K;…"), Plain);

        Assert.Equal(
            [
                new Figure.Missing(MissingReason.NotAvailable), new Figure.Missing(MissingReason.NotAvailable), new Figure.Missing(MissingReason.NotApplicable),
                new Figure.Withheld(), new Figure.Withheld(), new Figure.TooUncertain(), new Figure.Missing(MissingReason.NotAvailable), new Figure.Missing(MissingReason.NotYet),
            ],
            drafts.Select(draft => draft.Figure));
        Assert.Equal(["..", null, ".", "<5", "färre än 5", "(12,3)", "–", "…"], drafts.Select(draft => draft.Symbol));
    }

    [Fact]
    public void A_dash_is_a_zero_only_when_the_recipe_says_so()
    {
        var said = Plain with { Symbols = [new("-", MarkMeaning.Zero), new("", MarkMeaning.Withheld)] };
        var drafts = TableFiles.Sound(Table("A;2024;K;-", "B;2024;K;"), said);

        Assert.Equal([new Figure.Known(new Estimate(0)), new Figure.Withheld()], drafts.Select(draft => draft.Figure));
        Assert.Equal("-", drafts[0].Symbol);
    }

    [Fact]
    public void The_column_decides_what_1_point_234_means()
    {
        Assert.Equal([1234, 12.5], TableFiles.Sound(Table("A;2024;K;1.234", "B;2024;K;12,5"), Plain with { Constants = new() }).Select(TableFiles.Value));
        Assert.Equal([1.234, 12.5], TableFiles.Sound(Table("A;2024;K;1.234", "B;2024;K;12.5"), Plain).Select(TableFiles.Value));
    }

    [Fact]
    public void A_column_that_does_not_say_is_asked_about_cell_by_cell_until_the_recipe_says()
    {
        var table = Table("A;2024;K;1.234", "B;2024;K;7");
        var flaw = Assert.Single(TableFiles.DraftFlaws(table, Plain));
        var said = Plain with { Columns = [.. Plain.Columns.Take(3), Plain.Columns[3] with { Mark = DecimalMark.Comma }] };

        Assert.Equal(new Flaw(new Where.Cell("", 2, 4, "Andel"), FlawKind.AmbiguousNumber, "1.234", "1234 / 1.234"), flaw);
        Assert.Equal([1234, 7], TableFiles.Sound(table, said).Select(TableFiles.Value));
    }

    [Fact]
    public void All_that_is_wrong_with_a_row_is_told_at_once()
    {
        var flaws = TableFiles.DraftFlaws(Table("Mora;igår;Kvinnor;många", ";2024;;1,5"), Plain);

        Assert.Equal(
            [
                new Flaw(new Where.Cell("", 2, 2, "År"), FlawKind.NotAPeriod, "igår", "2024, 2021-2024, 2024/25, 2024H1, 2024Q1, 2024M09"),
                new Flaw(new Where.Cell("", 2, 4, "Andel"), FlawKind.NotANumber, "många", "12,5"),
                new Flaw(new Where.Cell("", 3, 1, "Ort"), FlawKind.Missing),
                new Flaw(new Where.Cell("", 3, 3, "Kön"), FlawKind.Missing),
            ],
            flaws);
    }

    [Fact]
    public void A_column_that_the_recipe_names_and_the_file_lacks_is_told_once()
    {
        var flaw = Assert.Single(TableFiles.DraftFlaws(TableFiles.Csv("Ort;År;Andel\nMora;2024;1\nOrsa;2024;2\n"), Plain));

        Assert.Equal(new Flaw(new Where.WholeColumn("", "Kön"), FlawKind.NotThere, "", "Kön"), flaw);
    }

    [Fact]
    public void An_interval_is_kept_as_somebody_elses_and_a_value_outside_it_is_a_flaw()
    {
        var recipe = new Recipe("KI", [new("Ort", ColumnRole.Place), new("Andel", ColumnRole.Value), new("Nedre", ColumnRole.Lower), new("Övre", ColumnRole.Upper), new("SE", ColumnRole.StandardError)]);
        var table = TableFiles.Csv("Ort;Andel;Nedre;Övre;SE\nMora;12,5;10,5;14,5;\nOrsa;15,5;10,5;14,5;\nFalun;12,5;;;1,2\nBorlänge;12,5;;;-1\n");
        var sound = Samsyn.Sources.Drafts.Drafting.Of(table, recipe).OfType<Drafted.Sound>().Select(drafted => drafted.Draft.Figure).ToArray();

        Assert.Equal(new Figure.Known(new Estimate(12.5, new Interval(10.5, 14.5, 0.95, Promise.NotOurs))), sound[0]);
        Assert.Equal(new Figure.Known(new Estimate(12.5, null, 1.2)), sound[1]);
        Assert.Equal(
            [
                new Flaw(new Where.Cell("", 3, 2, "Andel"), FlawKind.OutsideItsInterval, "15,5", "10.5 – 14.5"),
                new Flaw(new Where.Cell("", 5, 5, "SE"), FlawKind.OutOfRange, "-1", "≥ 0"),
            ],
            TableFiles.DraftFlaws(table, recipe));
    }

    [Fact]
    public void A_share_is_made_of_counts_and_a_share_of_nobody_does_not_exist()
    {
        var recipe = new Recipe("Antal", [new("Ort", ColumnRole.Place), new("Fall", ColumnRole.Numerator), new("Svar", ColumnRole.Denominator)]) { Constants = new() { Scale = 1000 } };
        var drafts = TableFiles.Sound(TableFiles.Csv("Ort;Fall;Svar\nMora;3;120\nOrsa;0;0\nFalun;<5;80\nÄlvdalen;;80\n"), recipe);

        Assert.Equal(
            [new Figure.Known(new Estimate(25)), new Figure.Missing(MissingReason.NotApplicable), new Figure.Withheld(), new Figure.Missing(MissingReason.NotAvailable)],
            drafts.Select(draft => draft.Figure));
        Assert.Equal((3, 120), (drafts[0].Numerator, drafts[0].Denominator));
    }

    [Fact]
    public void Fractions_become_per_cent_with_their_error_and_bounds()
    {
        var recipe = new Recipe("Andel", [new("Ort", ColumnRole.Place), new("A", ColumnRole.Value) { Multiplier = 100 }, new("L", ColumnRole.Lower), new("U", ColumnRole.Upper), new("S", ColumnRole.StandardError)]);
        var known = Assert.IsType<Figure.Known>(Assert.Single(TableFiles.Sound(TableFiles.Csv("Ort;A;L;U;S\nMora;0,25;0,125;0,5;0,0625\n"), recipe)).Figure);

        Assert.Equal(new Estimate(25, new Interval(12.5, 50, 0.95, Promise.NotOurs), 6.25), known.Estimate);
    }

    [Fact]
    public void A_column_for_each_year_is_a_row_for_each_year()
    {
        var recipe = new Recipe("Bred", [new("Ort", ColumnRole.Place), new("2023", ColumnRole.Value) { Says = [new(ColumnRole.Period, "2023")] }, new("2024", ColumnRole.Value) { Says = [new(ColumnRole.Period, "2024")] }]);
        var drafts = TableFiles.Sound(TableFiles.Csv("Ort;2023;2024\nMora;1,5;2,5\nOrsa;3,5;..\n"), recipe);

        Assert.Equal([Period.Year(2023), Period.Year(2024), Period.Year(2023), Period.Year(2024)], drafts.Select(draft => draft.Period));
        Assert.Equal([(2, 2, "2023"), (2, 3, "2024"), (3, 2, "2023"), (3, 3, "2024")], drafts.Select(draft => (Where.Cell)draft.Where).Select(cell => (cell.Row, cell.Column, cell.Header)));
        Assert.Equal(new Figure.Missing(MissingReason.NotAvailable), drafts[3].Figure);
    }

    [Fact]
    public void What_is_wrong_with_a_whole_row_is_told_once_though_it_has_many_figures()
    {
        var recipe = new Recipe("Bred", [new("Ort", ColumnRole.Place), new("2023", ColumnRole.Value) { Says = [new(ColumnRole.Period, "2023")] }, new("2024", ColumnRole.Value) { Says = [new(ColumnRole.Period, "2024")] }]);

        Assert.Equal(new Where.Cell("", 3, 1, "Ort"), Assert.Single(TableFiles.DraftFlaws(TableFiles.Csv("Ort;2023;2024\nMora;61,5;62,5\n;3,5;4,5\n"), recipe)).Where);
    }

    [Fact]
    public void Rows_that_the_recipe_leaves_out_are_not_read()
    {
        var recipe = Plain with { LeftOut = [new("Ort", "Okänd ort")] };

        Assert.Equal("Mora", Assert.Single(TableFiles.Sound(Table("Okänd\u00a0ort;aldrig;K;många", "Mora;2024;K;1,5"), recipe)).Setting);
    }

    [Fact]
    public void A_flawed_row_of_the_file_itself_is_told_among_the_others()
    {
        var table = Table("Mora;2024;K;1,5", "Orsa;2024", "Falun;2024;K;2,5");

        Assert.Equal(FlawKind.WrongWidth, Assert.Single(TableFiles.DraftFlaws(table, Plain)).Kind);
        Assert.Equal(2, Samsyn.Sources.Drafts.Drafting.Of(table, Plain).OfType<Drafted.Sound>().Count());
    }

    [Fact]
    public void A_recipe_without_a_value_is_told_to_lack_one() =>
        Assert.Equal("value", Assert.Single(TableFiles.DraftFlaws(Table("Mora;2024;K;1,5"), new("Tom", [new("Ort", ColumnRole.Place)]))).Expected);

    [Theory]
    [InlineData("19121212-1212")]
    [InlineData("121212-1212")]
    [InlineData("191212121212")]
    public void A_table_with_personal_numbers_is_refused_whole_and_does_not_show_them(string number)
    {
        var flaw = Assert.Single(TableFiles.DraftFlaws(Table($"Mora;2024;K;1,5", $"{number};2024;K;2,5"), Plain));

        Assert.Equal(new Flaw(new Where.Cell("", 3, 1, "Ort"), FlawKind.PersonalNumber), flaw);
        Assert.DoesNotContain(Samsyn.Sources.Drafts.Drafting.Of(Table($"{number};2024;K;2,5"), Plain), drafted => drafted is Drafted.Sound);
    }

    [Fact]
    public void A_personal_number_far_down_ends_the_reading()
    {
        var rows = Enumerable.Range(0, 500).Select(index => $"Ort {index};2024;K;1,5").Append("19121212-1212;2024;K;1").Append("Mora;2024;K;1").ToArray();
        var drafted = Samsyn.Sources.Drafts.Drafting.Of(Table(rows), Plain).ToArray();

        Assert.Equal(501, drafted.Length);
        Assert.Equal(FlawKind.PersonalNumber, Assert.IsType<Drafted.Flawed>(drafted[^1]).Flaws[0].Kind);
    }
}
