// A mixture of other areas that went as this one did before the start: how far do the two part afterwards?
namespace Samsyn.Statistics.Effect;

/// <summary>Synthetic control, made of outcomes alone.</summary>
/// <param name="Donors">The comparators that have a weight, the heaviest first.</param>
/// <param name="Gaps">At each time: the unit's own figure, and that of the mixture.</param>
/// <param name="Before">How far the two lie from each other before the start: the root of the mean square.</param>
/// <param name="After">How far they lie from each other from the start on.</param>
/// <param name="MeanGap">The mean of own less mixture, from the start on.</param>
/// <remarks>
/// <para>
/// <code>
/// w ≥ 0, Σ w = 1, smallest Σ over times before ( y_T − Σ w y )²          exact, by an active set
/// </code>
/// For counts y is the rate per 100,000. The ratio After/Before is ranked among all units in turn by <see cref="SyntheticPlacebo"/>;
/// the gap itself has no interval.
/// </para>
/// <para>
/// Needs a long time before, figures that hardly err by chance, and a unit that lies among the others: where none of their
/// mixtures comes near it, Before is large and the gap says little. With more comparators than times before, a perfect fit
/// may be chance. It does not tell what made the gap. Source: A. Abadie, A. Diamond and J. Hainmueller, Journal of the American
/// Statistical Association 105 (2010) 493–505, without predictors.
/// </para>
/// </remarks>
public sealed record SyntheticControl(IReadOnlyList<DonorWeight> Donors, IReadOnlyList<TimeGap> Gaps, double Before, double After, double MeanGap)
{
    /// <summary>What a rate is given per.</summary>
    public const double Per = 100_000;

    private const double Least = 1e-9;
    private const double Exact = 1e-7;

    /// <summary>At how many times before the start the unit lies above or below all the others, so that no mixture of them can reach it.</summary>
    public int Outside { get; private init; }

    /// <summary>How many times farther apart the two lie afterwards; null where the mixture fits exactly before, so that any gap is infinitely larger.</summary>
    public double? Ratio => Before > Exact * Gaps.Max(gap => Math.Abs(gap.Own)) ? After / Before : null;

    /// <summary>Finds the mixture.</summary>
    /// <param name="panel">Counts or values.</param>
    public static Learnt<SyntheticControl> Of(Panel panel)
    {
        ArgumentNullException.ThrowIfNull(panel);
        if (panel.Comparators < 2)
        {
            return new Learnt<SyntheticControl>.TooLittle(EffectObstacle.TooFewComparators);
        }

        if (panel.Before < 2)
        {
            return new Learnt<SyntheticControl>.TooLittle(EffectObstacle.TooFewTimesBefore);
        }

        return new Learnt<SyntheticControl>.Known(Made(panel, SimplexWeights.Of(Apart(panel))));
    }

    /// <summary>Each comparator less the treated unit, at the times before.</summary>
    internal static double[][] Apart(Panel panel) =>
    [
        .. Enumerable.Range(1, panel.Comparators).Select(unit => Enumerable.Range(0, panel.Before).Select(time => panel.Level(unit, time, Per) - panel.Level(0, time, Per)).ToArray()),
    ];

    private static SyntheticControl Made(Panel panel, double[] weights)
    {
        TimeGap[] gaps = [.. panel.Times.Select((time, index) => new TimeGap(time, panel.Level(0, index, Per), weights.Select((weight, donor) => weight * panel.Level(donor + 1, index, Per)).Sum()))];
        var (before, after) = (gaps[..panel.Before], gaps[panel.Before..]);
        return new(
            [.. weights.Select((weight, donor) => new DonorWeight(panel.Units[donor + 1], weight)).Where(donor => donor.Weight > Least).OrderByDescending(donor => donor.Weight)],
            gaps,
            RootMeanSquare(before),
            RootMeanSquare(after),
            after.Average(gap => gap.Gap))
        {
            Outside = Enumerable.Range(0, panel.Before).Count(time => Math.Abs(Enumerable.Range(1, panel.Comparators).Sum(unit => Math.Sign(panel.Level(unit, time) - panel.Level(0, time)))) == panel.Comparators),
        };
    }

    private static double RootMeanSquare(TimeGap[] gaps) => Math.Sqrt(gaps.Average(gap => gap.Gap * gap.Gap));
}

/// <summary>A comparator's part in a mixture.</summary>
/// <param name="Unit">The comparator.</param>
/// <param name="Weight">Its part, from 0 to 1.</param>
public sealed record DonorWeight(string Unit, double Weight);

/// <summary>A unit and its mixture at one time.</summary>
/// <param name="Time">The time.</param>
/// <param name="Own">The unit's figure: a value, or a rate per 100,000.</param>
/// <param name="Mixture">That of the mixture.</param>
public sealed record TimeGap(int Time, double Own, double Mixture)
{
    /// <summary>Own less mixture.</summary>
    public double Gap => Own - Mixture;
}
