// Counts how often each truth would bring an index like the one seen, and reads the interval off the counts.
using System.Buffers;
using System.Runtime.Intrinsics;

namespace Samsyn.Statistics.Inequality.Simulation;

/// <summary>The counts of one pass over the draws.</summary>
internal sealed class Tally : IDisposable
{
    private readonly int measures;
    private readonly int draws;
    private readonly Vector256<long>[] up;
    private readonly Vector256<long>[] down;
    private readonly Vector256<long>[] over;
    private readonly double[] truths;
    private readonly double[] limits;
    private readonly double[] atNoDifference;
    private readonly double[] room;

    public Tally(int measures, int draws)
    {
        (this.measures, this.draws) = (measures, draws);
        var cells = Family.Steps * measures;
        (up, down, over) = (new Vector256<long>[cells], new Vector256<long>[cells], new Vector256<long>[cells]);
        (truths, limits, Seen) = (new double[cells], new double[measures], new double[measures]);
        atNoDifference = ArrayPool<double>.Shared.Rent(measures * draws);
        room = ArrayPool<double>.Shared.Rent(4096);
    }

    /// <summary>The indices of the figures as they were seen.</summary>
    public double[] Seen { get; }

    /// <summary>The index of one truth, without error.</summary>
    public ref double Truth(int step, int measure) => ref truths[(step * measures) + measure];

    /// <summary>Room for a family.</summary>
    public Span<double> Room(int size) => size <= room.Length ? room.AsSpan(0, size) : new double[size];

    /// <summary>Counts four draws at no difference, and keeps them.</summary>
    public void AddAtNoDifference(int measure, int block, Vector256<double> drawn)
    {
        drawn.CopyTo(atNoDifference.AsSpan((measure * draws) + (block * Moments.Lanes)));
        Count(measure, drawn, Vector256.Create(Seen[measure]));
    }

    /// <summary>Counts four draws at one truth.</summary>
    public void Add(int step, int measure, Vector256<double> drawn)
    {
        var cell = (step * measures) + measure;
        Count(cell, drawn, Vector256.Create(Seen[measure]));
        over[cell] -= Vector256.GreaterThan(drawn, Vector256.Create(limits[measure])).AsInt64();
    }

    /// <summary>Finds what no difference would exceed in a share α of all draws.</summary>
    public void SetLimits(double alpha)
    {
        for (var m = 0; m < measures; m++)
        {
            var own = atNoDifference.AsSpan(m * draws, draws);
            own.Sort();
            limits[m] = Quantiles.OfSorted(own, 1 - alpha);
        }
    }

    /// <summary>The interval of one index.</summary>
    public Inverted Interval(int measure, double alpha)
    {
        var pValue = (Vector256.Sum(up[measure]) + 1.0) / (draws + 1.0);
        Span<double> above = stackalloc double[Family.Steps];
        Span<double> below = stackalloc double[Family.Steps];
        Span<double> middle = stackalloc double[Family.Steps];
        for (var step = 0; step < Family.Steps; step++)
        {
            var cell = (step * measures) + measure;
            var power = step == 0 ? 0 : Vector256.Sum(over[cell]) / (double)draws;
            var low = alpha / 2 * Math.Max(0, (power - alpha) / (1 - alpha));
            above[step] = Score(up[cell]) - NormalDistribution.Quantile(alpha - low);
            below[step] = Score(down[cell]) - NormalDistribution.Quantile(Math.Max(low, 0.0001));
            middle[step] = Score(up[cell]);
        }

        var estimate = middle[0] >= 0 ? 0 : Rising(measure, middle);
        var lower = pValue >= alpha ? 0 : Rising(measure, above);
        var upper = Falling(measure, below);
        return new(estimate, Math.Min(lower, estimate), Math.Max(upper, estimate), pValue);
    }

    public void Dispose()
    {
        ArrayPool<double>.Shared.Return(atNoDifference);
        ArrayPool<double>.Shared.Return(room);
    }

    private void Count(int cell, Vector256<double> drawn, Vector256<double> seen)
    {
        up[cell] -= Vector256.GreaterThanOrEqual(drawn, seen).AsInt64();
        down[cell] -= Vector256.LessThanOrEqual(drawn, seen).AsInt64();
    }

    /// <summary>The normal score of a share of the draws, held away from 0 and 1.</summary>
    private double Score(Vector256<long> count) =>
        NormalDistribution.Quantile(Math.Clamp(Vector256.Sum(count) / (double)draws, 0.5 / draws, 1 - (0.5 / draws)));

    /// <summary>The index where a rising curve first passes zero.</summary>
    private double Rising(int measure, ReadOnlySpan<double> curve)
    {
        for (var step = 1; step < curve.Length; step++)
        {
            if (curve[step] > 0)
            {
                return Between(measure, step - 1, curve);
            }
        }

        return Truth(curve.Length - 1, measure);
    }

    /// <summary>The index where a falling curve last passes zero.</summary>
    private double Falling(int measure, ReadOnlySpan<double> curve)
    {
        for (var step = curve.Length - 2; step >= 0; step--)
        {
            if (curve[step] > 0)
            {
                return curve[step + 1] > 0 ? Truth(step + 1, measure) : Between(measure, step, curve);
            }
        }

        return Truth(0, measure);
    }

    private double Between(int measure, int step, ReadOnlySpan<double> curve)
    {
        var (from, to) = (Truth(step, measure), Truth(step + 1, measure));
        var part = curve[step] == curve[step + 1] ? 0.5 : Math.Clamp(curve[step] / (curve[step] - curve[step + 1]), 0, 1);
        return from + (part * (to - from));
    }
}
