// The simulated measures, of the figures or of one draw of them.
namespace Samsyn.Statistics.Inequality.Who;

/// <summary>The indices whose interval WHO's package simulates.</summary>
internal static class WhoIndices
{
    /// <summary>One index of the figures, or of a draw. The mean of IDISW stays that of the figures (IDISWSIM).</summary>
    public static double Of(SummaryMeasure measure, WhoFigures figures, double[] values)
    {
        var shares = figures.Shares;
        var mean = figures.HasPersons ? Mean(values, shares) : figures.Data.Average ?? figures.Mean;
        var best = figures.Data.MoreIsBetter == true ? values.Max() : values.Min();
        var reference = figures.Reference < 0 ? 0 : values[figures.Reference];
        return measure switch
        {
            SummaryMeasure.BGSD => Math.Sqrt(Squares(values, shares, mean)),
            SummaryMeasure.COV => 100 * Math.Sqrt(Squares(values, shares, mean)) / mean,
            SummaryMeasure.MDMU => Plain(values, mean),
            SummaryMeasure.MDMW => Weighted(values, shares, mean),
            SummaryMeasure.IDISU => 100 * Plain(values, mean) / mean,
            SummaryMeasure.IDISW => 100 * Weighted(values, shares, figures.Mean) / figures.Mean,
            SummaryMeasure.MDBU => Plain(values, best),
            SummaryMeasure.MDBW => Weighted(values, shares, best),
            SummaryMeasure.MDRU => Plain(values, reference),
            _ => Weighted(values, shares, reference),
        };
    }

    private static double Mean(double[] values, double[] shares) => values.Zip(shares, (value, share) => value * share).Sum();

    private static double Squares(double[] values, double[] shares, double from) =>
        values.Zip(shares, (value, share) => share * (value - from) * (value - from)).Sum();

    private static double Plain(double[] values, double from) => values.Sum(value => Math.Abs(value - from)) / values.Length;

    private static double Weighted(double[] values, double[] shares, double from) =>
        values.Zip(shares, (value, share) => share * Math.Abs(value - from)).Sum();
}
