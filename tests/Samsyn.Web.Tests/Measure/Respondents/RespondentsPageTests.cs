// A file of respondents goes through its page: columns asked for, groups shown, aggregates imported, and nothing of the file left.
using System.Text;

namespace Samsyn.Web.Tests.Measure.Respondents;

public sealed class RespondentsPageTests(StoreSite site) : IClassFixture<StoreSite>
{
    private const string Page = "/en/exempellan/import/respondents";

    private static readonly (string, string)[] Said =
    [
        ("outcome", "smokes"), ("group", "schooling"), ("order", "step"), ("weight", "w"), ("indicator", "Smokes in the survey"), ("place", "Granforsa"), ("period", "2023"), ("better", "low"),
    ];

    [Fact]
    public async Task Groups_are_shown_and_go_into_the_store_and_the_file_is_gone()
    {
        var before = Directory.GetFiles(Path.GetTempPath(), "*.csv").Length;

        var done = await site.Send("respondents.csv", File(60), Page, Said);

        Assert.Equal((200, "The survey is reduced to groups"), (done.Status, done.Heading));
        Assert.Equal(["short", "middle", "long", "Everyone"], done.Document.QuerySelectorAll("tbody th").Take(4).Select(cell => cell.TextContent));
        Assert.Contains("360 respondents are counted, and the file is forgotten.", done.Text, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(Path.GetTempPath(), "*.csv").Length);

        var map = await site.Get(done.Document.QuerySelector("a.ds-button")!.GetAttribute("href")!);
        var check = await site.Ready(await site.Press(map, "button[value=try]"));
        Assert.Contains("Smokes in the survey", check.Text, StringComparison.Ordinal);
        var kept = await site.Ready(await site.Press(check, "button[value=all]"));
        Assert.Equal("Imported", kept.Heading);
    }

    [Fact]
    public async Task Without_its_columns_a_file_is_asked_about_and_its_names_are_proposed()
    {
        var asked = await site.Send("respondents.csv", File(60), Page);

        Assert.Equal(422, asked.Status);
        Assert.Equal(["w", "schooling", "step", "smokes"], asked.Document.QuerySelectorAll("#names option").Select(option => option.GetAttribute("value")));
        Assert.Contains("The file is forgotten already", asked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_personal_number_stops_everything()
    {
        var stopped = await site.Send("respondents.csv", Encoding.UTF8.GetBytes("who,schooling,step,w,smokes\n19121212-1212,short,1,1,1\n"), Page, Said);

        Assert.Equal(422, stopped.Status);
        Assert.DoesNotContain("19121212", stopped.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Groups_are_shown_beside_what_they_would_be_with_the_ages_of_all()
    {
        var file = new StringBuilder("schooling,years,smokes\n");
        for (var i = 0; i < 60; i++)
        {
            file.Append(i % 3 == 0 ? "short,20,1\nlong,50,1\n" : "short,50,0\nlong,20,0\n");
        }

        var done = await site.Send("respondents.csv", Encoding.UTF8.GetBytes(file.ToString()), Page, [.. Said.Where(one => one.Item1 is not ("order" or "weight")), ("age", "years")]);

        Assert.Contains("With the ages of all", done.Document.QuerySelectorAll("thead th").Select(cell => cell.TextContent));
        Assert.Equal(["33.3", "50.0"], done.Document.QuerySelectorAll("tbody tr")[0].QuerySelectorAll("td").Take(2).Select(cell => cell.TextContent.Trim().Split(' ')[0]));
        Assert.Equal("", done.Document.QuerySelectorAll("tbody tr")[2].QuerySelectorAll("td")[1].TextContent.Trim());
    }

    [Fact]
    public async Task A_small_group_is_told_and_withheld()
    {
        var done = await site.Send("respondents.csv", File(20), Page, Said);

        Assert.Contains("too few respondents", done.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Everyone", done.Document.QuerySelectorAll("tbody th").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task What_the_inequality_goes_along_with_is_told_and_the_parts_are_the_whole()
    {
        var done = await site.Send("respondents.csv", Working(60), Page, [.. Said, ("determinants", "works, alone")]);

        Assert.Equal(200, done.Status);
        var rows = done.Document.QuerySelectorAll("#determined-heading ~ div tbody tr");
        double[] parts = [.. rows.Select(row => double.Parse(row.Children[1].TextContent.Split(' ')[0].Replace('−', '-'), System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(["works", "alone", "The rest, which none of them goes along with", "The whole concentration"], rows.Select(row => row.Children[0].TextContent));
        Assert.Equal(parts[^1], parts[..^1].Sum(), 0.002);
    }

    [Fact]
    public async Task What_cannot_be_divided_is_said()
    {
        var same = await site.Send("respondents.csv", Working(60), Page, [.. Said, ("determinants", "works, works")]);
        var few = await site.Send("respondents.csv", Working(20), Page, [.. Said, ("determinants", "works")]);
        var level = await site.Send("respondents.csv", Working(60), Page, [.. Said.Where(one => one.Item1 != "order"), ("determinants", "works")]);

        Assert.Contains("says nothing that the others do not already", same.Text, StringComparison.Ordinal);
        Assert.Contains("That is not shown: some group has too few respondents", few.Text, StringComparison.Ordinal);
        Assert.Contains("the groups do not stand on a ladder", level.Text, StringComparison.Ordinal);
    }

    [Theory, InlineData("sv", "Läs en enkät"), InlineData("da", "Læs en undersøgelse"), InlineData("en", "Read a survey")]
    public async Task The_page_speaks_each_language(string language, string title) =>
        Assert.Equal(title, (await site.Get($"/{language}/exempellan/import/respondents")).Heading);

    // Those with longer schooling work more often, and fewer of those who work smoke.
    private static byte[] Working(int times)
    {
        var text = new StringBuilder("w,schooling,step,smokes,works,alone\n");
        for (var i = 0; i < times; i++)
        {
            text.Append("1,short,1,1,0,1\n2,short,1,0,1,0\n1,middle,2,0,1,1\n2,middle,2,1,0,0\n1,long,3,0,1,0\n2,long,3,0,1,1\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static byte[] File(int times)
    {
        var text = new StringBuilder("w,schooling,step,smokes\n");
        for (var i = 0; i < times; i++)
        {
            text.Append("1,short,1,1\n2,short,1,0\n1,middle,2,0\n2,middle,2,1\n1,long,3,0\n2,long,3,0\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
