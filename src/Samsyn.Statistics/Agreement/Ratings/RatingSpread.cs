// Do those who rated from 1 to 9 agree? The disagreement test of the RAND/UCLA method, with the median.
using static System.FormattableString;

namespace Samsyn.Statistics.Agreement.Ratings;

/// <summary>Ratings from 1 to 9 of one thing by some people: their middle, their spread, and whether they disagree.</summary>
/// <remarks>
/// <para>
/// P30 and P70 are the lowest rating that 30 and 70 per cent have given or gone below:
/// <code>
/// IPR = P70 − P30     IPRCP = (P30 + P70)/2     AI = |5 − IPRCP|     IPRAS = 2.35 + 1.5 AI
/// disagreement when IPR &gt; IPRAS
/// yes: median from 7 without disagreement      no: median up to 3 without disagreement
/// </code>
/// The median of an even number is the mean of the two in the middle. Its interval is that of the sign test, from the k-th lowest
/// to the k-th highest rating with k the largest for which twice the chance of k − 1 or fewer heads is at most 5 per cent: it
/// needs six people, and holds the median of all whom they may stand for at least as often as it says.
/// </para>
/// <para>
/// It does not tell who disagrees with whom: look at the groups. Source: K. Fitch et al., The RAND/UCLA Appropriateness Method
/// User’s Manual (2001), chapter 8; example in BMJ Open 2 (2012) e001431, table 1.
/// </para>
/// </remarks>
public sealed record RatingSpread
{
    private readonly int[] upTo;

    private RatingSpread(int[] upTo) => this.upTo = upTo;

    /// <summary>How many have rated; “don’t know” is no rating.</summary>
    public int Raters => upTo[9];

    /// <summary>The median, from 1 to 9.</summary>
    public Estimate Median => new((At((Raters + 1) / 2) + At((Raters / 2) + 1)) / 2.0, MedianInterval());

    /// <summary>The lower one of the two ratings in the middle: a rating that somebody gave.</summary>
    public int LowerMedian => At((Raters + 1) / 2);

    /// <summary>The lowest rating that at least 30 per cent have given or gone below.</summary>
    public int P30 => At(((3 * Raters) + 9) / 10);

    /// <summary>The lowest rating that at least 70 per cent have given or gone below.</summary>
    public int P70 => At(((7 * Raters) + 9) / 10);

    /// <summary>How far apart the ratings in the middle are, in steps.</summary>
    public int Range => P70 - P30;

    /// <summary>How far apart they may be before it is called disagreement, in steps: the wider the farther from the middle of the scale.</summary>
    public double Allowed => 2.35 + (1.5 * Asymmetry);

    /// <summary>How far the middle ratings lie from 5, in steps.</summary>
    public double Asymmetry => Math.Abs(5 - ((P30 + P70) / 2.0));

    /// <summary>Whether those who rated disagree.</summary>
    public bool Disagrees => Range > Allowed;

    /// <summary>Whether the median is from 7 and nobody can be said to disagree.</summary>
    public bool IsYes => !Disagrees && Median.Value >= 7;

    /// <summary>Whether the median is at most 3 and nobody can be said to disagree.</summary>
    public bool IsNo => !Disagrees && Median.Value <= 3;

    /// <summary>Looks at ratings.</summary>
    /// <param name="counts">How many gave 1, 2, … 9: nine counts.</param>
    /// <exception cref="ArgumentException">There are not nine counts, one is below zero, or nobody has rated.</exception>
    public static RatingSpread Of(IReadOnlyList<int> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.Count != 9 || counts.Any(count => count < 0) || counts.All(count => count == 0))
        {
            throw new ArgumentException(Invariant($"Ratings are nine counts, of those who gave 1 to those who gave 9, with somebody among them; {string.Join(", ", counts)} was given."), nameof(counts));
        }

        var upTo = new int[10];
        for (var rating = 1; rating <= 9; rating++)
        {
            upTo[rating] = upTo[rating - 1] + counts[rating - 1];
        }

        return new(upTo);
    }

    /// <summary>Whether two spreads are of the same ratings.</summary>
    public bool Equals(RatingSpread? other) => other is not null && upTo.SequenceEqual(other.upTo);

    /// <inheritdoc />
    public override int GetHashCode() => upTo.Aggregate(0, HashCode.Combine);

    // The rating that is this high when all stand in order, from 1.
    private int At(int place)
    {
        var rating = 1;
        while (upTo[rating] < place)
        {
            rating++;
        }

        return rating;
    }

    private Interval? MedianInterval()
    {
        // The chance that all of very many are heads is smaller than any number; the normal curve is then as good.
        if (Raters > 1_000)
        {
            var rank = (int)((Raters - (NormalDistribution.TwoSided(0.95) * Math.Sqrt(Raters))) / 2);
            return new(At(rank), At(Raters + 1 - rank), promise: Promise.AtLeast);
        }

        var (chance, tail, place) = (Math.Exp(-Raters * Math.Log(2)), 0.0, 0);
        while (place < Raters && 2 * (tail + chance) <= 0.05)
        {
            tail += chance;
            chance *= (double)(Raters - place) / (place + 1);
            place++;
        }

        return place == 0 ? null : new(At(place), At(Raters + 1 - place), promise: Promise.AtLeast);
    }
}
