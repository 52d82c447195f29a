// Who wants what, with people of the same ballot counted as one kind, and costs as whole numbers.
using System.Globalization;
using System.Numerics;

namespace Samsyn.Statistics.Agreement.Portfolio;

/// <summary>A question made ready for counting.</summary>
internal sealed class Electorate
{
    private readonly BigInteger[] costs;
    private readonly double[] nearCosts;
    private readonly Supporter[][] supporters;
    private readonly int?[] alike;
    private readonly long[] weights;
    private readonly int[] rank;

    public Electorate(PortfolioQuestion question, IReadOnlyList<string> lot, decimal step)
    {
        (Question, Lot) = (question, lot);
        Unit = BigInteger.Pow(10, question.Projects.Select(project => project.Cost).Append(question.Budget).Append(step).Max(Decimals));
        costs = [.. question.Projects.Select(project => Whole(project.Cost))];
        nearCosts = [.. costs.Select(cost => (double)cost)];
        var place = question.Projects.Index().ToDictionary(project => project.Item.Id, project => project.Index, StringComparer.Ordinal);
        var kinds = question.Voters.GroupBy(ballot => Key(ballot, place), StringComparer.Ordinal).Select(kind => (Ballot: kind.First(), Weight: kind.LongCount())).ToArray();
        weights = [.. kinds.Select(kind => kind.Weight)];
        var wanted = question.Projects.Select(_ => new List<Supporter>()).ToArray();
        foreach (var (kind, (ballot, _)) in kinds.Index())
        {
            foreach (var (id, points) in ballot)
            {
                wanted[place[id]].Add(new(kind, points));
            }
        }

        supporters = [.. wanted.Select(list => list.ToArray())];
        alike = [.. supporters.Select(list => list.Length > 0 && Array.TrueForAll(list, one => one.Points == list[0].Points) ? list[0].Points : (int?)null)];
        Votes = [.. supporters.Select(list => list.Sum(one => weights[one.Kind]))];
        var drawn = lot.Index().ToDictionary(one => one.Item, one => one.Index, StringComparer.Ordinal);
        rank = [.. question.Projects.Select(project => drawn[project.Id])];
    }

    public PortfolioQuestion Question { get; }

    public IReadOnlyList<string> Lot { get; }

    /// <summary>How many of the whole numbers make one unit of the budget.</summary>
    public BigInteger Unit { get; }

    /// <summary>How many want each project.</summary>
    public IReadOnlyList<long> Votes { get; }

    public int Projects => costs.Length;

    public int Kinds => weights.Length;

    public BigInteger Cost(int project) => costs[project];

    public double NearCost(int project) => nearCosts[project];

    public Supporter[] Supporters(int project) => supporters[project];

    /// <summary>The points that everybody gives a project who wants it; null where they differ.</summary>
    public int? AlikePoints(int project) => alike[project];

    /// <summary>How many people are of a kind.</summary>
    public long Weight(int kind) => weights[kind];

    /// <summary>Money as a whole number of the smallest part in which anything is given.</summary>
    public BigInteger Whole(decimal money) => new(money * (decimal)Unit);

    /// <summary>Which of two projects as good is taken: less than 0 for the first; and by what that is said.</summary>
    public (int Sign, TieBreak By) Break(int one, int other) =>
        costs[one] != costs[other] ? (costs[one].CompareTo(costs[other]), TieBreak.Cost)
        : Votes[one] != Votes[other] ? (Votes[other].CompareTo(Votes[one]), TieBreak.Votes)
        : (rank[one].CompareTo(rank[other]), TieBreak.Lot);

    private static int Decimals(decimal money) => (decimal.GetBits(money / 1.000_000_000_000_000_000_000_000_000m)[3] >> 16) & 0xFF;

    private static string Key(IReadOnlyDictionary<string, int> ballot, Dictionary<string, int> place) =>
        string.Join(' ', ballot.Select(vote => (Place: place[vote.Key], vote.Value)).Order().Select(vote => string.Create(CultureInfo.InvariantCulture, $"{vote.Place}:{vote.Value}")));
}
