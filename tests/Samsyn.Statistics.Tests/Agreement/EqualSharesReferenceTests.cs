// Equal shares against a town's official winners, a public tool's outcomes, and committees that are proven to be right.
using System.Text.Json;
using Samsyn.Statistics.Agreement.Portfolio;

namespace Samsyn.Statistics.Tests.Agreement;

public sealed class EqualSharesReferenceTests
{
    private const string Town = "wieliczka-2023.pb";
    private const string District = "lodz-2020-mileszki.pb";

    public static TheoryData<string, string, EqualSharesOptions> Variants()
    {
        var data = new TheoryData<string, string, EqualSharesOptions>();
        foreach (var file in (string[])[Town, District])
        {
            data.Add(file, "mes_no_completion_fractions", new() { Completion = Completion.None });
            data.Add(file, "mes_no_completion_floats", new() { Completion = Completion.None });
            data.Add(file, "mes_then_utilitarian", new() { Completion = Completion.MostWanted });
            data.Add(file, "add1", new());
            data.Add(file, "add1_integral", new() { WholeShares = true });
            data.Add(file, "add1_stop_when_exhaustive", new() { Completion = Completion.Add1UntilExhausted });
        }

        return data;
    }

    [ReferenceFact]
    public void The_official_winners_of_a_town_come_out()
    {
        var answer = EqualShares.Of(Pabulib.Read(Town));

        Assert.Equal(Pabulib.Ids(Pabulib.Expected(Town).GetProperty("officially_selected")).Order(), Ids(answer).Order());
        Assert.Equal(995_079, answer.Cost);
        Assert.InRange(answer.Share.Value, 315, 316);
    }

    [ReferenceTheory, MemberData(nameof(Variants))]
    public void A_public_tool_chooses_the_same(string file, string variant, EqualSharesOptions options)
    {
        var answer = EqualShares.Of(Pabulib.Read(file), options);
        var peer = Pabulib.Expected(file).GetProperty("peer").GetProperty(variant);

        Assert.Equal(Pabulib.Ids(peer.GetProperty("winners")).Order(), Ids(answer).Order());
        Assert.Equal(peer.GetProperty("cost").GetDecimal(), answer.Cost);
    }

    [ReferenceTheory]
    [InlineData("equal-shares", Completion.Phragmen)]
    [InlineData("equal-shares-with-av-completion", Completion.MostWanted)]
    public void Committees_are_among_those_that_are_proven(string rule, Completion completion)
    {
        var cases = JsonDocument.Parse(File.ReadAllText(Reference.File("dialogue/abc/instances.json"))).RootElement.EnumerateArray().ToArray();

        Assert.Equal(40, cases.Length);
        Assert.All(cases, one =>
        {
            var seats = one.GetProperty("committee_size").GetInt32();
            var committee = Ids(EqualShares.Of(Committee(one, seats), new() { Completion = completion })).ToHashSet();
            var wanted = one.GetProperty("approvals").EnumerateArray().SelectMany(voter => voter.EnumerateArray()).Select(seat => seat.ToString()).ToHashSet();

            // Seats that are left when nobody wants anybody more are filled with anybody there; ours stay empty.
            Assert.Contains(one.GetProperty("expected").GetProperty(rule).EnumerateArray(), proven => committee.SetEquals(proven.EnumerateArray().Select(seat => seat.ToString()).Where(wanted.Contains)));
        });
    }

    private static PortfolioQuestion Committee(JsonElement one, int seats) => new()
    {
        Budget = seats,
        Projects = [.. Enumerable.Range(0, one.GetProperty("candidates").GetInt32()).Select(seat => new Project($"{seat}", 1))],
        Voters = [.. one.GetProperty("approvals").EnumerateArray().Select(voter => voter.EnumerateArray().ToDictionary(seat => seat.ToString(), _ => 1))],
    };

    private static IEnumerable<string> Ids(PortfolioAnswer answer) => answer.Winners.Select(winner => winner.Project.Id);
}
