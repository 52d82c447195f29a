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
    public async Task A_small_group_is_told_and_withheld()
    {
        var done = await site.Send("respondents.csv", File(20), Page, Said);

        Assert.Contains("too few respondents", done.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Everyone", done.Document.QuerySelectorAll("tbody th").Select(cell => cell.TextContent));
    }

    [Theory, InlineData("sv", "Läs en enkät"), InlineData("da", "Læs en undersøgelse"), InlineData("en", "Read a survey")]
    public async Task The_page_speaks_each_language(string language, string title) =>
        Assert.Equal(title, (await site.Get($"/{language}/exempellan/import/respondents")).Heading);

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
