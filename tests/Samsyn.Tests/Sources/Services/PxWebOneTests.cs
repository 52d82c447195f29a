// PxWebApi version 1: split by codes, every variable sent, and read with the words of its labels.
using System.Text;
using System.Text.Json.Nodes;
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.Services;
using static Samsyn.Tests.Sources.Services.ServiceChecks;

namespace Samsyn.Tests.Sources.Services;

public sealed class PxWebOneTests
{
    private const string Table = "A_Folkhalsodata/B_HLV/daghalsoreg.px";

    private static readonly Service Fohm = KnownServices.Folkhalsodata;

    [ReferenceFact]
    public async Task A_question_that_is_too_large_is_split_by_its_largest_variable_and_every_code_is_asked_once()
    {
        var http = new RecordedHttp().Text("?config", """{"maxValues":1000,"maxCells":1000,"maxCalls":10,"timeWindow":10,"CORS":true}""").File("/sv/", "pxwebapi-v1/pxweb_v1_table_metadata_pxm1.json");
        var connector = http.Of(ServiceKind.PxWebOne);
        var info = await connector.Describe(Fohm, Table, CancellationToken.None).Sound();

        var plan = await connector.Plan(Fohm, new(Table, [new("Tid", ["top(4)"])]), null, CancellationToken.None).Sound();

        var asked = plan.Chunks.Select(chunk => JsonNode.Parse(chunk.Body!)!["query"]!.AsArray()).ToArray();
        Assert.All(plan.Chunks, chunk => Assert.InRange(chunk.Cells!.Value, 1, 1000));
        Assert.All(asked, query => Assert.Equal(info.Variables.Select(variable => variable.Code), query.Select(part => (string?)part!["code"])));
        Assert.Equal(info.Variables.Aggregate(1L, (cells, variable) => cells * (variable.IsTime ? Math.Min(4, variable.Values.Count) : variable.Values.Count)), plan.Cells);
        Assert.Equal(plan.Chunks.Count, plan.Chunks.Select(chunk => chunk.Body).Distinct().Count());
        Assert.Equal(TimeSpan.FromSeconds(10) * ((plan.Chunks.Count - 1) / 10), plan.AtLeast);
    }

    [ReferenceFact]
    public async Task Codes_by_their_beginning_are_found_in_the_table_and_those_that_are_not_there_are_told()
    {
        var connector = new RecordedHttp().Text("?config", "{}").File("/sv/", "pxwebapi-v1/pxweb_v1_table_metadata_pxm1.json").Of(ServiceKind.PxWebOne);

        var plan = await connector.Plan(Fohm, new(Table, [new("region", ["06*", "9999"]), new("Alder", ["0"]), new("Tid", ["top(1)"])]), null, CancellationToken.None).Sound();
        var flaws = await connector.Plan(Fohm, new(Table, [new("Region", ["9999"]), new("Skonummer", ["42"])]), null, CancellationToken.None).Flaws();

        Assert.Equal(["9999"], plan.NotThere);
        Assert.Contains("\"0617\"", plan.Chunks[0].Body, StringComparison.Ordinal);
        Assert.DoesNotContain("\"0580\"", plan.Chunks[0].Body, StringComparison.Ordinal);
        Assert.Equal([(FlawKind.NotThere, "Skonummer"), (FlawKind.NotThere, "9999")], flaws.Select(flaw => (flaw.Kind, flaw.Read)));
    }

    [Fact]
    public async Task Where_the_service_keeps_its_list_of_codes_top_is_left_to_it_and_never_split()
    {
        var connector = new RecordedHttp().Text("?config", """{"maxValues":10}""")
            .Text("/sv/", """{"title":"Namn","variables":[{"code":"Namn","text":"namn"},{"code":"Kon","text":"kön","values":["1","2"],"valueTexts":["män","kvinnor"]},{"code":"Tid","text":"år","time":true,"values":["2023","2024"],"valueTexts":["2023","2024"]}]}""").Of(ServiceKind.PxWebOne);

        var plan = await connector.Plan(Fohm, new("DB/T.px", [new("Namn", ["top(3)"])]), null, CancellationToken.None).Sound();

        Assert.Null(plan.Cells);
        Assert.Contains("""{"code":"Namn","selection":{"filter":"top","values":["3"]}}""", Assert.Single(plan.Chunks).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_that_its_folder_says_has_not_changed_is_not_fetched()
    {
        var http = new RecordedHttp().Text("B_HLV", """[{"id":"daghalsoreg.px","type":"t","text":"Daglig hälsa","updated":"2026-03-01T08:00:00"}]""");

        var plan = await http.Of(ServiceKind.PxWebOne).Plan(Fohm, new(Table, []), new(2026, 3, 2), CancellationToken.None).Sound();

        Assert.Empty(plan.Chunks);
        Assert.Single(http.Asked);
    }

    [Fact]
    public async Task A_server_of_old_that_does_not_know_the_newest_format_is_asked_for_the_one_before()
    {
        var http = new RecordedHttp().Answer("T.px", ask => ask.Body!.Contains("json-stat2", StringComparison.Ordinal) ? new HttpAnswer(400, "Bad format"u8.ToArray()) : new HttpAnswer(200, "{}"u8.ToArray()));

        var answer = await http.Of(ServiceKind.PxWebOne).Fetch(Fohm, new(new("https://fohm.example/T.px"), """{"query":[],"response":{"format":"json-stat2"}}""", 1) { Format = "json-stat2" }, CancellationToken.None).Sound();

        Assert.Equal("json-stat", answer.Chunk.Format);
    }

    [Fact]
    public void Value_bounds_and_number_asked_come_to_one_figure_sex_by_its_word_place_by_its_code_and_time_as_a_span()
    {
        var parsed = Parse([Survey(["2021", "1883"], ["Avesta", "Karlskoga"])]);

        var drafts = parsed.Drafts();
        Assert.Equal(4, drafts.Count);
        var women = drafts.Single(draft => draft.AreaCode == "2021" && draft.Groups.Count == 1);
        var estimate = Assert.IsType<Figure.Known>(women.Figure).Estimate;
        Assert.Equal((70.5, 65.0, 75.5, 400.0, "women"), (estimate.Value, estimate.Interval!.Lower, estimate.Interval.Upper, women.Denominator, women.Groups[0].Subgroup));
        Assert.All(drafts, draft => Assert.Equal(Period.Span(2021, 2024), draft.Period));
        Assert.All(drafts.Where(draft => draft.AreaCode == "1883"), draft => Assert.IsType<Figure.Missing>(draft.Figure));
        Assert.All(drafts, draft => Assert.Equal("Folkhälsomyndigheten", draft.Source));
    }

    [Fact]
    public void Answers_to_several_calls_are_read_as_one_and_what_was_asked_and_did_not_come_is_told()
    {
        var parsed = Parse([Survey(["2021"], ["Avesta"]), Survey(["1883"], ["Karlskoga"])], new("Region", ["2021", "1883", "0180", "20*", "25*"]), new("Kön", ["02"]));

        Assert.Equal(4, parsed.Drafts().Count);
        Assert.Equal(["0180", "25*", "02"], parsed.Missing);
    }

    [Fact]
    public void Two_variables_with_the_same_name_are_told_apart_by_their_codes()
    {
        var answer = Raw("""{"class":"dataset","label":"Två","id":["A","B","Tid"],"size":[1,2,1],"role":{"time":["Tid"]},"dimension":{"A":{"label":"grupp","category":{"index":["1"],"label":{"1":"ett"}}},"B":{"label":"grupp","category":{"index":["x","y"],"label":{"x":"ex","y":"ypsilon"}}},"Tid":{"label":"år","category":{"index":["2024"]}}},"value":[1,2]}""", format: "json-stat2");

        var drafts = new RecordedHttp().Of(ServiceKind.PxWebOne).Parse(Fohm, new("T.px", [new("B", ["x", "z"])]), [answer], null).Sound();

        Assert.Equal(2, drafts.Drafts().Count);
        Assert.Equal(["z"], drafts.Missing);
    }

    [Fact]
    public void An_answer_without_a_cell_is_a_flaw_and_no_zero()
    {
        var answer = Raw("""{"class":"dataset","id":["Region","Tid"],"size":[0,1],"dimension":{"Region":{"category":{"index":[]}},"Tid":{"category":{"index":["2024"]}}},"value":[]}""", format: "json-stat2");

        Assert.Equal(FlawKind.Empty, Assert.Single(new RecordedHttp().Of(ServiceKind.PxWebOne).Parse(Fohm, new("T.px", []), [answer], null).Flaws()).Kind);
    }

    [Fact]
    public void An_answer_that_was_cut_off_is_told_with_what_was_asked_and_the_others_stay_the_callers()
    {
        var whole = Survey(["2021"], ["Avesta"]);
        var half = Raw(whole.Bytes[..(whole.Bytes.Length / 2)].ToArray(), "https://fohm.example/T.px", "json-stat2");

        Assert.NotEmpty(new RecordedHttp().Of(ServiceKind.PxWebOne).Parse(Fohm, new(Table, []), [whole, half], null).Flaws());
        Assert.Equal(2, Parse([whole]).Drafts().Count);
    }

    [ReferenceFact]
    public void PxWebs_own_JSON_with_a_mark_before_it_and_values_as_texts_is_read()
    {
        byte[] marked = [.. Encoding.UTF8.Preamble, .. File.ReadAllBytes(Reference.File("sources/pxwebapi-v1/pxweb_v1_data_response.json"))];

        var parsed = new RecordedHttp().Of(ServiceKind.PxWebOne).Parse(KnownServices.Scb, new("BE/T", [new("Tid", ["2015", "2030"])]), [Raw(marked, "https://api.scb.example/T", "json")], null).Sound();

        var drafts = parsed.Drafts();
        Assert.Equal(24, drafts.Count);
        Assert.Equal(2762601, ((Figure.Known)drafts[0].Figure).Estimate.Value);
        Assert.All(drafts, draft => Assert.Equal("Population", draft.IndicatorName));
        Assert.Equal(["2030"], parsed.Missing);
    }

    [Fact]
    public void A_symbol_among_the_values_of_PxWebs_own_JSON_is_missing_and_a_thousands_mark_no_symbol()
    {
        var answer = Raw("""{"columns":[{"code":"Region","text":"region","type":"d"},{"code":"Tid","text":"år","type":"t"},{"code":"X","text":"Antal sjuka","type":"c"}],"comments":[],"data":[{"key":["2021","2024"],"values":[".."]},{"key":["1883","2024"],"values":["34\u00a0550"]},{"key":["0180","2024"],"values":["-"]}]}""");

        var drafts = new RecordedHttp().Of(ServiceKind.PxWebOne).Parse(KnownServices.All.First(service => service.Id == "scb-v1"), new("T", []), [answer], null).Sound().Drafts();

        Assert.IsType<Figure.Missing>(drafts[0].Figure);
        Assert.Equal([34550d, 0d], drafts.Skip(1).Select(draft => ((Figure.Known)draft.Figure).Estimate.Value));
    }

    [ReferenceFact]
    public void A_text_table_that_is_Windows_1252_is_read_whatever_it_declares()
    {
        var answer = Raw(File.ReadAllBytes(Reference.File("sources/pxwebapi-v1/pxweb_v1_responseOK_body.txt")), "https://api.scb.example/T", "csv");

        var recipe = new Recipe("Löner", [new("kön", ColumnRole.Subgroup, Dimension.Sex), new("Genomsnittlig månadslön för månadsavlönade, statlig sektor (KLS) 2013M09", ColumnRole.Value)]);

        var draft = Assert.Single(new RecordedHttp().Of(ServiceKind.PxWebOne).Parse(KnownServices.Scb, new("T", []), [answer], recipe).Sound().Drafts());

        Assert.Equal((34550d, "men"), (Assert.IsType<Figure.Known>(draft.Figure).Estimate.Value, draft.Groups[0].Subgroup));
    }

    [ReferenceFact]
    public async Task A_page_of_a_proxy_in_place_of_figures_is_told_with_its_beginning_and_what_was_asked()
    {
        var page = await File.ReadAllBytesAsync(Reference.File("sources/pxwebapi-v1/pxweb_v1_responseFAULT_body.txt"));
        var http = new RecordedHttp().Answer("T.px", new HttpAnswer(417, page) { Type = "text/html" });

        var flaw = Assert.Single(await http.Of(ServiceKind.PxWebOne).Fetch(Fohm, new(new("https://fohm.example/T.px"), "{}", 1), CancellationToken.None).Flaws());

        Assert.Equal(FlawKind.NoAnswer, flaw.Kind);
        Assert.StartsWith("HTTP 417 <!DOCTYPE", flaw.Read, StringComparison.Ordinal);
        Assert.InRange(flaw.Read.Length, 100, 520);
        Assert.Equal("POST https://fohm.example/T.px {}", Assert.IsType<Where.Address>(flaw.Where).Asked);
        Assert.Equal(Patient.MostTries, http.Asked.Count);
    }

    [Theory]
    [InlineData("", FlawKind.Empty)]
    [InlineData("<html><body>Out of order</body></html>", FlawKind.NoAnswer)]
    [InlineData("Too many values", FlawKind.NoAnswer)]
    [InlineData("{\"class\":\"dataset\",\"value\":[1,2,", FlawKind.Broken)]
    public async Task What_cannot_be_figures_is_a_flaw_of_its_own_kind(string body, FlawKind kind)
    {
        var http = new RecordedHttp().Text("T.px", body);

        Assert.Equal(kind, Assert.Single(await http.Of(ServiceKind.PxWebOne).Fetch(Fohm, new(new("https://fohm.example/T.px"), "{}", 1), CancellationToken.None).Flaws()).Kind);
    }

    [ReferenceFact]
    public async Task Folders_are_walked_down_and_titles_do_not_change_with_their_times()
    {
        var http = new RecordedHttp().File("/ssd/BE", "pxwebapi-v1/pxweb_v1_levels.json");
        var scb = KnownServices.All.First(service => service.Id == "scb-v1");

        var entries = await http.Of(ServiceKind.PxWebOne).Search(scb, "ssd/BE", CancellationToken.None).Sound();

        Assert.Equal(("ssd/BE/BefolkningNy", "Population by region, marital status, age and sex", false, "2023-02-22T08:00:00"), (entries[0].Table, entries[0].Title, entries[0].IsFolder, entries[0].Updated));
    }

    private static ParsedAnswers Parse(IReadOnlyList<RawAnswer> answers, params CodeChoice[] choices) => new RecordedHttp().Of(ServiceKind.PxWebOne).Parse(Fohm, new(Table, choices), answers, null).Sound();

    // As Folkhälsodata answers: four kinds of number, sex by codes of the table's own, four years in one; the second place has no values.
    private static RawAnswer Survey(string[] codes, string[] names)
    {
        var places = string.Join(',', codes.Select((code, at) => $"\"{code}\":{at}"));
        var labels = string.Join(',', codes.Zip(names).Select(pair => $"\"{pair.First}\":\"{pair.Second}\""));
        double?[] known = [68.1, 70.5, 64.0, 65.0, 72.0, 75.5, 800, 400];
        var values = string.Join(',', codes.SelectMany(code => known.Select(value => code == "1883" ? "null" : value!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        return Raw("""
            {"class":"dataset","label":"God hälsa efter region, kön och år","source":"Folkhälsomyndigheten","id":["Region","Hälsa","Andel och konfidensintervall","Kön","År"],"size":[COUNT,1,4,2,1],"role":{"time":["År"]},
            "dimension":{"Region":{"label":"Region","category":{"index":{PLACES},"label":{LABELS}}},
            "Hälsa":{"label":"Hälsa","category":{"index":{"1":0},"label":{"1":"God hälsa"}}},
            "Andel och konfidensintervall":{"label":"Andel och konfidensintervall","category":{"index":{"01":0,"02":1,"03":2,"04":3},"label":{"01":"Andel","02":"Konfidensintervall nedre gräns","03":"Konfidensintervall övre gräns","04":"Antal svar"}}},
            "Kön":{"label":"Kön","category":{"index":{"00":0,"01":1},"label":{"00":"Totalt","01":"Kvinnor"}}},
            "År":{"label":"År","category":{"index":{"2021-2024":0},"label":{"2021-2024":"2021-2024"}}}},
            "value":[VALUES],"status":{}}
            """.Replace("COUNT", $"{codes.Length}", StringComparison.Ordinal).Replace("PLACES", places, StringComparison.Ordinal).Replace("LABELS", labels, StringComparison.Ordinal).Replace("VALUES", values, StringComparison.Ordinal), "https://fohm.example/T.px", "json-stat2");
    }
}
