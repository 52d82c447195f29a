// The line through the ranks of all respondents, and what its two ends owe to the sample.
using Samsyn.Statistics.Inequality;

namespace Samsyn.Statistics.Survey;

/// <summary>A straight or logistic line through respondents.</summary>
/// <param name="Top">The fitted outcome of the very best off.</param>
/// <param name="Bottom">The fitted outcome of the very worst off.</param>
/// <remarks>
/// <code>
/// Σ_g u_g (Y_g − N_g m(u_g′b)) = 0,  u = (1, X)        m straight, or logistic 1/(1 + exp(−u′b))
/// ∂b = A⁻¹ ∂(left side),  A = Σ_g N_g m′(u_g′b) u_g u_g′
/// </code>
/// The left side depends on the totals through N, Y and the ranks X: all three are counted in, unless the ranks are taken as known.
/// </remarks>
internal sealed record SurveyLine(Linearised Top, Linearised Bottom)
{
    /// <summary>Fits the line; null where the figures allow none.</summary>
    public static SurveyLine? Fit(SurveyTotals totals, bool logistic, bool ranksKnown)
    {
        var ranks = totals.Ranks.ToArray();
        if (ranksKnown)
        {
            ranks = [.. ranks.Select(rank => rank.Fixed())];
        }

        if (ranks[0].Value == ranks[^1].Value || Start(totals, logistic) is not { } start)
        {
            return null;
        }

        // From values alone to the solution, then once more with every pull.
        var known = Step(totals, ranks, start, logistic);
        var (level, slope) = Step(totals, ranks, (known.Level.Value, known.Slope.Value), logistic);
        return logistic ? new((level + slope).Share(), level.Share()) : new(level + slope, level);
    }

    private static (double Level, double Slope)? Start(SurveyTotals totals, bool logistic)
    {
        if (!logistic)
        {
            return (0, 0);
        }

        var data = new Disaggregation(SurveyGroups.Figures(totals.Survey)) { Ordered = true, Scale = 1 };
        var figures = Figures.Of(data, new(), new double[data.Subgroups.Count * Figures.Columns]);
        return LogisticCurve.Fit(figures) is { } curve ? (Logit(curve.Bottom), Logit(curve.Top) - Logit(curve.Bottom)) : null;
    }

    private static double Logit(double share) => Math.Log(share / (1 - share));

    private static (Linearised Level, Linearised Slope) Step(SurveyTotals totals, Linearised[] ranks, (double Level, double Slope) at, bool logistic)
    {
        var (score, tilt) = (0 * totals.Weight, 0 * totals.Weight);
        double first = 0, both = 0, second = 0;
        for (var group = 0; group < totals.Count; group++)
        {
            var line = (at.Slope * ranks[group]) + at.Level;
            var fitted = logistic ? line.Share() : line;
            var rest = totals.Sums[group] - (totals.Weights[group] * fitted);
            (score, tilt) = (score + rest, tilt + (ranks[group] * rest));

            var spread = totals.Weights[group].Value * (logistic ? fitted.Value * (1 - fitted.Value) : 1);
            var rank = ranks[group].Value;
            (first, both, second) = (first + spread, both + (spread * rank), second + (spread * rank * rank));
        }

        var inverse = 1 / ((first * second) - (both * both));
        return (
            (inverse * second * score) - (inverse * both * tilt) + at.Level,
            (inverse * first * tilt) - (inverse * both * score) + at.Slope);
    }
}
