// Every JSON-stat file among the reference figures: its cells counted by another program, and some looked up by hand.
using System.Globalization;
using Samsyn.Loop;
using Samsyn.Sources;
using Samsyn.Sources.JsonStat;
using static System.FormattableString;

namespace Samsyn.Tests.Sources.JsonStat;

public sealed class JsonStatReferenceTests
{
    [ReferenceTheory]
    [InlineData("jsonstat/29843.json", 0, "dataset", "20 x 6 x 312", 37440, 30240, 2901152.0)]
    [InlineData("jsonstat/canada.json", 0, "Population by sex and age group. Canada. 2012", "1 x 1 x 20 x 2 x 3", 120, 120, 140121.4)]
    [InlineData("jsonstat/canada_sparse_derived.json", 0, "Population by sex and age group. Canada. 2012", "1 x 1 x 20 x 2 x 3", 120, 102, 95844.2)]
    [InlineData("jsonstat/eurostat-name_gpd_c-geo_IT.json", 0, "nama_gdp_c", "1 x 1 x 1 x 69", 69, 24, 515300)]
    [InlineData("jsonstat/hierarchy.json", 0, "Demo of hierarchical dimension", "132", 132, 0, 0)]
    [InlineData("jsonstat/oecd-canada.json", 0, "oecd", "1 x 36 x 12", 432, 432, 3323.825331658)]
    [InlineData("jsonstat/oecd-canada.json", 1, "canada", "1 x 1 x 20 x 2 x 3", 120, 120, 140121.4)]
    [InlineData("jsonstat/oecd.json", 0, "Unemployment rate in the OECD countries 2003-2014", "1 x 36 x 12", 432, 432, 3323.825331658)]
    [InlineData("jsonstat/order.json", 0, "Demo of value ordering: what does not change, first", "3 x 2 x 4", 24, 0, 0)]
    [InlineData("jsonstat/three_dim_size_as_string_v2.json", 0, "three dimensions", "2 x 3 x 4", 24, 24, 4139)]
    [InlineData("jsonstat/us-labor.json", 0, "Labor Force Data by County, 2012 Annual Averages", "1 x 3220 x 4", 12880, 12880, 312551709.0)]
    [InlineData("denmark/data_FOLK1A_jsonstat.json", 0, "dataset", "1 x 1", 1, 1, 5822763)]
    [InlineData("pxwebapi-v2/scb/TAB6471_data.json", 0, "Folkmängden per månad efter region, ålder, kön och månad", "21 x 11 x 3 x 1 x 4", 2772, 2772, 84837753)]
    public void A_data_set_has_the_cells_and_the_sum_that_were_counted_in_it(string file, int number, string name, string sizes, int cells, int numbers, double sum)
    {
        var read = Read(file, number);
        var values = read.Rows.Select(row => row["Value"]).OfType<string>().Select(value => double.Parse(value, CultureInfo.InvariantCulture)).ToList();
        var codes = read.Table.Columns.Where(column => column.Kind == SourceColumnKind.Codes).Select(column => read.Rows.Select(row => row[column.Name]).Distinct().Count());

        Assert.Equal((name, sizes), (read.Table.Name, string.Join(" x ", codes)));
        Assert.Equal((cells, numbers, 0, 0), (read.Rows.Count, values.Count, read.Flaws.Count, read.Table.PassedOver.Count));
        Assert.Equal(sum, values.Sum(), 1e-6);
        Assert.Equal(Enumerable.Range(1, cells).Select(cell => Invariant($"{cell}")), read.Rows.Select(row => row["#"]));
    }

    [ReferenceTheory]
    [InlineData("jsonstat/oecd.json", 0, 11, "UNR unemployment rate|AU Australia|2013 2013", "5.50415003", "e")]
    [InlineData("jsonstat/oecd.json", 0, 432, "UNR unemployment rate|OECD total|2014 2014", "8.004598637", "e")]
    [InlineData("jsonstat/us-labor.json", 0, 6, "2012 2012|01003 Baldwin County, AL|empl employed", "78077", null)]
    [InlineData("jsonstat/us-labor.json", 0, 12880, "2012 2012|72153 Yauco Municipio, PR|unr unemployment rate", "15.8", null)]
    [InlineData("jsonstat/29843.json", 0, 1, "P1021 Extraction of crude petroleum|Sesongjustert Seasonally adjusted|1990M01 1990M01", null, ".")]
    [InlineData("jsonstat/29843.json", 0, 401, "P1021 Extraction of crude petroleum|Ukekorrigert Calendar adjusted|1997M05 1997M05", "134.3", null)]
    [InlineData("jsonstat/29843.json", 0, 37440, "P120 Furniture and manufacturing n.e.c.|Vekter Weights|2015M12 2015M12", "5.8", null)]
    [InlineData("jsonstat/oecd-canada.json", 1, 120, "CA Canada|2012 2012|older 90 and older|PERCENT weight of age group in the population|F female", "1.0", "a")]
    [InlineData("jsonstat/canada_sparse_derived.json", 0, 8, "CA Canada|2012 2012|4 0 to 4|POP population|M male", null, ":")]
    [InlineData("jsonstat/canada_sparse_derived.json", 0, 120, "CA Canada|2012 2012|older 90 and older|PERCENT weight of age group in the population|F female", null, ":")]
    [InlineData("jsonstat/order.json", 0, 13, "2 2|2 2|1 1", null, "A2B2C1")]
    [InlineData("jsonstat/three_dim_size_as_string_v2.json", 0, 13, "one_2 one_2|two_1 two_1|three_1 three_1", "211", null)]
    [InlineData("jsonstat/eurostat-name_gpd_c-geo_IT.json", 0, 45, "EUR_HAB Euro per inhabitant|B1GM Gross domestic product at market prices|IT Italy|1990 1990", "15800", null)]
    [InlineData("jsonstat/eurostat-name_gpd_c-geo_IT.json", 0, 69, "EUR_HAB Euro per inhabitant|B1GM Gross domestic product at market prices|IT Italy|2014 2014", null, ":")]
    [InlineData("jsonstat/hierarchy.json", 0, 1, "T Total", null, null)]
    [InlineData("denmark/data_FOLK1A_jsonstat.json", 0, 1, "FOLK1A Population at the first day of the quarter|2020K1 2020Q1", "5822763", null)]
    [InlineData("pxwebapi-v2/scb/TAB6471_data.json", 0, 1001, "09 Gotlands län|60-69 60-69 år|1 män|000007SF Folkmängden per månad|2026M01 2026M01", "4055", null)]
    [InlineData("pxwebapi-v2/scb/TAB6471_data.json", 0, 2772, "25 Norrbottens län|100+10 100+ år|2 kvinnor|000007SF Folkmängden per månad|2026M04 2026M04", "54", null)]
    public void A_cell_looked_up_by_hand_is_found(string file, int number, int cell, string place, string? value, string? symbol)
    {
        var read = Read(file, number);
        var row = read.Rows[cell - 1];
        var codes = read.Table.Columns.Where(column => column.Kind == SourceColumnKind.Codes);

        Assert.Equal(place, string.Join('|', codes.Select(column => $"{row[column.Name]} {row[column.CodesOf!]}")));
        Assert.Equal((value, symbol), (row["Value"], row["Symbol"]));
    }

    [ReferenceFact]
    public void A_collection_of_links_names_each_address_whose_data_set_is_wanted_instead()
    {
        var flaws = JsonStatFile.Open(Reference.File("sources/jsonstat/collection.json")).Flaws();

        Assert.Equal(8, flaws.Count);
        Assert.Equal(new Flaw(new Where.Path("link.item[0].href"), FlawKind.UnknownKind, "http://json-stat.org/samples/oecd.json", "dataset"), flaws[0]);
    }

    [ReferenceTheory]
    [InlineData("pxwebapi-v2/scb/TAB6471_metadata.json", "2006784")]
    [InlineData("pxwebapi-v2/reference-server/MetadataById_tab003_js2.json", "2448")]
    [InlineData("pxwebapi-v2/reference-server/MetadataById_tab004_js2.json", "4312")]
    public void A_description_of_a_table_without_its_values_is_refused(string file, string cells) =>
        Assert.Equal([new Flaw(new Where.Path("value"), FlawKind.WrongCount, "0", cells)], JsonStatFile.Open(Reference.File("sources/" + file)).Flaws());

    [ReferenceTheory]
    [InlineData("pxwebapi-v2/scb/tables.json")]
    [InlineData("pxwebapi-v2/scb/config.json")]
    [InlineData("kolada/v3_data_N03702.json")]
    [InlineData("pxwebapi-v2/flattened/vd_codelists.json")]
    public void A_json_document_of_another_kind_is_told_as_such(string file) =>
        Assert.Equal((FlawKind.UnknownKind, "dataset"), Assert.Single(JsonStatFile.Open(Reference.File("sources/" + file)).Flaws()) switch { var flaw => (flaw.Kind, flaw.Expected) });

    [ReferenceFact]
    public void Roles_units_totals_and_notes_are_kept()
    {
        var canada = Read("jsonstat/canada.json", 0);
        var scb = Read("pxwebapi-v2/scb/TAB6471_data.json", 0);

        Assert.Equal(
            [SourceColumnKind.Place, SourceColumnKind.Codes, SourceColumnKind.Time, SourceColumnKind.Codes, SourceColumnKind.Dimension, SourceColumnKind.Codes, SourceColumnKind.Contents],
            canada.Table.Columns.Take(7).Select(column => column.Kind));
        Assert.Equal(("thousands of persons", "%"), (canada.Rows[0]["Unit"], canada.Rows[3]["Unit"]));
        Assert.Equal(("3", "1"), (canada.Note("MULTIPLIER", "population"), canada.Note("DECIMALS", "population")));
        Assert.Equal(("SCB", "2026-06-08T06:00:00Z", "TAB6471", "NO"), (scb.Note("SOURCE"), scb.Note("LAST-UPDATED"), scb.Note("MATRIX"), scb.Note("AGGREGALLOWED")));
        Assert.StartsWith("Från och med referensåret 2025", scb.Note("NOTEX"), StringComparison.Ordinal);
        Assert.StartsWith("Med ålder avses", scb.Note("NOTEX", "ålder"), StringComparison.Ordinal);
        Assert.Equal(["totalt, samtliga män och kvinnor"], scb.Column("kön").Totals);
        Assert.Equal("not available", Read("jsonstat/eurostat-name_gpd_c-geo_IT.json", 0).Note("SYMBOL", ":"));
    }

    [ReferenceFact]
    public void Parents_in_a_hierarchy_are_totals()
    {
        var totals = Read("jsonstat/hierarchy.json", 0).Column("CPI commodity").Totals;

        Assert.Contains("Total", totals);
        Assert.Contains("Meat and seafoods", totals);
        Assert.DoesNotContain("Bread", totals);
    }

    private static WholeTable Read(string file, int number) => WholeTable.Of(JsonStatFile.Open(Reference.File("sources/" + file)).Sound()[number]);
}
