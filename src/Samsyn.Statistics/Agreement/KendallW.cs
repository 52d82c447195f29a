// Do people put things in the same order? One number from 0 to 1.
using static System.FormattableString;

namespace Samsyn.Statistics.Agreement;

/// <summary>Kendall's coefficient of concordance of the orders in which people put the same things.</summary>
/// <remarks>
/// <para>
/// Of m people who rank n things, equal ones sharing the mean of their ranks, with S the squared deviations of the rank sums from
/// their mean and T = Σ (t³ − t) over the ties of t things of one person:
/// <code>
/// W = 12 S / ( m² (n³ − n) − m Σ T )
/// chance alone: χ² = m (n − 1) W with n − 1 degrees of freedom
/// </code>
/// The interval is the jackknife’s over people, of the mean correlation ρ = (mW − 1)/(m − 1) between two people, with Student’s t
/// of m − 1, told as the W that as many people would have.
/// </para>
/// <para>
/// W of m people who order at random is 1/m on the average, not 0: look at the p-value too. It does not tell what they agree on,
/// nor whether two camps agree within themselves. The interval is approximate (cover: docs/methods/coverage.md).
/// </para>
/// <para>Source: M. G. Kendall and B. Babington Smith, Annals of Mathematical Statistics 10 (1939) 275–287.</para>
/// </remarks>
public static class KendallW
{
    /// <summary>Measures concordance.</summary>
    /// <param name="people">What each person gave each thing, in one order of things; higher is higher, equals are ties.</param>
    /// <param name="confidence">How often the interval is to hold the truth.</param>
    /// <returns>W from 0 to 1 with the p-value of pure chance; null where somebody makes no difference between any of the things. No interval of fewer than five people, nor where all order alike.</returns>
    /// <exception cref="ArgumentException">There are fewer than two people or things, or somebody has not ranked them all.</exception>
    public static Tested? Of(IReadOnlyList<IReadOnlyList<double>> people, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(people);
        if (people.Count < 2 || people[0].Count < 2 || people.Any(person => person.Count != people[0].Count || !person.All(double.IsFinite)))
        {
            throw new ArgumentException(Invariant($"Concordance is of two people or more who have all ranked the same things, two or more; {people.Count} people with {string.Join(", ", people.Select(person => person.Count).Distinct())} things were given."), nameof(people));
        }

        var things = people[0].Count;
        var ranks = people.Select(Ranks).ToArray();
        if (ranks.Any(own => own.Ties == Cube(things)))
        {
            return null;
        }

        var sums = Enumerable.Range(0, things).Select(thing => ranks.Sum(own => own.Ranks[thing])).ToArray();
        var ties = ranks.Sum(own => own.Ties);
        var w = W(sums, ties, people.Count);
        var chance = ChiSquareDistribution.UpperTail(people.Count * (things - 1) * w, things - 1);
        return new(new(w, people.Count < 5 ? null : IntervalOf(ranks, (sums, ties, w), confidence)), chance);
    }

    private static Interval? IntervalOf((double[] Ranks, double Ties)[] ranks, (double[] Sums, double Ties, double W) all, double confidence)
    {
        var m = ranks.Length;
        var whole = Correlation(all.W, m);
        var values = ranks.Select(own => (m * whole) - ((m - 1) * Correlation(W([.. all.Sums.Zip(own.Ranks, (sum, rank) => sum - rank)], all.Ties - own.Ties, m - 1), m - 1))).ToArray();
        var mean = values.Average();
        var reach = StudentDistribution.TwoSided(confidence, m - 1) * Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (m - 1) / m);
        return reach < 1e-12 ? null : new(Math.Min(all.W, Back(whole - reach, m)), Math.Max(all.W, Back(whole + reach, m)), confidence, Promise.Approximate);
    }

    private static double Correlation(double w, int people) => ((people * w) - 1) / (people - 1);

    private static double Back(double correlation, int people) => Math.Clamp((1 + ((people - 1) * correlation)) / people, 0, 1);

    private static double W(double[] sums, double ties, int people)
    {
        var mean = sums.Average();
        var square = sums.Sum(sum => (sum - mean) * (sum - mean));
        return Math.Clamp(12 * square / ((people * people * Cube(sums.Length)) - (people * ties)), 0, 1);
    }

    private static (double[] Ranks, double Ties) Ranks(IReadOnlyList<double> person)
    {
        var (ranks, ties, before) = (new double[person.Count], 0.0, 0);
        foreach (var equal in person.Index().GroupBy(thing => thing.Item).OrderBy(group => group.Key))
        {
            var count = 0;
            foreach (var (thing, _) in equal)
            {
                ranks[thing] = before;
                count++;
            }

            foreach (var (thing, _) in equal)
            {
                ranks[thing] += (count + 1) / 2.0;
            }

            before += count;
            ties += Cube(count);
        }

        return (ranks, ties);
    }

    private static double Cube(double number) => (number * number * number) - number;
}
