// The site as a whole: its doors, its headers, its errors, and its files.
using System.Net;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Samsyn.Web.Charts;

namespace Samsyn.Web.Tests;

public sealed class SiteTests(RunningSite site) : IClassFixture<RunningSite>
{
    private const string Smoking = "exempellan/indicator/SMOKE";

    [Theory]
    [InlineData("sv-SE,sv;q=0.9", "/sv/")]
    [InlineData("nb", "/da/")]
    [InlineData("de", "/en/")]
    public async Task The_door_sends_a_visitor_to_their_language(string wanted, string address)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        ask.Headers.Add("Accept-Language", wanted);

        using var answer = await site.Visitor.SendAsync(ask);

        Assert.Equal((HttpStatusCode.Redirect, address), (answer.StatusCode, answer.Headers.Location!.ToString()));
    }

    [Fact]
    public async Task With_one_collaboration_the_language_leads_straight_to_it()
    {
        using var answer = await Get("/da/");

        Assert.Equal("/da/exempellan/", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Every_answer_keeps_the_page_to_itself()
    {
        foreach (var path in new[] { "/sv/exempellan/", "/sv/nothing/", "/mark.svg", $"/sv/{Smoking}/groups.svg" })
        {
            using var answer = await Get(path);

            Assert.Contains("default-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        }
    }

    [Fact]
    public async Task Letters_are_written_as_letters_and_nothing_is_styled_inside_the_page()
    {
        var html = await (await Get($"/sv/{Smoking}?by=education")).Content.ReadAsStringAsync();

        Assert.Contains("Röker dagligen", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sv/exempellan/area/0000", "Sidan finns inte")]
    [InlineData("/da/findes/ikke", "Siden findes ikke")]
    [InlineData("/en/exempellan/indicator/NOTHING", "There is no such page")]
    public async Task What_is_not_there_is_said_in_the_visitors_language(string path, string said)
    {
        using var answer = await Get(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(said, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_sent_compressed()
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, new Uri("/sv/exempellan/", UriKind.Relative));
        ask.Headers.Add("Accept-Encoding", "br");

        using var answer = await site.Visitor.SendAsync(ask);

        Assert.Contains("br", answer.Content.Headers.ContentEncoding);
    }

    [Theory]
    [InlineData("sv", ';', ',')]
    [InlineData("da", ';', ',')]
    [InlineData("en", ',', '.')]
    public async Task Csv_opens_in_the_readers_own_spreadsheet(string language, char between, char decimals)
    {
        using var answer = await Get($"/{language}/{Smoking}/figures.csv?by=education");

        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var lines = Encoding.UTF8.GetString(bytes)[1..].Split("\r\n");
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.Equal(20, lines[0].Split(between).Length);
        Assert.Matches($@"^\d+\{decimals}\d+$", lines[1].Split(between)[6]);
        Assert.Contains("attachment", answer.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sv/exempellan/figures.csv?area=9901&order=persons", "plats i ordningen;")]
    [InlineData("/en/exempellan/area/9912/figures.csv?against=99", "indicator,unit,time,Tjädervalla,\"Tjädervalla, lower bound\"")]
    public async Task The_ranking_and_the_profile_are_tables_too(string path, string head)
    {
        using var answer = await Get(path);

        Assert.StartsWith(head, (await answer.Content.ReadAsStringAsync()).TrimStart('\uFEFF'), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_a_spreadsheet_would_run_is_made_harmless()
    {
        var sheet = new Web.Shared.Sheet("", ["a;b"], [["=1+1", (double?)-2.5, "say \"hi\""]]);

        var text = Encoding.UTF8.GetString(Web.Shared.CsvFile.Of(sheet, Web.Shared.Language.Swedish)).TrimStart('\uFEFF');

        Assert.Equal("\"a;b\"\r\n'=1+1;-2,5;\"say \"\"hi\"\"\"\r\n", text);
    }

    [Fact]
    public async Task In_excel_numbers_are_numbers_and_a_sheet_says_what_they_are()
    {
        using var answer = await Get($"/sv/{Smoking}/figures.xlsx?by=education");
        using var workbook = SpreadsheetDocument.Open(await answer.Content.ReadAsStreamAsync(), isEditable: false);

        var sheets = workbook.WorkbookPart!.Workbook.Descendants<Sheet>().ToArray();
        Assert.Equal(["Siffror", "Om siffrorna"], sheets.Select(sheet => sheet.Name!.Value));
        var rows = Rows(workbook, sheets[0]);
        Assert.Equal(CellValues.Number, rows[1].Elements<Cell>().ElementAt(6).DataType!.Value);
        Assert.True(double.Parse(rows[1].Elements<Cell>().ElementAt(6).CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture) > 0);
        Assert.Contains("Påhittade siffror", Rows(workbook, sheets[1])[0].InnerText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("groups")]
    [InlineData("equiplot")]
    [InlineData("trend")]
    [InlineData("places")]
    public async Task A_picture_alone_has_its_title_its_source_and_its_colours(string picture)
    {
        using var answer = await Get($"/sv/{Smoking}/{picture}.svg?by=education");

        var svg = XDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Påhittade siffror. Källa", svg.Root!.Value, StringComparison.Ordinal);
        Assert.All(svg.Descendants().Where(element => element.Name.LocalName == "text"), text => Assert.NotNull(text.Attribute("fill")));
        Assert.Empty(svg.Descendants().Attributes("style"));
    }

    [Fact]
    public async Task A_picture_comes_as_png_where_the_server_can_draw_one_and_is_else_not_offered()
    {
        using var answer = await Get($"/sv/{Smoking}/trend.png");

        Assert.Equal(Rasteriser.Found ? HttpStatusCode.OK : HttpStatusCode.NotFound, answer.StatusCode);
        if (Rasteriser.Found)
        {
            Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], (await answer.Content.ReadAsByteArrayAsync())[..4]);
        }
    }

    [Theory]
    [InlineData("figures.pdf")]
    [InlineData("nothing.svg")]
    [InlineData("groups.exe")]
    public async Task A_file_that_is_not_offered_is_not_found(string file)
    {
        using var answer = await Get($"/sv/{Smoking}/{file}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static Row[] Rows(SpreadsheetDocument workbook, Sheet sheet) =>
        [.. ((WorksheetPart)workbook.WorkbookPart!.GetPartById(sheet.Id!.Value!)).Worksheet.Descendants<Row>()];

    private Task<HttpResponseMessage> Get(string path) => site.Visitor.GetAsync(new Uri(path, UriKind.Relative));
}
