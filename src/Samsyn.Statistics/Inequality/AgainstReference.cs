// The worst of the others against a reference group that was named beforehand.
namespace Samsyn.Statistics.Inequality;

/// <summary>The difference or ratio between the reference and the worst of the other subgroups, as found in the data.</summary>
/// <remarks>
/// <para>
/// With the gap of each other subgroup to the reference, gⱼ ± sⱼ (for ratios on the logarithm), turned so that above zero
/// is worse than the reference:
/// <code>
/// value = max gⱼ      upper = max(gⱼ + z sⱼ),  z at 1 − α/2      lower = max(gⱼ − z′ sⱼ),  z′ at 1 − α/(2(J−1))
/// </code>
/// The upper bound holds for the truly worst subgroup, the lower for all at once: together they cover at least 1 − α
/// whatever the truth, the case that the reference itself is the worst included.
/// </para>
/// <para>The value is too large on average when the others differ little: of many, chance makes one look bad. Source: own derivation, Bonferroni's inequality.</para>
/// </remarks>
internal static class AgainstReference
{
    public static Summary Of(SummaryMeasure measure, in Figures figures)
    {
        var isRatio = measure is SummaryMeasure.R;
        var alpha = 1 - figures.Options.Confidence;
        var strict = NormalDistribution.Quantile(1 - (alpha / (2 * (figures.Count - 1))));
        var (value, lower, upper) = (double.NegativeInfinity, double.NegativeInfinity, double.NegativeInfinity);
        var (highest, lowest) = (double.NegativeInfinity, double.NegativeInfinity);
        for (var j = 0; j < figures.Count; j++)
        {
            if (j != figures.Reference)
            {
                var (gap, error) = Gap(figures, j, isRatio);
                value = Math.Max(value, gap);
                lower = Math.Max(lower, gap - (strict * error));
                upper = Math.Max(upper, gap + (figures.Reach * error));
                (highest, lowest) = (Math.Max(highest, gap / error), Math.Max(lowest, gap / error));
            }
        }

        if (isRatio && MayBeZero(figures) is { } name)
        {
            return new(measure, new(Math.Exp(value)), figures.Count, [.. Answer.Remarks(figures), new(RemarkKind.MayBeZero, name)]);
        }

        if (!(double.IsFinite(lower) && double.IsFinite(upper)))
        {
            return Answer.WithoutInterval(measure, isRatio ? Math.Exp(value) : value, figures);
        }

        var interval = isRatio
            ? new Interval(Math.Exp(lower), Math.Exp(upper), figures.Options.Confidence, Promise.AtLeast)
            : new Interval(lower, upper, figures.Options.Confidence, Promise.AtLeast);
        return new(measure, new(isRatio ? Math.Exp(value) : value, interval), figures.Count, Answer.Remarks(figures))
        {
            PValue = highest >= 0
                ? Math.Min(1, (figures.Count - 1) * NormalDistribution.TwoSidedTail(highest))
                : NormalDistribution.TwoSidedTail(lowest),
        };
    }

    // The logarithm of a figure that cannot be told from zero has no lower end, and the ratio no upper.
    private static string? MayBeZero(in Figures figures)
    {
        for (var j = 0; j < figures.Count; j++)
        {
            if (figures.MayBeZero(j))
            {
                return figures.Data.Subgroups[j].Name;
            }
        }

        return null;
    }

    private static (double Gap, double Error) Gap(in Figures figures, int other, bool isRatio)
    {
        var (own, reference) = (figures.Values[other], figures.Values[figures.Reference]);
        var (ownError, referenceError) = (figures.Errors[other], figures.Errors[figures.Reference]);
        var gap = isRatio ? Math.Log(reference / own) : reference - own;
        var (a, b) = isRatio ? (ownError / own, referenceError / reference) : (ownError, referenceError);
        return (figures.Data.MoreIsBetter == true ? gap : -gap, Math.Sqrt((a * a) + (b * b)));
    }
}
