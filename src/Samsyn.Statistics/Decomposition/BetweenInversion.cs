// Which true differences between groups would not make the seen one surprising, when the groups' errors hang together.
using Samsyn.Statistics.Inequality;
using Samsyn.Statistics.Inequality.Simulation;
using Samsyn.Statistics.Survey;

namespace Samsyn.Statistics.Decomposition;

/// <summary>The interval of what lies between groups, by test inversion.</summary>
/// <remarks>
/// <para>
/// <see cref="IndexInversion"/> in the direction of the means themselves, with errors drawn with the covariance that the
/// survey's design gives the means:
/// <code>
/// θ(λ) = μ + λ (ȳ − μ),  T* = between(θ(λ) + C z),  C C′ = the covariance of the means
/// </code>
/// λ runs from no difference in 24 steps to 1 + 3r, r² the variance that chance makes over the one seen. Draws are seeded.
/// </para>
/// </remarks>
internal static class BetweenInversion
{
    /// <summary>The median-unbiased estimate with its interval, and the p-value of no difference.</summary>
    public static Tested Of(SurveyTotals totals, PersonalIndex index, SummaryOptions options)
    {
        var (seen, chance) = Variances(totals);
        return IndexInversion.Of(
            new(index.Means, means => index.Between(means), step => At(totals, IndexInversion.Times(step, seen, chance))), Errors(totals, options), options.Confidence);
    }

    private static (double Seen, double Chance) Variances(SurveyTotals totals)
    {
        var (seen, chance) = (0.0, 0.0);
        for (var group = 0; group < totals.Count; group++)
        {
            var (share, mean) = (totals.Weights[group].Value / totals.Weight.Value, totals.Sums[group] / totals.Weights[group]);
            seen += share * Math.Pow(mean.Value - totals.Mean.Value, 2);
            chance += share * (1 - share) * Math.Pow(mean.Error(totals.Survey.Covariance), 2);
        }

        return (seen, chance);
    }

    private static double[] At(SurveyTotals totals, double times) =>
        [.. totals.Survey.Groups.Select(group => totals.Mean.Value + (times * (group.Mean - totals.Mean.Value)))];

    /// <summary>One row of errors of all groups for each draw.</summary>
    private static List<double[]> Errors(SurveyTotals totals, SummaryOptions options)
    {
        var count = totals.Count;
        Linearised[] means = [.. totals.Sums.Zip(totals.Weights, (sum, weight) => sum / weight)];
        var covariance = new Matrix(count, count);
        for (var row = 0; row < count; row++)
        {
            for (var column = 0; column < count; column++)
            {
                covariance[row, column] = totals.Survey.Covariance.Between(means[row].Pulls, means[column].Pulls);
            }
        }

        var (system, numbers) = (SymmetricSystem.Of(covariance), new double[options.Draws * count]);
        new RandomNumbers(options.Seed).Normal(numbers);
        return [.. Enumerable.Range(0, options.Draws).Select(draw => system.Spread(numbers.AsSpan(draw * count, count)))];
    }
}
