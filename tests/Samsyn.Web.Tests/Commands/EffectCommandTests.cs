// samsyn effect, as people and programs call it: the worked examples, the verdict with its reasons, and every flaw told.
using System.Globalization;
using System.Text.Json;

namespace Samsyn.Web.Tests.Commands;

public sealed class EffectCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samsyn");

    public void Dispose() => folder.Delete(recursive: true);

    [ReferenceFact]
    public async Task Marked_municipalities_need_no_more_than_a_method()
    {
        var file = Reference.File("effect/municipal_effect/panel.csv");
        var expected = Expected("municipal_effect");

        var did = Rows(await Terminal.Run("effect", file, "--method", "did", "--json"));
        var placebo = Rows(await Terminal.Run("effect", file, "--method", "placebo", "--json"));
        var collapsed = Rows(await Terminal.Run("effect", file, "--method", "collapsed", "--json"));
        var mixture = Rows(await Terminal.Run("effect", file, "--method", "synthetic-control", "--json"));

        Near(expected.GetProperty("pooled_2x2_log_rate").GetProperty("rate_ratio"), Of(did, "pooled rate ratio"));
        Near(expected.GetProperty("two_way_poisson").GetProperty("dispersion"), Of(did, "dispersion"));
        Near(expected.GetProperty("placebo_in_space").GetProperty("p"), Of(placebo, "p"));
        Near(expected.GetProperty("synthetic_control_rates_per_100000").GetProperty("mean_gap_post"), Of(mixture, "mean gap"));
        Assert.Equal("supports", Note(collapsed, "verdict"));
        Assert.Equal("too little data", Note(placebo, "verdict"));
        Assert.Equal(["the whole interval lies on the wanted side", "before the start the area went as the others did"], Reasons(collapsed));
    }

    [ReferenceFact]
    public async Task A_file_of_one_area_by_month_has_a_line()
    {
        var rows = Rows(await Terminal.Run("effect", Reference.File("effect/sicily_its/sicily.csv"), "--method", "its", "--time", "time", "--count", "aces", "--persons", "stdpop", "--start", "37", "--harmonics", "2", "--bend", "--json"));

        var expected = Expected("sicily_its").GetProperty("model4_step_and_slope_harmonic");
        Near(expected.GetProperty("smokban").GetProperty("estimate"), Of(rows, "step"));
        Near(expected.GetProperty("slope_after").GetProperty("estimate"), Of(rows, "bend"));
        Near(expected.GetProperty("c2").GetProperty("estimate"), Of(rows, "cosine 2"));
        Assert.Equal(59, rows.Count(row => Text(row, "what") == "line"));
    }

    [ReferenceFact]
    public async Task Measured_values_have_means_and_mixtures()
    {
        var donations = Rows(await Terminal.Run("effect", Reference.File("effect/organ_donations_did/organ_donations.csv"), "--method", "did", "--time", "quarter_num", "--json"));
        var california = Rows(await Terminal.Run("effect", Reference.File("effect/prop99/prop99.csv"), "--method", "synthetic-control", "--value", "packs_per_capita", "--json"));

        Near(Expected("organ_donations_did").GetProperty("did"), Of(donations, "difference of means"));
        Assert.Contains("misleading", Note(donations, "clustered error"), StringComparison.Ordinal);
        Near(Expected("prop99").GetProperty("synthetic_did_synthdid"), Of(california, "synthetic difference"));
        Assert.Equal((3, 1), (Of(california, "rank").GetInt32(), california.Count(row => Text(row, "what") == "rank")));
    }

    [Theory]
    [InlineData("before-after")]
    [InlineData("did")]
    [InlineData("its")]
    [InlineData("synthetic-control")]
    [InlineData("placebo")]
    [InlineData("projection")]
    [InlineData("event-study")]
    [InlineData("collapsed")]
    public async Task Every_method_answers_and_writes_no_number_that_is_none(string method)
    {
        foreach (var (name, options) in ((string, string[])[])[(Panel("counts.csv", counts: true), []), (Panel("values.csv", counts: false), ["--family", "gaussian"]), (Panel("few.csv", counts: true, areas: 1), [])])
        {
            var run = await Terminal.Run(["effect", name, "--method", method, "--treated", "A0", "--start", "2018", .. options, "--format", "csv"]);

            Assert.Equal((0, ""), (run.End, run.Talk));
            Assert.StartsWith("what,area,time,value,lower,upper,error,note\r\n", run.Answer, StringComparison.Ordinal);
            Assert.DoesNotContain("NaN", run.Answer, StringComparison.Ordinal);
            Assert.DoesNotContain("caused", run.Answer, StringComparison.OrdinalIgnoreCase);
            Assert.True(run.Answer.Split("\r\n").Length > 2);
        }
    }

    [Fact]
    public async Task Too_few_areas_are_too_little_data_and_no_fault()
    {
        var run = await Terminal.Run("effect", Panel("few.csv", counts: true, areas: 3), "--method", "collapsed", "--treated", "A0", "--start", "2018", "--json");

        Assert.Equal(0, run.End);
        Assert.Equal("too little data", Note(Rows(run), "verdict"));
        Assert.Equal(["too few areas to compare with"], Reasons(Rows(run)));
    }

    [Fact]
    public async Task A_control_is_judged_beside_the_outcome()
    {
        var run = await Terminal.Run("effect", Panel("control.csv", counts: true), "--method", "collapsed", "--treated", "A0", "--start", "2018", "--control", "other", "--json");

        Assert.Equal((0, ""), (run.End, run.Talk));
        Assert.Equal("supports", Note(Rows(run), "verdict"));
        Assert.Equal("does not show", Note(Rows(run), "verdict on the control"));
        Assert.Equal("only the figure that was to move did", Note(Rows(run), "together"));
        Assert.Contains(Rows(run), row => Text(row, "what") == "control rate ratio");
    }

    [Fact]
    public async Task Every_flaw_is_told_with_its_place_and_nothing_is_computed()
    {
        var file = Write("flawed.csv", ["area,year,count,persons", "Alm,2019,-1,10", "Alm,then,1,10", "Ek,2019,1,0", "Ek,2020,1,10", "Ek,2020,1,10", "Tall,2019,many,10", "Tall,2020,1,10", "Alm,2020,1,10", "Gran,2020,1,10"]);

        var run = await Terminal.Run("effect", file, "--method", "did", "--treated", "Bok", "--start", "2031");

        Assert.Equal((1, ""), (run.End, run.Answer));
        Assert.Equal(
        [
            "flawed.csv: row 2, column 3 (count): read \"-1\", expected something within 0–10¹²",
            "flawed.csv: row 3, column 2 (year): read \"then\", expected a time, such as 2024",
            "flawed.csv: row 4, column 4 (persons): read \"0\", expected something within 0.000001–10¹²",
            "flawed.csv: row 6, column 2 (year): read \"2020\", expected each once (first in row 5)",
        ], run.Said.Take(4));
        Assert.Contains("flawed.csv: row 7, column 3 (count): read \"many\", expected a number, such as 12.5", run.Said);
        Assert.Contains("flawed.csv: row 10, column 1 (area): read \"Gran\", expected Gran 2019", run.Said);
        Assert.Contains("flawed.csv: column area: read \"Bok\", expected a known word: Ek, Tall, Alm, Gran", run.Said);
        Assert.Contains("flawed.csv: column year: read \"2031\", expected something within 2020–2020", run.Said);
    }

    [Fact]
    public async Task What_does_not_say_where_and_when_is_told_so()
    {
        var nowhere = await Terminal.Run("effect", Panel("panel.csv", counts: true), "--method", "did");
        var two = await Terminal.Run("effect", Write("two.csv", ["area,year,count,persons,treated", "A,1,1,9,1", "A,2,1,9,1", "B,1,1,9,1", "B,2,1,9,1"]), "--method", "did");
        var lacking = await Terminal.Run("effect", Write("lacking.csv", ["area,year,cases", "A,1,1"]), "--method", "did", "--treated", "A", "--start", "2");

        Assert.Equal((1, "panel.csv: column treated: read nothing, expected 1, --treated NAME"), (nowhere.End, nowhere.Said[0]));
        Assert.Contains("two.csv: column treated: read \"A, B\", expected A, as in other rows", two.Said);
        Assert.Equal((1, "lacking.csv: column persons: read nothing, expected area, year, cases"), (lacking.End, lacking.Said[0]));
    }

    [Fact]
    public async Task A_wrong_call_is_answered_as_one()
    {
        var file = Panel("panel.csv", counts: true);
        string[] call = ["effect", file, "--treated", "A0", "--start", "2018"];

        Assert.Equal(2, (await Terminal.Run(call)).End);
        Assert.Equal(2, (await Terminal.Run([.. call, "--method", "guess"])).End);
        Assert.Equal(2, (await Terminal.Run("effect", file, "--method", "did", "--start", "soon")).End);
        Assert.Equal(2, (await Terminal.Run([.. call, "--method", "its", "--harmonics", "6"])).End);
        var aim = await Terminal.Run([.. call, "--method", "collapsed", "--aim", "1.2"]);
        Assert.Equal((2, "--aim is a ratio of rates between 0 and 1 with --better low."), (aim.End, aim.Said[0]));
    }

    // Ten areas of 2013 to 2022; in the first one cases fall by half from 2018 on, and what is counted beside them does not.
    private string Panel(string name, bool counts, int areas = 10) => Write(name,
    [
        counts ? "area,year,count,persons,other" : "area,year,value,other",
        .. Enumerable.Range(0, areas).SelectMany(area => Enumerable.Range(2013, 10).Select(year =>
        {
            var level = (400 + (10 * area) + (7 * ((year * (area + 3)) % 5))) * (area == 0 && year >= 2018 ? 0.5 : 1);
            var other = 900 + (5 * ((year * (area + 2)) % 7));
            return string.Create(CultureInfo.InvariantCulture, $"A{area},{year},{level},{(counts ? $"{20_000 + area}," : "")}{other}");
        })),
    ]);

    private static JsonElement Expected(string example) => JsonDocument.Parse(File.ReadAllText(Reference.File($"effect/{example}/expected.json"))).RootElement;

    private static void Near(JsonElement expected, JsonElement actual) =>
        Assert.Equal(expected.GetDouble(), actual.GetDouble(), 1e-6 * Math.Max(1, Math.Abs(expected.GetDouble())));

    private static JsonElement Of(JsonElement[] rows, string what) => rows.First(row => Text(row, "what") == what).GetProperty("value");

    private static string Note(JsonElement[] rows, string what) => Text(rows.First(row => Text(row, "what") == what), "note");

    private static IEnumerable<string> Reasons(JsonElement[] rows) => rows.Where(row => Text(row, "what") == "reason").Select(row => Text(row, "note"));

    private static string Text(JsonElement row, string name) => row.GetProperty(name).GetString()!;

    private static JsonElement[] Rows(Terminal run) => [.. JsonDocument.Parse(run.Answer).RootElement.EnumerateArray()];

    private string Write(string name, IEnumerable<string> lines)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllLines(path, lines);
        return path;
    }
}
