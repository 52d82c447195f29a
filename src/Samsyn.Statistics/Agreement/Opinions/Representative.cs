// Which statements tell most of a group: those it holds by a majority, and more than others do.
namespace Samsyn.Statistics.Agreement.Opinions;

/// <summary>A statement that tells of a group.</summary>
/// <param name="Statement">Its number, from 0.</param>
/// <param name="Agrees">Whether the group agrees with it; else it disagrees.</param>
/// <param name="Scores">By what it was picked.</param>
public sealed record RepresentativeStatement(int Statement, bool Agrees, StatementScores Scores);

/// <summary>Picks up to five statements that tell most of a group, as Polis does.</summary>
/// <remarks>
/// A statement suffices when, for agreement or for disagreement, both scores of <see cref="GroupStatement"/> are above a limit. The
/// one that is best to agree on comes first, then those that suffice by their product; of five, those agreed on stand before those
/// disagreed on. Where none suffices, the best alone is named. Source: as <see cref="GroupStatement"/>.
/// </remarks>
public static class Representative
{
    private const int Most = 5;

    /// <summary>The limit that Polis uses: 90 per cent to one side, whatever the number of statements.</summary>
    public static double PolisLimit => 1.2816;

    /// <summary>A limit that allows for all statements, groups and sides at once: one in ten lists of pure chance has a statement on it.</summary>
    /// <param name="statements">How many statements are looked at.</param>
    /// <param name="groups">In how many groups.</param>
    public static double Limit(int statements, int groups) => NormalDistribution.Quantile(1 - (0.1 / (2.0 * Math.Max(1, statements) * Math.Max(1, groups))));

    /// <summary>Picks statements.</summary>
    /// <param name="statements">The statements by number, in order; those that are moderated out are left out.</param>
    /// <param name="limit">What a score must be above.</param>
    public static IReadOnlyList<RepresentativeStatement> Of(IReadOnlyList<(int Number, GroupStatement Votes)> statements, double limit)
    {
        ArgumentNullException.ThrowIfNull(statements);
        var (sufficient, bestAgreed, best) = (new List<RepresentativeStatement>(), (RepresentativeStatement?)null, (RepresentativeStatement?)null);
        foreach (var (number, votes) in statements)
        {
            var (agree, disagree) = (votes.Agreement, votes.Disagreement);
            var told = agree.DifferenceScore > disagree.DifferenceScore
                ? new RepresentativeStatement(number, Agrees: true, agree)
                : new RepresentativeStatement(number, Agrees: false, disagree);
            if (Suffices(agree, limit) || Suffices(disagree, limit))
            {
                sufficient.Add(told);
            }

            if (sufficient.Count == 0 && (best is null || told.Scores.DifferenceScore > best.Scores.DifferenceScore))
            {
                best = told;
            }

            if ((votes.Own.Agrees > 0 || votes.Own.Disagrees > 0) && IsBetter(agree, bestAgreed?.Scores, limit))
            {
                bestAgreed = new(number, Agrees: true, agree);
            }
        }

        return sufficient.Count == 0
            ? [.. new[] { bestAgreed ?? best }.OfType<RepresentativeStatement>()]
            : [.. new[] { bestAgreed }.OfType<RepresentativeStatement>()
                .Concat(sufficient.Where(one => one.Statement != bestAgreed?.Statement).OrderByDescending(one => one.Scores.Product))
                .Take(Most).OrderBy(one => one.Agrees ? 0 : 1)];
    }

    private static bool Suffices(StatementScores scores, double limit) => scores.DifferenceScore > limit && scores.MajorityScore > limit;

    private static bool IsBetter(StatementScores agree, StatementScores? before, double limit) =>
        before is null ? agree.MajorityScore > limit || (agree.Ratio > 1 && agree.Probability > 0.5)
        : before.Ratio > 1 ? agree.Product > before.Product
        : agree.Probability * agree.MajorityScore > before.Probability * before.MajorityScore;
}
