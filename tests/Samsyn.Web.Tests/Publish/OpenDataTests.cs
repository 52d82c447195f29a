// Open data: the same figures in every form, at addresses that stay, for whoever may see them and nobody else.
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Sources;
using Samsyn.Sources.JsonStat;
using Samsyn.Web.Convene;
using Samsyn.Web.Tests.Convene;

namespace Samsyn.Web.Tests.Publish;

public sealed class OpenDataTests(SignInSite site) : IClassFixture<SignInSite>
{
    private const string Open = "/en/exempellan/open";

    [Fact]
    public async Task Our_own_reader_finds_every_figure_again_in_the_json_stat()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, await Text($"{Open}/SMOKE/figures.json"));

        var table = Assert.Single(Assert.IsType<Checked<IReadOnlyList<SourceTable>>.Sound>(JsonStatFile.Open(file)).Value);
        var (value, symbol) = (Place(table, column => column.Kind == SourceColumnKind.Value), Place(table, column => column.Kind == SourceColumnKind.Symbol));
        var number = Place(table, column => column.CodesOf == "Number");
        var read = table.Rows.OfType<SourceRow.Read>().Where(row => row.Cells[number] == "value").Select(row => (Value: row.Cells[value], Symbol: row.Cells[symbol])).ToArray();
        File.Delete(file);

        Assert.Empty(table.PassedOver);
        var kept = await site.Data.Shown("SMOKE");
        Assert.Equal(kept.Count(one => one.Figure is Figure.Known), read.Count(row => !string.IsNullOrEmpty(row.Value)));
        Assert.Equal(kept.Count(one => one.Figure is Figure.Withheld), read.Count(row => row.Symbol == "x"));
    }

    [Fact]
    public async Task A_reader_that_knows_only_the_specification_finds_the_same_numbers_as_in_the_table()
    {
        using var json = JsonDocument.Parse(await Text($"{Open}/SMOKE/figures.json"));
        var read = PlainJsonStat.Rows(json.RootElement).ToDictionary(row => row.Key, row => row.Value);
        var lines = (await Text($"{Open}/SMOKE/figures.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var header = lines[0].Split(',').ToList();
        string[] sides = [.. json.RootElement.GetProperty("id").EnumerateArray().Select(id => id.GetString()!).Where(id => id != "measure")];

        var compared = 0;
        foreach (var line in lines.Skip(1).Where(line => !line.Contains('"', StringComparison.Ordinal)))
        {
            var cells = line.Split(',');
            foreach (var number in new[] { "value", "lower", "upper" })
            {
                var key = string.Join('|', sides.Select(side => cells[header.IndexOf(side == "place" ? "place_code" : side)]).Append(number));
                Assert.Equal(cells[header.IndexOf(number)], read[key]?.ToString("R", CultureInfo.InvariantCulture) ?? "");
                compared++;
            }
        }

        Assert.InRange(compared, 1_000, 1_000_000);
    }

    [Fact]
    public async Task What_is_withheld_has_no_number_and_no_counts_in_any_form()
    {
        foreach (var line in (await Text($"{Open}/SMOKE/figures.csv")).Split("\r\n").Where(line => line.Contains(",x,", StringComparison.Ordinal)))
        {
            Assert.Contains(",,,,,,,,x,", line, StringComparison.Ordinal);
        }

        var heat = (await Text($"{Open}/heat-plus.csv")).Split("\r\n").Where(line => line.Contains(",x,", StringComparison.Ordinal)).ToArray();
        Assert.All(heat, line => Assert.Contains(",,,,,,x,", line, StringComparison.Ordinal));
        Assert.NotEmpty(heat);
    }

    [Fact]
    public async Task The_catalogue_leads_to_every_indicator()
    {
        using var json = JsonDocument.Parse(await Text($"{Open}/catalogue.json"));
        var items = json.RootElement.GetProperty("link").GetProperty("item").EnumerateArray().Select(item => new Uri(item.GetProperty("href").GetString()!)).ToArray();

        Assert.Equal(ExampleStore.County.Indicators.Count, items.Length);
        foreach (var item in items)
        {
            Assert.Contains("\"class\":\"dataset\"", await Text(item.PathAndQuery), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Whoever_has_the_file_is_told_that_it_still_holds_until_something_changes()
    {
        using var client = Stranger();
        using var first = await client.GetAsync(new Uri($"{Open}/SMOKE/figures.csv", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotModified, await Again(client, first.Headers.ETag, null));
        Assert.Equal(HttpStatusCode.NotModified, await Again(client, null, first.Content.Headers.LastModified));
        Assert.Equal(first.Content.Headers.ContentLength, (await client.GetByteArrayAsync(new Uri($"{Open}/SMOKE/figures.csv", UriKind.Relative))).Length);

        var county = await site.Data.Collaboration();
        var smoke = (await site.Data.Store.Indicators.Of(county.Key, default)).Single(one => one.Code == "SMOKE");
        await site.Data.Store.Indicators.Keep(county.Key, [smoke with { Source = "Another survey" }], default);

        Assert.Equal(HttpStatusCode.OK, await Again(client, first.Headers.ETag, null));
    }

    [Fact]
    public async Task Pages_of_other_sites_may_read_what_everybody_may_and_never_in_somebodys_name()
    {
        using var client = Stranger();
        using var ask = new HttpRequestMessage(HttpMethod.Get, $"{Open}/catalogue.json");
        ask.Headers.Add("Origin", "https://elsewhere.example");
        using var answer = await client.SendAsync(ask);

        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
        using var page = new HttpRequestMessage(HttpMethod.Get, "/en/exempellan/");
        page.Headers.Add("Origin", "https://elsewhere.example");
        using var shut = await client.SendAsync(page);
        Assert.False(shut.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task What_is_not_published_is_told_to_be_shut_rather_than_answered_with_a_page()
    {
        await site.Data.Store.Collaborations.Keep(new(new("closed"), "closed", "Sjöhamra", Invented: false), default);
        ((Admission)site.Site.Services.GetService(typeof(Admission))!).Forget();
        using var client = Stranger();

        using var answer = await client.GetAsync(new Uri("/en/closed/open/catalogue.json", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData("/en/exempellan/open/NOTHING/figures.csv")]
    [InlineData("/en/exempellan/open/NOTHING/figures.json")]
    [InlineData("/en/nobody/open/catalogue.json")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var client = Stranger();
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_description_names_every_open_address_and_no_other()
    {
        using var json = JsonDocument.Parse(await Text("/openapi.json"));
        var described = json.RootElement.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal);
        var there =
            from endpoint in ((Microsoft.AspNetCore.Routing.IEndpointRouteBuilder)site.Site).DataSources.SelectMany(source => source.Endpoints).OfType<Microsoft.AspNetCore.Routing.RouteEndpoint>()
            where endpoint.Metadata.GetMetadata<Rules.Program>() is not null
            select endpoint.RoutePattern.RawText!.Replace(":regex(^(sv|da|en)$)", "", StringComparison.Ordinal);

        Assert.Equal(there.Order(StringComparer.Ordinal), described);
        Assert.Equal("3.1.0", json.RootElement.GetProperty("openapi").GetString());
        Assert.All(
            json.RootElement.GetProperty("paths").EnumerateObject(),
            path => Assert.Single(path.Value.GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject(), content => content.Value.TryGetProperty("example", out _)));
    }

    [Fact]
    public async Task The_page_says_how_a_figure_is_read_and_what_the_signs_mean()
    {
        using var visitor = new SiteVisitor(site.Address);

        var page = await visitor.Get(Open);

        Assert.Equal(ExampleStore.County.Indicators.Count, page.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Contains($"read.csv(\"{site.Address}en/exempellan/open/", page.Document.QuerySelectorAll("pre")[1].TextContent, StringComparison.Ordinal);
        Assert.Contains(page.Document.QuerySelectorAll("dl.known div"), pair => pair.TextContent.Replace("\n", "", StringComparison.Ordinal).StartsWith('x'));
    }

    private static int Place(SourceTable table, Func<SourceColumn, bool> wanted) => table.Columns.Index().Single(pair => wanted(pair.Item)).Index;

    private async Task<string> Text(string path)
    {
        using var client = Stranger();
        return await client.GetStringAsync(new Uri(path, UriKind.RelativeOrAbsolute));
    }

    private HttpClient Stranger() => new() { BaseAddress = site.Address };

    private static async Task<HttpStatusCode> Again(HttpClient client, EntityTagHeaderValue? mark, DateTimeOffset? since)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, $"{Open}/SMOKE/figures.csv");
        ask.Headers.IfModifiedSince = since;
        if (mark is not null)
        {
            ask.Headers.IfNoneMatch.Add(mark);
        }

        using var answer = await client.SendAsync(ask);
        return answer.StatusCode;
    }
}
