// What the subgroups may truly be, when each leans on all the others as much as the data ask for.
using System.Buffers;
using System.Runtime.Intrinsics;

namespace Samsyn.Statistics.Inequality.Simulation;

/// <summary>The shrinkage posterior, for measures whose best or extreme subgroup is picked by the data.</summary>
/// <remarks>
/// <para>
/// θⱼ normal about μ with spread τ, flat priors on μ and τ; τ on a grid, then μ, then θ are drawn. For measures against
/// the reference, the reference is not shrunk. Alone it does not cover (0.34 when one subgroup is the worst and the rest
/// are equal); it is the other half of the hull with <see cref="TestInversion"/>.
/// </para>
/// <para>Source: A. Gelman et al., Bayesian Data Analysis (3rd edition 2014) 116–119; measured cover: docs/methods/coverage.md.</para>
/// </remarks>
internal static class Shrinkage
{
    private const int Grid = 60;

    /// <summary>Finds the middle share of some indices under the posterior.</summary>
    /// <param name="figures">The subgroups, all with errors.</param>
    /// <param name="frame">What stays the same in all draws.</param>
    /// <param name="measures">The indices.</param>
    /// <param name="draws">The draws, with one row more than there are subgroups.</param>
    /// <param name="found">Lower and upper bound for each index.</param>
    public static void Of(
        in Figures figures, in Frame frame, ReadOnlySpan<SummaryMeasure> measures, in Draws draws, Span<(double Lower, double Upper)> found)
    {
        if (measures.IsEmpty)
        {
            return;
        }

        var (groups, count) = (figures.Count, draws.Count);
        var truths = ArrayPool<double>.Shared.Rent((groups + 1) * count);
        var indices = ArrayPool<double>.Shared.Rent(measures.Length * count);
        Draw(figures, draws, truths);
        Span<Vector256<double>> values = new Vector256<double>[groups];
        for (var start = 0; start < count; start += Moments.Lanes)
        {
            for (var j = 0; j < groups; j++)
            {
                values[j] = Vector256.Create<double>(truths.AsSpan((j * count) + start, Moments.Lanes));
            }

            Index(figures, frame, measures, values, Vector256.Create<double>(truths.AsSpan((groups * count) + start, Moments.Lanes)), indices.AsSpan(start), count);
        }

        for (var m = 0; m < measures.Length; m++)
        {
            var own = indices.AsSpan(m * count, count);
            own.Sort();
            var tail = (1 - figures.Options.Confidence) / 2;
            found[m] = (Quantiles.OfSorted(own, tail), Quantiles.OfSorted(own, 1 - tail));
        }

        ArrayPool<double>.Shared.Return(truths);
        ArrayPool<double>.Shared.Return(indices);
    }

    private static void Index(
        in Figures figures, in Frame frame, ReadOnlySpan<SummaryMeasure> measures, Span<Vector256<double>> values, Vector256<double> reference, Span<double> indices, int count)
    {
        var place = Math.Max(0, figures.Reference);
        var shrunk = Moments.Of(values, values[place], frame);
        var own = values[place];
        values[place] = reference;
        var unshrunk = Moments.Of(values, reference, frame);
        values[place] = own;
        for (var m = 0; m < measures.Length; m++)
        {
            var moments = measures[m] is SummaryMeasure.MDRU or SummaryMeasure.MDRW ? unshrunk : shrunk;
            Dispersion.Of(measures[m], moments).CopyTo(indices[(m * count)..]);
        }
    }

    /// <summary>Fills one row for each subgroup, and one for the reference unshrunk.</summary>
    private static void Draw(in Figures figures, in Draws draws, Span<double> truths)
    {
        var (groups, count) = (figures.Count, draws.Count);
        Span<double> share = stackalloc double[Grid];
        var top = Weigh(figures, share);
        var (g, below) = (0, 0.0);
        var reference = Math.Max(0, figures.Reference);
        for (var b = 0; b < count; b++)
        {
            while (g < Grid - 1 && below + share[g] < (b + 0.5) / count)
            {
                below += share[g++];
            }

            var (centre, weights) = Centre(figures, Square(Spread(g, top)));
            var mean = centre + (draws.At(groups, b) / Math.Sqrt(weights));
            for (var j = 0; j < groups; j++)
            {
                var (own, prior) = (1 / Square(figures.Errors[j]), 1 / Square(Spread(g, top)));
                truths[(j * count) + b] = (((figures.Values[j] * own) + (mean * prior)) / (own + prior)) + (draws.At(j, b) / Math.Sqrt(own + prior));
            }

            truths[(groups * count) + b] = figures.Values[reference] + (figures.Errors[reference] * draws.At(reference, b));
        }
    }

    /// <summary>Fills in the posterior share of each spread on the grid, and gives the top of the grid.</summary>
    private static double Weigh(in Figures figures, Span<double> share)
    {
        var top = Top(figures);
        var most = double.NegativeInfinity;
        for (var g = 0; g < Grid; g++)
        {
            var variance = Square(Spread(g, top));
            var (centre, weights) = Centre(figures, variance);
            share[g] = (-0.5 * Math.Log(weights)) + (0.5 * Math.Log((g + 0.5) / Grid));
            for (var j = 0; j < figures.Count; j++)
            {
                var weight = 1 / (Square(figures.Errors[j]) + variance);
                share[g] += (0.5 * Math.Log(weight)) - (0.5 * weight * Square(figures.Values[j] - centre));
            }

            most = Math.Max(most, share[g]);
        }

        var sum = 0.0;
        foreach (ref var own in share)
        {
            own = Math.Exp(own - most);
            sum += own;
        }

        foreach (ref var own in share)
        {
            own /= sum;
        }

        return top;
    }

    private static double Top(in Figures figures)
    {
        double plain = 0, squares = 0, certainty = 0;
        for (var j = 0; j < figures.Count; j++)
        {
            plain += figures.Values[j] / figures.Count;
            certainty += 1 / Square(figures.Errors[j]);
        }

        for (var j = 0; j < figures.Count; j++)
        {
            squares += Square(figures.Values[j] - plain);
        }

        return (4 * Math.Sqrt(squares / (figures.Count - 1))) + (4 * Math.Sqrt(figures.Count / certainty));
    }

    private static double Spread(int g, double top) => top * Math.Pow((g + 0.5) / Grid, 1.5);

    private static (double Centre, double Weights) Centre(in Figures figures, double variance)
    {
        double weights = 0, weighted = 0;
        for (var j = 0; j < figures.Count; j++)
        {
            var weight = 1 / (Square(figures.Errors[j]) + variance);
            weights += weight;
            weighted += weight * figures.Values[j];
        }

        return (weighted / weights, weights);
    }

    private static double Square(double x) => x * x;
}
