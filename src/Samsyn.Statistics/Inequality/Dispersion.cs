// Which index is made of what: one line for each, the formulas in their own files.
using System.Runtime.Intrinsics;
using Samsyn.Statistics.Inequality.Simulation;

namespace Samsyn.Statistics.Inequality;

/// <summary>The indices of unordered subgroups, on scales where no difference is zero and nothing lies below.</summary>
internal static class Dispersion
{
    /// <summary>One index for four draws. A ratio is on the logarithm; attributable measures have no sign.</summary>
    public static Vector256<double> Of(Measure measure, in Moments of) => measure switch
    {
        Measure.BGV => BetweenGroupVariance.Of(of),
        Measure.BGSD => BetweenGroupDeviation.Of(of),
        Measure.COV => VariationCoefficient.Of(of),
        Measure.MDMU => DifferenceFromMeanUnweighted.Of(of),
        Measure.MDMW => DifferenceFromMean.Of(of),
        Measure.MDBU => DifferenceFromBestUnweighted.Of(of),
        Measure.MDBW or Measure.PAR => DifferenceFromBest.Of(of),
        Measure.MDRU => DifferenceFromReferenceUnweighted.Of(of),
        Measure.MDRW => DifferenceFromReference.Of(of),
        Measure.IDISU => DisparityIndexUnweighted.Of(of),
        Measure.IDISW => DisparityIndex.Of(of),
        Measure.TI => TheilIndex.Of(of),
        Measure.MLD => MeanLogDeviation.Of(of),
        Measure.PAF => 100 * DifferenceFromBest.Of(of) / of.PositiveMean,
        Measure.D => of.Highest - of.Lowest,
        Measure.R => Vector256.Log(Vector256.MaxNative(of.Highest, of.Floor) / Vector256.MaxNative(of.Lowest, of.Floor)),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Only measures of unordered subgroups are indices of dispersion."),
    };

    /// <summary>The indices whose family of truths runs along the figures alone.</summary>
    public static bool IsRaw(Measure measure) =>
        measure is Measure.BGV or Measure.BGSD or Measure.COV or Measure.TI or Measure.MLD;

    /// <summary>The indices whose best, extreme or reference subgroup asks for the hull.</summary>
    public static bool IsHull(Measure measure) =>
        !IsRaw(measure) && measure is not (Measure.MDMU or Measure.MDMW or Measure.IDISU or Measure.IDISW);

    /// <summary>How far the interval keeps its promise.</summary>
    public static Promise PromiseOf(Measure measure) =>
        IsRaw(measure) ? Promise.Kept : IsHull(measure) ? Promise.AtLeast : Promise.Approximate;
}
