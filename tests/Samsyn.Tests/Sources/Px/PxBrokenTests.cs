// The PX files that were broken on purpose, and each way to break one: place, what was read, what was expected.
using Samsyn.Loop;
using Samsyn.Sources;
using Samsyn.Sources.Px;
using static System.FormattableString;

namespace Samsyn.Tests.Sources.Px;

public sealed class PxBrokenTests
{
    [ReferenceFact]
    public void Codes_with_a_quotation_mark_too_many_are_refused() =>
        Assert.Equal(
            [new Flaw(new Where.Keyword("CODES(\"region\")", 24), FlawKind.Broken, "0\",\"01\",\"0114\",\"0115\";", ", ;")],
            PxFile.Open(Broken("errorCodes")).Flaws());

    [ReferenceFact]
    public void Values_of_a_variable_that_is_not_there_leave_another_without() =>
        Assert.Equal(
            [
                new Flaw(new Where.Keyword("VALUES(\"region\")", 15), FlawKind.NotThere, "", "VALUES(\"region\")"),
                new Flaw(new Where.Keyword("VALUES(\"regionx\")", 18), FlawKind.PassedOver, "regionx", "region, age, period, type, sex"),
            ],
            PxFile.Open(Broken("errorVarValue")).Flaws());

    [ReferenceFact]
    public void A_variable_without_values_is_refused_and_the_line_is_that_of_the_stub() =>
        Assert.Equal(
            [new Flaw(new Where.Keyword("VALUES(\"age\")", 15), FlawKind.NotThere, "", "VALUES(\"age\")")],
            PxFile.Open(Broken("errormissingValues")).Flaws());

    [ReferenceFact]
    public void A_file_without_data_is_refused() =>
        Assert.Equal(
            [new Flaw(new Where.Keyword("DATA", 81), FlawKind.NotThere, "", "DATA")],
            PxFile.Open(Broken("missingData")).Flaws());

    [ReferenceFact]
    public void A_file_without_stub_and_heading_is_refused() =>
        Assert.Equal(
            new Flaw(new Where.Keyword("STUB", 89), FlawKind.NotThere, "", "STUB, HEADING"),
            Assert.Single(PxFile.Open(Broken("missingStubHeading")).Flaws()));

    [ReferenceFact]
    public void A_cell_note_with_a_key_too_few_is_passed_over_and_the_table_is_read()
    {
        var read = WholeTable.Of(PxFile.Open(Broken("errorCellnote")).Sound()[0]);

        Assert.Equal([new Flaw(new Where.Keyword("CELLNOTE(\"*\",\"20\",\"*\",\"*\")", 80), FlawKind.PassedOver, "4", "5")], read.Table.PassedOver);
        Assert.Equal("80: 4 (5)", read.Note("PASSED-OVER", "CELLNOTE(\"*\",\"20\",\"*\",\"*\")"));
        Assert.Equal((48, 0), (read.Rows.Count, read.Flaws.Count));
    }

    [ReferenceFact]
    public void A_time_list_with_a_time_too_many_is_passed_over_and_the_table_is_read()
    {
        var read = WholeTable.Of(PxFile.Open(Broken("errorTimeval")).Sound()[0]);

        Assert.Equal([new Flaw(new Where.Keyword("TIMEVAL(\"period\")", 23), FlawKind.PassedOver, "2", "1")], read.Table.PassedOver);
        Assert.Equal(("2003", SourceColumnKind.Time), (read.Rows[0]["period"], read.Column("period").Kind));
        Assert.Equal(48, read.Rows.Count);
    }

    [ReferenceFact]
    public void Every_file_broken_on_purpose_has_its_test() =>
        Assert.Equal(7, Directory.EnumerateFiles(Reference.File("sources/px"), "broken_*").Count());

    [Fact]
    public void All_that_is_wrong_is_told_at_once_in_the_order_of_the_lines() =>
        Flawed(
            """
            STUB="a","b";
            HEADING="c";
            VALUES("a")="x","y";
            CODES("a")="1","1";
            VALUES("c")="u","v";
            CODES("c")="1","2","3";
            """,
            new Flaw(new Where.Keyword("VALUES(\"b\")", 1), FlawKind.NotThere, "", "VALUES(\"b\")"),
            new Flaw(new Where.Keyword("CODES(\"a\")", 4), FlawKind.Duplicate, "1", "1"),
            new Flaw(new Where.Keyword("CODES(\"c\")", 6), FlawKind.WrongCount, "3", "2"),
            new Flaw(new Where.Keyword("DATA", 6), FlawKind.NotThere, "", "DATA"));

    [Fact]
    public void A_text_that_never_ends_is_told_where_it_began_and_the_rest_is_still_read() =>
        Flawed(
            """
            STUB="a";
            NOTE="forgotten;
            VALUES("a")="x","y";
            CODES("a")="1";
            DATA=1 2;
            """,
            new Flaw(new Where.Keyword("NOTE", 2), FlawKind.Broken, "\"", "\"…\""),
            new Flaw(new Where.Keyword("CODES(\"a\")", 4), FlawKind.WrongCount, "1", "2"));

    [Fact]
    public void A_text_that_runs_to_the_end_of_the_file_is_told_where_it_began() =>
        Flawed(
            "STUB=\"a\";\nVALUES(\"a\")=\"x\";\nNOTE=\"never ends;\nDATA=\n1;",
            new Flaw(new Where.Keyword("NOTE", 3), FlawKind.Broken, "\"", "\"…\""));

    [Fact]
    public void Variables_given_twice_are_refused() =>
        Flawed(
            "STUB=\"a\";\nHEADING=\"a\";\nVALUES(\"a\")=\"x\";\nVALUES(\"a\")=\"y\";\nDATA=1;",
            new Flaw(new Where.Keyword("HEADING", 2), FlawKind.Duplicate, "a", "STUB"),
            new Flaw(new Where.Keyword("VALUES(\"a\")", 4), FlawKind.Duplicate, "VALUES(\"a\")", "3"));

    [Fact]
    public void A_sentence_without_its_semicolon_is_refused_where_the_table_rests_on_it() =>
        Flawed(
            "STUB=\"a\"\nVALUES(\"a\")=\"x\";\nDATA=1;",
            new Flaw(new Where.Keyword("STUB", 1), FlawKind.Broken, "VALUES(\"a\")=\"x\";", ", ;"),
            new Flaw(new Where.Keyword("STUB", 3), FlawKind.NotThere, "", "STUB, HEADING"));

    [Fact]
    public void A_sentence_without_its_semicolon_before_a_very_long_line_of_data_does_not_break_a_cell()
    {
        var numbers = string.Join(' ', Enumerable.Repeat("123456", 200_000));
        using var file = new TemporaryFile($"HEADING=\"t\",\"a\";\nVALUES(\"t\")={Words(2_000)};\nVALUES(\"a\")={Words(100)};\nNOTE=\"x\"\nDATA={numbers};");
        var read = WholeTable.Of(PxFile.Open(file.FullName).Sound()[0]);

        Assert.Contains(new Flaw(new Where.Keyword("NOTE", 4), FlawKind.PassedOver, "DATA=123456 123456 123456 123456 123456 …", ", ;"), read.Table.PassedOver);
        Assert.Equal((200_000, 0), (read.Rows.Count, read.Flaws.Count));
        Assert.All(read.Rows, row => Assert.Equal("123456", row["Value"]));
    }

    [Fact]
    public void An_empty_file_is_told_as_empty()
    {
        using var file = new TemporaryFile(" \r\n");

        Assert.Equal([new Flaw(new Where.All(), FlawKind.Empty)], PxFile.Open(file.FullName).Flaws());
    }

    [Fact]
    public void A_letter_to_somebody_is_not_a_px_file()
    {
        using var file = new TemporaryFile("Dear colleague,\nhere are the figures.");

        Assert.Contains(PxFile.Open(file.FullName).Flaws(), flaw => flaw is { Kind: FlawKind.NotThere, Expected: "DATA" });
    }

    private static void Flawed(string text, params Flaw[] expected)
    {
        using var file = new TemporaryFile(text);

        Assert.Equal(expected, PxFile.Open(file.FullName).Flaws());
    }

    private static string Words(int count) => string.Join(',', Enumerable.Range(1, count).Select(word => Invariant($"\"{word}\"")));

    private static string Broken(string name) => Reference.File($"sources/px/broken_BE0101F1{name}.px");
}
