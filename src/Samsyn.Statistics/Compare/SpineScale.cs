// Puts many indicators on one scale: the benchmark in the middle, the farthest place at the edge.
using static System.FormattableString;

namespace Samsyn.Statistics.Compare;

/// <summary>The scale of one row of a spine chart.</summary>
/// <remarks>
/// <para>
/// With b the benchmark and the lowest and highest of all places,
/// <code>
/// at(y) = ± (y − b) / max( b − lowest, highest − b ),   turned so that better is to the right
/// </code>
/// so that the farthest place lies at the edge and the other side is shorter. The middle half runs between the 25th and the
/// 75th percentile, linear between neighbours.
/// </para>
/// <para>It shows no uncertainty of its own, and rows cannot be compared in their units. Source: Fingertips, spine chart.</para>
/// </remarks>
public sealed record SpineScale
{
    private const int Fewest = 4;

    private SpineScale(IReadOnlyList<double> sorted, double benchmark, bool? moreIsBetter)
    {
        Benchmark = benchmark;
        turn = moreIsBetter == false ? -1 : 1;
        half = Math.Max(Math.Abs(benchmark - sorted[0]), Math.Abs(sorted[^1] - benchmark));
        (Lowest, Highest) = (sorted[0], sorted[^1]);
        (LowerQuarter, UpperQuarter) = (Percentile(sorted, 0.25), Percentile(sorted, 0.75));
    }

    private readonly double turn;
    private readonly double half;

    /// <summary>The benchmark, in the indicator's unit.</summary>
    public double Benchmark { get; }

    /// <summary>The lowest figure of all places.</summary>
    public double Lowest { get; }

    /// <summary>The highest figure of all places.</summary>
    public double Highest { get; }

    /// <summary>The figure that a quarter of the places lie below.</summary>
    public double LowerQuarter { get; }

    /// <summary>The figure that a quarter of the places lie above.</summary>
    public double UpperQuarter { get; }

    /// <summary>The scale of one row.</summary>
    /// <param name="places">The figures of all places.</param>
    /// <param name="benchmark">The benchmark.</param>
    /// <param name="moreIsBetter">Whether more is better; when nobody judges, more is to the right.</param>
    /// <returns>The scale; null with fewer than four places, or when all lie on the benchmark.</returns>
    /// <exception cref="ArgumentException">A figure or the benchmark is not finite.</exception>
    public static SpineScale? Of(IReadOnlyList<double> places, double benchmark, bool? moreIsBetter)
    {
        ArgumentNullException.ThrowIfNull(places);
        if (!double.IsFinite(benchmark) || places.Any(value => !double.IsFinite(value)))
        {
            throw new ArgumentException(Invariant($"A spine is drawn of finite figures about a finite benchmark, not {benchmark}. Leave out what is missing."));
        }

        double[] sorted = [.. places.Order()];
        return sorted.Length < Fewest || (sorted[0] == benchmark && sorted[^1] == benchmark) ? null : new(sorted, benchmark, moreIsBetter);
    }

    /// <summary>Where a figure lies: 0 at the benchmark, 1 and −1 at the edges, better to the right; figures beyond the edge lie on it.</summary>
    public double At(double value) => Math.Clamp(turn * (value - Benchmark) / half, -1, 1);

    private static double Percentile(IReadOnlyList<double> sorted, double share)
    {
        var place = share * (sorted.Count - 1);
        var below = (int)place;
        return sorted[below] + ((place - below) * (sorted[Math.Min(below + 1, sorted.Count - 1)] - sorted[below]));
    }
}
