// The other scores of statements that Polis publishes, for audit and for choosing which statement somebody is shown next.
namespace Samsyn.Statistics.Agreement.Opinions;

/// <summary>Scores of statements as Polis computes them.</summary>
/// <remarks>Source: C. Small et al., Recerca 26 (2021) 1–26, and the published exports, which they reproduce. None has an interval: they order.</remarks>
public static class PolisScores
{
    private const int Most = 5;

    /// <summary>The priority of a statement about the voter ("I live here"), whatever its votes.</summary>
    public static double PriorityOfMeta => 49;

    /// <summary>The group-informed consensus: the product over groups of (A + 1)/(S + 2). It shrinks with every further group, and does not look at disagreement: see <see cref="Bridging"/>.</summary>
    /// <param name="groups">The votes of each group.</param>
    public static double GroupInformedConsensus(IEnumerable<VoteCounts> groups) =>
        groups.Aggregate(1.0, (product, group) => product * (group.Agrees + 1) / (group.Votes + 2));

    /// <summary>The five statements that most people, groups aside, agree with, or disagree with: those of a majority beyond chance, by p·t.</summary>
    /// <param name="statements">The statements by number with everybody's votes; those that are moderated out are left out.</param>
    /// <param name="agrees">Whether agreement is looked for; else disagreement.</param>
    public static IReadOnlyList<int> Consensus(IEnumerable<(int Number, VoteCounts Votes)> statements, bool agrees) =>
    [
        .. statements
            .Select(one => (one.Number, Scores: new GroupStatement(one.Votes, default)))
            .Select(one => (one.Number, Scores: agrees ? one.Scores.Agreement : one.Scores.Disagreement))
            .Where(one => one.Scores.Probability > 0.5 && one.Scores.MajorityScore > Representative.PolisLimit)
            .OrderByDescending(one => one.Scores.Probability * one.Scores.MajorityScore)
            .Take(Most).Select(one => one.Number),
    ];

    /// <summary>How likely a statement is to be shown next, against others: more when it is agreed on, stands far out on the map, is seldom passed, or is new.</summary>
    /// <remarks><code>( (1 − (P + 1)/(S + 2)) (E + 1) (A + 1)/(S + 2) · (1 + 8·2^(−S/5)) )²</code></remarks>
    /// <param name="votes">The votes of those who are in a group.</param>
    /// <param name="extremity">How far from the middle of the map it stands (<see cref="PrincipalComponents.Extremity"/>).</param>
    public static double Priority(VoteCounts votes, double extremity)
    {
        var importance = (1 - ((votes.Passes + 1.0) / (votes.Votes + 2))) * (extremity + 1) * ((votes.Agrees + 1.0) / (votes.Votes + 2));
        var priority = importance * (1 + (8 * Math.Pow(2, -votes.Votes / 5.0)));
        return priority * priority;
    }
}
