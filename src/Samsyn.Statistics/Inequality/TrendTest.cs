// Do the figures rise or fall along the social ladder, or may chance have made it look so?
namespace Samsyn.Statistics.Inequality;

/// <summary>The test that there is no slope along the ladder.</summary>
/// <remarks>
/// The p-value of the slope index, SII divided by its standard error against the normal curve. It finds a steady rise or
/// fall with fewer persons than <see cref="Homogeneity"/>, and misses a bump in the middle that the other one finds.
/// </remarks>
public static class TrendTest
{
    /// <summary>Tests whether the figures rise or fall along the ladder.</summary>
    /// <param name="data">Three ordered subgroups or more, with sizes.</param>
    /// <returns>The p-value, or null where there is no slope or its error is not known.</returns>
    public static double? Of(Disaggregation data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data.Ordered ? Summaries.Of(SummaryMeasure.SII, data, new())?.PValue : null;
    }
}
