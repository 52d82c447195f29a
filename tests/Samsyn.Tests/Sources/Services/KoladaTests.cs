// Kolada: planned in few calls, read with nulls as missing, and asked against got.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.Services;
using Samsyn.Sources.Services.Kolada;
using static Samsyn.Tests.Sources.Services.ServiceChecks;

namespace Samsyn.Tests.Sources.Services;

public sealed class KoladaTests
{
    private static readonly Service Kolada = KnownServices.Kolada;
    private static readonly DateOnly Yesterday = new(2026, 11, 23);

    [ReferenceFact]
    public async Task Three_hundred_key_figures_with_nothing_changed_cost_far_less_than_350_requests_and_bring_nothing()
    {
        var http = Recorded().Text("from_date", """{"values":[],"count":0,"next_url":null,"previous_url":null}""");
        var connector = http.Of(ServiceKind.Kolada);
        var ids = (await connector.Search(Kolada, "", CancellationToken.None).Sound()).Select(entry => entry.Table).Concat(Ids(5000)).Distinct().Take(300).ToArray();
        var query = new TableQuery(string.Join(',', ids), []);

        var plan = await connector.Plan(Kolada, query, Yesterday, CancellationToken.None).Sound();
        var answers = new List<RawAnswer>();
        foreach (var chunk in plan.Chunks)
        {
            answers.Add(await connector.Fetch(Kolada, chunk, CancellationToken.None).Sound());
        }

        var parsed = connector.Parse(Kolada, query, answers, null).Sound();
        Assert.Equal(12, plan.Chunks.Count);
        Assert.Equal(14, http.Asked.Count);
        Assert.Empty(parsed.Figures);
        Assert.Empty(parsed.Missing);
    }

    [ReferenceFact]
    public async Task Each_of_three_hundred_subscriptions_refreshed_alone_stays_below_350_requests()
    {
        var http = Recorded().Text("from_date", """{"values":[],"count":0,"next_url":null}""");
        var connector = http.Of(ServiceKind.Kolada);

        foreach (var id in Ids(300))
        {
            var plan = await connector.Plan(Kolada, new(id, [new("municipality", ["20*", "0000", "0020"])]), Yesterday, CancellationToken.None).Sound();
            foreach (var chunk in plan.Chunks)
            {
                _ = await connector.Fetch(Kolada, chunk, CancellationToken.None).Sound();
            }
        }

        Assert.InRange(http.Asked.Count, 300, 349);
    }

    [ReferenceFact]
    public async Task No_part_of_an_address_has_more_than_25_identities_and_all_places_are_asked_for()
    {
        var connector = Recorded().Of(ServiceKind.Kolada);

        var plan = await connector.Plan(Kolada, new("N00957,U01402", [new("year", ["top(3)"])]), null, CancellationToken.None).Sound();

        Assert.All(plan.Chunks.SelectMany(chunk => chunk.Address.AbsolutePath.Split('/')), part => Assert.True(part.Split(',').Length <= 25));
        var places = plan.Chunks.Where(chunk => chunk.Format == "data").SelectMany(chunk => chunk.Address.AbsolutePath.Split('/')[6].Split(','));
        Assert.Equal(312, places.Distinct().Count());
        Assert.EndsWith("/year/2024,2025,2026", plan.Chunks[^1].Address.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal(1 + 13, plan.Chunks.Count);
        Assert.Equal(TimeSpan.FromSeconds(2), plan.AtLeast);
    }

    [ReferenceFact]
    public async Task An_identity_that_does_not_exist_is_told_and_with_no_other_left_it_is_a_flaw()
    {
        var connector = Recorded().Of(ServiceKind.Kolada);

        var plan = await connector.Plan(Kolada, new("N00957,N99999", [new("municipality", ["1883", "9999"]), new("year", ["2023"])]), null, CancellationToken.None).Sound();
        var flaws = await connector.Plan(Kolada, new("N99999", []), null, CancellationToken.None).Flaws();

        Assert.Equal(["N99999", "9999"], plan.NotThere);
        Assert.Equal((FlawKind.NotThere, "N99999"), (flaws[0].Kind, flaws[0].Read));
    }

    [ReferenceFact]
    public async Task Pages_are_followed_a_null_is_missing_a_deleted_row_is_told_and_a_group_of_municipalities_is_no_place()
    {
        var http = Recorded().File("page=2", "kolada/synthetic/v3_data_page2.json").File("data/kpi/N00957", "kolada/synthetic/v3_data_page1.json");
        var connector = http.Of(ServiceKind.Kolada);
        var first = await connector.Fetch(Kolada, new(new("https://api.kolada.se/v3/data/kpi/N00957/year/2023"), null, null) { Format = "data" }, CancellationToken.None).Sound();
        var second = await connector.Fetch(Kolada, first.Next!, CancellationToken.None).Sound();

        var parsed = connector.Parse(Kolada, new("N00957", []), [first, second], null).Sound();

        Assert.Null(second.Next);
        var drafts = parsed.Drafts();
        Assert.Equal(["1883  27.1", "1883 women 33", "1883 men 21.4", "1862  missing"], drafts.Select(Said));
        Assert.Equal(["18 ", "18 women"], parsed.Deleted.Select(draft => $"{draft.AreaCode} {string.Concat(draft.Groups.Select(group => group.Subgroup))}"));
        Assert.All(drafts, draft => Assert.Equal(Period.Year(2023), draft.Period));
    }

    [Theory]
    [InlineData("\"next_url\":\"https://api.kolada.se/v3/data/kpi/N00957/year/2023\"")]
    [InlineData("\"next_page\":\"https://api.kolada.se/v3/data/kpi/N00957/year/2023?page=1\"")]
    [InlineData("\"next_url\":\"https://inside.example/v3/data?page=2\"")]
    public async Task A_next_page_that_leads_back_or_to_another_house_stops_with_a_flaw(string next)
    {
        var connector = new RecordedHttp().Text("data/kpi", $$"""{"values":[],"count":0,{{next}}}""").Of(ServiceKind.Kolada);

        var flaws = await connector.Fetch(Kolada, new(new("https://api.kolada.se/v3/data/kpi/N00957/year/2023"), null, null) { Format = "data" }, CancellationToken.None).Flaws();

        Assert.Equal(FlawKind.Duplicate, Assert.Single(flaws).Kind);
    }

    [Fact]
    public void A_key_figure_without_a_row_is_missing_and_an_answer_without_any_is_a_flaw()
    {
        var connector = new RecordedHttp().Of(ServiceKind.Kolada);
        var some = Raw("""{"values":[{"kpi":"N00957","municipality":"1883","period":2023,"values":[{"gender":"T","count":1,"status":"","value":27.1}]}],"next_url":null}""", "https://api.kolada.se/v3/data/kpi/N00957,N00941/year/2023", "data");
        var none = Raw("""{"values":[],"count":0,"next_url":null}""", "https://api.kolada.se/v3/data/kpi/N99999/year/2023", "data");

        Assert.Equal(["N00941", "2021"], connector.Parse(Kolada, new("N00957,N00941", [new("municipality", ["1883", "2021"])]), [some], null).Sound().Missing);
        Assert.Equal(FlawKind.Empty, Assert.Single(connector.Parse(Kolada, new("N99999", []), [none], null).Flaws()).Kind);
    }

    [Fact]
    public void A_figure_for_a_municipality_that_looks_like_a_year_keeps_both_apart()
    {
        var answer = Raw("""{"values":[{"kpi":"U01402","municipality":"2021","period":"2024","values":[{"gender":"F","status":"","value":7.5},{"gender":"X","value":1}]}],"next_url":null}""", "https://api.kolada.se/v3/data/kpi/U01402/municipality/2021", "data");

        var figures = new RecordedHttp().Of(ServiceKind.Kolada).Parse(Kolada, new("U01402", []), [answer], null).Sound().Figures.ToArray();

        var draft = Assert.IsType<Drafted.Sound>(figures[0]).Draft;
        Assert.Equal(("2021", Period.Year(2024), "women"), (draft.AreaCode, draft.Period, draft.Groups[0].Subgroup));
        Assert.Equal(FlawKind.UnknownWord, Assert.IsType<Drafted.Flawed>(figures[1]).Flaws[0].Kind);
    }

    [ReferenceFact]
    public void Half_of_an_old_answer_is_null_and_none_of_it_becomes_a_zero()
    {
        var answer = Raw(File.ReadAllBytes(Reference.File("sources/kolada/v2_data_with_nulls.json")), "https://api.kolada.se/v3/data/kpi/N03700", "data");

        var drafts = new RecordedHttp().Of(ServiceKind.Kolada).Parse(Kolada, new("N03700", []), [answer], null).Sound().Drafts();

        Assert.Equal(256, drafts.Count);
        Assert.Equal(120, drafts.Count(draft => draft.Figure is Figure.Missing { Reason: MissingReason.NotAvailable }));
        Assert.Equal(8, drafts.Count(draft => draft.Figure is Figure.Missing { Reason: MissingReason.NotApplicable }));
    }

    [ReferenceFact]
    public async Task A_search_forgives_case_dots_and_the_order_of_words()
    {
        var connector = Recorded().Of(ServiceKind.Kolada);

        foreach (var words in new[] { "röker dagligen", "DAGLIGEN roker", "dagligen ro\u0308ker", "U01402" })
        {
            Assert.Contains("U01402", (await connector.Search(Kolada, words, CancellationToken.None).Sound()).Select(entry => entry.Table));
        }
    }

    [ReferenceFact]
    public async Task The_catalogue_tells_the_meaning_and_leaves_out_what_is_gone()
    {
        var entries = await Recorded().Of(ServiceKind.Kolada).Catalogue(Kolada, ["N00925", "N99999"], CancellationToken.None).Sound();

        var entry = Assert.Single(entries);
        Assert.Equal(("Medellivslängd kvinnor, år", "2025", false, 32), (entry.Title, entry.Latest, entry.Ended, entry.Meaning.Length));
    }

    [Theory]
    [InlineData("Invånare 16-84 år som röker dagligen, andel (%)", "%", 100d, null)]
    [InlineData("Medellivslängd kvinnor, år", "år", null, null)]
    [InlineData("Personalkostnader, kr/inv", "kr/inv", null, null)]
    [InlineData("Anmälda våldsbrott, antal/100 000 inv", "antal/100 000 inv", 100_000d, null)]
    [InlineData("Har kommunen en plan? (Ja=1, Nej=0)", "Ja=1, Nej=0", 1d, null)]
    [InlineData("Elever i åk 9, andel (%) (-2019)", "%", 100d, 2019)]
    [InlineData("Fallskador bland personer 65+, 3-årsmedelvärde", null, null, null)]
    public void The_unit_stands_at_the_end_of_the_title(string title, string? unit, double? scale, int? last)
    {
        var read = KoladaTitle.Of(title);

        Assert.Equal((unit, scale, last), (read.Unit, read.Scale, read.LastYear));
    }

    [ReferenceFact]
    public async Task What_a_year_means_stands_in_the_description()
    {
        var connector = Recorded().Of(ServiceKind.Kolada);
        async Task<KoladaPeriod> Of(string id) => KoladaPeriod.Of((await connector.Describe(Kolada, id, CancellationToken.None).Sound()).Description);

        Assert.Equal(new KoladaPeriod(5, null), await Of("N00925"));
        Assert.Equal(new KoladaPeriod(1, null), await Of("N00957"));
        var smoking = await Of("U01402");
        Assert.Equal(4, smoking.Years);
        Assert.Contains("Örebro", smoking.Otherwise, StringComparison.Ordinal);
    }

    private static RecordedHttp Recorded() => new RecordedHttp()
        .File("/v3/kpi?", "kolada/v3_kpi.json").File("/v3/municipality?", "kolada/v3_municipality.json").Text("/v3/kpi/", """{"values":[],"next_url":null}""");

    private static IEnumerable<string> Ids(int count)
    {
        using var document = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(Reference.File("sources/kolada/v3_kpi.json")));
        return [.. document.RootElement.GetProperty("values").EnumerateArray().Take(count).Select(kpi => kpi.GetProperty("id").GetString()!)];
    }

    private static string Said(Draft draft) => draft.Figure switch
    {
        Figure.Known known => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{draft.AreaCode} {string.Concat(draft.Groups.Select(group => group.Subgroup))} {known.Estimate.Value}"),
        _ => $"{draft.AreaCode} {string.Concat(draft.Groups.Select(group => group.Subgroup))} missing",
    };
}
