// Which rank does a place have, and which ranks might it truly have?
using static System.FormattableString;

namespace Samsyn.Statistics.Compare;

/// <summary>The rank of a place among others, with the ranks it might truly have.</summary>
/// <param name="Rank">One more than the places with better figures; places with equal figures share it.</param>
/// <param name="Best">The best rank that cannot be ruled out.</param>
/// <param name="Worst">The worst rank that cannot be ruled out.</param>
/// <param name="Places">How many places were ranked.</param>
public sealed record AreaRank(int Rank, int Best, int Worst, int Places)
{
    /// <summary>Whether the figures tell anything of the rank. Where not, no rank is to be shown: the place cannot be told apart from the others.</summary>
    public bool IsTold => Best > 1 || Worst < Places;
}

/// <summary>Ranks places, each with its interval of ranks, by comparing every pair.</summary>
/// <remarks>
/// <para>
/// Place j is surely better than k when their figures differ by more than the two intervals and the many comparisons allow:
/// <code>
/// |yⱼ − yₖ| > (z′/z) √( armⱼ² + armₖ² ),   z′ the normal quantile of 1 − 0.05 / 2(J − 1)
/// Best = 1 + surely better places        Worst = J − surely worse places
/// </code>
/// where an arm is the side of an interval that faces the other place (1.96 standard errors when errors are even). Each
/// place's interval of ranks holds its true rank at least as often as promised: in simulation all of them at once in 99 per
/// cent. Ranking draws around the estimates, as is often done, holds the worst place's true rank in 59 per cent.
/// </para>
/// <para>
/// Assumes independent places. It does not tell by how much places differ. The work grows with the square of the number of
/// places. Source: simultaneous pairwise comparison after C. E. Bonferroni; M. Mogstad et al., Review of Economic Studies 91
/// (2024) 476–518, for ranks from pairs; cover: docs/methods/coverage.md.
/// </para>
/// </remarks>
public static class AreaRanks
{
    /// <summary>Ranks places.</summary>
    /// <param name="places">Their figures, each with an interval.</param>
    /// <param name="moreIsBetter">Whether the highest figure has rank 1.</param>
    /// <param name="confidence">How often each interval of ranks is to hold the true rank.</param>
    /// <returns>A rank for each place, in the order given.</returns>
    /// <exception cref="ArgumentException">A figure has no interval.</exception>
    public static IReadOnlyList<AreaRank> Of(IReadOnlyList<Estimate> places, bool moreIsBetter, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(places);
        var stretch = places.Count < 2 ? 0 : NormalDistribution.TwoSided(1 - ((1 - confidence) / (places.Count - 1)));
        Standing[] all = [.. places.Index().Select(place => Standing.Of(place.Item, moreIsBetter, stretch, place.Index))];
        return [.. all.Select(own => RankOf(own, all))];
    }

    private static AreaRank RankOf(Standing own, Standing[] all)
    {
        int better = 0, surelyBetter = 0, surelyWorse = 0;
        foreach (var other in all)
        {
            var ahead = other.Value - own.Value;
            better += ahead > 0 ? 1 : 0;
            surelyBetter += ahead > 0 && ahead * ahead > Square(other.Down) + Square(own.Up) ? 1 : 0;
            surelyWorse += ahead < 0 && ahead * ahead > Square(other.Up) + Square(own.Down) ? 1 : 0;
        }

        return new(1 + better, 1 + surelyBetter, all.Length - surelyWorse, all.Length);
    }

    private static double Square(double x) => x * x;

    /// <summary>A figure turned so that more is better, with its arms stretched for the many comparisons.</summary>
    private readonly record struct Standing(double Value, double Down, double Up)
    {
        public static Standing Of(Estimate estimate, bool moreIsBetter, double stretch, int place)
        {
            if (estimate.Interval is not { } interval)
            {
                throw new ArgumentException(Invariant($"Place {place + 1} has no interval, so nobody can say which ranks it might have. Leave it out."));
            }

            var times = stretch / NormalDistribution.TwoSided(interval.Confidence);
            var (down, up) = (times * (estimate.Value - interval.Lower), times * (interval.Upper - estimate.Value));
            return moreIsBetter ? new(estimate.Value, down, up) : new(-estimate.Value, up, down);
        }
    }
}
