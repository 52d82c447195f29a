// Finds the truths under which the index that was seen would not be surprising: those are its interval.
using System.Runtime.Intrinsics;

namespace Samsyn.Statistics.Inequality.Simulation;

/// <summary>Intervals of indices of dispersion by test inversion.</summary>
/// <remarks>
/// <para>
/// Each truth of a <see cref="Family"/> is tried with the same draws: how often would it bring an index as large as the
/// one seen (up), or as small (down)? Far from no difference the interval leaves out 2.5 % on either side; at no
/// difference all 5 % on the upper, since no index is below zero. Between, by the power of the test:
/// <code>
/// w = max(0, (power − α) / (1 − α))      below: α w / 2      above: α − α w / 2
/// </code>
/// The estimate is the truth under which the one seen would be the median. The p-value is up at no difference, and the
/// interval starts above zero exactly when it is below α.
/// </para>
/// <para>Assumes normal, independent errors. Measured cover: docs/methods/coverage.md.</para>
/// </remarks>
internal static class TestInversion
{
    /// <summary>Finds the intervals of some indices.</summary>
    /// <param name="figures">The subgroups, from the lowest to the highest figure, all with errors.</param>
    /// <param name="frame">What stays the same in all draws.</param>
    /// <param name="along">The direction of the family.</param>
    /// <param name="measures">The indices.</param>
    /// <param name="draws">The draws.</param>
    /// <param name="found">One interval for each index.</param>
    public static void Of(
        in Figures figures, in Frame frame, Along along, ReadOnlySpan<SummaryMeasure> measures, in Draws draws, Span<Inverted> found)
    {
        if (measures.IsEmpty)
        {
            return;
        }

        using var tally = new Tally(measures.Length, draws.Count);
        var family = Family.Of(figures, along, tally.Room((Family.Steps + 1) * figures.Count));
        Span<Vector256<double>> values = new Vector256<double>[figures.Count];
        Seen(figures, frame, measures, tally, values);
        Truths(figures, frame, measures, family, tally, values);
        AtNoDifference(figures, frame, measures, family, draws, tally, values);
        tally.SetLimits(1 - figures.Options.Confidence);
        Count(figures, frame, measures, family, draws, tally, values);
        for (var m = 0; m < measures.Length; m++)
        {
            found[m] = tally.Interval(m, 1 - figures.Options.Confidence);
        }
    }

    /// <summary>The indices of the figures as they were seen.</summary>
    private static void Seen(
        in Figures figures, in Frame frame, ReadOnlySpan<SummaryMeasure> measures, Tally tally, Span<Vector256<double>> values)
    {
        for (var j = 0; j < figures.Count; j++)
        {
            values[j] = Vector256.Create(figures.Values[j]);
        }

        var moments = Moments.Of(values, values[Math.Max(0, figures.Reference)], frame);
        for (var m = 0; m < measures.Length; m++)
        {
            tally.Seen[m] = Dispersion.Of(measures[m], moments)[0];
        }
    }

    /// <summary>
    /// The indices of each truth, without error. A true zero is nothing, not half a case: else the Theil index of a
    /// subgroup at zero could never be as high as it is. The mean log deviation has no value there, and keeps its floor.
    /// </summary>
    private static void Truths(
        in Figures figures, in Frame frame, ReadOnlySpan<SummaryMeasure> measures, in Family family, Tally tally, Span<Vector256<double>> values)
    {
        Span<double> floors = stackalloc double[figures.Count];
        for (var step = 0; step < Family.Steps; step++)
        {
            var truth = family.At(step);
            for (var j = 0; j < truth.Length; j++)
            {
                values[j] = Vector256.Create(truth[j]);
            }

            var reference = values[Math.Max(0, figures.Reference)];
            var (moments, plain) = (Moments.Of(values, reference, frame), Moments.Of(values, reference, Frame.WithoutFloors(frame, floors)));
            for (var m = 0; m < measures.Length; m++)
            {
                tally.Truth(step, m) = step == 0 ? 0 : Dispersion.Of(measures[m], measures[m] is SummaryMeasure.TI ? plain : moments)[0];
            }
        }
    }

    private static void AtNoDifference(
        in Figures figures, in Frame frame, ReadOnlySpan<SummaryMeasure> measures, in Family family, in Draws draws, Tally tally, Span<Vector256<double>> values)
    {
        var truth = family.At(0);
        for (var block = 0; block < draws.Blocks; block++)
        {
            for (var j = 0; j < truth.Length; j++)
            {
                values[j] = Vector256.Create(truth[j]) + (draws.Row(j, block) * figures.Errors[j]);
            }

            var moments = Moments.Of(values, values[Math.Max(0, figures.Reference)], frame);
            for (var m = 0; m < measures.Length; m++)
            {
                tally.AddAtNoDifference(m, block, Dispersion.Of(measures[m], moments));
            }
        }
    }

    private static void Count(
        in Figures figures, in Frame frame, ReadOnlySpan<SummaryMeasure> measures, in Family family, in Draws draws, Tally tally, Span<Vector256<double>> values)
    {
        Span<Vector256<double>> errors = new Vector256<double>[figures.Count];
        for (var block = 0; block < draws.Blocks; block++)
        {
            for (var j = 0; j < errors.Length; j++)
            {
                errors[j] = draws.Row(j, block) * figures.Errors[j];
            }

            for (var step = 1; step < Family.Steps; step++)
            {
                var truth = family.At(step);
                for (var j = 0; j < truth.Length; j++)
                {
                    values[j] = Vector256.Create(truth[j]) + errors[j];
                }

                var moments = Moments.Of(values, values[Math.Max(0, figures.Reference)], frame);
                for (var m = 0; m < measures.Length; m++)
                {
                    tally.Add(step, m, Dispersion.Of(measures[m], moments));
                }
            }
        }
    }
}

/// <summary>What test inversion finds for one index, on the index's own scale and never below zero.</summary>
internal readonly record struct Inverted(double Estimate, double Lower, double Upper, double PValue);
