// PxWebApi version 2, StatBank, Eurostat and Sotkanet: planned by their own limits and read by their own signs.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.Services;
using static Samsyn.Tests.Sources.Services.ServiceChecks;

namespace Samsyn.Tests.Sources.Services;

public sealed class OtherServicesTests
{
    private const string Info = """{"id":"HFUDD11","text":"Uddannelse","unit":"Antal","updated":"2026-10-01T08:00:00","active":true,"variables":[{"id":"BOPOMR","text":"område","elimination":true,"time":false,"values":[{"id":"000","text":"Hele landet"},{"id":"101","text":"København"}]},{"id":"KØN","text":"køn","elimination":true,"time":false,"values":[{"id":"M","text":"Mænd"},{"id":"K","text":"Kvinder"}]},{"id":"Tid","text":"tid","elimination":false,"time":true,"values":[{"id":"2023","text":"2023"},{"id":"2024","text":"2024"}]}]}""";

    [ReferenceFact]
    public async Task Statistics_Sweden_is_asked_within_its_own_limits_with_codes_by_their_beginning()
    {
        var http = new RecordedHttp().File("/config", "pxwebapi-v2/scb/config.json").File("/metadata", "pxwebapi-v2/scb/TAB6471_metadata.json");
        var connector = http.Of(ServiceKind.PxWebTwo);

        var plan = await connector.Plan(KnownServices.Scb, new("TAB6471", [new("Region", ["20*"]), new("time", ["top(2)"])]), null, CancellationToken.None).Sound();

        Assert.Equal(new ServiceLimits(150_000, 3, TimeSpan.FromSeconds(1)), await connector.Limits(KnownServices.Scb, CancellationToken.None).Sound());
        Assert.Contains("\"2021\",\"2023\"", plan.Chunks[0].Body, StringComparison.Ordinal);
        Assert.Contains("\"variableCode\":\"Tid\",\"valueCodes\":[\"2026M03\",\"2026M04\"]", plan.Chunks[0].Body, StringComparison.Ordinal);
        Assert.Equal("https://statistikdatabasen.scb.se/api/v2/tables/TAB6471/data?lang=sv&outputFormat=json-stat2", plan.Chunks[0].Address.ToString());
    }

    [ReferenceFact]
    public void Statistics_Swedens_answer_is_read_with_places_sexes_and_its_notes()
    {
        var answer = Raw(File.ReadAllBytes(Reference.File("sources/pxwebapi-v2/scb/TAB6471_data.json")), "https://scb.example/data", "json-stat2");

        var parsed = new RecordedHttp().Of(ServiceKind.PxWebTwo).Parse(KnownServices.Scb, new("TAB6471", [new("Region", ["01", "99"])]), [answer], null).Sound();

        var drafts = parsed.Drafts();
        Assert.Equal(21 * 11 * 3 * 4, drafts.Count);
        Assert.Equal(21, drafts.Select(draft => draft.AreaCode).Distinct().Count());
        Assert.Contains(parsed.Notes, note => note.Contains("slumpmässig osäkerhet", StringComparison.Ordinal));
        Assert.Equal(["99"], parsed.Missing);
    }

    [Fact]
    public async Task Words_are_asked_for_by_their_beginning_and_a_list_that_ends_too_early_is_an_error()
    {
        const string Page = """{"tables":[{"id":"TAB1","label":"Folkmängd efter region. År 2000-2024","updated":"2026-01-01T06:00:00Z","lastPeriod":"2024","variableNames":["region","år"]}],"page":{"pageNumber":PAGE,"pageSize":1,"totalElements":2,"totalPages":2}}""";
        var http = new RecordedHttp().Text("pageNumber=1", Page.Replace("PAGE", "1", StringComparison.Ordinal)).Text("pageNumber=2", Page.Replace("PAGE", "2", StringComparison.Ordinal).Replace("TAB1", "TAB2", StringComparison.Ordinal).Replace("Folkmängd", "Livslängd", StringComparison.Ordinal));
        var shorter = new RecordedHttp().Text("pageNumber=1", Page.Replace("PAGE", "1", StringComparison.Ordinal)).Text("pageNumber=2", """{"tables":[],"page":{"totalElements":2,"totalPages":2}}""");

        var found = await http.Of(ServiceKind.PxWebTwo).Search(KnownServices.Scb, "region folkmangd", CancellationToken.None).Sound();
        var flaw = Assert.Single(await shorter.Of(ServiceKind.PxWebTwo).Search(KnownServices.Scb, "region", CancellationToken.None).Flaws());

        Assert.Equal(("TAB1", "Folkmängd efter region"), (Assert.Single(found).Table, found[0].Title));
        Assert.Contains("query=region* folkmangd*", Uri.UnescapeDataString(http.Asked[0].Address.ToString()), StringComparison.Ordinal);
        Assert.Equal((FlawKind.WrongCount, "1", "2"), (flaw.Kind, flaw.Read, flaw.Expected));
    }

    [ReferenceFact]
    public async Task A_table_that_has_not_changed_is_not_fetched_and_one_that_is_gone_is_left_out()
    {
        var http = new RecordedHttp().File("tables/TAB004?", "pxwebapi-v2/reference-server/TableById_tab004.json").Text("tables/TAB9?", """{"title":"Non-existent table"}""", 404);
        var connector = http.Of(ServiceKind.PxWebTwo);

        Assert.Empty((await connector.Plan(KnownServices.Scb, new("TAB004", []), new(2023, 5, 26), CancellationToken.None).Sound()).Chunks);
        Assert.Equal(["TAB004"], (await connector.Catalogue(KnownServices.Scb, ["TAB004", "TAB9"], CancellationToken.None).Sound()).Select(entry => entry.Table));
    }

    [Fact]
    public async Task StatBank_is_asked_for_a_cube_and_for_a_stream_where_the_cells_are_too_many()
    {
        var many = Info.Replace("""{"id":"101","text":"København"}""", string.Join(',', Enumerable.Range(1000, 1100).Select(code => $$"""{"id":"{{code}}","text":"Sogn {{code}}"}""")), StringComparison.Ordinal)
            .Replace("""{"id":"2024","text":"2024"}""", string.Join(',', Enumerable.Range(0, 500).Select(code => $$"""{"id":"{{1500 + code}}","text":"x"}""")), StringComparison.Ordinal);
        var small = await new RecordedHttp().Text("tableinfo", Info).Of(ServiceKind.StatBank).Plan(KnownServices.StatBank, new("HFUDD11", [new("køn", ["K"])]), null, CancellationToken.None).Sound();
        var large = await new RecordedHttp().Text("tableinfo", many).Of(ServiceKind.StatBank).Plan(KnownServices.StatBank, new("HFUDD11", []), null, CancellationToken.None).Sound();
        var unchanged = await new RecordedHttp().Text("tableinfo", Info).Of(ServiceKind.StatBank).Plan(KnownServices.StatBank, new("HFUDD11", []), new(2026, 10, 2), CancellationToken.None).Sound();

        Assert.Contains("\"format\":\"JSONSTAT\"", small.Chunks[0].Body, StringComparison.Ordinal);
        Assert.Contains("{\"code\":\"KØN\",\"values\":[\"K\"]}", small.Chunks[0].Body, StringComparison.Ordinal);
        Assert.Equal(4, small.Cells);
        Assert.Contains("\"format\":\"BULK\"", Assert.Single(large.Chunks).Body, StringComparison.Ordinal);
        Assert.Empty(unchanged.Chunks);
    }

    [ReferenceFact]
    public void StatBanks_cube_is_read()
    {
        var answer = Raw(File.ReadAllBytes(Reference.File("sources/denmark/data_FOLK1A_jsonstat.json")), "https://api.statbank.dk/v1/data", "json-stat");

        var draft = Assert.Single(new RecordedHttp().Of(ServiceKind.StatBank).Parse(KnownServices.StatBank, new("FOLK1A", [new("Tid", ["2020K1"])]), [answer], null).Sound().Drafts());

        Assert.Equal((Period.Quarter(2020, 1), "FOLK1A", 5822763d), (draft.Period, draft.Indicator, ((Figure.Known)draft.Figure).Estimate.Value));
    }

    [Fact]
    public void StatBanks_stream_keeps_codes_and_words_apart_reads_the_comma_and_knows_the_Danish_dots()
    {
        const string Stream = "\uFEFFBOPOMR;KØN;TID;INDHOLD\r\n101 København;K Kvinder;2024 2024;12,5\r\n101 København;M Mænd;2024 2024;..\r\n000 Hele landet;TOT I alt;2024 2024;-\r\n";

        var drafts = new RecordedHttp().Of(ServiceKind.StatBank).Parse(KnownServices.StatBank, new("HFUDD11", []), [Raw(Stream, "https://api.statbank.dk/v1/data", "bulk")], null).Sound().Drafts();

        Assert.Equal(("101", "women", 12.5), (drafts[0].AreaCode, drafts[0].Groups[0].Subgroup, ((Figure.Known)drafts[0].Figure).Estimate.Value));
        Assert.IsType<Figure.Withheld>(drafts[1].Figure);
        Assert.Equal((0d, 0), (((Figure.Known)drafts[2].Figure).Estimate.Value, drafts[2].Groups.Count));
    }

    [ReferenceFact]
    public async Task StatBanks_tables_are_found_by_words_and_compared_by_what_they_mean()
    {
        var connector = new RecordedHttp().File("/tables", "denmark/tables.json").Of(ServiceKind.StatBank);

        var found = await connector.Search(KnownServices.StatBank, "citizenship POPULATION", CancellationToken.None).Sound();

        Assert.Equal("FOLK1B", Assert.Single(found).Table);
        Assert.Equal(2, (await connector.Catalogue(KnownServices.StatBank, ["folk1a", "FOLK1B", "GONE"], CancellationToken.None).Sound()).Select(entry => entry.Meaning).Distinct().Count());
    }

    [Fact]
    public async Task Eurostat_is_asked_for_no_more_than_fifty_codes_of_a_variable_and_for_the_newest_times()
    {
        var codes = string.Join(',', Enumerable.Range(0, 120).Select(at => $"\"R{at:000}\":{at}"));
        var newest = """{"version":"2.0","class":"dataset","label":"Health","updated":"2026-08-28T23:00:00+0200","id":["geo","time"],"size":[120,1],"role":{"time":["time"],"geo":["geo"]},"dimension":{"geo":{"label":"Geo","category":{"index":{CODES}}},"time":{"label":"Time","category":{"index":{"2023":0}}}},"value":{"0":1}}""".Replace("CODES", codes, StringComparison.Ordinal);
        var http = new RecordedHttp().Text("lastTimePeriod=1", newest);
        var connector = http.Of(ServiceKind.Eurostat);

        var plan = await connector.Plan(KnownServices.Eurostat, new("HLTH", [new("geo", [.. Enumerable.Range(0, 60).Select(at => $"R{at:000}"), "SE999"]), new("time", ["top(5)"])]), null, CancellationToken.None).Sound();

        Assert.Equal(2, plan.Chunks.Count);
        Assert.All(plan.Chunks, chunk => Assert.Equal(30, chunk.Address.Query.Split("geo=").Length - 1));
        Assert.All(plan.Chunks, chunk => Assert.EndsWith("&lastTimePeriod=5", chunk.Address.Query, StringComparison.Ordinal));
        Assert.Equal(["SE999"], plan.NotThere);
        Assert.Empty((await connector.Plan(KnownServices.Eurostat, new("HLTH", []), new(2026, 8, 29), CancellationToken.None).Sound()).Chunks);
    }

    [Fact]
    public void Eurostats_flags_keep_missing_withheld_and_uncertain_apart()
    {
        var answer = Raw("""{"version":"2.0","class":"dataset","label":"Health","source":"ESTAT","id":["sex","geo","time"],"size":[1,5,1],"role":{"time":["time"],"geo":["geo"]},"dimension":{"sex":{"label":"Sex","category":{"index":{"F":0},"label":{"F":"Females"}}},"geo":{"label":"Geo","category":{"index":{"SE":0,"DK":1,"FI":2,"NO":3,"IS":4},"label":{"SE":"Sweden","DK":"Denmark","FI":"Finland","NO":"Norway","IS":"Iceland"}}},"time":{"label":"Time","category":{"index":{"2023":0}}}},"value":{"0":60.1,"4":70.5},"status":{"1":":u","2":":c","3":":","4":"b"}}""", format: "json-stat2");

        var drafts = new RecordedHttp().Of(ServiceKind.Eurostat).Parse(KnownServices.Eurostat, new("HLTH", [new("geo", ["SE", "AX"])]), [answer], null).Sound();

        Assert.Equal([typeof(Figure.Known), typeof(Figure.TooUncertain), typeof(Figure.Withheld), typeof(Figure.Missing), typeof(Figure.Known)], drafts.Drafts().Select(draft => draft.Figure.GetType()));
        Assert.All(drafts.Drafts(), draft => Assert.Equal("women", draft.Groups[0].Subgroup));
        Assert.Equal(["AX"], drafts.Missing);
    }

    [Fact]
    public async Task Eurostats_contents_tell_each_data_set_once_and_when_it_changed()
    {
        const string Contents = "\"title\"\t\"code\"\t\"type\"\t\"last update of data\"\t\"last table structure change\"\t\"data start\"\t\"data end\"\t\"values\"\n\"Health\"\t\"hlth\"\t\"folder\"\t\t\t\t\t\n\"    Self-perceived health\"\t\"hlth_silc_10\"\t\"dataset\"\t\"28.08.2026\"\t\"01.02.2026\"\t\"2004\"\t\"2023\"\t100\n\"    Self-perceived health\"\t\"hlth_silc_10\"\t\"dataset\"\t\"28.08.2026\"\t\"01.02.2026\"\t\"2004\"\t\"2023\"\t100\n";

        var entry = Assert.Single(await new RecordedHttp().Text("catalogue/toc", Contents).Of(ServiceKind.Eurostat).Search(KnownServices.Eurostat, "health self", CancellationToken.None).Sound());

        Assert.Equal(("hlth_silc_10", "Self-perceived health", "28.08.2026", "2023"), (entry.Table, entry.Title, entry.Updated, entry.Latest));
    }

    [Fact]
    public async Task Sotkanets_own_numbers_for_places_become_the_codes_of_Finland()
    {
        var http = new RecordedHttp().Text("indicators/127", """{"id":127,"title":{"fi":"Väestö 31.12.","sv":"Befolkning 31.12."},"range":{"start":2022,"end":2023}}""")
            .Text("regions", """[{"id":14,"title":{"fi":"Akaa","sv":"Ackas"},"code":"20","category":"KUNTA"},{"id":960,"title":{"fi":"Helsinki"},"code":"90","category":"HYVINVOINTIALUE"}]""")
            .Text("json?", """[{"indicator":127,"region":14,"year":2023,"gender":"female","value":8123.0,"absValue":8123},{"indicator":127,"region":960,"year":2023,"gender":"total","value":1.5},{"indicator":127,"region":77,"year":2023,"gender":"total","value":9}]""");
        var connector = http.Of(ServiceKind.Sotkanet);
        var query = new TableQuery("127", [new("year", ["2023"]), new("region", ["020", "HYVINVOINTIALUE:*", "999"])]);

        var plan = await connector.Plan(KnownServices.Sotkanet, query, null, CancellationToken.None).Sound();
        var answers = new List<RawAnswer>();
        foreach (var chunk in plan.Chunks)
        {
            answers.Add(await connector.Fetch(KnownServices.Sotkanet, chunk, CancellationToken.None).Sound());
        }

        var parsed = connector.Parse(KnownServices.Sotkanet, query, answers, null).Sound();
        Assert.Equal(["020 women 8123", "HYVINVOINTIALUE:90  1.5"], parsed.Drafts().Select(draft => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{draft.AreaCode} {string.Concat(draft.Groups.Select(group => group.Subgroup))} {((Figure.Known)draft.Figure).Estimate.Value}")));
        Assert.Equal(["999"], parsed.Missing);
        Assert.Contains("&years=2023&genders=total&genders=female&genders=male", plan.Chunks[1].Address.ToString(), StringComparison.Ordinal);
    }
}
