// Which truths would not make the index that was seen surprising: the common core of the inversions of decomposed indices.
namespace Samsyn.Statistics.Decomposition;

/// <summary>What is inverted: an index of some figures, and the truths that are tried.</summary>
/// <param name="Seen">The figures as they were measured.</param>
/// <param name="Index">The index of figures; zero where there is no difference.</param>
/// <param name="Truth">The figures of a truth, from step 0, where there is no difference, to <see cref="IndexInversion.Steps"/>.</param>
internal sealed record InvertedIndex(double[] Seen, Func<double[], double> Index, Func<int, double[]> Truth);

/// <summary>Intervals of indices that are never below zero, by test inversion.</summary>
/// <remarks>
/// <para>
/// As <see cref="Inequality.Simulation.TestInversion"/>: each truth is tried with the same drawn errors. How often would it bring an index as
/// large as the one seen (up), or as small (down)? Far from no difference the interval leaves out half of α on either side; at
/// no difference all of it on the upper, since no index is below zero; between, by the power of the test. The estimate is the
/// truth under which the one seen would be the median, and the p-value is up at no difference.
/// </para>
/// </remarks>
internal static class IndexInversion
{
    /// <summary>How many truths are tried beside no difference.</summary>
    public const int Steps = 24;

    /// <summary>The median-unbiased estimate with its interval, and the p-value of no difference.</summary>
    /// <param name="of">What is inverted.</param>
    /// <param name="errors">One row of errors of all figures for each draw.</param>
    /// <param name="confidence">How often the interval is to hold the truth.</param>
    public static Tested Of(InvertedIndex of, IReadOnlyList<double[]> errors, double confidence) => Of(of, errors, [confidence])[0];

    /// <summary>The same with several intervals, from the same draws.</summary>
    public static Tested[] Of(InvertedIndex of, IReadOnlyList<double[]> errors, IReadOnlyList<double> confidences)
    {
        var seen = of.Index(of.Seen);
        var (truths, drawn, moved) = (new double[Steps + 1], new double[Steps + 1][], new double[of.Seen.Length]);
        for (var step = 0; step <= Steps; step++)
        {
            var truth = of.Truth(step);
            truths[step] = step == 0 ? 0 : of.Index(truth);
            drawn[step] = new double[errors.Count];
            for (var draw = 0; draw < errors.Count; draw++)
            {
                for (var figure = 0; figure < truth.Length; figure++)
                {
                    moved[figure] = truth[figure] + errors[draw][figure];
                }

                drawn[step][draw] = of.Index(moved);
            }
        }

        return [.. confidences.Select(confidence => Found((truths, drawn), seen, confidence))];
    }

    private static Tested Found((double[] Truths, double[][] Drawn) tried, double seen, double confidence)
    {
        var (alpha, surprising) = (1 - confidence, Quantile(tried.Drawn[0], confidence));
        double[] up = [.. tried.Drawn.Select(drawn => Share(drawn, value => value >= seen))];
        double[] down = [.. tried.Drawn.Select(drawn => Share(drawn, value => value <= seen))];
        double[] low = [.. tried.Drawn.Select(drawn => Math.Max(0, (Share(drawn, value => value > surprising) - alpha) / (1 - alpha)) * alpha / 2)];
        return new(Between((tried.Truths, up, down, low), alpha, confidence), up[0]);
    }

    /// <summary>How far from no difference a step is, when the one seen is at 1 and chance alone makes so much of it.</summary>
    /// <param name="step">From 0 to <see cref="Steps"/>.</param>
    /// <param name="seen">The variance seen.</param>
    /// <param name="chance">The variance that chance makes.</param>
    public static double Times(int step, double seen, double chance)
    {
        if (step == 0)
        {
            return 0;
        }

        var reach = seen > 0 ? 3 * Math.Sqrt(chance / seen) : 3;
        var from = Math.Max(0, 1 - reach);
        return from + ((1 + reach - from) * step / Steps);
    }

    private static Estimate Between((double[] Truths, double[] Up, double[] Down, double[] Low) along, double alpha, double confidence)
    {
        var lower = First(along.Truths, step => along.Up[step] - (alpha - along.Low[step]));
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
}
