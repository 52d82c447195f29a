// The bell curve with heavier tails, for an error that was itself learnt from few figures.
namespace Samsyn.Statistics;

/// <summary>Student's t distribution with a whole number of degrees of freedom.</summary>
/// <remarks>The finite sums of Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.7.3 and 26.7.4.</remarks>
public static class StudentDistribution
{
    /// <summary>The p-value of a score, to either side.</summary>
    /// <param name="score">In standard errors.</param>
    /// <param name="degreesOfFreedom">One or more.</param>
    public static double TwoSidedTail(double score, int degreesOfFreedom)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degreesOfFreedom, 1);
        var angle = Math.Atan(Math.Abs(score) / Math.Sqrt(degreesOfFreedom));
        var isOdd = degreesOfFreedom % 2 == 1;
        var square = Math.Pow(Math.Cos(angle), 2);
        var (term, sum) = isOdd ? (Math.Cos(angle), 0.0) : (1.0, 0.0);
        for (var i = isOdd ? 3 : 2; i <= degreesOfFreedom; i += 2)
        {
            sum += term;
            term *= square * (i - 1) / i;
        }

        var inside = isOdd ? 2 / Math.PI * (angle + (Math.Sin(angle) * sum)) : Math.Sin(angle) * sum;
        return Math.Clamp(1 - inside, 0, 1);
    }

    /// <summary>The number of standard errors to either side that holds a share in the middle.</summary>
    /// <param name="confidence">Between 0 and 1, neither included.</param>
    /// <param name="degreesOfFreedom">One or more.</param>
    public static double TwoSided(double confidence, int degreesOfFreedom)
    {
        var (low, high) = (0.0, NormalDistribution.TwoSided(confidence));
        while (1 - TwoSidedTail(high, degreesOfFreedom) < confidence)
        {
            high *= 2;
        }

        for (var i = 0; i < 100; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = 1 - TwoSidedTail(middle, degreesOfFreedom) < confidence ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }
}
