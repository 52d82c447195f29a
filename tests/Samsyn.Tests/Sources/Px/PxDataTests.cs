// The data of PX files: every way to write a cell, too many and too few of them, and rows named by keys.
using Samsyn.Loop;
using Samsyn.Sources.Px;

namespace Samsyn.Tests.Sources.Px;

public sealed class PxDataTests
{
    private const string Head = "CHARSET=\"ANSI\";\nSTUB=\"a\";\nHEADING=\"b\";\nVALUES(\"a\")=\"x\",\"y\";\nVALUES(\"b\")=\"1\",\"2\",\"3\";\n";

    private const string Readable = "12.3 - . .. ... .... ..... ......";

    private const string Keyed =
        "CHARSET=\"ANSI\";\nSTUB=\"a\",\"b\";\nHEADING=\"c\";\nVALUES(\"a\")=\"x\",\"y\";\nVALUES(\"b\")=\"20\",\"21\";\nCODES(\"b\")=\"A\",\"B\";\nVALUES(\"c\")=\"1\",\"2\";\n";

    [Theory]
    [InlineData("DATA=1 2 3 4 5 6;")]
    [InlineData("DATA=\r\n1 2 3\r\n4 5 6\r\n;\r\n")]
    [InlineData("DATA=\n1\t2\t3\n4,5;6")]
    [InlineData("data =\r1 2 3\r4 5 6;")]
    [InlineData("DATA=\"1\" 2 3 4 \"5\" 6;\u001A")]
    public void Space_line_tab_comma_and_semicolon_part_cells_alike(string data) => Assert.Equal("1 2 3 4 5 6", Read(Head + data).Shown);

    [Theory]
    [InlineData("DATA=\".\" \"..\" \"...\" \"-\" \"......\" \".......\";")]
    [InlineData("DATA=. .. ... - ...... .......;")]
    public void Symbols_are_kept_as_they_stand_in_quotation_marks_or_not(string data)
    {
        var read = Read(Head + data);

        Assert.Equal(". .. ... - ...... .......", read.Shown);
        Assert.All(read.Rows, row => Assert.Null(row["Value"]));
    }

    [Fact]
    public void Numbers_keep_their_digits() => Assert.Equal("-1.50 +2 .5 1E3 0 00.10", Read(Head + "DATA=-1.50 +2 .5 1E3 0 00.10;").Shown);

    [Theory]
    [InlineData("DATA=1 2 3 4 5;", "5")]
    [InlineData("DATA=;", "0")]
    [InlineData("DATA=1 2 3 4 5 6 7 8;", "8")]
    public void A_wrong_number_of_cells_is_told_at_the_end(string data, string read) =>
        Assert.Equal([new Flaw(new Where.Keyword("DATA", 6), FlawKind.WrongCount, read, "6")], Read(Head + data).Flaws);

    [Fact]
    public void Cells_that_cannot_be_read_are_told_with_their_line_and_the_others_are_read()
    {
        var read = Read(Head + "DATA=\n1 2 x3\n4 \"n.a.\" 1E999;");

        Assert.Equal("1 2 4", read.Shown);
        Assert.Equal(
            [
                new Flaw(new Where.TextLine(7), FlawKind.NotANumber, "x3", Readable),
                new Flaw(new Where.TextLine(8), FlawKind.NotANumber, "n.a.", Readable),
                new Flaw(new Where.TextLine(8), FlawKind.NotANumber, "1E999", Readable),
            ],
            read.Flaws);
    }

    [Theory]
    [InlineData(1023, 0)]
    [InlineData(1024, 1)]
    public void A_number_of_more_than_a_thousand_digits_is_told_and_never_cut(int digits, int flaws)
    {
        var number = "0." + new string('1', digits - 2);
        var read = Read(Head + $"DATA={number} 2 3 4 5 {number};");

        Assert.Equal(2 * flaws, read.Flaws.Count);
        Assert.Equal(flaws == 0 ? number : "5", read.Rows[^1]["Value"]);
    }

    [Fact]
    public void A_symbol_whose_quotation_never_ends_is_told() =>
        Assert.Contains(Read(Head + "DATA=1 2 3 4 5 \".. ;").Flaws, flaw => flaw is { Kind: FlawKind.NotANumber, Read: "\".. ;" });

    [Fact]
    public void Rows_may_be_walked_through_again()
    {
        using var file = new TemporaryFile(Head + "DATA=1 2 3 4 5 6;");
        var table = PxFile.Open(file.FullName).Sound()[0];

        Assert.Equal(WholeTable.Of(table).Shown, WholeTable.Of(table).Shown);
    }

    [Fact]
    public void A_row_that_is_left_out_holds_zeros_and_not_missing_figures()
    {
        var read = Read(Keyed + "KEYS(\"a\")=VALUES;\nKEYS(\"b\")=VALUES;\nDATA=\n\"y\",\"20\",5 \"..\"\n\"x\",\"21\",3 4;");

        Assert.Empty(read.Flaws);
        Assert.Equal(
            ["1 x 20 1 0", "2 x 20 2 0", "3 x 21 1 3", "4 x 21 2 4", "5 y 20 1 5", "6 y 20 2 ..", "7 y 21 1 0", "8 y 21 2 0"],
            read.Rows.Select(row => $"{row["#"]} {row["a"]} {row["b"]} {row["c"]} {row["Value"] ?? row["Symbol"]}").Order());
    }

    [Fact]
    public void Rows_may_be_keyed_by_codes_and_stand_on_one_line()
    {
        var read = Read(Keyed + "KEYS(\"a\")=VALUES;\nKEYS(\"b\")=CODES;\nDATA=\"x\",\"A\",1 2 \"x\",\"B\",3 4 \"y\",\"A\",5 6 \"y\",\"B\",7 8;");

        Assert.Equal(("1 2 3 4 5 6 7 8", 0), (read.Shown, read.Flaws.Count));
    }

    [Fact]
    public void Keys_in_the_order_of_their_sentences_are_matched_by_membership()
    {
        var read = Read(Keyed + "KEYS(\"b\")=VALUES;\nKEYS(\"a\")=VALUES;\nDATA=\n\"20\",\"y\",1 2;");

        Assert.Equal(("5", "1"), (read.Rows[0]["#"], read.Rows[0]["Value"]));
    }

    [Fact]
    public void Keys_in_the_order_of_the_stub_are_matched_too_whatever_the_order_of_their_sentences()
    {
        var read = Read(Keyed + "KEYS(\"b\")=VALUES;\nKEYS(\"a\")=VALUES;\nDATA=\n\"y\",\"20\",1 2;");

        Assert.Equal(("5", "1"), (read.Rows[0]["#"], read.Rows[0]["Value"]));
    }

    [Fact]
    public void Keys_that_fit_in_two_orders_are_refused()
    {
        var head = Keyed.Replace("\"x\",\"y\"", "\"20\",\"21\"", StringComparison.Ordinal);

        Assert.Equal(
            [new Flaw(new Where.Keyword("KEYS", 8), FlawKind.Broken, "b, a", "a, b")],
            Read(head + "KEYS(\"b\")=VALUES;\nKEYS(\"a\")=VALUES;\nDATA=\n\"20\",\"21\",1 2;").Flaws);
    }

    [Fact]
    public void Faulty_keyed_rows_are_told_each_and_nothing_is_taken_for_zero()
    {
        var read = Read(Keyed + "KEYS(\"a\")=VALUES;\nKEYS(\"b\")=VALUES;\nDATA=\n\"z\",\"20\",1 2\n\"x\",\"20\",1\n\"x\",\"21\",1 2 3\n\"x\",\"21\",4 5\n\"y\",\"20\",6 7;");

        Assert.Equal(
            [
                new Flaw(new Where.TextLine(11), FlawKind.UnknownWord, "z", "x, y"),
                new Flaw(new Where.TextLine(12), FlawKind.WrongWidth, "1", "2"),
                new Flaw(new Where.TextLine(13), FlawKind.WrongWidth, "3", "2"),
                new Flaw(new Where.TextLine(14), FlawKind.Duplicate, "x, 21", ""),
            ],
            read.Flaws);
        Assert.Equal("1 1 2 6 7", read.Shown);
    }

    [Fact]
    public void Keys_for_half_of_the_stub_are_refused()
    {
        using var file = new TemporaryFile(Keyed + "KEYS(\"a\")=VALUES;\nKEYS(\"c\")=WORDS;\nDATA=\n1;");

        Assert.Equal(
            [
                new Flaw(new Where.Keyword("KEYS(\"b\")", 8), FlawKind.NotThere, "", "KEYS(\"b\")"),
                new Flaw(new Where.Keyword("KEYS(\"c\")", 9), FlawKind.UnknownWord, "c", "a, b"),
            ],
            PxFile.Open(file.FullName).Flaws());
    }

    [ReferenceFact]
    public void The_file_whose_keys_stand_the_other_way_round_is_read_in_its_place()
    {
        var read = WholeTable.Of(PxFile.Open(Reference.File("sources/px/example6.px")).Sound()[0]);
        var value = read.Rows.ToDictionary(row => $"{row["B"]} {row["C"]} {row["A"]}", row => row["Value"]);

        Assert.Empty(read.Flaws);
        Assert.Equal(24, read.Rows.Count);
        Assert.Equal(("14", "9", "24", "0"), (value["B2 C2 A2"], value["B2 C1 A1"], value["B3 C2 A4"], value["B1 C2 A3"]));
        Assert.Equal("20110728 00:00", read.Note("LAST.UPDATED"));
    }

    private static WholeTable Read(string text)
    {
        using var file = new TemporaryFile(text);
        return WholeTable.Of(PxFile.Open(file.FullName).Sound()[0]);
    }
}
