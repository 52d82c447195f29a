// The ways to write JSON-stat that occur in the world, and what is told of a broken document: its place, what was read, what was expected.
using System.Text;
using Samsyn.Loop;
using Samsyn.Sources;
using Samsyn.Sources.JsonStat;

namespace Samsyn.Tests.Sources.JsonStat;

public sealed class JsonStatTests
{
    private const string Sides = """ "dimension":{"a":{"category":{"index":["x","y"]}},"b":{"label":"B","category":{"index":{"2":1,"1":0},"label":{"1":"one"}}}} """;

    [Fact]
    public void An_index_is_an_object_or_a_list_and_its_order_is_never_that_of_the_object()
    {
        var read = Read(Set("""[1,2,3,4]"""));

        Assert.Equal(["x 1 one 1", "x 2 2 2", "y 1 one 3", "y 2 2 4"], read.Rows.Select(row => $"{row["a"]} {row["B | code"]} {row["B"]} {row["Value"]}"));
    }

    [Theory]
    [InlineData("""{"3":4,"0":1}""", "1 _ _ 4")]
    [InlineData("""[1,null,null,"4"]""", "1 _ _ 4")]
    [InlineData("""[[1],null,"",4]""", "1 _ _ 4")]
    [InlineData("""[1,":","..",1.5E3]""", "1 : .. 1.5E3")]
    [InlineData("""[1,"<5","-",0.10]""", "1 <5 - 0.10")]
    public void Values_are_a_list_or_an_object_and_a_key_that_is_not_there_is_missing(string values, string shown) =>
        Assert.Equal(shown, Read(Set(values)).Shown);

    [Theory]
    [InlineData(""","status":["p",null,"c","b"]""", "p _ c b")]
    [InlineData(""","status":{"0":"p","2":"c"}""", "p _ c _")]
    [InlineData(""","status":"e" """, "e e e e")]
    [InlineData(""","status":["e"]""", "e e e e")]
    [InlineData(""","status":{"value":["p",null,"c",null]}""", "p _ c _")]
    [InlineData(""","status":{"value":{"1":"z"}}""", "_ z _ _")]
    [InlineData("", "_ _ _ _")]
    public void Symbols_are_a_list_an_object_or_one_for_all_and_stand_beside_the_values(string status, string symbols)
    {
        var read = Read(Set("[1,2,null,4]", status));

        Assert.Equal(symbols, string.Join(' ', read.Rows.Select(row => row["Symbol"] ?? "_")));
        Assert.Equal(["1", "2", null, "4"], read.Rows.Select(row => row["Value"]));
    }

    [Fact]
    public void A_symbol_in_place_of_a_value_is_joined_with_the_flag_beside_it() =>
        Assert.Equal(":c", Read(Set("""[1,2,":",4]""", ""","status":{"2":"c"}""")).Rows[2]["Symbol"]);

    [Fact]
    public void Boxed_scalars_strings_for_sizes_and_a_lone_category_without_index_are_read()
    {
        var read = Read("""{"class":["dataset"],"id":"a","size":"1.0","dimension":{"a":{"label":["A"],"category":{"label":{"x":"ex"}}}},"value":[7]}""");

        Assert.Equal(("ex", "x", "7"), (read.Rows[0]["A"], read.Rows[0]["A | code"], read.Rows[0]["Value"]));
    }

    [Fact]
    public void Version_1_keeps_its_shape_among_the_dimensions_and_several_sets_in_one_document()
    {
        const string Set = """{"dimension":{"id":["t"],"size":[2],"role":{"time":["t"]},"t":{"category":{"index":{"2024":1,"2023":0}}}},"value":[1,2]}""";
        using var file = new TemporaryFile($$"""{"one":{{Set}},"two":{{Set}}}""");
        var tables = JsonStatFile.Open(file.FullName).Sound();

        Assert.Equal(["one", "two"], tables.Select(table => table.Name));
        Assert.Equal((SourceColumnKind.Time, "2024", "2"), WholeTable.Of(tables[1]) switch { var read => (read.Column("t").Kind, read.Rows[1]["t"], read.Rows[1]["Value"]) });
    }

    [Fact]
    public void A_set_of_a_bundle_that_lacks_its_dimensions_is_told_and_not_left_out() =>
        Flawed($$"""{"one":{"value":[1]},"two":{{Set("[1,2,3,4]")}}}""", new Flaw(new Where.Path("one.dimension"), FlawKind.NotThere, "", "dimension"));

    [Fact]
    public void Sides_with_the_same_label_are_told_apart_by_their_ids()
    {
        var read = Read("""{"class":"dataset","id":["k1","k2"],"size":[1,1],"dimension":{"k1":{"label":"sex","category":{"index":["m"]}},"k2":{"label":"sex","category":{"index":["f"]}}},"value":[1]}""");

        Assert.Equal(["k1", "k1 | code", "k2", "k2 | code", "Value", "Symbol", "Unit"], read.Table.Columns.Select(column => column.Name));
    }

    [Fact]
    public void Flags_of_eurostat_are_kept_with_their_meaning()
    {
        var read = Read(Set("""{"0":1.5,"2":2}""", ""","status":{"1":":","2":"bu"},"extension":{"status":{"label":{":":"not available","b":"break in time series"}}}"""));

        Assert.Equal([null, ":", "bu", null], read.Rows.Select(row => row["Symbol"]));
        Assert.Equal("break in time series", read.Note("SYMBOL", "b"));
    }

    [Fact]
    public void An_embedded_data_set_of_a_collection_is_read_and_a_link_beside_it_is_passed_over()
    {
        using var file = new TemporaryFile($$$"""{"class":"collection","link":{"item":[{{{Set("[1,2,3,4]")}}},{"class":"dataset","href":"other.json"}]}}""");
        var table = Assert.Single(JsonStatFile.Open(file.FullName).Sound());

        Assert.Equal("1 2 3 4", WholeTable.Of(table).Shown);
        Assert.Equal([new Flaw(new Where.Path("link.item[1].href"), FlawKind.PassedOver, "other.json", "dataset")], table.PassedOver);
    }

    [Fact]
    public void A_child_that_is_not_there_is_passed_over()
    {
        var read = Read("""{"class":"dataset","id":["a"],"size":[2],"dimension":{"a":{"category":{"index":["t","x"],"child":{"t":["x","y"]}}}},"value":[2,1]}""");

        Assert.Equal(["t"], read.Column("a").Totals);
        Assert.Equal([new Flaw(new Where.Path("dimension.a.category.child.t[1]"), FlawKind.PassedOver, "y", "t, x")], read.Table.PassedOver);
        Assert.Equal("y (t, x)", read.Note("PASSED-OVER", "dimension.a.category.child.t[1]"));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("windows-1252")]
    public void A_document_may_come_in_another_encoding(string name)
    {
        var encoding = TextEncoding.Named(name)!;
        using var file = new TemporaryFile([.. encoding.Preamble, .. encoding.GetBytes(Set("[1,2,3,4]").Replace("one", "ättio", StringComparison.Ordinal))]);

        Assert.Equal("ättio", WholeTable.Of(JsonStatFile.Open(file.FullName).Sound()[0]).Rows[0]["B"]);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once() =>
        Flawed(
            """{"class":"dataset","id":["a","b","c"],"size":[2,"2",1],"dimension":{"a":{"category":{"index":["x","x"]}},"b":{"category":{"index":{"p":0,"q":2}}}},"status":["a","b"]}""",
            new Flaw(new Where.Path("dimension.a.category.index[1]"), FlawKind.Duplicate, "x", "dimension.a.category.index[0]"),
            new Flaw(new Where.Path("dimension.b.category.index.q"), FlawKind.OutOfRange, "2", "0-1"),
            new Flaw(new Where.Path("dimension.c"), FlawKind.NotThere, "", "c"),
            new Flaw(new Where.Path("value"), FlawKind.NotThere, "", "value"));

    [Theory]
    [InlineData("[1,2,3]", "", "value", FlawKind.WrongCount, "3", "4")]
    [InlineData("""{"0":1,"4":2}""", "", "value.4", FlawKind.OutOfRange, "2", "0-3")]
    [InlineData("""{"one":1}""", "", "value.one", FlawKind.OutOfRange, "1", "0-3")]
    [InlineData("[1,2,3,4]", ""","status":["a","b"]""", "status", FlawKind.WrongCount, "2", "4")]
    [InlineData("[1,2,3,4]", ""","status":{"7":"a"}""", "status.7", FlawKind.OutOfRange, "a", "0-3")]
    public void Values_and_symbols_that_do_not_fit_the_cells_are_refused(string values, string status, string path, FlawKind kind, string read, string expected) =>
        Flawed(Set(values, status), new Flaw(new Where.Path(path), kind, read, expected));

    [Theory]
    [InlineData(""" "id":["a"],"size":[2,2]""", "size", FlawKind.WrongCount, "2", "1")]
    [InlineData(""" "id":["a","b"],"size":[2,"two"]""", "size[1]", FlawKind.NotANumber, "two", "12")]
    [InlineData(""" "id":["a","b"],"size":[2,3]""", "dimension.b.category.index", FlawKind.WrongCount, "2", "3")]
    [InlineData(""" "id":["a","b"]""", "size", FlawKind.NotThere, "", "size")]
    [InlineData(""" "size":[2,2]""", "id", FlawKind.NotThere, "", "id")]
    [InlineData(""" "id":["a","b","a"],"size":[2,2,2]""", "id", FlawKind.Duplicate, "[\"a\",\"b\",\"a\"]", "a")]
    public void A_shape_that_does_not_hold_together_is_refused(string shape, string path, FlawKind kind, string read, string expected)
    {
        using var file = new TemporaryFile($$$"""{"class":"dataset",{{{shape}}},{{{Sides}}},"value":{}}""");

        Assert.Contains(new Flaw(new Where.Path(path), kind, read, expected), JsonStatFile.Open(file.FullName).Flaws());
    }

    [Theory]
    [InlineData("\"12,5\"", "12,5")]
    [InlineData("\"1 234\"", "1 234")]
    [InlineData("1e999", "1e999")]
    [InlineData("true", "YES")]
    [InlineData("{\"v\":1}", "{\"v\":1}")]
    public void A_cell_that_may_hide_a_number_is_told_and_never_lost(string cell, string read)
    {
        var whole = Read(Set($"[1,{cell},3,4]"));

        Assert.Equal([new Flaw(new Where.Path("value[1]"), FlawKind.NotANumber, read, "12.3")], whole.Flaws);
        Assert.Equal("1 3 4", whole.Shown);
    }

    [Theory]
    [InlineData("", FlawKind.Empty)]
    [InlineData("[]", FlawKind.UnknownKind)]
    [InlineData("7", FlawKind.UnknownKind)]
    [InlineData("null", FlawKind.UnknownKind)]
    [InlineData("""{"class":"dimension","category":{}}""", FlawKind.UnknownKind)]
    [InlineData("""{"class":"dataset","id":["\ud800"]}""", FlawKind.Broken)]
    [InlineData("<html><body>Proxy error</body></html>", FlawKind.Broken)]
    public void What_is_no_data_set_is_refused(string text, FlawKind kind)
    {
        using var file = new TemporaryFile(text);

        Assert.Equal(kind, Assert.Single(JsonStatFile.Open(file.FullName).Flaws()).Kind);
    }

    [Fact]
    public void A_document_that_was_cut_off_is_told_with_its_line()
    {
        using var file = new TemporaryFile("{\"class\":\"dataset\",\n\"id\": [\"a\" oops");

        Assert.Equal([new Flaw(new Where.TextLine(2), FlawKind.Broken, "oops", "JSON")], JsonStatFile.Open(file.FullName).Flaws());
    }

    private static string Set(string values, string more = "") => $$"""{"class":"dataset","id":["a","b"],"size":[2,2],{{Sides}},"value":{{values}}{{more}}}""";

    private static WholeTable Read(string text)
    {
        using var file = new TemporaryFile(Encoding.UTF8.GetBytes(text));
        return WholeTable.Of(JsonStatFile.Open(file.FullName).Sound()[0]);
    }

    private static void Flawed(string text, params Flaw[] expected)
    {
        using var file = new TemporaryFile(text);

        Assert.Equal(expected, JsonStatFile.Open(file.FullName).Flaws());
    }
}
