// The line through all steps of the ladder, and how much each step pulls at its two ends.
namespace Samsyn.Statistics.Inequality;

/// <summary>A line, or logistic curve, fitted through the steps of a ladder.</summary>
/// <param name="Top">The fitted figure of the very best off, at rank ½, in the figure's unit.</param>
/// <param name="Bottom">The fitted figure of the very worst off, at rank -½.</param>
/// <param name="TopPull">How a step pulls at the top: ∂Top/∂yⱼ = pⱼ (Fixed + Slope · rankⱼ).</param>
/// <param name="BottomPull">How a step pulls at the bottom.</param>
internal readonly record struct FittedLine(double Top, double Bottom, Pull TopPull, Pull BottomPull)
{
    /// <summary>The standard error of one end's multiple less the other's.</summary>
    public static double Error(in Figures figures, Pull pull)
    {
        var variance = 0.0;
        for (var i = 0; i < figures.Count; i++)
        {
            var own = figures.Shares[i] * (pull.Fixed + (pull.Slope * figures.Ranks[i])) * figures.Errors[i];
            variance += own * own;
        }

        return Math.Sqrt(variance);
    }

    /// <summary>A straight line by least squares, each step weighing as its share; for means, which have no upper end.</summary>
    public static FittedLine Straight(in Figures figures)
    {
        var slope = AbsoluteConcentration.Value(figures) / (2 * figures.RankSpread);
        var tilt = 1 / (2 * figures.RankSpread);
        return new(figures.Mean + (slope / 2), figures.Mean - (slope / 2), new(1, tilt), new(1, -tilt));
    }
}

/// <summary>How a step of the ladder pulls at a fitted figure, as a line in its rank.</summary>
internal readonly record struct Pull(double Fixed, double Slope)
{
    /// <summary>The pull at the difference of one end's multiple and another's.</summary>
    public static Pull Between((Pull Pull, double Times) one, (Pull Pull, double Times) other) =>
        new((one.Pull.Fixed * one.Times) - (other.Pull.Fixed * other.Times), (one.Pull.Slope * one.Times) - (other.Pull.Slope * other.Times));
}
