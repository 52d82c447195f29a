// Weeks and days are refused row by row, in plain words, whatever kind of file they stand in.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Sources.Drafts;
using Samsyn.Sources.Recipes;

namespace Samsyn.Tests.Sources;

public sealed class WeekTests
{
    [Theory]
    [InlineData("2024W05", "2024W06")]
    [InlineData("2024U05", "2024U06")]
    [InlineData("2024-03-15", "2024-03-16")]
    public void Every_week_or_day_of_a_table_is_told(string first, string second)
    {
        var table = TableFiles.Csv($"Ort;Tid;Kön;Andel\nMora;{first};Kvinnor;1,5\nMora;{second};Kvinnor;2,5\nMora;2024;Kvinnor;3,5\n");

        var drafted = Drafting.Of(table, RecipeGuess.Of(table).Recipe).ToArray();

        Assert.Equal(
            [(FlawKind.TooShortAPeriod, first, 2L), (FlawKind.TooShortAPeriod, second, 3L)],
            drafted.OfType<Drafted.Flawed>().SelectMany(flawed => flawed.Flaws).Select(flaw => (flaw.Kind, flaw.Read, ((Where.Cell)flaw.Where).Row)));
        Assert.Equal("2024", Assert.Single(drafted.OfType<Drafted.Sound>()).Draft.Date);
    }

    [Fact]
    public void A_day_beside_the_year_is_not_taken_for_the_time()
    {
        var table = TableFiles.Csv("Ort;År;Datum;Kön;Andel\nMora;2023;2024-03-15;Kvinnor;1,5\nMora;2024;2025-03-14;Kvinnor;2,5\nMora;2024;2025-03-15;Män;2,5\n");

        Assert.Equal("År", RecipeGuess.Of(table).Recipe.Columns.Single(use => use.Role is ColumnRole.Period).Column);
    }

    [Fact]
    public void Weeks_of_a_px_file_are_told_each_in_its_cell()
    {
        var table = TableFiles.One(TableFiles.File(
            """
            CHARSET="ANSI";
            STUB="Kön";
            HEADING="Vecka";
            VALUES("Kön")="Kvinnor","Män";
            VALUES("Vecka")="2024W05","2024W06";
            TIMEVAL("Vecka")=TLIST(W1),"202405","202406";
            DATA=
            1 2
            3 4;
            """, "table.px"));

        var flaws = Drafting.Of(table, RecipeGuess.Of(table).Recipe).OfType<Drafted.Flawed>().SelectMany(flawed => flawed.Flaws).ToArray();

        Assert.Equal(4, flaws.Length);
        Assert.All(flaws, flaw => Assert.Equal(FlawKind.TooShortAPeriod, flaw.Kind));
    }
}
