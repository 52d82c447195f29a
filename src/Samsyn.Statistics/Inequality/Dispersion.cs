// Which index is made of what: one line for each, the formulas in their own files.
using System.Runtime.Intrinsics;
using Samsyn.Statistics.Inequality.Simulation;

namespace Samsyn.Statistics.Inequality;

/// <summary>The indices of unordered subgroups, on scales where no difference is zero and nothing lies below.</summary>
internal static class Dispersion
{
    /// <summary>One index for four draws. A ratio is on the logarithm; attributable measures have no sign.</summary>
    public static Vector256<double> Of(SummaryMeasure measure, in Moments of) => measure switch
    {
        SummaryMeasure.BGV => BetweenGroupVariance.Of(of),
        SummaryMeasure.BGSD => BetweenGroupDeviation.Of(of),
        SummaryMeasure.COV => VariationCoefficient.Of(of),
        SummaryMeasure.MDMU => DifferenceFromMeanUnweighted.Of(of),
        SummaryMeasure.MDMW => DifferenceFromMean.Of(of),
        SummaryMeasure.MDBU => DifferenceFromBestUnweighted.Of(of),
        SummaryMeasure.MDBW or SummaryMeasure.PAR => DifferenceFromBest.Of(of),
        SummaryMeasure.MDRU => DifferenceFromReferenceUnweighted.Of(of),
        SummaryMeasure.MDRW => DifferenceFromReference.Of(of),
        SummaryMeasure.IDISU => DisparityIndexUnweighted.Of(of),
        SummaryMeasure.IDISW => DisparityIndex.Of(of),
        SummaryMeasure.TI => TheilIndex.Of(of),
        SummaryMeasure.MLD => MeanLogDeviation.Of(of),
        SummaryMeasure.PAF => 100 * DifferenceFromBest.Of(of) / of.PositiveMean,
        SummaryMeasure.D => of.Highest - of.Lowest,
        SummaryMeasure.R => Vector256.Log(Vector256.MaxNative(of.Highest, of.Floor) / Vector256.MaxNative(of.Lowest, of.Floor)),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Only measures of unordered subgroups are indices of dispersion."),
    };

    /// <summary>The indices whose family of truths runs along the figures alone.</summary>
    public static bool IsRaw(SummaryMeasure measure) =>
        measure is SummaryMeasure.BGV or SummaryMeasure.BGSD or SummaryMeasure.COV or SummaryMeasure.TI or SummaryMeasure.MLD;

    /// <summary>The indices whose best, extreme or reference subgroup asks for the hull.</summary>
    public static bool IsHull(SummaryMeasure measure) =>
        !IsRaw(measure) && measure is not (SummaryMeasure.MDMU or SummaryMeasure.MDMW or SummaryMeasure.IDISU or SummaryMeasure.IDISW);

    /// <summary>How far the interval keeps its promise.</summary>
    public static Promise PromiseOf(SummaryMeasure measure) =>
        IsRaw(measure) ? Promise.Kept : IsHull(measure) ? Promise.AtLeast : Promise.Approximate;
}
