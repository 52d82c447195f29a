// Which true differences between groups would not make the seen one surprising, when the groups' errors hang together.
using Samsyn.Statistics.Inequality;
using Samsyn.Statistics.Inequality.Simulation;
using Samsyn.Statistics.Survey;

namespace Samsyn.Statistics.Decomposition;

/// <summary>The interval of what lies between groups, by test inversion.</summary>
/// <remarks>
/// <para>
/// As <see cref="TestInversion"/>, with the direction of the means themselves, and errors drawn with the covariance that the
/// survey's design gives the means:
/// <code>
/// θ(λ) = μ + λ (ȳ − μ),  T* = between(θ(λ) + C z),  C C′ = the covariance of the means
/// </code>
/// λ runs from no difference in 24 steps to 1 + 3r, r² the variance that chance makes over the one seen. Draws are seeded.
/// </para>
/// </remarks>
internal static class BetweenInversion
{
    private const int Steps = 24;

    /// <summary>The median-unbiased estimate with its interval, and the p-value of no difference.</summary>
    public static Tested Of(SurveyTotals totals, PersonalIndex index, SummaryOptions options)
    {
        var errors = Errors(totals, options);
        var (seen, alpha) = (index.Between(index.Means), 1 - options.Confidence);
        double[] truths = new double[Steps + 1], up = new double[Steps + 1], down = new double[Steps + 1], low = new double[Steps + 1];
        var surprising = 0.0;
        var drawn = new double[errors.Count];
        var moved = new double[index.Means.Length];
        for (var step = 0; step <= Steps; step++)
        {
            var truth = At(totals, Step(totals, step));
            truths[step] = step == 0 ? 0 : index.Between(truth);
            for (var draw = 0; draw < drawn.Length; draw++)
            {
                for (var group = 0; group < truth.Length; group++)
                {
                    moved[group] = truth[group] + errors[draw][group];
                }

                drawn[draw] = index.Between(moved);
            }

            (up[step], down[step]) = (Share(drawn, value => value >= seen), Share(drawn, value => value <= seen));
            surprising = step == 0 ? Quantile(drawn, options.Confidence) : surprising;
            low[step] = Math.Max(0, (Share(drawn, value => value > surprising) - alpha) / (1 - alpha)) * alpha / 2;
        }

        return new(Between((truths, up, down, low), alpha, options.Confidence), up[0]);
    }

    private static Estimate Between((double[] Truths, double[] Up, double[] Down, double[] Low) along, double alpha, double confidence)
    {
        var lower = First(along.Truths, (step) => along.Up[step] - (alpha - along.Low[step]));
        var middle = First(along.Truths, step => along.Up[step] - 0.5);
        var upper = First(along.Truths, step => Math.Max(along.Low[step], 0.0001) - along.Down[step]);
        var value = Math.Clamp(middle, lower, Math.Max(lower, upper));
        return new(value, new(lower, Math.Max(lower, upper), confidence));
    }

    // Where a falling or rising share passes its limit, between two steps along a straight line; the last truth where it never does.
    private static double First(double[] truths, Func<int, double> over)
    {
        if (over(0) > 0)
        {
            return 0;
        }

        for (var step = 1; step <= Steps; step++)
        {
            var (before, after) = (over(step - 1), over(step));
            if (after > 0)
            {
                return truths[step - 1] + ((truths[step] - truths[step - 1]) * before / (before - after));
            }
        }

        return truths[Steps];
    }

    private static double Share(double[] values, Func<double, bool> which) => values.Count(which) / (double)values.Length;

    private static double Quantile(double[] values, double share)
    {
        double[] sorted = [.. values.Order()];
        return sorted[(int)Math.Min(sorted.Length - 1, share * sorted.Length)];
    }

    private static double Step(SurveyTotals totals, int step)
    {
        if (step == 0)
        {
            return 0;
        }

        var (seen, chance) = (0.0, 0.0);
        for (var group = 0; group < totals.Count; group++)
        {
            var (share, mean) = (totals.Weights[group].Value / totals.Weight.Value, totals.Sums[group] / totals.Weights[group]);
            seen += share * Math.Pow(mean.Value - totals.Mean.Value, 2);
            chance += share * (1 - share) * Math.Pow(mean.Error(totals.Survey.Covariance), 2);
        }

        var reach = seen > 0 ? 3 * Math.Sqrt(chance / seen) : 3;
        var from = Math.Max(0, 1 - reach);
        return from + ((1 + reach - from) * step / Steps);
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
