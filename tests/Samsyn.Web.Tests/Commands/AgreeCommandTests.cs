// samsyn agree, rate and portfolio, as people and programs call them: published votes, small groups, and every flaw told.
using System.Globalization;
using System.Text.Json;

namespace Samsyn.Web.Tests.Commands;

public sealed class AgreeCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samsyn");

    public void Dispose() => folder.Delete(recursive: true);

    [ReferenceTheory, InlineData("bg2050-volunteers", 0.95), InlineData("scoop-hivemind.biodiversity", 0.9387), InlineData("vtaiwan.uberx", 0.879)]
    public async Task Published_groups_are_reached(string name, double least)
    {
        var run = await Terminal.Run("agree", Published(name, "votes.csv"), "--statements", Published(name, "comments.csv"), "--as", "polis", "--k", "2", "--json");
        var answer = JsonDocument.Parse(run.Answer).RootElement;
        var expected = JsonDocument.Parse(await File.ReadAllTextAsync(Published(name, "expected.json"))).RootElement;
        var groups = answer.GetProperty("participants").EnumerateArray().ToDictionary(one => one.GetProperty("participant").GetString()!, one => one.GetProperty("group"));
        var lines = (await File.ReadAllLinesAsync(Published(name, "participants-votes.csv"))).Select(line => line.Split(',')).ToArray();
        var column = Array.IndexOf(lines[0], "group-id");
        var both = lines.Skip(1).Where(cells => cells[column].Length > 0 && groups[cells[0]].ValueKind == JsonValueKind.Number).Select(cells => (int.Parse(cells[column], CultureInfo.InvariantCulture), groups[cells[0]].GetInt32())).ToArray();

        Assert.Equal(0, run.End);
        Assert.InRange(Alike(both), least, 1);
        Assert.Equal(expected.GetProperty("votes").GetInt32(), answer.GetProperty("statements").EnumerateArray().Sum(one => one.GetProperty("votes").GetInt32()));
        Assert.Equal(expected.GetProperty("statements").GetInt32(), answer.GetProperty("statements").GetArrayLength());
        Assert.Equal(2, answer.GetProperty("groups").GetArrayLength());
    }

    [Fact]
    public async Task The_last_vote_counts_and_small_groups_are_told_only_together()
    {
        var votes = Write("votes.csv", ["timestamp,comment-id,voter-id,vote", "9,s1,p0,1", "1,s1,p0,-1", .. Enumerable.Range(1, 19).Select(person => $"2,s1,p{person},{(person == 19 ? 0 : 1)}")]);
        var groups = Write("groups.csv", ["participant,group", .. Enumerable.Range(0, 20).Select(person => $"p{person},{(person < 3 ? "old" : person < 10 ? "young" : "adult")}")]);
        var run = await Terminal.Run("agree", votes, "--groups", groups, "--json");
        var answer = JsonDocument.Parse(run.Answer).RootElement;
        var statement = Assert.Single(answer.GetProperty("statements").EnumerateArray());
        var told = statement.GetProperty("perGroup").EnumerateArray().ToDictionary(group => group.GetProperty("group").GetString()!);

        Assert.Equal(0, run.End);
        Assert.Equal((19, 0, 1, "samsyn"), (Count(statement, "agrees"), Count(statement, "disagrees"), Count(statement, "passes"), statement.GetProperty("verdict").GetString()));
        Assert.Equal((true, true, false), (told["old"].GetProperty("withheld").GetBoolean(), told["young"].GetProperty("withheld").GetBoolean(), told["adult"].GetProperty("withheld").GetBoolean()));
        Assert.False(told["old"].TryGetProperty("agrees", out _));
        Assert.Equal((9, 10), (Count(told["adult"], "agrees"), Count(statement.GetProperty("others"), "votes")));
        Assert.Equal(JsonValueKind.Number, statement.GetProperty("bridging").ValueKind);
        Assert.False(answer.GetProperty("structure").GetProperty("passes").GetBoolean());
        Assert.All(answer.GetProperty("participants").EnumerateArray(), one => Assert.Equal(JsonValueKind.Null, one.GetProperty("group").ValueKind));
    }

    [Fact]
    public async Task Groups_of_opinion_are_told_where_there_are_some_and_statements_by_them()
    {
        var lines = from person in Enumerable.Range(0, 40)
                    from statement in Enumerable.Range(0, 16)
                    let side = (person % 2 == 0) == (statement < 8)
                    select FormattableString.Invariant($"{statement},{person},{((((person * 7) + (statement * 3)) % 11) switch { 0 => 0, 1 => side ? -1 : 1, _ => side ? 1 : -1 })}");
        var statements = Write("comments.csv", ["comment-id,moderated,comment-body", .. Enumerable.Range(0, 17).Select(statement => $"{statement},{(statement == 3 ? "-1" : "1")},text")]);
        var votes = Write("votes.csv", ["comment-id,voter-id,vote", .. lines]);
        var answer = JsonDocument.Parse((await Terminal.Run("agree", votes, "--statements", statements, "--json")).Answer).RootElement;
        var table = await Terminal.Run("agree", votes, "--statements", statements);

        Assert.True(answer.GetProperty("structure").GetProperty("passes").GetBoolean());
        Assert.Equal([20, 20], answer.GetProperty("groups").EnumerateArray().Select(group => Count(group, "size")));
        Assert.All(answer.GetProperty("groups").EnumerateArray(), group => Assert.InRange(group.GetProperty("representative").GetArrayLength(), 1, 5));
        Assert.Equal(17, answer.GetProperty("statements").GetArrayLength());
        Assert.Contains("group 1", table.Answer, StringComparison.Ordinal);
        Assert.Equal(16 + 1 + 1 + 3, table.Answer.Split('\n', StringSplitOptions.None).Length - 1);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_told_at_once_and_nothing_is_answered()
    {
        var votes = Write("votes.csv", ["comment-id,voter-id,vote", "1,2,3", "1,,1", "1,4,yes"]);
        var groups = Write("groups.csv", ["participant,group", "1,a", "1,b"]);
        var statements = Write("comments.csv", ["comment-id,moderated,is-meta", "1,5,perhaps", "1,0,true"]);
        var run = await Terminal.Run("agree", votes, "--groups", groups, "--statements", statements);

        Assert.Equal((1, ""), (run.End, run.Answer));
        Assert.Equal(7, run.Said.Count);
        Assert.Contains("votes.csv: row 2, column 3 (vote): read \"3\", expected something within 1, 0, -1", run.Said);
    }

    [Fact]
    public async Task A_wrong_call_is_one()
    {
        var votes = Write("votes.csv", ["comment-id,voter-id,vote", "1,2,1"]);

        Assert.Equal(2, (await Terminal.Run("agree", votes, "--as", "polis")).End);
        Assert.Equal(2, (await Terminal.Run("agree", votes, "--k", "3")).End);
        Assert.Equal(2, (await Terminal.Run("agree", votes, "--as", "polis", "--k", "1")).End);
        Assert.Equal(2, (await Terminal.Run("agree", "nowhere.csv")).End);
        Assert.Equal(1, (await Terminal.Run("agree", Write("other.csv", ["a,b", "1,2"]))).End);
    }

    private static int Count(JsonElement one, string name) => one.GetProperty(name).GetInt32();

    private static string Published(string name, string file) => Reference.File($"dialogue/opendata/{name}/{file}");

    // The adjusted Rand index of two ways of parting people.
    private static double Alike((int, int)[] both)
    {
        static double Pairs<T>(IEnumerable<T> all) => all.GroupBy(one => one).Sum(group => group.Count() * (group.Count() - 1) / 2.0);
        var (rows, columns) = (Pairs(both.Select(one => one.Item1)), Pairs(both.Select(one => one.Item2)));
        var expected = rows * columns / (both.Length * (both.Length - 1) / 2.0);
        return (Pairs(both) - expected) / (((rows + columns) / 2) - expected);
    }

    private string Write(string name, string[] lines)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllLines(path, lines);
        return path;
    }
}
