// samsyn trend and samsyn spc, as people and programs call them: the reference series, and every flaw told.
using System.Globalization;
using System.Text.Json;

namespace Samsyn.Web.Tests.Commands;

public sealed class SeriesCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samsyn");

    public void Dispose() => folder.Delete(recursive: true);

    [ReferenceTheory]
    [InlineData("weighted", "--lower", "--upper", "lower", "upper")]
    [InlineData("proportion", "--count", "--population", "count", "denominator")]
    public async Task The_markers_are_those_that_fingertips_gives(string method, string first, string second, string one, string other)
    {
        var run = await Terminal.Run("trend", Reference.File("phe/trend_marker/series.csv"), "--series", "series", "--period", "year", "--value", "value", first, one, second, other, "--json");

        Assert.Equal((0, ""), (run.End, run.Talk));
        string[][] expected = [.. Lines("phe/trend_marker/expected.csv").Where(row => row[1] == method)];
        var rows = Rows(run);
        Assert.Equal(expected.Select(row => (row[0], row[2])), rows.Select(row => (Text(row, "series"), Text(row, "marker"))));
        foreach (var (known, row) in expected.Zip(rows))
        {
            Close(known[3], row.GetProperty("chiSquare"));
            Close(known[4], row.GetProperty("slope"));
            Assert.Equal(known[3].Length == 0, row.GetProperty("note").GetString() is "fewer than five points" or "nobody or everybody is a case at a point" or "a point is missing among the last five");
        }
    }

    [ReferenceFact]
    public async Task The_charts_are_those_that_plot_the_dots_gives()
    {
        var expected = Lines("phe/spc/expected.csv").ToLookup(row => row[0]);
        foreach (var (name, options) in JsonDocument.Parse(await File.ReadAllTextAsync(Reference.File("phe/spc/options.json"))).RootElement.EnumerateObject().Select(series => (series.Name, series.Value)))
        {
            var file = Write($"{name}.csv", ["series,index,value", .. expected[name].Select(row => string.Join(',', row.Take(3)))]);

            var run = await Terminal.Run(["spc", file, "--series", "series", "--period", "index", "--value", "value", .. Asked(options), "--json"]);

            Assert.Equal((0, ""), (run.End, run.Talk));
            foreach (var (known, row) in expected[name].Zip(Rows(run)))
            {
                Assert.Equal((known[1], known[11]), (Text(row, "period"), Text(row, "signal")));
                Close(known[4], row.GetProperty("mean"));
                Close(known[5], row.GetProperty("lower"));
                Close(known[6], row.GetProperty("upper"));
            }
        }
    }

    [Fact]
    public async Task Counts_that_cannot_be_are_refused_in_their_cells_and_their_series_left_out()
    {
        var file = Write("counts.csv", ["place,year,share,cases,persons", "Alm,2019,10,-1,100", "Alm,2020,10,20,10", "Alm,2021,10,0,0", "Alm,2022,10,,100", "Ek,2019,10,,100"]);

        var run = await Terminal.Run("trend", file, "--series", "place", "--period", "year", "--value", "share", "--count", "cases", "--population", "persons", "--json");

        Assert.Equal(1, run.End);
        Assert.Equal(
            [
                "counts.csv: row 2, column 4 (cases): read \"-1\", expected something within 0–100",
                "counts.csv: row 3, column 4 (cases): read \"20\", expected something within 0–10",
                "counts.csv: row 4, column 5 (persons): read \"0\", expected something within > 0",
            ],
            run.Said);
        Assert.Equal("Ek", Text(Assert.Single(Rows(run)), "series"));
    }

    [Fact]
    public async Task A_beginning_that_is_no_time_of_the_file_is_told()
    {
        var file = Write("few.csv", ["place,year,share", "Alm,2019,10", "Alm,2020,11", "Alm,2021,12", "Alm,2022,12"]);

        var run = await Terminal.Run("spc", file, "--series", "place", "--period", "year", "--value", "share", "--rebase", "2021", "--rebase", "1999", "--json");

        Assert.Equal(1, run.End);
        Assert.Equal(["few.csv: read \"1999\", expected a time of the file (--rebase)"], run.Said);
        Assert.Equal(4, Rows(run).Length);
    }

    [Fact]
    public async Task The_columns_are_those_that_are_promised()
    {
        var file = Write("few.csv", ["place;year;share;low;high", "Alm;2019;10,5;9;12", "Alm;2020;11;10;12", "Alm;2021;;;"]);

        var trend = await Terminal.Run("trend", file, "--series", "place", "--period", "year", "--value", "share", "--lower", "low", "--upper", "high", "--format", "csv");
        var chart = await Terminal.Run("spc", file, "--series", "place", "--period", "year", "--value", "share", "--format", "csv");
        var rules = await Terminal.Run("spc", file, "--series", "place", "--period", "year", "--value", "share", "--rules", "--format", "csv");

        Assert.Equal("series,slope,chiSquare,marker,note\r\nAlm,,,CannotBeCalculated,fewer than five points\r\n", trend.Answer);
        Assert.Equal("series,period,value,mean,lower,upper,signal\r\nAlm,2019,10.5,10.75,9.42,12.08,common_cause\r\nAlm,2020,11,10.75,9.42,12.08,common_cause\r\nAlm,2021,,,,,missing\r\n", chart.Answer);
        Assert.Contains("Alm,2019,10.5,10.75,9.42,12.08,common_cause,,trial limits: fewer than twelve points; too short for rules about seven in a row; yearly: seven in a row take seven years", rules.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_place_varies_by_beyond_counting_is_learnt_from_all_of_them()
    {
        var file = Write("places.csv", ["place,year,share,low,high", .. Enumerable.Range(0, 10).SelectMany(place => Enumerable.Range(0, 5).Select(year =>
            string.Create(CultureInfo.InvariantCulture, $"P{place},{2019 + year},{50 + year + (((place + (year * year)) % 3) * 2)},{49 + year + (((place + (year * year)) % 3) * 2)},{51 + year + (((place + (year * year)) % 3) * 2)}")))]);
        string[] call = ["trend", file, "--series", "place", "--period", "year", "--value", "share", "--lower", "low", "--upper", "high", "--better", "high", "--json"];

        var (plain, careful) = (Rows(await Terminal.Run(call)), Rows(await Terminal.Run([.. call, "--comparable"])));

        Assert.Contains(plain, row => Text(row, "note") == "better; counting error only");
        Assert.All(careful, row => Assert.Contains("extra variation", Text(row, "note"), StringComparison.Ordinal));
        Assert.True(careful.Count(row => Text(row, "marker") == "NoChange") > plain.Count(row => Text(row, "marker") == "NoChange"));
    }

    [Fact]
    public async Task Every_flaw_is_told_and_the_other_series_are_answered()
    {
        var file = Write("flawed.csv", ["place,year,share,low,high", "Alm,2019,10,11,12", "Alm,then,10,9,12", "Ek,2019,1,0,2", "Ek,2019,1,0,2", "Tall,2019,1,0,2", "Gran,2019,many,0,2", "Asp,2019,1,3,2"]);

        var run = await Terminal.Run("trend", file, "--series", "place", "--period", "year", "--value", "share", "--lower", "low", "--upper", "high", "--json");

        Assert.Equal(1, run.End);
        Assert.Equal("Tall", Text(Assert.Single(Rows(run)), "series"));
        Assert.Equal(5, run.Said.Count);
        Assert.Contains(run.Said, line => line.StartsWith("flawed.csv: row 2, column 3 (share): read \"10\"", StringComparison.Ordinal));
        Assert.Contains(run.Said, line => line.StartsWith("flawed.csv: row 3, column 2 (year): read \"then\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_call_that_lacks_a_column_is_wrong_and_a_file_that_lacks_it_is_flawed()
    {
        var file = Write("short.csv", ["place,year,share", "Alm,2019,10"]);

        Assert.Equal(2, (await Terminal.Run("trend", file, "--series", "place", "--period", "year", "--value", "share")).End);
        Assert.Equal(2, (await Terminal.Run("trend", file, "--series", "place", "--period", "year", "--value", "share", "--lower", "low")).End);
        Assert.Equal(2, (await Terminal.Run("spc", file, "--series", "place", "--period", "year")).End);
        Assert.Equal(2, (await Terminal.Run("spc", file, "--series", "place", "--period", "year", "--value", "share", "--fix-after", "1")).End);
        Assert.Equal(2, (await Terminal.Run("spc", Path.Combine(folder.FullName, "none.csv"), "--series", "place", "--period", "year", "--value", "share")).End);
        var lacking = await Terminal.Run("spc", file, "--series", "place", "--period", "month", "--value", "share");
        Assert.Equal(1, lacking.End);
        Assert.Contains("month", Assert.Single(lacking.Said), StringComparison.Ordinal);
        Assert.Equal(1, (await Terminal.Run("spc", Write("empty.csv", ["place,year,share"]), "--series", "place", "--period", "year", "--value", "share")).End);
    }

    [Fact]
    public async Task A_series_of_one_point_has_no_lines()
    {
        var file = Write("one.csv", ["place,year,share", "Alm,2019,10"]);

        var run = await Terminal.Run("spc", file, "--series", "place", "--period", "year", "--value", "share", "--format", "csv");

        Assert.Equal((0, "series,period,value,mean,lower,upper,signal\r\nAlm,2019,10,,,,cannot_be_calculated\r\n"), (run.End, run.Answer));
    }

    private static IEnumerable<string> Asked(JsonElement options)
    {
        string[] better = options.GetProperty("improvementDirection").GetString() switch { "increase" => ["--better", "high"], "decrease" => ["--better", "low"], _ => [] };
        string[] ranges = options.GetProperty("screenOutliers").GetBoolean() ? [] : ["--all-ranges"];
        string[] fix = options.GetProperty("fixAfterNPoints") is { ValueKind: JsonValueKind.Number } count ? ["--fix-after", count.GetRawText()] : [];
        return [.. better, .. ranges, .. fix, .. options.GetProperty("rebaseAtIndex").EnumerateArray().SelectMany(at => at.EnumerateArray()).SelectMany(at => new[] { "--rebase", at.GetRawText() })];
    }

    private static void Close(string expected, JsonElement actual)
    {
        if (expected.Length == 0)
        {
            Assert.Equal(JsonValueKind.Null, actual.ValueKind);
            return;
        }

        var number = double.Parse(expected, CultureInfo.InvariantCulture);
        Assert.Equal(number, actual.GetDouble(), 1e-9 * Math.Max(1, Math.Abs(number)));
    }

    private static string Text(JsonElement row, string name) => row.GetProperty(name).GetString()!;

    private static JsonElement[] Rows(Terminal run) => [.. JsonDocument.Parse(run.Answer).RootElement.EnumerateArray()];

    private static IEnumerable<string[]> Lines(string file) => File.ReadLines(Reference.File(file)).Skip(1).Select(line => line.Split(','));

    private string Write(string name, IEnumerable<string> lines)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllLines(path, lines);
        return path;
    }
}
