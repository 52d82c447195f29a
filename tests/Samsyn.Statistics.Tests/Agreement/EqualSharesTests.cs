// Equal shares worked by hand, and what must hold whatever people want.
using Samsyn.Statistics.Agreement.Portfolio;

namespace Samsyn.Statistics.Tests.Agreement;

public sealed class EqualSharesTests
{
    [Fact]
    public void A_majority_does_not_take_all()
    {
        // Ten people have 10 each. Six want A and C, four want B: A costs six of them 10, and C finds their purses empty.
        var answer = EqualShares.Of(Asked(100, [("A", 60), ("B", 40), ("C", 60)], [.. Enumerable.Repeat("A C", 6), .. Enumerable.Repeat("B", 4)]), new() { Completion = Completion.None });

        Assert.Equal([("A", 6, 10.0), ("B", 4, 10.0)], answer.Winners.Select(winner => (winner.Project.Id, winner.Payers, winner.Share!.Value)));
        Assert.Equal(100, answer.Cost);
    }

    [Fact]
    public void Purses_are_exact()
    {
        // A third of ten, three times, is ten; with rounded numbers it may be less, and nothing would be bought.
        var answer = EqualShares.Of(Asked(10, [("A", 10), ("B", 1)], ["A", "A B", "A"]), new() { Completion = Completion.None });

        var winner = Assert.Single(answer.Winners, winner => winner.Project.Id == "A");
        Assert.Equal((10, 3), ((int)winner.Share!.Numerator, (int)winner.Share.Denominator));
    }

    [Fact]
    public void Shares_are_raised_until_the_next_would_cost_too_much()
    {
        // Four people have 3. With 3 nothing; with 4 P (two pay 4) and Q (one pays 4), 12 in all; with 5 R as well, 17.
        var asked = Asked(12, [("P", 8), ("Q", 4), ("R", 5)], ["P", "P", "Q", "R"]);

        Assert.Empty(EqualShares.Of(asked, new() { Completion = Completion.None }).Winners);
        Assert.Equal(["P", "Q"], Ids(EqualShares.Of(asked)));
        Assert.Equal(4, EqualShares.Of(asked).Share.Value);
        Assert.Equal(["P", "Q"], Ids(EqualShares.Of(asked, new() { Completion = Completion.MostWanted })));
    }

    [Fact]
    public void What_all_fits_is_all_taken_and_parted_evenly()
    {
        var answer = EqualShares.Of(Asked(1_000, [("A", 90), ("B", 10.5m), ("C", 7)], ["A", "A", "A B", ""]));

        Assert.Equal([("A", 3, 30.0), ("B", 1, 10.5)], answer.Winners.Select(winner => (winner.Project.Id, winner.Payers, winner.Share!.Value)).OrderBy(winner => winner.Id));
    }

    [Fact]
    public void Ties_are_broken_by_cost_then_votes_then_the_lot_drawn_beforehand()
    {
        // All three have two effective votes for each person: of A and B the cheaper, then the lot.
        var asked = Asked(12, [("A", 6), ("B", 4), ("C", 4)], ["A B C", "A B C"]);
        var answer = EqualShares.Of(asked, new() { Completion = Completion.None });
        var lot = Lot.Of(["C", "A", "B"], 1);

        Assert.Equal(lot, answer.Lot);
        Assert.Equal(lot.First(id => id != "A"), answer.Winners[0].Project.Id);
        Assert.Equal((TieBreak.Lot, 2), (answer.Ties[0].By, answer.Ties[0].Others.Count));
        Assert.Equal((TieBreak.Cost, "A"), (answer.Ties[1].By, Assert.Single(answer.Ties[1].Others)));
        Assert.NotEqual(lot, Lot.Of(["A", "B", "C"], 2).Concat(["x"]));
    }

    [Fact]
    public void Points_part_the_price()
    {
        // Ten to use each. A costs 9: of three points one has two, so they pay 6 and 3.
        var answer = EqualShares.Of(
            new() { Budget = 20, Projects = [new("A", 9), new("B", 7), new("C", 5)], Voters = [new Dictionary<string, int> { ["A"] = 2, ["C"] = 1 }, new Dictionary<string, int> { ["A"] = 1, ["B"] = 1 }] },
            new() { Completion = Completion.None });

        Assert.Equal([("A", 2, 3.0), ("B", 1, 7.0)], answer.Winners.Select(winner => (winner.Project.Id, winner.Payers, winner.Share!.Value)));
    }

    [Fact]
    public void Neither_the_order_of_people_or_projects_nor_the_currency_matters() => Assert.All(Enumerable.Range(1, 50), seed =>
    {
        var asked = Drawn(seed);
        var answer = EqualShares.Of(asked);
        var turned = asked with { Voters = [.. asked.Voters.Reverse()], Projects = [.. asked.Projects.Reverse()] };
        var øre = asked with { Budget = asked.Budget / 100, Projects = [.. asked.Projects.Select(project => project with { Cost = project.Cost / 100 })] };

        Assert.Equal(Ids(answer), Ids(EqualShares.Of(turned)));
        Assert.Equal(Ids(answer), Ids(EqualShares.Of(øre, new() { Step = 0.01m })));
        Assert.InRange(answer.Cost, 0, asked.Budget);
        Assert.All(answer.Winners, winner => Assert.InRange(winner.Share!.Value * winner.Payers, (double)winner.Project.Cost * (1 - 1e-9), double.MaxValue));
    });

    [Fact]
    public void A_group_that_can_pay_for_what_it_agrees_on_is_not_left_out() => Assert.All(Enumerable.Range(1, 40), seed =>
    {
        // Extended justified representation: of ℓ n/k people who share ℓ wishes, somebody has at least ℓ wishes come true.
        var random = new Random(seed);
        string[] ids = ["A", "B", "C", "D", "E", "F"];
        string[] ballots = [.. Enumerable.Range(0, 8).Select(_ => string.Join(' ', ids.Where(_ => random.Next(2) == 0)))];
        var won = Ids(EqualShares.Of(Asked(4, [.. ids.Select(id => (id, 1m))], ballots), new() { Completion = Completion.None })).ToHashSet();

        for (var wishes = 1; wishes < 1 << 6; wishes++)
        {
            string[] shared = [.. ids.Where((_, index) => (wishes >> index & 1) == 1)];
            string[] agreeing = [.. ballots.Where(ballot => shared.All(ballot.Contains))];
            Assert.True(agreeing.Length < 2 * shared.Length || agreeing.Any(ballot => ballot.Split(' ').Count(won.Contains) >= shared.Length));
        }
    });

    [Fact]
    public void Steps_that_are_not_gone_through_would_have_changed_nothing() => Assert.All(Enumerable.Range(1, 60), seed =>
    {
        // Gone through one by one: what everybody's share of a larger budget buys, until that costs more than there is.
        var (asked, parts) = (Drawn(seed), seed % 3 == 0 ? 1_000 : 20);
        if (asked.Projects.Where(project => asked.Voters.Any(voter => voter.ContainsKey(project.Id))).Sum(project => project.Cost) <= asked.Budget)
        {
            return;
        }

        var (raised, last) = (0, Bought(0));
        while (Bought(raised + 1) is var next && next.Cost <= asked.Budget)
        {
            (raised, last) = (raised + 1, next);
        }

        var answer = EqualShares.Of(asked, new() { Parts = parts });

        Assert.Equal(last.Winners, answer.Winners);
        Assert.Equal((last.Share, last.Ties.Count), (answer.Share, answer.Ties.Count));

        PortfolioAnswer Bought(int steps) => EqualShares.Of(asked with { Budget = asked.Budget * (parts + steps) / parts }, new() { Completion = Completion.None });
    });

    [Fact]
    public void A_part_of_the_share_is_the_same_for_few_and_for_many()
    {
        // Each person three times over, and three times the money and the costs: the same is bought at the same steps.
        var asked = Drawn(7);
        var tripled = asked with { Budget = 3 * asked.Budget, Projects = [.. asked.Projects.Select(project => project with { Cost = 3 * project.Cost })], Voters = [.. asked.Voters, .. asked.Voters, .. asked.Voters] };
        var (few, many) = (EqualShares.Of(asked, new() { Parts = 1_000 }), EqualShares.Of(tripled, new() { Parts = 1_000 }));

        Assert.Equal(Ids(few), Ids(many));
        Assert.Equal(few.Share, many.Share);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Contains("'X' was given 1", Assert.Throws<ArgumentException>(() => EqualShares.Of(Asked(10, [("A", 1)], ["X"]))).Message, StringComparison.Ordinal);
        Assert.Contains("lowest cost of 0", Assert.Throws<ArgumentException>(() => EqualShares.Of(Asked(10, [("A", 0)], ["A"]))).Message, StringComparison.Ordinal);
        Assert.Contains("1 ids", Assert.Throws<ArgumentException>(() => EqualShares.Of(Asked(10, [("A", 1), ("A", 2)], ["A"]))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => EqualShares.Of(Asked(10, [("A", 1)], ["A"]), new() { Step = 0 }));
        Assert.Throws<ArgumentException>(() => EqualShares.Of(Asked(10, [("A", 1)], ["A"]), new() { Parts = 0 }));
    }

    private static PortfolioQuestion Asked(decimal budget, (string Id, decimal Cost)[] projects, string[] ballots) => new()
    {
        Budget = budget,
        Projects = [.. projects.Select(project => new Project(project.Id, project.Cost))],
        Voters = [.. ballots.Select(ballot => ballot.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToDictionary(id => id, _ => 1))],
    };

    private static PortfolioQuestion Drawn(int seed)
    {
        var random = new Random(seed);
        (string Id, decimal Cost)[] projects = [.. Enumerable.Range(0, random.Next(3, 9)).Select(index => ($"p{index}", (decimal)random.Next(1, 6) * 10))];
        return Asked(random.Next(30, 120), projects, [.. Enumerable.Range(0, random.Next(3, 12)).Select(_ => string.Join(' ', projects.Where(_ => random.Next(3) == 0).Select(project => project.Id)))]);
    }

    private static IEnumerable<string> Ids(PortfolioAnswer answer) => answer.Winners.Select(winner => winner.Project.Id);
}
