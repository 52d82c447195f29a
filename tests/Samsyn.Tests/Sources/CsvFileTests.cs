// The traps of text tables, each in a file made for it: delimiters, alphabets, quotes, headers, titles and footnotes.
using System.Text;
using Samsyn.Loop;
using Samsyn.Sources;

namespace Samsyn.Tests.Sources;

public sealed class CsvFileTests
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Theory]
    [InlineData("Ort;Andel\nMora;12,5\nOrsa;1,5\n", "Mora;12,5|Orsa;1,5")]
    [InlineData("Ort;Andel\nMora;12.5\n", "Mora;12.5")]
    [InlineData("Ort,Andel\nMora,12.5\n", "Mora;12.5")]
    [InlineData("Ort\tAndel\nMora\t12,5\n", "Mora;12,5")]
    [InlineData("Ort|Andel\r\nMora|12,5\r\n", "Mora;12,5")]
    [InlineData("Ort;Andel\rMora;12,5\rOrsa;3", "Mora;12,5|Orsa;3")]
    [InlineData("sep=;\nOrt;Andel\nMora;12,5\n", "Mora;12,5")]
    [InlineData("Ort;A;B\nMora;1,5;2,5\nOrsa;3,5;4,5\n", "Mora;1,5;2,5|Orsa;3,5;4,5")]
    [InlineData("\"Ort\",\"Andel\"\n\"Mora, norra\",\"12,5\"\n", "Mora, norra;12,5")]
    public void The_delimiter_is_found_whatever_the_decimal_mark(string text, string rows) =>
        Assert.Equal(rows.Split('|'), TableFiles.Rows(TableFiles.Csv(text)));

    public static TheoryData<Encoding> Alphabets => [new UTF8Encoding(true), new UTF8Encoding(false), Windows1252, Encoding.Latin1, new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];

    [Theory]
    [MemberData(nameof(Alphabets))]
    public void Every_alphabet_shows_å_ä_ö_æ_and_ø(Encoding alphabet)
    {
        byte[] bytes = [.. alphabet.GetPreamble(), .. alphabet.GetBytes("Ort;Område\nÅmål;Älvdalen\nØrestad;Ærø Öland\n")];
        var table = TableFiles.One(TableFiles.File(bytes, "table.csv"));

        Assert.Equal("Ort;Område", TableFiles.Names(table));
        Assert.Equal(["Åmål;Älvdalen", "Ørestad;Ærø Öland"], TableFiles.Rows(table));
    }

    [Fact]
    public void A_file_with_nothing_but_its_delimiter_is_empty() => Assert.Equal(FlawKind.Empty, Assert.Single(TableFiles.Refused(TableFiles.File("sep=;\n"))).Kind);

    [Fact]
    public void A_quoted_cell_may_hold_delimiters_line_breaks_and_quotes()
    {
        var table = TableFiles.Csv("Ort;Not;Andel\n\"Mora;\nnorra\";\"den \"\"fina\"\"\";5\nOrsa;;6\n");

        Assert.Equal(["Mora;\nnorra;den \"fina\";5", "Orsa;;6"], TableFiles.Rows(table));
        Assert.Equal([2L, 3L], table.Rows.OfType<SourceRow.Read>().Select(row => row.Number));
    }

    [Fact]
    public void A_quote_inside_a_cell_is_a_letter_like_others() =>
        Assert.Equal(["5\" rör;1", "\"Bra\" hälsa;2"], TableFiles.Rows(TableFiles.Csv("Ort;Andel\n5\" rör;1\n\"Bra\" hälsa;2\n")));

    [Fact]
    public void A_quotation_that_never_ends_is_told_with_its_row()
    {
        var flaw = Assert.Single(TableFiles.Refused(TableFiles.File("Ort;Andel\nMora;1\n\"Orsa;2\nRättvik;3\n")));

        Assert.Equal(new Flaw(new Where.WholeRow("", 3), FlawKind.Broken, "", "\""), flaw);
    }

    [Fact]
    public void A_quotation_that_never_ends_far_down_is_told_among_the_rows()
    {
        var table = TableFiles.Csv("Ort;Andel\n" + string.Concat(Enumerable.Range(0, 1000).Select(index => $"Ort {index};1\n")) + "\"Orsa;2\nRättvik;3\n");

        Assert.Equal(1000, TableFiles.Rows(table).Count);
        Assert.Equal(new Where.WholeRow("", 1002), Assert.Single(TableFiles.Flaws(table)).Where);
    }

    [Fact]
    public void Rows_of_the_wrong_width_are_told_one_by_one_and_the_others_are_read()
    {
        var table = TableFiles.Csv("Ort;År;Andel\nMora;2024;1\nOrsa;2024\nRättvik;2024;3;4\nLudvika;2024;5;;\nFalun;2024;6\n");

        Assert.Equal(["Mora;2024;1", "Ludvika;2024;5", "Falun;2024;6"], TableFiles.Rows(table));
        Assert.Equal(
            [new Flaw(new Where.WholeRow("", 3), FlawKind.WrongWidth, "2", "3"), new Flaw(new Where.WholeRow("", 4), FlawKind.WrongWidth, "4", "3")],
            TableFiles.Flaws(table));
    }

    [Fact]
    public void Titles_above_and_sources_below_are_notes()
    {
        var table = TableFiles.Csv("Självskattad hälsa;;\n;;\nOrt;År;Andel\nMora;2024;1,5\nOrsa;2024;2,5\n;;\nKälla: Enkäten Liv och hälsa;;\nSenast uppdaterad 2025-02-01;;\n");

        Assert.Equal(["Mora;2024;1,5", "Orsa;2024;2,5"], TableFiles.Rows(table));
        Assert.Empty(TableFiles.Flaws(table));
        Assert.Equal(
            [new("TITLE", "Självskattad hälsa"), new("SOURCE", "Källa: Enkäten Liv och hälsa"), new("LAST-UPDATED", "Senast uppdaterad 2025-02-01")],
            table.Notes);
    }

    [Fact]
    public void A_sum_below_the_table_is_no_row_of_it()
    {
        var table = TableFiles.Csv("Ort;Antal;Andel\nMora;3;1,5\nOrsa;4;2,5\nSUMMA;7;\n");

        Assert.Equal(["Mora;3;1,5", "Orsa;4;2,5"], TableFiles.Rows(table));
        Assert.Equal(new SourceNote("SUM", "SUMMA 7"), Assert.Single(table.Notes));
    }

    [Fact]
    public void A_cut_off_last_row_is_a_flaw_and_no_footnote() =>
        Assert.Equal(new Where.WholeRow("", 3), Assert.Single(TableFiles.Flaws(TableFiles.Csv("Ort;Andel\nMora;1\nOrs"))).Where);

    [Theory]
    [InlineData("Ort;2023;;2024;\n;Kvinnor;Män;Kvinnor;Män\nMora;1;2;3;4\n", "Ort;2023 | Kvinnor;2023 | Män;2024 | Kvinnor;2024 | Män")]
    [InlineData("Ort;Andel;Andel\nMora;1,5;2,5\n", "Ort;Andel;Andel (2)")]
    [InlineData(";Andel\nMora;1,5\n", "#1;Andel")]
    [InlineData("Ort;2023;2024\nMora;61,5;62,5\n", "Ort;2023;2024")]
    [InlineData("Ort;2023;2024\nMora;2015;2016\n", "Ort;2023;2024")]
    [InlineData("Andel (%);;;\n;2023;;2024\n;Kvinnor;Män;Kvinnor\nOrt;n;n;n\nMora;1,5;2;3\n", "Ort;2023 | Kvinnor | n;2023 | Män | n;2024 | Kvinnor | n")]
    [InlineData("Ort;\"Andel\n(%)\"\nMora;1,5\n", "Ort;Andel (%)")]
    [InlineData("Ort;Ålder 16-24\u00a0år\nMora;1,5\n", "Ort;Ålder 16-24 år")]
    public void Header_rows_are_joined_into_one_name_for_each_column(string text, string names) => Assert.Equal(names, TableFiles.Names(TableFiles.Csv(text)));

    [Fact]
    public void A_file_without_a_header_has_numbered_columns() => Assert.Equal("#1;#2", TableFiles.Names(TableFiles.Csv("Mora;12,5\nOrsa;13,5\n")));

    [Theory]
    [InlineData("", FlawKind.Empty)]
    [InlineData("\n \n", FlawKind.Empty)]
    [InlineData("Ett brev utan kolumner.\nMed två rader.\n", FlawKind.UnknownKind)]
    [InlineData("<!DOCTYPE html><html><body>Fel</body></html>", FlawKind.UnknownKind)]
    [InlineData("a\0b;c\0d\n", FlawKind.UnknownKind)]
    [InlineData("%PDF-1.7\n\0\n", FlawKind.UnknownKind)]
    public void What_is_no_table_is_refused(string text, FlawKind kind) => Assert.Equal(kind, Assert.Single(TableFiles.Refused(TableFiles.File(text))).Kind);

    [Fact]
    public void A_broken_workbook_called_csv_is_told_to_be_a_workbook()
    {
        var flaw = Assert.Single(TableFiles.Refused(TableFiles.File([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 1, 2, 3], "table.csv")));

        Assert.Contains("XLS", flaw.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_can_be_walked_through_twice()
    {
        var table = TableFiles.Csv("Ort;Andel\nMora;1\nOrsa;2\n");

        Assert.Equal(TableFiles.Rows(table), TableFiles.Rows(table));
    }
}
