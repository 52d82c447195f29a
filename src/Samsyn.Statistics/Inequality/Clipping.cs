// Where the best off are not the best, nothing is gained by faring as they do.
namespace Samsyn.Statistics.Inequality;

/// <summary>Clips an attributable risk or fraction at zero.</summary>
internal static class Clipping
{
    /// <summary>
    /// Clips the value and both bounds at zero, when it is known which way is better. A clipped value has the p-value 1:
    /// the data give no reason to expect a gain.
    /// </summary>
    public static Summary Of(Summary summary, in Figures figures) => Of(summary, figures.Data.MoreIsBetter);

    /// <summary>The same, told which way is better.</summary>
    public static Summary Of(Summary summary, bool? moreIsBetter)
    {
        if (summary.Estimate is not { } estimate || moreIsBetter is not { } more || IsOnOneSide(estimate, more))
        {
            return summary;
        }

        double Clip(double value) => more ? Math.Max(0, value) : Math.Min(0, value);
        var isClipped = Clip(estimate.Value) != estimate.Value;
        var interval = estimate.Interval is { } own
            ? new Interval(Clip(own.Lower), Clip(own.Upper), own.Confidence, own.Promise)
            : null;
        return summary with
        {
            Estimate = new(Clip(estimate.Value), interval, estimate.StandardError),
            PValue = isClipped && summary.PValue is not null ? 1 : summary.PValue,
            Remarks = isClipped ? [.. summary.Remarks, new(RemarkKind.Clipped)] : summary.Remarks,
        };
    }

    private static bool IsOnOneSide(Estimate estimate, bool more)
    {
        var furthest = more ? estimate.Interval?.Lower ?? estimate.Value : estimate.Interval?.Upper ?? estimate.Value;
        return more ? furthest >= 0 : furthest <= 0;
    }
}
