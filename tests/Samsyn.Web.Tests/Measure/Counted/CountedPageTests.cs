// A file of counts goes through its page: rates with intervals, the same as the command's, to read and to download, and nothing of the file left.
using System.Text;
using Samsyn.Web.Tests.Commands;

namespace Samsyn.Web.Tests.Measure.Counted;

public sealed class CountedPageTests(StoreSite site) : IClassFixture<StoreSite>
{
    private const string Page = "/en/exempellan/import/counted";

    private const string Towns = "town,cases,persons\nVik,10,1000\nÅs,0,1000\nNäs,<5,400\n";

    [Fact]
    public async Task Ten_events_in_a_thousand_are_ten_with_their_limits_and_nothing_is_left()
    {
        var before = Directory.GetFiles(Path.GetTempPath(), "*.csv").Length;

        var done = await Send(Towns, ("method", "rate"), ("count", "cases"), ("population", "persons"), ("by", "town"), ("per", "1 000"));

        // The method's page: ten are 10, 4.79 to 18.39; none is 0, up to 3.69.
        Assert.Equal((200, "Cases to person-years"), (done.Status, done.Heading));
        Assert.Equal(["10.0 (4.8 to 18.4)", "0.00 (0.00 to 3.69)", "Withheld: row 4 is."], done.Document.QuerySelectorAll("tbody tr").Select(row => Cell(row, 1)));
        Assert.Equal(["The interval holds the truth at least as often as it says."], done.Document.QuerySelectorAll("#notes + ul li").Select(note => note.TextContent));
        Assert.Equal(before, Directory.GetFiles(Path.GetTempPath(), "*.csv").Length);
    }

    [Theory]
    [InlineData("proportion", "95")]
    [InlineData("rate", "99.8")]
    public async Task The_page_computes_what_the_command_does(string method, string confidence)
    {
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Path, "towns.csv");
        await File.WriteAllTextAsync(path, Towns);

        var done = await Send(Towns, ("method", method), ("count", "cases"), ("population", "persons"), ("by", "town"), ("per", "100"), ("confidence", confidence), ("together", "yes"));
        var run = await Terminal.Run("rates", path, "--method", method, "--by", "town", "--count", "cases", "--population", "persons", "--multiplier", "100", "--confidence", confidence, "--together", "All together", "--format", "csv");

        var page = Downloaded(done).Skip(1).Select(line => line.Split(',')).ToArray();
        var command = run.Answer.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimEnd('\r').Split(',')).ToArray();
        Assert.Equal(command.Select(cells => string.Join(' ', cells[..4])), page.Select(cells => string.Join(' ', cells[..4])));
        Assert.Equal(4, page.Length);
    }

    [Fact]
    public async Task Standardised_rates_and_life_expectancy_are_asked_for_their_ages()
    {
        var asked = await Send(Towns, ("method", "dsr"), ("count", "cases"), ("population", "persons"), ("by", "town"));
        Assert.Equal(422, asked.Status);
        Assert.Contains("Something is lacking here: Age band", asked.Text, StringComparison.Ordinal);

        var done = await Send(Ages(), ("method", "dsr"), ("count", "deaths"), ("population", "people"), ("by", "town"), ("band", "age"));
        Assert.Equal(2, done.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("Dobson", done.Text, StringComparison.Ordinal);

        var life = await Send(Ages(), ("method", "life-expectancy"), ("count", "deaths"), ("population", "people"), ("by", "town"), ("band", "age"));
        Assert.Equal(2 * 19, life.Document.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task All_flaws_are_told_at_once_and_the_sound_rows_are_answered()
    {
        var done = await Send("town,cases,persons\nVik,10,1000\nÅs,-1,1000\nNäs,4,0\n", ("method", "rate"), ("count", "cases"), ("population", "persons"), ("by", "town"));

        Assert.Equal(200, done.Status);
        Assert.Equal(2, done.Document.QuerySelectorAll("table.flaws tbody tr").Length);
        Assert.Contains("something within 0 or more", done.Text, StringComparison.Ordinal);
        Assert.Equal(["Vik"], done.Document.QuerySelectorAll(".scroll tbody th").Select(head => head.TextContent));
    }

    [Fact]
    public async Task Without_its_columns_a_file_is_asked_about_and_its_names_are_proposed()
    {
        var asked = await Send(Towns);

        Assert.Equal(422, asked.Status);
        Assert.Equal(["town", "cases", "persons"], asked.Document.QuerySelectorAll("#names option").Select(option => option.GetAttribute("value")));
        Assert.Equal(2, asked.Document.QuerySelectorAll(".ds-validation-message").Length);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("-5")]
    [InlineData("0")]
    [InlineData("1e9")]
    [InlineData("1.000")]
    public async Task A_multiplier_that_is_none_is_told(string per)
    {
        var asked = await Send(Towns, ("method", "rate"), ("count", "cases"), ("population", "persons"), ("per", per));

        Assert.Equal(422, asked.Status);
        Assert.Contains("Write a number above zero", asked.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cases,persons\n19121212-1212,100\n")]
    [InlineData("")]
    [InlineData("cases,persons\n")]
    public async Task What_cannot_be_read_is_refused_in_words(string text)
    {
        var asked = await Send(text, ("method", "rate"), ("count", "cases"), ("population", "persons"));

        Assert.Equal(422, asked.Status);
        Assert.NotEmpty(asked.Document.QuerySelectorAll("table.flaws tbody tr"));
        Assert.DoesNotContain("19121212", asked.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sv", "Från antal till andelar och tal", "Dolt: rad 4 är det.")]
    [InlineData("da", "Fra antal til andele og rater", "Skjult: række 4 er det.")]
    public async Task The_page_and_its_notes_speak_each_language(string language, string title, string note)
    {
        var page = $"/{language}/exempellan/import/counted";

        Assert.Equal(title, (await site.Get(page)).Heading);
        Assert.Contains(note, (await site.Send("towns.csv", Encoding.UTF8.GetBytes(Towns), page, ("method", "rate"), ("count", "cases"), ("population", "persons"), ("by", "town"))).Text, StringComparison.Ordinal);
    }

    private Task<Seen> Send(string text, params (string, string)[] said) => site.Send("towns.csv", Encoding.UTF8.GetBytes(text), Page, said);

    private static string[] Downloaded(Seen done)
    {
        var link = done.Document.QuerySelector("a[download]")!.GetAttribute("href")!;
        return Encoding.UTF8.GetString(Convert.FromBase64String(link[(link.IndexOf(',', StringComparison.Ordinal) + 1)..])).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Cell(AngleSharp.Dom.IElement row, int cell) => string.Join(' ', row.Children[cell].TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Ages()
    {
        var text = new StringBuilder("town,age,deaths,people\n");
        foreach (var town in (string[])["Vik", "Ås"])
        {
            for (var band = 0; band < 19; band++)
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{town},{(band < 18 ? $"{5 * band}-{(5 * band) + 4}" : "90+")},{3 + (band * band)},{2_000 - (40 * band)}\n");
            }
        }

        return text.ToString();
    }

    private sealed class TempFolder : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samsyn");

        public string Path => folder.FullName;

        public void Dispose() => folder.Delete(recursive: true);
    }
}
