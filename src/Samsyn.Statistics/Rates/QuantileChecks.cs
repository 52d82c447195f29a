// Refuses figures of quantiles through which no line can be laid, and says which and why.
using static System.FormattableString;

namespace Samsyn.Statistics.Rates;

/// <summary>Checks the figures of quantiles, and finds their errors.</summary>
internal static class QuantileChecks
{
    private const int Fewest = 5;
    private const int Most = 100;

    /// <summary>Checks figures that are sorted by quantile.</summary>
    /// <exception cref="ArgumentException">A figure is not sound, or the quantiles are not 1 to the last.</exception>
    public static void Check(IReadOnlyList<QuantileFigure> figures, QuantileSlopeOptions options)
    {
        if (figures.Count is < Fewest or > Most)
        {
            throw new ArgumentException(Invariant($"A slope is laid through {Fewest} to {Most} quantiles; {figures.Count} were given."), nameof(figures));
        }

        for (var i = 0; i < figures.Count; i++)
        {
            if (figures[i].Quantile != i + 1)
            {
                throw new ArgumentException(Invariant($"Quantiles are numbered from 1 without a gap and none twice; {figures[i].Quantile} stands where {i + 1} was expected."), nameof(figures));
            }

            Number(figures[i], options.Scale);
        }
    }

    /// <summary>The standard error of a figure on the scale.</summary>
    public static double Error(QuantileFigure figure, QuantileSlopeOptions options) => figure.Limits is { } limits
        ? (options.Scale.To(limits.Upper) - options.Scale.To(limits.Lower)) / (2 * NormalDistribution.TwoSided(options.ConfidenceOfLimits))
        : options.Scale.Error(figure.StandardError!.Value, figure.Value);

    private static void Number(QuantileFigure figure, QuantileScale scale)
    {
        if (!(figure.Population > 0 && double.IsFinite(figure.Population)))
        {
            throw new ArgumentException(Invariant($"Quantile {figure.Quantile} has {figure.Population} persons. It must have more than 0."));
        }

        if (!scale.Has(figure.Value))
        {
            throw new ArgumentException(Invariant($"Quantile {figure.Quantile} has the figure {figure.Value}. It must be {Allowed(scale)}."));
        }

        var isSound = (figure.Limits, figure.StandardError) switch
        {
            ({ } limits, null) => scale.Has(limits.Lower) && scale.Has(limits.Upper) && limits.Lower <= figure.Value && figure.Value <= limits.Upper,
            (null, { } error) => error >= 0 && double.IsFinite(error),
            _ => false,
        };
        if (!isSound)
        {
            throw new ArgumentException(Invariant($"Quantile {figure.Quantile} has the limits {figure.Limits?.Lower} to {figure.Limits?.Upper} and the standard error {figure.StandardError}. It must have either limits on both sides of its figure, each {Allowed(scale)}, or a standard error of 0 or more."));
        }
    }

    private static string Allowed(QuantileScale scale) => scale switch
    {
        QuantileScale.Log => "above 0",
        QuantileScale.Logit => "between 0 and 1",
        _ => "a finite number",
    };
}
