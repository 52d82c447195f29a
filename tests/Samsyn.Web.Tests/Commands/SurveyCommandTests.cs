// samsyn survey, as people and programs call it: the figures of the design, WHO's own for audit, small groups, and every flaw told.
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Samsyn.Web.Tests.Commands;

public sealed class SurveyCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samsyn");

    public void Dispose() => folder.Delete(recursive: true);

    [ReferenceFact]
    public async Task Respondents_give_the_measures_of_their_design()
    {
        var run = await Who();

        var rows = Rows(run);
        Assert.Equal((0, ""), (run.End, run.Talk));
        Assert.Equal(
            ["SHARE", "SHARE", "SHARE", "SHARE", "SHARE", "SHARE", "D", "R", "ACI", "RCI", "RCI_WAGSTAFF", "RCI_ERREYGERS", "SII", "RII", "PAR", "PAF"],
            rows.Select(row => row.GetProperty("measure").GetString()));
        Assert.Equal("subgroup: Quintile 1 (poorest)", rows[0].GetProperty("dimension").GetString());
        Assert.Equal(0.49414, Number(rows, "SII", "estimate"), 1e-5);
        Assert.Equal(0.01895, Number(rows, "SII", "standardError"), 1e-5);
        Assert.Equal(0.00313, Number(rows, "ACI", "standardError"), 1e-5);
    }

    [ReferenceFact]
    public async Task As_who_gives_what_the_package_gives()
    {
        var run = await Who("--as", "who");

        var rows = Rows(run);
        Assert.Equal(0.0175330072277118, Number(rows, "SII", "standardError"), 1e-8);
        Assert.Equal(0.459779650146531, Number(rows, "SII", "lower"), 1e-7);
        Assert.Equal(0.0036776559905196, Number(rows, "RCI", "standardError"), 1e-11);
    }

    [Fact]
    public async Task Signs_are_turned_where_less_is_better_and_numbers_have_a_comma()
    {
        var file = await Write("weight;group;step;y\n" + Many(60, "1,5;short;1;1", "1,5;short;1;0", "1;middle;2;0", "1;middle;2;1", "0,5;long;3;0", "0,5;long;3;0", "0,5;long;3;0", "0,5;long;3;1"));

        var raw = Rows(await Terminal.Run("survey", file, "--outcome", "y", "--group", "group", "--order", "step", "--weight", "weight", "--json"));
        var turned = Rows(await Terminal.Run("survey", file, "--outcome", "y", "--group", "group", "--order", "step", "--weight", "weight", "--better", "low", "--json"));

        Assert.Equal(-Number(raw, "SII", "estimate"), Number(turned, "SII", "estimate"), 1e-12);
        Assert.True(Number(turned, "SII", "estimate") > 0);
        Assert.Equal("120 respondents, 42.9 % of the weights.", raw[0].GetProperty("note").GetString());
    }

    [Fact]
    public async Task Determinants_divide_the_concentration_and_what_cannot_be_divided_says_why()
    {
        var file = await Write("group,step,y,works\n" + Many(60, "short,1,1,0", "short,1,0,1", "middle,2,0,1", "middle,2,1,", "long,3,0,1", "long,3,1,1", "middle,2,1,0"));
        string[] call = ["survey", file, "--outcome", "y", "--group", "group", "--json"];

        var rows = Rows(await Terminal.Run([.. call, "--order", "step", "--determinants", "works"]));
        var level = Rows(await Terminal.Run([.. call, "--determinants", "works"]));

        Assert.Equal(["RCI_PART", "ELASTICITY", "CONCENTRATION", "RCI_REST", "RCI_WHOLE"], rows.TakeLast(5).Select(row => row.GetProperty("measure").GetString()));
        Assert.Equal(Number(rows, "RCI_WHOLE", "estimate"), Number(rows, "RCI_PART", "estimate") + Number(rows, "RCI_REST", "estimate"), 1e-12);
        Assert.Equal(Number(rows, "RCI_PART", "estimate"), Number(rows, "ELASTICITY", "estimate") * Number(rows, "CONCENTRATION", "estimate"), 1e-12);
        Assert.Equal("360 respondents have a number for each determinant.", rows[^5].GetProperty("note").GetString());
        Assert.StartsWith("That cannot be said: the groups do not stand on a ladder.", level[^1].GetProperty("note").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, level[^1].GetProperty("estimate").ValueKind);
    }

    [Fact]
    public async Task A_small_group_is_told_and_not_shown_nor_what_would_tell_it()
    {
        var file = await Write("group,step,y\n" + Many(60, "short,1,1", "middle,2,0", "middle,2,1") + Many(20, "long,3,0"));

        var rows = Rows(await Terminal.Run("survey", file, "--outcome", "y", "--group", "group", "--order", "step", "--json"));
        var all = Rows(await Terminal.Run("survey", file, "--outcome", "y", "--group", "group", "--order", "step", "--base", "10", "--json"));

        Assert.Equal(JsonValueKind.Null, rows.Single(row => row.GetProperty("dimension").GetString() == "group: long").GetProperty("estimate").ValueKind);
        Assert.All(rows.Where(row => row.GetProperty("measure").GetString() != "SHARE"), row => Assert.Equal(JsonValueKind.Null, row.GetProperty("estimate").ValueKind));
        Assert.All(rows.Where(row => row.GetProperty("measure").GetString() != "SHARE"), row => Assert.Contains("Too few respondents (long)", row.GetProperty("note").GetString(), StringComparison.Ordinal));
        Assert.DoesNotContain(rows, row => row.GetProperty("dimension").GetString() == "group" && row.GetProperty("measure").GetString() == "SHARE");
        Assert.NotEqual(JsonValueKind.Null, all[0].GetProperty("estimate").ValueKind);
    }

    [Fact]
    public async Task A_group_in_which_so_few_said_yes_that_they_might_be_recognised_is_not_shown()
    {
        var file = await Write("group,step,y\n" + Many(60, "short,1,1", "short,1,0", "long,2,0") + "long,2,1\n");
        string[] call = ["survey", file, "--outcome", "y", "--group", "group", "--order", "step", "--json"];

        var (rows, all) = (Rows(await Terminal.Run(call)), Rows(await Terminal.Run([.. call, "--cases", "0"])));

        Assert.Equal("Too few respondents with or without what is measured (long) to be shown. Join with another group. 61 respondents, 33.7 % of the weights.", rows[1].GetProperty("note").GetString());
        Assert.Equal(["group: short"], rows.Where(row => row.GetProperty("estimate").ValueKind != JsonValueKind.Null).Select(row => row.GetProperty("dimension").GetString()));
        Assert.Equal(1 / 61.0, all[1].GetProperty("estimate").GetDouble(), 1e-12);
    }

    [Fact]
    public async Task Groups_are_also_given_with_the_ages_of_all()
    {
        var file = await Write("group,age,y\n" + Many(20, "short,17,1", "short,29,0", "short,16-29,0", "short,70,1", "long,16,1", "long,84,0", "long,65-84,1", "long,,1"));

        var run = await Terminal.Run("survey", file, "--outcome", "y", "--group", "group", "--age", "age", "--json");

        var rows = Rows(run).Where(row => row.GetProperty("measure").GetString() == "SHARE_STANDARDISED").ToArray();
        Assert.Equal(["group: long", "group: short"], rows.Select(row => row.GetProperty("dimension").GetString()));
        Assert.Equal([(4.0 / 7 * 1) + (3.0 / 7 * 0.5), (4.0 / 7 / 3) + (3.0 / 7 * 1)], rows.Select(row => row.GetProperty("estimate").GetDouble()), (one, other) => Math.Abs(one - other) < 1e-12);
        Assert.Equal("With the ages of all; 60 respondents of known age.", rows[0].GetProperty("note").GetString());
    }

    [Fact]
    public async Task An_age_that_is_none_is_told()
    {
        var run = await Terminal.Run("survey", await Write("group,age,y\na,young,1\na,-3,0\nb,131,0\nb,30,0\n"), "--outcome", "y", "--group", "group", "--age", "age");

        Assert.Equal((1, ""), (run.End, run.Answer));
        Assert.Equal(["young", "-3", "131"], run.Said.Select(line => line.Split('"')[1]));
        Assert.Contains("expected a number, such as 37, 16-29, 85+", run.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_flaw_is_told_at_once_and_nothing_is_answered()
    {
        var file = await Write("group,step,w,s,f,y\na,1,1,x,9,1\na,2,1,x,9,0\nb,2,0,x,8,many\n,1,1,x,9,1\nb,2,1,,9,1\n");

        var run = await Terminal.Run("survey", file, "--outcome", "y", "--group", "group", "--order", "step", "--weight", "w", "--stratum", "s", "--fpc", "f");

        Assert.Equal((1, ""), (run.End, run.Answer));
        Assert.Contains("row 3, column 2 (step)", run.Talk, StringComparison.Ordinal);
        Assert.Contains("row 4, column 3 (w)", run.Talk, StringComparison.Ordinal);
        Assert.Contains("row 4, column 6 (y)", run.Talk, StringComparison.Ordinal);
        Assert.Contains("row 6, column 4 (s)", run.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_units_than_there_are_is_a_flaw()
    {
        var file = await Write("group,f,y\na,2,1\na,2,0\nb,2,1\n");

        var run = await Terminal.Run("survey", file, "--outcome", "y", "--group", "group", "--fpc", "f");

        Assert.Equal((1, ""), (run.End, run.Answer));
        Assert.Contains("≥ 3", run.Talk, StringComparison.Ordinal);
    }

    [Theory, InlineData("19121212-1212"), InlineData("010150-902E"), InlineData("01015010033"), InlineData("121212-1212")]
    public async Task A_personal_number_stops_everything_and_is_not_repeated(string number)
    {
        var file = await Write($"who,group,y\n{number},a,1\n2,b,0\n");

        var run = await Terminal.Run("survey", file, "--outcome", "y", "--group", "group");

        Assert.Equal((1, ""), (run.End, run.Answer));
        Assert.DoesNotContain(number, run.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_gave_no_answer_is_left_out_and_counted()
    {
        var file = await Write("group,y\n" + Many(60, "a,1", "a,0", "b,1", "b,0", "b,", ",1"));

        var run = await Terminal.Run("survey", file, "--outcome", "y", "--group", "group", "--json");

        Assert.Equal(0, run.End);
        Assert.Contains("120 respondents without an answer or a group are left out", run.Talk, StringComparison.Ordinal);
        Assert.Equal(0, Number(Rows(run), "D", "estimate"), 1e-12);
    }

    [Fact]
    public async Task A_column_that_is_not_there_is_named()
    {
        var file = await Write("group,y\na,1\n");

        var run = await Terminal.Run("survey", file, "--outcome", "y", "--group", "sex");

        Assert.Equal(1, run.End);
        Assert.Contains("sex", run.Talk, StringComparison.Ordinal);
        Assert.Contains("group, y", run.Talk, StringComparison.Ordinal);
        Assert.Equal(2, (await Terminal.Run("survey", file, "--outcome", "y")).End);
    }

    private static async Task<Terminal> Who(params string[] more) => await Terminal.Run(
    [
        "survey", Reference.File("who/data/individual_sba.csv"), "--outcome", "sba", "--group", "subgroup", "--order", "subgroup_order",
        "--weight", "weight", "--stratum", "strata", "--psu", "psu", "--json", .. more,
    ]);

    private static string Many(int times, params string[] lines)
    {
        var text = new StringBuilder();
        for (var i = 0; i < times; i++)
        {
            text.AppendJoin('\n', lines).Append('\n');
        }

        return text.ToString();
    }

    private async Task<string> Write(string text)
    {
        var file = Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"{Guid.NewGuid():N}.csv"));
        await File.WriteAllTextAsync(file, text);
        return file;
    }

    private static JsonElement[] Rows(Terminal run) => [.. JsonDocument.Parse(run.Answer).RootElement.EnumerateArray()];

    private static double Number(IEnumerable<JsonElement> rows, string measure, string column) =>
        rows.Single(row => row.GetProperty("measure").GetString() == measure).GetProperty(column).GetDouble();
}
