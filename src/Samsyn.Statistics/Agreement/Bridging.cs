// Does a statement hold across groups, also those that differ in much else?
using static System.FormattableString;

namespace Samsyn.Statistics.Agreement;

/// <summary>How well a statement bridges groups: the geometric mean, over the groups, of the share who agree times the share who do not disagree.</summary>
/// <remarks>
/// <para>
/// With A who agree and D who disagree among S votes of group g of G, each share with half a vote added to either side:
/// <code>
/// p_g = (A + ½)/(S + 1) · (1 − (D + ½)/(S + 1))        score = (Π p_g)^(1/G)
/// var ln p_g ≈ (1 − a)/(S a) + 3(1 − u)/(S u),   a = (A + ½)/(S + 1),  u = 1 − (D + ½)/(S + 1)
/// interval: score · e^(± z √(Σ var ln p_g) / G), cut at 1
/// </code>
/// One group that disagrees pulls the score down, however large the others are, and it does not shrink when there are more
/// groups. There is a score only where every group has at least seven votes, and votes of at least 5 per cent of its people.
/// </para>
/// <para>
/// The interval is approximate (cover: docs/methods/coverage.md). It takes the groups as given: of opinion groups, which are made
/// from the same votes, it says too much. Source: the group-informed consensus of Polis (C. Small et al., Recerca 26 (2021)),
/// which is the product without root or disagreement; the half votes after H. Jeffreys (1946).
/// </para>
/// </remarks>
public static class Bridging
{
    /// <summary>The fewest votes that a group needs.</summary>
    public const int LeastVotes = 7;

    /// <summary>Scores a statement.</summary>
    /// <param name="groups">The votes of each group and how many people are of it; two groups or more.</param>
    /// <param name="confidence">How often the interval is to hold the truth.</param>
    /// <returns>The score, from 0 to 1; null where there is one group, or too few votes in one.</returns>
    /// <exception cref="ArgumentException">More have voted than are of a group.</exception>
    public static Estimate? Of(IReadOnlyList<(VoteCounts Counts, int People)> groups, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(groups);
        foreach (var (counts, people) in groups)
        {
            if (counts.Votes > people)
            {
                throw new ArgumentException(Invariant($"{counts.Votes} votes cannot come from a group of {people}."), nameof(groups));
            }
        }

        if (groups.Count < 2 || groups.Any(group => group.Counts.Votes < LeastVotes || 20L * group.Counts.Votes < group.People))
        {
            return null;
        }

        var (sum, variance) = (0.0, 0.0);
        foreach (var (counts, _) in groups)
        {
            var (votes, agree) = ((double)counts.Votes, (counts.Agrees + 0.5) / (counts.Votes + 1));
            var notAgainst = 1 - ((counts.Disagrees + 0.5) / (counts.Votes + 1));
            sum += Math.Log(agree * notAgainst);
            variance += ((1 - agree) / (votes * agree)) + (3 * (1 - notAgainst) / (votes * notAgainst));
        }

        var (score, reach) = (Math.Exp(sum / groups.Count), NormalDistribution.TwoSided(confidence) * Math.Sqrt(variance) / groups.Count);
        return new(score, new(score * Math.Exp(-reach), Math.Min(1, score * Math.Exp(reach)), confidence, Promise.Approximate), score * Math.Sqrt(variance) / groups.Count);
    }
}
