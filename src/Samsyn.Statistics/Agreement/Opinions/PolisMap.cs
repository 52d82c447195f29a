// The opinion groups that Polis would make of the same votes from a cold start, for audit.
namespace Samsyn.Statistics.Agreement.Opinions;

/// <summary>The groups of Polis, made anew.</summary>
/// <remarks>
/// <para>
/// Everybody with at least seven votes is in, and the most active others until fifteen are. Their places on the map are parted into
/// up to a hundred clusters, from the first hundred different places in the order of arrival, and the clusters into k groups in the
/// same way, each weighing as many people as it has. Statements that are moderated out count as passed by everybody.
/// </para>
/// <para>
/// It depends on the order of arrival and always finds groups, also where there are none. What Polis shows depends on all that was
/// computed before as well, so that it cannot be reached exactly. Source: C. Small et al., Recerca 26 (2021), and the published exports.
/// </para>
/// </remarks>
public static class PolisMap
{
    private const int FewestVotes = 7;
    private const int FewestPeople = 15;
    private const int Clusters = 100;
    private const double Still = 0.01;

    /// <summary>The places of all, and groups of those who are in.</summary>
    /// <param name="votes">The votes, rows in the order of arrival.</param>
    /// <param name="leftOut">The statements that are moderated out.</param>
    /// <param name="groups">How many groups are made.</param>
    /// <param name="isIn">Who is in, when that is known; null to find out.</param>
    /// <exception cref="ArgumentException">Fewer than two groups are asked for, or it is not told of everybody whether they are in.</exception>
    public static IReadOnlyList<MapPlace> Of(VoteMatrix votes, IReadOnlySet<int> leftOut, int groups, IReadOnlyList<bool>? isIn = null)
    {
        ArgumentNullException.ThrowIfNull(votes);
        ArgumentNullException.ThrowIfNull(leftOut);
        if (groups < 2 || (isIn is not null && isIn.Count != votes.Participants))
        {
            throw new ArgumentException(FormattableString.Invariant($"Two groups or more are made of {votes.Participants} participants; {groups} groups and {isIn?.Count} participants were given."));
        }

        var kept = votes.Without(leftOut);
        var all = PrincipalComponents.Of(kept).Project(kept, leftOut.Count, seenByAll: true);
        int[] rows = [.. isIn is null ? Active(votes) : Enumerable.Range(0, votes.Participants).Where(row => isIn[row])];
        var groupOf = new int?[votes.Participants];
        foreach (var (row, group) in rows.Zip(Parted(all.Pick(rows), groups)))
        {
            groupOf[row] = group;
        }

        return [.. groupOf.Select((group, row) => new MapPlace { X = all.X[row], Y = all.Y[row], Group = group })];
    }

    private static int[] Parted(MapPoints points, int groups)
    {
        if (points.Count == 0)
        {
            return [];
        }

        var clusters = KMeans.From(points, null, First(points, Clusters), (100, Still));
        double[] weights = [.. clusters.Sizes.Select(size => (double)size)];
        var parted = KMeans.From(clusters.Centres, weights, First(clusters.Centres, groups), (20, Still));
        return [.. clusters.GroupOf.Select(cluster => parted.GroupOf[cluster])];
    }

    private static IEnumerable<int> Active(VoteMatrix votes)
    {
        int[] enough = [.. Enumerable.Range(0, votes.Participants).Where(row => votes.VotesOf(row) >= Math.Min(FewestVotes, votes.Statements))];
        return enough.Length >= FewestPeople ? enough : Enumerable.Range(0, votes.Participants).OrderByDescending(votes.VotesOf).Take(FewestPeople).Order();
    }

    private static MapPoints First(MapPoints points, int count)
    {
        var (seen, first) = (new HashSet<(double, double)>(), new List<int>());
        for (var point = 0; point < points.Count && first.Count < count; point++)
        {
            if (seen.Add((points.X[point], points.Y[point])))
            {
                first.Add(point);
            }
        }

        return points.Pick(first);
    }
}
