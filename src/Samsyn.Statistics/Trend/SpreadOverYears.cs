// How far many groups without an order lie apart, year by year, so that a trend can be told from chance.
using Samsyn.Statistics.Inequality;

namespace Samsyn.Statistics.Trend;

/// <summary>The spread of three unordered groups or more in each of several years.</summary>
/// <remarks>
/// <para>
/// The variance between the groups, less what their errors alone would make of it; and the same over the squared mean:
/// <code>
/// B = Σ p (y − μ)² − Σ p (1 − p) s²        C = B / μ²
/// Var B = 4 Σ p² s² (θ − m)² + 2 ( (Σ p² s²)² − Σ p⁴ s⁴ + Σ p² (1 − p)² s⁴ )
/// Var C = Var B / μ⁴ + 4 C² M / μ² − 4 C h / μ³,  M = Σ p² s²,  h = 2 Σ p² s² (y − μ)
/// </code>
/// B may fall below zero by chance, and must not be cut there, or chance would look like a spread. The true (θ − m)² are not
/// known: Σ p² s² (y − μ)², less what errors make of it, is pooled over the years in proportion to M, and so are the C in
/// Var C. A year's weight then does not depend on that year's own spread, which would pull the line to the low years.
/// </para>
/// <para>
/// Assumes normal errors, groups and years measured independently, and sizes that are known. It does not tell which group is
/// highest, nor whether the same one stays so. The absolute unit is the figure's, squared; the relative has none.
/// </para>
/// <para>Source: J. Ahn et al., JCO Clinical Cancer Informatics 2 (2018) 1–19 for Var B; pooling is our own: docs/methods/coverage.md.</para>
/// </remarks>
public static class SpreadOverYears
{
    private const int Fewest = 3;

    /// <summary>Measures the spread of each year.</summary>
    /// <param name="years">The same groups in each year, three or more, with sizes.</param>
    /// <param name="confidence">How often each interval is to hold the truth.</param>
    /// <returns>The spread of each year, approximate; empty when a year has too few groups, no sizes, an error that is not known, or no mean above zero.</returns>
    public static IReadOnlyList<Spread> Of(IReadOnlyList<Disaggregation> years, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(years);
        Year[] all = [.. years.Select(Year.Of)];
        if (all.Length == 0 || all.Any(year => !year.IsKnown))
        {
            return [];
        }

        var pull = Math.Max(0, all.Sum(year => year.Pull)) / all.Sum(year => year.OfMean);
        var relativePull = Math.Max(0, all.Sum(year => year.Pull / Math.Pow(year.Mean, 4))) / all.Sum(year => year.OfMean / (year.Mean * year.Mean));
        var relative = Math.Max(0, all.Average(year => year.Between / (year.Mean * year.Mean)));
        return [.. all.Select(year => new Spread(
            Approximate(year.Between, Math.Sqrt((4 * pull * year.OfMean) + year.Rest), confidence),
            Approximate(year.Between / (year.Mean * year.Mean), year.RelativeError(relative, relativePull), confidence)))];
    }

    private static Estimate Approximate(double value, double error, double confidence)
    {
        var reach = NormalDistribution.TwoSided(confidence) * error;
        return new(value, new(value - reach, value + reach, confidence, Promise.Approximate), error);
    }

    /// <summary>One year: B, its mean, M, h, Σ p² s² (θ − m)² without bias, and the part of Var B that errors alone make.</summary>
    private readonly record struct Year(double Between, double Mean, double OfMean, double Lean, double Pull, double Rest)
    {
        public bool IsKnown => Mean > 0 && OfMean > 0 && double.IsFinite(Between) && double.IsFinite(Rest);

        public static Year Of(Disaggregation data)
        {
            Span<double> room = new double[data.Subgroups.Count * Figures.Columns];
            var figures = Figures.Of(data, new(), room);
            if (figures.Count < Fewest || !figures.Weighted || data.Missing > 0)
            {
                return default;
            }

            double between = 0, ofMean = 0;
            for (var j = 0; j < figures.Count; j++)
            {
                var (share, error, away) = (figures.Shares[j], figures.Errors[j], figures.Values[j] - figures.Mean);
                between += share * ((away * away) - ((1 - share) * error * error));
                ofMean += share * share * error * error;
            }

            return Of(figures, between, ofMean);
        }

        public double RelativeError(double relative, double pull)
        {
            var square = Mean * Mean;
            var least = Rest / (square * square);
            var ofMean = 4 * relative * ((relative * OfMean / square) - (Lean / (square * Mean)));
            return Math.Sqrt(Math.Max(least, least + (4 * pull * OfMean / square) + ofMean));
        }

        private static Year Of(in Figures figures, double between, double ofMean)
        {
            double lean = 0, pull = 0, rest = ofMean * ofMean;
            for (var j = 0; j < figures.Count; j++)
            {
                var (share, square, away) = (figures.Shares[j], figures.Errors[j] * figures.Errors[j], figures.Values[j] - figures.Mean);
                var weight = share * share * square;
                lean += 2 * weight * away;
                pull += weight * ((away * away) - ((1 - (2 * share)) * square) - ofMean);
                rest += (Square(share * (1 - share)) - Square(share * share)) * square * square;
            }

            return new(between, figures.Mean, ofMean, lean, pull, 2 * rest);
        }

        private static double Square(double x) => x * x;
    }
}

/// <summary>How far groups lie apart in one year.</summary>
/// <param name="Absolute">The variance between them, without what errors make, in the figure's unit squared; may be below zero by chance.</param>
/// <param name="Relative">The same over the squared mean.</param>
public sealed record Spread(Estimate Absolute, Estimate Relative);
