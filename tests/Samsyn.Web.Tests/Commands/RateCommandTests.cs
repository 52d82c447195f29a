// samsyn rate and samsyn portfolio: verdicts and places, official winners, and every flaw told.
using System.Text.Json;

namespace Samsyn.Web.Tests.Commands;

public sealed class RateCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samsyn");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Proposals_stand_by_verdict_and_place_and_what_is_parked_last()
    {
        string[] lines =
        [
            "participant,group,proposal,criterion,rating",
            .. from person in Enumerable.Range(0, 12)
               from row in (string[])[$"walks,effect,{7 + (person % 3)}", $"walks,feasibility,8", $"tax,effect,{(person % 2 == 0 ? 1 : 9)}", "tax,feasibility,5", "clubs,effect,8", $"clubs,feasibility,{(person == 3 ? "" : "9")}"]
               select $"p{person},{(person < 6 ? "young" : "old")},{row}",
            "leader,,clubs,legality,no",
        ];
        var run = await Terminal.Run("rate", Write("ratings.csv", lines), "--json");
        var answer = JsonDocument.Parse(run.Answer).RootElement;
        var proposals = answer.GetProperty("proposals").EnumerateArray().ToArray();

        Assert.Equal(0, run.End);
        Assert.Equal([("walks", "samsyn"), ("tax", "different views"), ("clubs", "parked")], proposals.Select(one => (one.GetProperty("proposal").GetString()!, one.GetProperty("verdict").GetString()!)));
        Assert.Equal(["legality"], proposals[2].GetProperty("parked").EnumerateArray().Select(reason => reason.GetString()!));
        var effect = proposals[0].GetProperty("criteria")[0];
        Assert.Equal(("effect", 12, 8.0, false), (effect.GetProperty("criterion").GetString(), effect.GetProperty("raters").GetInt32(), effect.GetProperty("median").GetDouble(), effect.GetProperty("disagreement").GetBoolean()));
        Assert.Equal(11, proposals[2].GetProperty("criteria")[1].GetProperty("raters").GetInt32());
        Assert.Equal(["young", "old"], effect.GetProperty("perGroup").EnumerateArray().Select(group => group.GetProperty("group").GetString()!));
        Assert.Contains("parked: legality", (await Terminal.Run("rate", Write("ratings.csv", lines))).Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Flawed_ratings_are_told_at_once()
    {
        var run = await Terminal.Run("rate", Write("ratings.csv", ["participant,group,proposal,criterion,rating", "a,x,p,effect,10", "a,y,p,effect,5", "b,,,effect,3", "b,,p,legality,perhaps"]));

        Assert.Equal((1, ""), (run.End, run.Answer));
        Assert.Equal(5, run.Said.Count);
        Assert.Contains("ratings.csv: row 2, column 5 (rating): read \"10\", expected something within 1, 2, … 9", run.Said);
    }

    [ReferenceFact]
    public async Task A_town_gets_its_official_winners()
    {
        var run = await Terminal.Run("portfolio", Reference.File("dialogue/budgeting/wieliczka-2023.pb"), "--json");
        var answer = JsonDocument.Parse(run.Answer).RootElement;
        var official = JsonDocument.Parse(await File.ReadAllTextAsync(Reference.File("dialogue/budgeting/expected.json"))).RootElement.GetProperty("wieliczka-2023.pb").GetProperty("officially_selected");

        Assert.Equal(0, run.End);
        Assert.Equal(official.EnumerateArray().Select(id => id.GetString()).Order(), answer.GetProperty("winners").EnumerateArray().Select(winner => winner.GetProperty("id").GetString()).Order());
        Assert.Equal((995_079, 1_000_000), (answer.GetProperty("cost").GetInt32(), answer.GetProperty("budget").GetInt32()));
        Assert.Equal(64, answer.GetProperty("lot").GetArrayLength());
    }

    [Fact]
    public async Task A_budget_is_parted_and_ties_are_told()
    {
        var file = Write("votes.pb", ["META", "key;value", "budget;8.50", "PROJECTS", "project_id;name;cost", "a;\"one; two\";4", "b;three;4", "c;four;9", "VOTES", "voter_id;vote", "1;a,b", "2;a,b", "3;c"]);
        var none = await Terminal.Run("portfolio", file, "--completion", "none", "--format", "csv");
        var json = JsonDocument.Parse((await Terminal.Run("portfolio", file, "--json")).Answer).RootElement;

        Assert.Equal(0, none.End);
        Assert.Equal(["id,cost,payers,share"], none.Answer.Split("\r\n").Take(1));
        Assert.Contains("taken by lot", none.Talk, StringComparison.Ordinal);
        Assert.Equal(["a", "b"], json.GetProperty("winners").EnumerateArray().Select(winner => winner.GetProperty("id").GetString()!).Order());
        Assert.Equal("lot", json.GetProperty("ties")[0].GetProperty("by").GetString());
    }

    [Fact]
    public async Task A_flawed_budget_is_told_at_once()
    {
        var run = await Terminal.Run("portfolio", Write("votes.pb", ["META", "key;value", "budget;0", "vote_type;ordinal", "PROJECTS", "project_id;cost", "a;-4", "b;4", "b;5", "VOTES", "voter_id;vote", "1;b,x", "1;b"]));

        Assert.Equal((1, "", 6), (run.End, run.Answer, run.Said.Count));
        Assert.Contains(run.Said, line => line.StartsWith("votes.pb: line 7: read \"-4\"", StringComparison.Ordinal));
        Assert.Equal(2, (await Terminal.Run("portfolio", Write("votes.pb", []), "--completion", "all")).End);
        Assert.Equal(1, (await Terminal.Run("portfolio", Write("votes.pb", []))).End);
    }

    [Theory]
    [InlineData("12,5", true)]
    [InlineData("12.5", true)]
    [InlineData("12.500", true)]
    [InlineData("12,500", false)] // twelve and a half, or twelve thousand five hundred
    public async Task A_cost_that_can_be_read_in_two_ways_is_told(string cost, bool sound)
    {
        var run = await Terminal.Run("portfolio", Write("votes.pb", ["META", "key;value", "budget;20", "PROJECTS", "project_id;cost", $"a;{cost}", "VOTES", "voter_id;vote", "1;a"]), "--json");

        Assert.Equal(sound ? 0 : 1, run.End);
        if (sound)
        {
            Assert.Equal(12.5m, JsonDocument.Parse(run.Answer).RootElement.GetProperty("cost").GetDecimal());
        }
    }

    private string Write(string name, string[] lines)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllLines(path, lines);
        return path;
    }
}
