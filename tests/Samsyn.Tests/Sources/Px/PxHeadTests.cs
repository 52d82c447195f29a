// The head of PX files: how texts are written, times, codes, units, languages, totals and notes.
using Samsyn.Loop;
using Samsyn.Sources;
using Samsyn.Sources.Px;

namespace Samsyn.Tests.Sources.Px;

public sealed class PxHeadTests
{
    [Fact]
    public void A_text_may_hold_semicolons_and_equals_signs_and_be_cut_over_lines()
    {
        var read = Read("STUB=\"a;b\";\r\nVALUES(\"a;b\")=\"one; =\r\ntwo\",\r\n\"thr\"\r\n\"ee\";\r\nDATA=1 2;");

        Assert.Equal(["one; =\r\ntwo", "three"], read.Rows.Select(row => row["a;b"]));
    }

    [Fact]
    public void Lower_case_spaces_and_unknown_keywords_are_read()
    {
        var read = Read("stub = \"a\" ;\n  values ( \"a\" ) = \"x\" , \"y\" ;\nmy-own_word.2=\"kept\";\nDECIMALS=0;\nData = 1 2");

        Assert.Equal("1 2", read.Shown);
        Assert.Equal(("kept", "0"), (read.Note("MY-OWN_WORD.2"), read.Note("DECIMALS")));
    }

    [Fact]
    public void Nothing_after_a_comma_is_an_empty_text()
    {
        var read = Read("STUB=\"sex\";\nVALUES(\"sex\")=\"men\",\"women\",\"total\";\nCODES(\"sex\")=\"1\",\"2\",;\nDATA=1 2 3;");

        Assert.Equal(["1", "2", ""], read.Rows.Select(row => row["sex | code"]));
    }

    [Theory]
    [InlineData("TLIST(A1),\"1994\",\"1995\"", "1994 1995")]
    [InlineData("TLIST(A1,\"1994\"-\"1995\")", "1994 1995")]
    [InlineData("TLIST(A1),\"1994\"-\"1995\"", "1994 1995")]
    [InlineData("TLIST(H1),\"19951\",\"1995H2\"", "1995H1 1995H2")]
    [InlineData("TLIST(Q1,\"20064\"-\"20071\")", "2006Q4 2007Q1")]
    [InlineData("TLIST(Q1),\"2025K4\",\"2026K1\"", "2025Q4 2026Q1")]
    [InlineData("TLIST(M1),\"200412\",\"2005M01\"", "2004M12 2005M01")]
    [InlineData("TLIST(W1,\"200452\"-\"200453\")", "2004W52 2004W53")]
    [InlineData("TLIST(W1,\"200552\"-\"200601\")", "2005W52 2006W01")]
    public void Times_without_values_are_built_from_the_time_list(string list, string times)
    {
        var read = Read($"STUB=\"t\";\nTIMEVAL(\"t\")={list};\nDATA=1 2;");

        Assert.Equal(times, string.Join(' ', read.Rows.Select(row => row["t"])));
        Assert.Equal(SourceColumnKind.Time, read.Column("t").Kind);
        Assert.Empty(read.Table.PassedOver);
    }

    [Theory]
    [InlineData("TLIST(A1),\"1994\"")]
    [InlineData("TLIST(A1),\"1994M13\",\"1995\"")]
    [InlineData("TLIST(M1),\"199413\",\"199401\"")]
    [InlineData("TLIST(X1),\"1994\",\"1995\"")]
    [InlineData("TLIST(A1,\"1995\"-\"1994\")")]
    [InlineData("TLIST(A1,\"0001\"-\"9999\")")]
    [InlineData("TLIST(A1),\"۱۹۹۴\",\"۱۹۹۵\"")]
    [InlineData("\"1994\",\"1995\"")]
    [InlineData("TLIST()")]
    public void A_faulty_time_list_is_passed_over_where_values_say_what_the_times_are(string list)
    {
        var read = Read($"STUB=\"t\";\nVALUES(\"t\")=\"1994\",\"1995\";\nTIMEVAL(\"t\")={list};\nDATA=1 2;");

        Assert.Equal("1 2", read.Shown);
        Assert.Equal("TIMEVAL(\"t\")", Assert.IsType<Where.Keyword>(Assert.Single(read.Table.PassedOver).Where).Name);
    }

    [Theory]
    [InlineData("DESCRIPTIONDEFAULT=PERHAPS;", "DESCRIPTIONDEFAULT", "PERHAPS", "YES, NO")]
    [InlineData("NOTE(\"b\")=\"n\";", "NOTE(\"b\")", "b", "a")]
    [InlineData("VALUENOTEX(\"a\",\"z\")=\"n\";", "VALUENOTEX(\"a\",\"z\")", "z", "x, y")]
    [InlineData("VALUENOTE(\"a\")=\"n\";", "VALUENOTE(\"a\")", "a", "a")]
    [InlineData("CELLNOTE(\"z\")=\"n\";", "CELLNOTE(\"z\")", "z", "x, y")]
    [InlineData("DATANOTECELL(\"x\",\"*\")=\"n\";", "DATANOTECELL(\"x\",\"*\")", "2", "1")]
    [InlineData("CONTVARIABLE=\"c\";", "CONTVARIABLE", "c", "a")]
    [InlineData("ELIMINATION(\"a\")=\"all\";", "ELIMINATION(\"a\")", "all", "x, y")]
    [InlineData("HIERARCHIES(\"a\")=\"x\",\"x\":\"y\",\"x\":\"z\";", "HIERARCHIES(\"a\")", "x:z", "x, y")]
    [InlineData("NOTE=\"a\" b;", "NOTE", "b;", ", ;")]
    [InlineData("NOTE[sv=\"a\";", "NOTE[sv]", "=\"a\";", "]")]
    [InlineData("NOTE;", "NOTE", ";", "=")]
    [InlineData("NOTE=\"a\"-b;", "NOTE", "b;", "\"")]
    public void What_does_not_touch_the_figures_is_passed_over_with_what_was_read_and_expected(string sentence, string place, string read, string expected)
    {
        var whole = Read($"STUB=\"a\";\nVALUES(\"a\")=\"x\",\"y\";\n{sentence}\nDATA=1 2;");

        Assert.Equal([new Flaw(new Where.Keyword(place, 3), FlawKind.PassedOver, read, expected)], whole.Table.PassedOver);
        Assert.Equal(("1 2", $"3: {read} ({expected})"), (whole.Shown, whole.Note("PASSED-OVER", place)));
    }

    [Fact]
    public void The_time_list_gives_the_codes_of_times_that_are_named_in_words()
    {
        var read = Read("STUB=\"t\";\nVALUES(\"t\")=\"september 2024\",\"oktober 2024\";\nTIMEVAL(\"t\")=TLIST(M1),\"202409\",\"202410\";\nDATA=1 2;");

        Assert.Equal("t", read.Column("t | code").CodesOf);
        Assert.Equal(("oktober 2024", "2024M10"), (read.Rows[1]["t"], read.Rows[1]["t | code"]));
    }

    [Fact]
    public void Columns_are_the_sides_with_their_codes_and_then_value_symbol_and_unit()
    {
        var columns = Read("STUB=\"a\";\nHEADING=\"b\";\nVALUES(\"a\")=\"x\";\nCODES(\"a\")=\"1\";\nVALUES(\"b\")=\"y\";\nMAP(\"a\")=\"m\";\nDATA=1;").Table.Columns;

        Assert.Equal(["a", "a | code", "b", "Value", "Symbol", "Unit"], columns.Select(column => column.Name));
        Assert.Equal([1, 2, 3, 4, 5, 6], columns.Select(column => column.Number));
        Assert.Equal(
            [SourceColumnKind.Place, SourceColumnKind.Codes, SourceColumnKind.Dimension, SourceColumnKind.Value, SourceColumnKind.Symbol, SourceColumnKind.Unit],
            columns.Select(column => column.Kind));
    }

    [ReferenceFact]
    public void Units_belong_to_the_contents_they_are_given_for()
    {
        var read = Whole("LargeFinnishDatasetWithManyValues.px");

        Assert.Equal(SourceColumnKind.Contents, read.Column("Tiedot").Kind);
        Assert.Equal("Lukumäärä", read.Rows.First(row => row["Tiedot"] == "Perheitä")["Unit"]);
        Assert.Equal("Suhdeluku", read.Rows.First(row => row["Tiedot"] == "Perheen keskikoko, henkilöä")["Unit"]);
    }

    [ReferenceFact]
    public void Contents_are_known_by_their_units_where_nothing_else_names_them() =>
        Assert.Equal(SourceColumnKind.Contents, Whole("MAP.px").Column("contents").Kind);

    [ReferenceFact]
    public void Another_language_of_the_file_can_be_asked_for()
    {
        var path = Reference.File("sources/px/BE0101F1langensvfiolikacelln.px");
        var (english, swedish) = (WholeTable.Of(PxFile.Open(path).Sound()[0]), WholeTable.Of(PxFile.Open(path, "sv").Sound()[0]));

        Assert.Equal(["region", "age", "period", "type", "sex"], Sides(english));
        Assert.Equal(["region", "ålder", "tid", "typ", "kön"], Sides(swedish));
        Assert.Equal(("00 Riket", "00", "Inflyttade", "män", "antal"), (swedish.Rows[0]["region"], swedish.Rows[0]["region | code"], swedish.Rows[0]["typ"], swedish.Rows[0]["kön"], swedish.Rows[0]["Unit"]));
        Assert.Equal((SourceColumnKind.Time, SourceColumnKind.Contents), (swedish.Column("tid").Kind, swedish.Column("typ").Kind));
        Assert.Equal(["00 Riket"], swedish.Column("region").Totals);
        Assert.Equal(("ikä", "Test svensk not"), (english.Note("NAME[fi]", "age"), english.Note("NOTE[sv]")));
        Assert.Equal(english.Shown, swedish.Shown);
    }

    [ReferenceTheory]
    [InlineData("BE0101A1elimtot.px", "marital status", "total")]
    [InlineData("TAB2936.px", "sex", "total")]
    [InlineData("BE0101A1hier.px", "region", "00 Sweden,01 Stockholm county,03 Uppsala county")]
    public void Totals_are_what_elimination_names_and_what_has_children(string file, string side, string totals) =>
        Assert.Equal(totals.Split(','), Whole(file).Column(side).Totals.Order().Take(3));

    [ReferenceFact]
    public void A_variable_that_is_eliminated_by_its_sum_has_no_total() =>
        Assert.Empty(Whole("BE0101F1allKeywords.px").Column("var5head").Totals);

    [ReferenceFact]
    public void Every_keyword_is_kept_word_for_word()
    {
        var read = Whole("BE0101F1allKeywords.px");

        Assert.Equal("matrix", read.Table.Name);
        Assert.Equal(("Source name", "YES", "1", "NO"), (read.Note("SOURCE"), read.Note("COPYRIGHT"), read.Note("CONFIDENTIAL"), read.Note("AGGREGALLOWED")));
        Assert.Equal(("20040212 16:28", "number", "number"), (read.Note("LAST-UPDATED", "var4val1"), read.Note("UNITS", "var4val2"), read.Note("UNITS")));
        Assert.Equal("Optional cellnote for variable 2 value 1 and variable 4 value 1", read.Note("CELLNOTE", "*, var2val1, *, var4val1, *"));
        Assert.Equal("Mandatory valuenote for variable 1 value 2", read.Note("VALUENOTEX", "var1stub, var1val2"));
        Assert.Equal(("nil", "one", "Mapname"), (read.Note("DATASYMBOLNIL"), read.Note("DATASYMBOL1"), read.Note("MAP", "var1stub")));
        Assert.StartsWith("Ewa Eriksson, SCB\nTel:", read.Note("CONTACT", "var4val1"), StringComparison.Ordinal);
    }

    [ReferenceFact]
    public void The_precision_and_the_hierarchy_are_kept()
    {
        Assert.Equal("2", Whole("LargeFinnishDatasetWithManyValues.px").Note("PRECISION", "Tiedot, Lapsiperheen keskikoko, henkilöä"));
        Assert.StartsWith("00, 00:01, 01:0114", Whole("BE0101A1hier.px").Note("HIERARCHIES", "region"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Sides(WholeTable read) =>
        read.Table.Columns.Where(column => column.Kind is not (SourceColumnKind.Codes or SourceColumnKind.Value or SourceColumnKind.Symbol or SourceColumnKind.Unit)).Select(column => column.Name);

    private static WholeTable Whole(string file) => WholeTable.Of(PxFile.Open(Reference.File("sources/px/" + file)).Sound()[0]);

    private static WholeTable Read(string text)
    {
        using var file = new TemporaryFile(text);
        return WholeTable.Of(PxFile.Open(file.FullName).Sound()[0]);
    }
}
