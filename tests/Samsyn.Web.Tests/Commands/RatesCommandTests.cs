// samsyn rates, as people call it: what is flawed is told with its place, all at once, and never answered with a zero.
using System.Text.Json;

namespace Samsyn.Web.Tests.Commands;

public sealed class RatesCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samsyn");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Each_place_and_both_together_are_made_from_their_counts()
    {
        var file = Write("area,cases,persons", "Norrby,10,100", "Söderby,30,100");

        var run = await Terminal.Run("rates", file, "--method", "proportion", "--by", "area", "--count", "cases", "--population", "persons", "--multiplier", "100", "--together", "Both", "--json");

        Assert.Equal((0, ""), (run.End, run.Talk));
        Assert.Equal([("Norrby", 10.0), ("Söderby", 30), ("Both", 20)], Rows(run).Select(row => (row.GetProperty("area").GetString()!, row.GetProperty("value").GetDouble())));
        Assert.Equal(["area", "value", "lower", "upper", "count", "population", "method", "note"], Rows(run)[0].EnumerateObject().Select(one => one.Name));
    }

    [Fact]
    public async Task The_European_standard_is_joined_by_age_whatever_the_order_of_the_rows()
    {
        string[] ages = ["0-4", "5-9", "10-14", "15-19", "20-24", "25-29", "30-34", "35-39", "40-44", "45-49", "50-54", "55-59", "60-64", "65-69", "70-74", "75-79", "80-84", "85-89", "90+"];
        var rows = ages.Select((age, i) => FormattableString.Invariant($"Norrby,{age},{i},1000")).ToArray();
        var call = (string file) => Terminal.Run("rates", file, "--method", "dsr", "--by", "area", "--band", "age", "--count", "deaths", "--population", "persons", "--format", "csv", "--confidence", "0.95,0.998");

        var (forwards, backwards, lacking) = (await call(Write(["area,age,deaths,persons", .. rows])), await call(Write(["area,age,deaths,persons", .. rows.Reverse()])), await call(Write(["area,age,deaths,persons", .. rows.Skip(1)])));

        Assert.Equal(0, forwards.End);
        Assert.StartsWith("area,value,lower95,upper95,lower998,upper998,count,population,method,note", forwards.Answer, StringComparison.Ordinal);
        Assert.Equal(Math.Round(Value(forwards), 9), Math.Round(Value(backwards), 9));
        Assert.Equal(1, lacking.End);
        Assert.Equal(["figures.csv: row 2, column 1 (area): read \"Norrby\", expected the age band 0 of the standard population", "figures.csv: row 2, column 1 (area): read \"Norrby\", expected the age band 1-4 of the standard population"], lacking.Said);

        static double Value(Terminal run) => double.Parse(run.Answer.Split('\n')[1].Split(',')[1], System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task An_age_at_which_no_band_begins_is_told_once()
    {
        var file = Write("area,age,d,n", "A,0-49,100,10000", "A,50+,200,4000", "B,0-49,100,10000", "B,50+,200,4000");

        var run = await Terminal.Run("rates", file, "--method", "life-expectancy", "--by", "area", "--band", "age", "--count", "d", "--population", "n", "--age", "0,65", "--json");

        Assert.Equal((1, 2), (run.End, Rows(run).Length));
        Assert.Equal(["figures.csv: read \"65\", expected an age at which a band begins: 0, 50"], run.Said);
    }

    [Fact]
    public async Task A_column_makes_groups_once()
    {
        var run = await Terminal.Run("rates", Write("area,n,x", "A,5,3"), "--method", "proportion", "--by", "area,area", "--count", "x", "--population", "n", "--json");

        Assert.Equal((2, "--by names each column once."), (run.End, run.Said[0]));
    }

    [Fact]
    public async Task A_band_that_the_standard_cannot_fill_is_told_in_its_own_cell()
    {
        var standard = Path.Combine(folder.FullName, "standard.csv");
        await File.WriteAllTextAsync(standard, "age,population\n0-4,1000\n5-9,1000\n");

        var run = await Terminal.Run("rates", Write("area,age,deaths,persons", "A,0-9,1,100", "B,0-6,1,100"), "--method", "dsr", "--by", "area", "--band", "age", "--count", "deaths", "--population", "persons", "--standard-file", standard, "--json");

        Assert.Equal(["figures.csv: row 3, column 2 (age): read \"0-6\", expected an age band of the standard population (0-4, 5-9), or several of them together"], run.Said);
        Assert.Equal("A", Assert.Single(Rows(run)).GetProperty("area").GetString());
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_told_at_once_and_its_groups_are_left_out()
    {
        var file = Write("area,age,deaths,persons,standard", "A,0-4,-1,100,5", "A,5-9,1,0,5", "B,0-4,NaN,100,5", "B,5-9,1,100,", "C,0-4,1,100,5", "C,0-4,1,100,5", "D,0-4,1,100,5", "D,5-9,1,100,5");

        var run = await Terminal.Run("rates", file, "--method", "dsr", "--by", "area", "--band", "age", "--count", "deaths", "--population", "persons", "--standard", "standard", "--json");

        Assert.Equal(1, run.End);
        Assert.Equal(
            [
                "figures.csv: row 2, column 3 (deaths): read \"-1\", expected something within 0 or more",
                "figures.csv: row 3, column 4 (persons): read \"0\", expected something within above 0",
                "figures.csv: row 4, column 3 (deaths): read \"NaN\", expected a number, such as 12.5",
                "figures.csv: row 5, column 5 (standard): read nothing, expected a value, such as 0 or more",
                "figures.csv: row 7, column 2 (age): read \"0-4\", expected each once (first in row 6)",
            ],
            run.Said);
        Assert.Equal("D", Assert.Single(Rows(run)).GetProperty("area").GetString());
    }

    [Theory]
    [InlineData("area,n,x", "A,5,7", "proportion", "row 2, column 3 (x): read \"7\", expected something within 0 to 5")]
    [InlineData("area,n,x", "A,0,0", "rate", "row 2, column 2 (n): read \"0\", expected something within above 0")]
    [InlineData("area,n,y", "A,5,7", "rate", "column x: read nothing, expected area, n, y")]
    [InlineData("", "", "rate", "read nothing, expected figures")]
    [InlineData("area,n,x", "", "rate", "read nothing, expected figures")]
    public async Task A_flawed_file_is_refused_with_its_place(string header, string row, string method, string told)
    {
        var run = await Terminal.Run("rates", Write([.. new[] { header, row }.Where(line => line.Length > 0)]), "--method", method, "--by", "area", "--count", "x", "--population", "n", "--json");

        Assert.Equal(1, run.End);
        Assert.Equal([$"figures.csv: {told}"], run.Said);
        Assert.Empty(Rows(run));
    }

    [Fact]
    public async Task What_is_withheld_or_missing_has_no_figure_and_says_so()
    {
        var file = Write("area,x,n", "A,<5,100", "B,,100", "C,0,100");

        var rows = Rows(await Terminal.Run("rates", file, "--method", "rate", "--by", "area", "--count", "x", "--population", "n", "--json"));

        Assert.Equal(["Withheld: row 2 is.", "Missing: row 3 has no count.", "The interval holds the truth at least as often as it says."], rows.Select(row => row.GetProperty("note").GetString()));
        Assert.Equal([JsonValueKind.Null, JsonValueKind.Null, JsonValueKind.Number], rows.Select(row => row.GetProperty("value").ValueKind));
    }

    [Fact]
    public async Task Three_thousand_columns_are_read_by_name()
    {
        var file = Write(string.Join(',', Enumerable.Range(0, 3_000).Select(i => $"c{i}")), string.Join(',', Enumerable.Range(0, 3_000)));

        var run = await Terminal.Run("rates", file, "--method", "rate", "--count", "c17", "--population", "c2999", "--json");

        Assert.Equal(0, run.End);
        Assert.Equal(100_000 * 17 / 2999.0, Assert.Single(Rows(run)).GetProperty("value").GetDouble(), 1e-9);
    }

    [Theory]
    [InlineData("dsr", "--method dsr: --count, --population must be named.")]
    [InlineData("sii", "--method sii: --quantile, --population must be named.")]
    [InlineData("nothing", "Argument 'nothing' not recognized.")]
    public async Task A_wrong_call_ends_with_two(string method, string told)
    {
        var run = await Terminal.Run("rates", Write("a", "1"), "--method", method);

        Assert.Equal(2, run.End);
        Assert.StartsWith(told, run.Said[0], StringComparison.Ordinal);
    }

    private static JsonElement[] Rows(Terminal run) => [.. JsonDocument.Parse(run.Answer).RootElement.EnumerateArray()];

    private string Write(params string[] lines)
    {
        var file = Path.Combine(folder.FullName, "figures.csv");
        File.WriteAllLines(file, lines);
        return file;
    }
}
