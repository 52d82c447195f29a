// The traps of workbooks, each in a workbook made for it.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Sources;

namespace Samsyn.Tests.Sources;

public sealed class ExcelFileTests
{
    private static SourceTable One(params object?[][] rows) => TableFiles.One(WorkbookMaker.File(new SheetToMake("Blad1", rows)));

    [Fact]
    public void Numbers_lose_their_dust_and_codes_keep_their_zeros()
    {
        var table = One(["Kod", "Nummer", "Andel"], ["0180", 180, 33.799999999999997], ["0114", 114, 0.1 + 0.2]);

        Assert.Equal(["0180;180;33.8", "0114;114;0.3"], TableFiles.Rows(table));
        Assert.Equal(DecimalMark.Point, table.Columns[2].Mark);
        Assert.Null(table.Columns[0].Mark);
    }

    [Fact]
    public void Fractions_that_are_shown_as_per_cent_are_told()
    {
        var table = One(["Ort", "Andel"], ["Mora", new Percent(0.046)], ["Orsa", new Percent(0.092)]);

        Assert.True(table.Columns[1].Percent);
        Assert.Equal(["Mora;0.046", "Orsa;0.092"], TableFiles.Rows(table));
    }

    [Fact]
    public void Where_only_some_are_shown_as_per_cent_those_become_per_cent()
    {
        var table = One(["Ort", "Andel"], ["Mora", new Percent(0.046)], ["Orsa", 9.2]);

        Assert.False(table.Columns[1].Percent);
        Assert.Equal(["Mora;4.6%", "Orsa;9.2"], TableFiles.Rows(table));
    }

    [Fact]
    public void Numbers_among_numbers_that_are_text_cannot_be_taken_for_thousands()
    {
        var table = One(["Ort", "Andel"], ["Mora", 1.234], ["Orsa", "12,5"], ["Falun", "1,234"]);

        Assert.Equal(DecimalMark.Either, table.Columns[1].Mark);
        Assert.Equal(["Mora;1.2340", "Orsa;12,5", "Falun;1,234"], TableFiles.Rows(table));
    }

    [Fact]
    public void Titles_above_and_notes_below_are_left_out_of_the_table()
    {
        var table = One(["http://exempel.se"], ["Hälsan i länet"], ["Ort", "År", "Andel"], ["Mora", 2024, 1.5], ["Orsa", 2024, 2.5], ["SUMMA", null, 4], [], ["Källa: Regionen"]);

        Assert.Equal(["Mora;2024;1.5", "Orsa;2024;2.5"], TableFiles.Rows(table));
        Assert.Equal(["TITLE", "TITLE", "SUM", "SOURCE"], table.Notes.Select(note => note.Kind));
    }

    [Fact]
    public void A_header_over_two_rows_with_merged_cells_gives_each_column_its_whole_name()
    {
        var table = TableFiles.One(WorkbookMaker.File(new SheetToMake(
            "Blad1", [["Ort", "2023", null, "2024", null], [null, "Kvinnor", "Män", "Kvinnor", "Män"], ["Mora", 1, 2, 3, 4]], ["A1:A2", "B1:C1", "D1:E1"])));

        Assert.Equal("Ort;2023 | Kvinnor;2023 | Män;2024 | Kvinnor;2024 | Män", TableFiles.Names(table));
        Assert.Equal(["Mora;1;2;3;4"], TableFiles.Rows(table));
    }

    [Fact]
    public void Cells_merged_downwards_hold_in_every_row()
    {
        var table = TableFiles.One(WorkbookMaker.File(new SheetToMake(
            "Blad1", [["Ort", "Kön", "Andel"], ["Mora", "Kvinnor", 1.5], [null, "Män", 2.5], ["Orsa", "Kvinnor", 3.5]], ["A2:A3"])));

        Assert.Equal(["Mora;Kvinnor;1.5", "Mora;Män;2.5", "Orsa;Kvinnor;3.5"], TableFiles.Rows(table));
    }

    [Fact]
    public void Tables_below_one_another_with_other_headers_are_tables_of_their_own()
    {
        var tables = TableFiles.All(WorkbookMaker.File(new SheetToMake(
            "Hälsa", ["Ort", "Andel"], ["Mora", 1.5], [], ["Tabell 2. Rökning"], [], ["Region", "Rökare", "Antal"], ["Dalarna", 7.5, 12], [], ["Källa: Enkäten"])));

        Assert.Equal(["Hälsa (1)", "Hälsa (2)"], tables.Select(table => table.Name));
        Assert.Equal(["Mora;1.5"], TableFiles.Rows(tables[0]));
        Assert.Equal(["Dalarna;7.5;12"], TableFiles.Rows(tables[1]));
        Assert.Contains(new SourceNote("TITLE", "Tabell 2. Rökning"), tables[1].Notes);
        Assert.Contains(new SourceNote("SOURCE", "Källa: Enkäten"), tables[1].Notes);
    }

    [Fact]
    public void Rows_below_a_blank_one_and_a_header_that_comes_again_belong_to_the_same_table() =>
        Assert.Equal(
            ["Mora;1.5", "Orsa;2.5", "Falun;3.5"],
            TableFiles.Rows(One(["Ort", "Andel"], ["Mora", 1.5], [], ["Orsa", 2.5], [], ["Ort", "Andel"], ["Falun", 3.5])));

    [Fact]
    public void Tables_beside_one_another_are_tables_of_their_own()
    {
        var tables = TableFiles.All(WorkbookMaker.File(new SheetToMake(
            "Blad1", ["Ort", "Andel", null, "Region", "Rökare"], ["Mora", 1.5, null, "Dalarna", 7.5], ["Orsa", 2.5, null, "Värmland", 8.5], ["Falun", 3.5, null, "Gävleborg", 9.5])));

        Assert.Equal(["Ort;Andel", "Region;Rökare"], tables.Select(TableFiles.Names));
        Assert.Equal("Gävleborg;9.5", TableFiles.Rows(tables[1])[^1]);
        Assert.Equal([4, 5], tables[1].Columns.Select(column => column.Number));
    }

    [Fact]
    public void Every_sheet_that_is_not_hidden_is_read()
    {
        var tables = TableFiles.All(WorkbookMaker.File(
            new SheetToMake("Kvinnor", ["Ort", "Andel"], ["Mora", 1.5]),
            new SheetToMake("Dold", [["Ort", "Andel"], ["Mora", 9.5]], [], Hidden: true),
            new SheetToMake("Tom"),
            new SheetToMake("Män", ["Ort", "Andel"], ["Mora", 2.5])));

        Assert.Equal(["Kvinnor", "Män"], tables.Select(table => table.Name));
        Assert.Contains(new SourceNote("HIDDEN-SHEET", "Dold"), tables[0].Notes);
    }

    [Fact]
    public void Days_are_read_as_days_and_a_formula_that_failed_by_its_mark() =>
        Assert.Equal(["Mora;2024-09-30;1.5", "Orsa;2024-12-31;#N/A"], TableFiles.Rows(One(["Ort", "Dag", "Andel"], ["Mora", new DateOnly(2024, 9, 30), 1.5], ["Orsa", new DateOnly(2024, 12, 31), new Error("#N/A")])));

    [Theory]
    [InlineData("#N/A")]
    [InlineData("#DIV/0!")]
    [InlineData("#REF!")]
    public void A_formula_that_failed_is_a_flaw_with_its_sheet_and_cell_and_an_empty_cell_is_none(string error)
    {
        var table = One(["Ort", "År", "Andel"], ["Mora", 2024, 1.5], ["Orsa", 2024, new Error(error)], ["Falun", 2024, null], ["Leksand", new Error(error), 2.5]);
        var recipe = new Recipe("r", [new("Ort", ColumnRole.Place), new("År", ColumnRole.Period), new("Andel", ColumnRole.Value)]) { Constants = new() { IndicatorName = "Hälsa" } };

        var drafted = Samsyn.Sources.Drafts.Drafting.Of(table, recipe).ToArray();

        Assert.Equal(
            [
                new(new Where.Cell("Blad1", 3, 3, "Andel"), FlawKind.FaultyFormula, error),
                new Flaw(new Where.Cell("Blad1", 5, 2, "År"), FlawKind.FaultyFormula, error),
            ],
            drafted.OfType<Drafted.Flawed>().SelectMany(one => one.Flaws));
        Assert.Equal(2, drafted.OfType<Drafted.Sound>().Count());
    }

    [Fact]
    public void A_recipe_can_say_that_the_mark_of_a_failed_formula_means_no_value()
    {
        var table = One(["Ort", "År", "Andel"], ["Mora", 2024, 1.5], ["Orsa", 2024, new Error("#N/A")]);
        var recipe = new Recipe("r", [new("Ort", ColumnRole.Place), new("År", ColumnRole.Period), new("Andel", ColumnRole.Value)])
        {
            Constants = new() { IndicatorName = "Hälsa" },
            Symbols = [new("#N/A", MarkMeaning.NotAvailable)],
        };

        Assert.All(Samsyn.Sources.Drafts.Drafting.Of(table, recipe), one => Assert.IsType<Drafted.Sound>(one));
    }

    [Fact]
    public void A_row_beyond_the_header_is_told_with_its_sheet()
    {
        var table = One(["Ort", "Andel"], ["Mora", 1.5], ["Orsa", 2.5]);

        Assert.Empty(TableFiles.Flaws(table));
        Assert.Equal([2L, 3L], table.Rows.OfType<SourceRow.Read>().Select(row => row.Number));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(400)]
    public void A_workbook_that_is_cut_off_is_broken(int kept)
    {
        var whole = File.ReadAllBytes(WorkbookMaker.File(new SheetToMake("Blad1", ["Ort", "Andel"], ["Mora", 1.5])));
        var flaw = Assert.Single(TableFiles.Refused(TableFiles.File(whole[..(4 + kept)], "book.xlsx")));

        Assert.Contains(flaw.Kind, new[] { FlawKind.Broken, FlawKind.UnknownKind });
    }

    [Fact]
    public void A_workbook_without_a_table_is_empty() =>
        Assert.Equal(FlawKind.Empty, Assert.Single(TableFiles.Refused(WorkbookMaker.File(new SheetToMake("Blad1", ["Bara en rad text"])))).Kind);
}
