// samsyn protect, as people and programs call it: what is hidden, why, and every flaw told.
using System.Text.Json;

namespace Samsyn.Web.Tests.Commands;

public sealed class ProtectCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samsyn");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_small_count_is_hidden_and_another_for_its_sake()
    {
        var run = await Terminal.Run("protect", Write("area,cases", "Alm,3", "Ek,20", "Tall,30", "Totalt,53"), "--count", "cases", "--by", "area", "--format", "csv");

        Assert.Equal((0, "2 of 4 cells are hidden.\n"), (run.End, run.Talk[..(run.Talk.IndexOf('\n', StringComparison.Ordinal) + 1)]));
        Assert.Equal(
            ["area,cases,shown,reason", "Alm,,no,small numbers", "Ek,,no,small numbers", "Tall,30,yes,", "Totalt,53,yes,"],
            run.Answer.Split("\r\n", StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Each_cell_tells_its_own_reason_when_asked_and_bases_are_hidden_where_they_are_small()
    {
        var run = await Terminal.Run(
            "protect", Write("area;sex;cases;persons", "Alm;women;2;40", "Alm;men;30;50", "Alm;total;32;90", "Ek;women;4;8", "Ek;men;30;60", "Ek;total;34;68", "total;women;6;48", "total;men;60;110", "total;total;66;158"),
            "--count", "cases", "--population", "persons", "--by", "area,sex", "--explain", "--json");

        var rows = JsonDocument.Parse(run.Answer).RootElement.EnumerateArray().ToArray();
        Assert.Equal(("small count", "small base"), (Reason(rows[0]), Reason(rows[3])));
        Assert.Equal(JsonValueKind.Null, rows[3].GetProperty("persons").ValueKind);
        Assert.Equal(JsonValueKind.Null, rows[0].GetProperty("cases").ValueKind);
        Assert.Contains("do not publish", run.Talk, StringComparison.Ordinal);
        Assert.Contains(rows, row => Reason(row) == "protects other cells");
    }

    [Fact]
    public async Task A_rule_has_its_say()
    {
        var rule = Path.Combine(folder.FullName, "rule.json");
        await File.WriteAllTextAsync(rule, """{ "countBelow": 0, "columns": { "area": { "total": "99" } }, "sensitive": ["origin"], "places": "area", "shownFor": ["99"] }""");

        var run = await Terminal.Run("protect", Write("area,origin,n", "1,a,3", "1,b,70", "99,a,90", "99,b,95"), "--count", "n", "--by", "area,origin", "--rule", rule, "--format", "csv");

        Assert.Equal(0, run.End);
        Assert.Contains("1,a,,no,sensitive division", run.Answer, StringComparison.Ordinal);
        Assert.Contains("99,a,90,yes,", run.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_a_rule_is_told_at_once()
    {
        var rule = Path.Combine(folder.FullName, "rule.json");
        await File.WriteAllTextAsync(rule, """{ "countBelow": -1, "bas": 3, "hidesZero": "no", "seriesHiddenShare": 2, "columns": { "a": { "groups": { "g": ["g"] } } } }""");

        var run = await Terminal.Run("protect", Write("a,n", "x,3"), "--count", "n", "--by", "a", "--rule", rule);

        Assert.Equal((1, "", 5), (run.End, run.Answer, run.Said.Count));
        Assert.Contains(run.Said, line => line.Contains("columns.a.groups.g", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_a_file_is_told_at_once_and_nothing_is_answered()
    {
        var run = await Terminal.Run("protect", Write("a,n,p", "x,-3,9", "y,2.5,9", "z,12,9", "w,1,9", "w,1,9", ",4,9"), "--count", "n", "--population", "p", "--by", "a");

        Assert.Equal((1, "", 5), (run.End, run.Answer, run.Said.Count));
    }

    [Fact]
    public async Task Parts_that_hold_more_than_their_whole_are_a_flaw()
    {
        var run = await Terminal.Run("protect", Write("a,n", "x,30", "y,30", "total,50"), "--count", "n", "--by", "a");

        Assert.Equal((1, ""), (run.End, run.Answer));
        Assert.Contains("60", Assert.Single(run.Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_with_more_combinations_than_can_be_looked_through_is_a_flaw_that_says_what_to_do()
    {
        string[] rows = [.. Enumerable.Range(0, 199).SelectMany(code => (string[])[$"{code},all,all,10", $"all,{code},all,10", $"all,all,{code},10"])];

        var run = await Terminal.Run("protect", Write(["age,trade,land,n", .. rows, "all,all,all,1990"]), "--count", "n", "--by", "age,trade,land");

        Assert.Equal((1, ""), (run.End, run.Answer));
        Assert.StartsWith("table.csv: read \"8,000,000 combinations\", expected at most 4,000,000 combinations of what divides the persons", Assert.Single(run.Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_that_is_not_there_is_told_and_a_wrong_call_is_one()
    {
        var file = Write("a,n", "x,30");

        Assert.Equal(1, (await Terminal.Run("protect", file, "--count", "m", "--by", "a")).End);
        Assert.Equal(2, (await Terminal.Run("protect", file, "--count", "n")).End);
    }

    [Fact]
    public async Task A_cell_that_stands_twice_is_told_where_its_name_stands()
    {
        var run = await Terminal.Run("protect", Write("area,sex,n", "Alm,men,9", "Alm,men,8"), "--count", "n", "--by", "area,sex");

        Assert.Equal(["table.csv: row 3, column 1 (area): read \"Alm, men\", expected each once (first in row 2)"], run.Said);
    }

    // Hidden counts would stand in the answer as codes.
    [Theory, InlineData("a,n"), InlineData("a,P")]
    public async Task What_is_counted_does_not_divide_too(string by)
    {
        var run = await Terminal.Run("protect", Write("a,n,p", "x,3,30"), "--count", "n", "--population", "p", "--by", by);

        Assert.Equal((2, ""), (run.End, run.Answer));
        Assert.Contains("what is hidden would stand there", run.Talk, StringComparison.Ordinal);
    }

    private static string Reason(JsonElement row) => row.GetProperty("reason").GetString()!;

    private string Write(params string[] lines)
    {
        var path = Path.Combine(folder.FullName, "table.csv");
        File.WriteAllLines(path, lines);
        return path;
    }
}
