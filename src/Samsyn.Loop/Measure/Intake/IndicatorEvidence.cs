// What the figures of a new indicator tell of its unit: whether they are cases over persons, and within which bounds they lie.
using Samsyn.Statistics;

namespace Samsyn.Loop.Measure.Intake;

/// <summary>What the figures of an indicator tell of its unit.</summary>
internal sealed class IndicatorEvidence
{
    private const int CountsEnough = 3;

    // Published values are rounded: 4.6 per cent may be 456 of 9,800 persons. Which scale a whole indicator has is asked here, and
    // scales lie ten times apart; whether one figure is made by its counts is asked of CountedFigures, which is far stricter.
    private const double Rounding = 0.02;

    private static readonly double[] Scales = [1, 100, 1_000, 10_000, 100_000];

    private readonly int[] fitting = new int[Scales.Length];
    private int counted;
    private int known;
    private double least = double.MaxValue;
    private double most = double.MinValue;

    /// <summary>Takes in a figure.</summary>
    public void Add(Draft draft)
    {
        if (draft.Figure is not Figure.Known(Estimate estimate))
        {
            return;
        }

        known++;
        least = Math.Min(least, estimate.Value);
        most = Math.Max(most, estimate.Value);
        if (draft is { Numerator: > 0 and var cases, Denominator: > 0 and var persons } && estimate.Value > 0)
        {
            counted++;
            for (var index = 0; index < Scales.Length; index++)
            {
                var share = Scales[index] * cases / persons;
                fitting[index] += Math.Abs(estimate.Value - share) <= Math.Max(Rounding * share, Scales[index] >= 100 ? 0.06 : 0.0006) ? 1 : 0;
            }
        }
    }

    /// <summary>The scale by which every value is its cases over its persons; null when there is none, or too few figures have both.</summary>
    public double? Counted()
    {
        var index = Array.IndexOf(fitting, counted);
        return counted > 0 && counted >= Math.Min(CountsEnough, known) && index >= 0 ? Scales[index] : null;
    }

    /// <summary>Whether there are figures and all lie between 0 and 100.</summary>
    public bool IsWithinHundred => known > 0 && least >= 0 && most <= 100;
}
