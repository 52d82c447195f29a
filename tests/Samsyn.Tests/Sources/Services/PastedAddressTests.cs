// What people paste: addresses of tables as they stand in a browser, and the questions that PxWeb shows.
using Samsyn.Loop;
using Samsyn.Sources.Services;

namespace Samsyn.Tests.Sources.Services;

public sealed class PastedAddressTests
{
    [Theory]
    [InlineData("https://fohm-app.folkhalsomyndigheten.se/Folkhalsodata/pxweb/sv/A_Folkhalsodata/A_Folkhalsodata__B_HLV__aFyshals/hlv1allmyreg.px/", "folkhalsodata sv A_Folkhalsodata/B_HLV/aFyshals/hlv1allmyreg.px")]
    [InlineData("https://fohm-app.folkhalsomyndigheten.se/Folkhalsodata/api/v1/sv/A_Folkhalsodata/A_Mo8/T%C3%A4st.px", "folkhalsodata sv A_Folkhalsodata/A_Mo8/Täst.px")]
    [InlineData("https://www.statistikdatabasen.scb.se/pxweb/sv/ssd/START__BE__BE0101__BE0101A/BefolkningNy/", "scb-v1 sv ssd/BE/BE0101/BE0101A/BefolkningNy")]
    [InlineData("http://api.scb.se/OV0104/v1/doris/en/ssd/BE/BE0101/BE0101A/BefolkningNy", "scb-v1 en ssd/BE/BE0101/BE0101A/BefolkningNy")]
    [InlineData("https://statistikdatabasen.scb.se/api/v2/tables/TAB6471/metadata?lang=en", "scb en TAB6471")]
    [InlineData("https://www.statistikdatabasen.scb.se/sv/table/TAB6471", "scb sv TAB6471")]
    [InlineData("https://www.ssb.no/statbank/table/05376/tableViewLayout1/", "ssb no 05376")]
    [InlineData("https://data.ssb.no/api/v0/en/table/05376", "ssb-v0 en table/05376")]
    [InlineData("https://pxdata.stat.fi/PxWeb/pxweb/sv/StatFin/StatFin__vaerak/statfin_vaerak_pxt_11ra.px/", "statfin sv StatFin/vaerak/statfin_vaerak_pxt_11ra.px")]
    [InlineData("http://statistik.linkoping.se/PXWeb/pxweb/sv/DB/DB__A__B/T.px/table/tableViewLayout1/", "statistik.linkoping.se sv DB/A/B/T.px")]
    [InlineData("https://www.kolada.se/verktyg/fri-sokning/?kpis=N00957&years=30198", "kolada sv N00957")]
    [InlineData("https://api.kolada.se/v3/data/kpi/N00957,u01402/municipality/1883/year/2023,2024", "kolada sv N00957,U01402 municipality=1883 year=2023,2024")]
    [InlineData("https://www.statistikbanken.dk/FOLK1A", "statbank da FOLK1A")]
    [InlineData("https://www.statbank.dk/folk1a", "statbank en FOLK1A")]
    [InlineData("https://api.statbank.dk/v1/data/FOLK1A/CSV?lang=da&Tid=2024K1", "statbank da FOLK1A Tid=2024K1")]
    [InlineData("https://ec.europa.eu/eurostat/databrowser/view/hlth_silc_10/default/table?lang=en", "eurostat en HLTH_SILC_10")]
    [InlineData("https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/hlth_silc_10?format=JSON&geo=SE&geo=DK&lastTimePeriod=5", "eurostat en HLTH_SILC_10 geo=SE,DK time=top(5)")]
    [InlineData("https://sotkanet.fi/sotkanet/sv/metadata/indicators/127", "sotkanet sv 127")]
    [InlineData("https://sotkanet.fi/rest/1.1/json?indicator=4&years=2020&years=2021", "sotkanet sv 4 year=2020,2021")]
    public void The_address_of_a_table_becomes_a_service_and_a_question(string address, string expected) => Assert.Equal(expected, Said(PastedAddress.Read(address).Sound()));

    [Fact]
    public void Codes_in_an_address_of_version_2_are_kept_and_a_comma_inside_an_expression_parts_nothing() =>
        Assert.Equal("scb sv TAB6471 Region=1883,18* Tid=range(2020,2024)", Said(PastedAddress.Read("https://statistikdatabasen.scb.se/api/v2/tables/TAB6471/data?lang=sv&valueCodes[Region]=1883,18*&valueCodes[Tid]=[range(2020,2024)]").Sound()));

    [ReferenceTheory]
    [InlineData("json_query_example.json", "ContentsCode=BE0101N1,BE0101N2 Tid=2010,2011,2012")]
    [InlineData("json_query_agg_example.json", "Region=agg:RegionA-region_2,A-04 Alder=agg:Ålder5år,-4,5-9,10-14,15-19 Kon=1,2 Tid=2015,2016")]
    [InlineData("sq-api_table_statfin_eot_pxt_132a.px.json", "Kotitalouden elinvaihe=SS Vuosi=2022,2023,2024 Tiedot=kotital")]
    public void The_question_that_PxWeb_shows_is_read_behind_its_address(string file, string choices)
    {
        var pasted = "POST https://api.scb.se/OV0104/v1/doris/sv/ssd/BE/BE0101/BefolkningNy\n\n" + File.ReadAllText(Reference.File("sources/pxwebapi-v1/queries/" + file));

        Assert.Equal("scb-v1 sv ssd/BE/BE0101/BefolkningNy " + choices, Said(PastedAddress.Read(pasted).Sound()));
    }

    [ReferenceFact]
    public void A_long_question_by_a_set_of_values_keeps_the_tables_own_codes()
    {
        var pasted = "https://api.scb.se/OV0104/v1/doris/sv/ssd/T " + File.ReadAllText(Reference.File("sources/pxwebapi-v1/queries/json_big_query_example.json"));

        Assert.Equal("0114", PastedAddress.Read(pasted).Sound().Query.Choices[0].Codes[0]);
    }

    [Fact]
    public void The_questions_of_version_2_and_of_StatBank_are_read()
    {
        Assert.Equal("ssb no 07459 Region=0301 Tid=top(3)", Said(PastedAddress.Read("""https://data.ssb.no/api/pxwebapi/v2/tables/07459/data {"selection":[{"variableCode":"Region","valueCodes":["0301"]},{"variableCode":"Tid","valueCodes":["top(3)"]}]}""").Sound()));
        Assert.Equal("statbank da FOLK1A OMRÅDE=* Tid=2024K1", Said(PastedAddress.Read("""{"table":"FOLK1A","format":"CSV","variables":[{"code":"OMRÅDE","values":["*"]},{"code":"Tid","values":["2024K1"]}]}""").Sound()));
    }

    [Theory]
    [InlineData("http://localhost/pxweb/sv/DB/DB__A/T.px", FlawKind.NotAllowed)]
    [InlineData("http://192.168.1.7/pxweb/sv/DB/DB__A/T.px", FlawKind.NotAllowed)]
    [InlineData("https://statistik.internal/api/v1/sv/DB/T.px", FlawKind.NotAllowed)]
    [InlineData("file:///etc/passwd", FlawKind.NotAllowed)]
    [InlineData("https://www.example.org/rapport.pdf", FlawKind.UnknownWord)]
    [InlineData("en vanlig mening", FlawKind.UnknownWord)]
    [InlineData("", FlawKind.UnknownWord)]
    [InlineData("{\"query\":[", FlawKind.Broken)]
    [InlineData("{\"query\":[{\"code\":\"Tid\",\"selection\":{\"filter\":\"item\",\"values\":[\"2024\"]}}]}", FlawKind.Missing)]
    public void What_cannot_be_a_subscription_is_told_with_what_may_be_pasted(string text, FlawKind kind)
    {
        var flaw = Assert.Single(PastedAddress.Read(text).Flaws());

        Assert.Equal(kind, flaw.Kind);
        Assert.NotEmpty(flaw.Expected);
    }

    private static string Said(Pasted pasted) =>
        string.Join(' ', pasted.Query.Choices.Select(choice => $"{choice.Variable}={string.Join(',', choice.Codes)}").Prepend($"{pasted.Service.Id} {pasted.Service.Language} {pasted.Query.Table}"));
}
