// What a group thinks of a statement, held against what all other groups think of it.
namespace Samsyn.Statistics.Agreement.Opinions;

/// <summary>The votes of a group on a statement beside those of all other groups, with the scores by which Polis picks statements.</summary>
/// <remarks>
/// With a who agree among s votes of the group, and A among S of the others (for disagreement alike):
/// <code>
/// p = (a + 1)/(s + 2)                                        how many agree
/// t = 2√(s + 1) ((a + 1)/(s + 1) − ½)                        whether more than half do
/// r = p / ((A + 1)/(S + 2))                                  how many times as many as elsewhere
/// z = (p₁ − p₂)/√(q(1 − q)(1/(s + 1) + 1/(S + 1)))           whether more than elsewhere
///     p₁ = (a + 1)/(s + 1), p₂ = (A + 1)/(S + 1), q = (a + A + 2)/(s + S + 2); 0 when q = 1
/// </code>
/// They order statements. They are no tests of groups that were made from the same votes: such groups differ by construction.
/// Source: C. Small et al., Polis: Scaling Deliberation by Mapping High Dimensional Opinion Spaces, Recerca 26 (2021) 1–26.
/// </remarks>
/// <param name="Own">The group's votes.</param>
/// <param name="Others">The votes of all other groups.</param>
public sealed record GroupStatement(VoteCounts Own, VoteCounts Others)
{
    /// <summary>Agreement in the group.</summary>
    public StatementScores Agreement => Scores(Own.Agrees, Others.Agrees);

    /// <summary>Disagreement in the group.</summary>
    public StatementScores Disagreement => Scores(Own.Disagrees, Others.Disagrees);

    private StatementScores Scores(int own, int others)
    {
        var (s, all) = (Own.Votes, Others.Votes);
        var (here, there) = ((own + 1.0) / (s + 1), (others + 1.0) / (all + 1));
        var pooled = (own + others + 2.0) / (s + all + 2);
        var probability = (own + 1.0) / (s + 2);
        return new()
        {
            Probability = probability,
            MajorityScore = 2 * Math.Sqrt(s + 1.0) * (here - 0.5),
            Ratio = probability / ((others + 1.0) / (all + 2)),
            DifferenceScore = pooled >= 1 ? 0 : (here - there) / Math.Sqrt(pooled * (1 - pooled) * ((1.0 / (s + 1)) + (1.0 / (all + 1)))),
        };
    }
}

/// <summary>How many of a group hold a view, and how that differs from elsewhere.</summary>
public sealed record StatementScores
{
    /// <summary>How many hold it, from 0 to 1, drawn a little towards a half.</summary>
    public required double Probability { get; init; }

    /// <summary>Whether more than half do, in standard errors.</summary>
    public required double MajorityScore { get; init; }

    /// <summary>How many times as many as elsewhere.</summary>
    public required double Ratio { get; init; }

    /// <summary>Whether more than elsewhere, in standard errors.</summary>
    public required double DifferenceScore { get; init; }

    /// <summary>All four multiplied: by this statements are ordered.</summary>
    public double Product => Ratio * DifferenceScore * Probability * MajorityScore;
}
