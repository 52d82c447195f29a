// What every index of dispersion is made of, for four draws at a time.
using System.Runtime.Intrinsics;

namespace Samsyn.Statistics.Inequality.Simulation;

/// <summary>The sums over subgroups that the indices are made of, for four draws side by side.</summary>
internal readonly struct Moments
{
    /// <summary>How many draws stand side by side.</summary>
    public const int Lanes = 4;

    private Moments(ReadOnlySpan<Vector256<double>> values, Vector256<double> reference, in Frame frame)
    {
        var (plain, low, high) = (Vector256<double>.Zero, values[0], values[0]);
        for (var j = 0; j < values.Length; j++)
        {
            Mean += values[j] * frame.Shares[j];
            plain += values[j];
            low = Vector256.MinNative(low, values[j]);
            high = Vector256.MaxNative(high, values[j]);
        }

        (Lowest, Highest, PlainMean) = (low, high, plain / values.Length);
        Best = frame.MoreIsBetter ? high : low;
        for (var j = 0; j < values.Length; j++)
        {
            var distance = values[j] - Mean;
            var fromReference = Vector256.Abs(values[j] - reference);
            Square += distance * distance * frame.Shares[j];
            FromMean += Vector256.Abs(distance) * frame.Shares[j];
            PlainFromMean += Vector256.Abs(distance);
            FromReference += fromReference * frame.Shares[j];
            PlainFromReference += fromReference;
        }

        PlainFromMean /= values.Length;
        PlainFromReference /= values.Length;
        PositiveMean = Vector256.MaxNative(Mean, Vector256.Create(frame.LeastMean));
        Floor = Vector256.Create(frame.LeastFloor);
        if (frame.Logarithms)
        {
            (Logarithm, WeightedLogarithm) = Logarithms(values, frame);
        }
    }

    /// <summary>The mean, weighted by share.</summary>
    public Vector256<double> Mean { get; }

    /// <summary>The mean, held above zero, for indices that divide by it.</summary>
    public Vector256<double> PositiveMean { get; }

    /// <summary>The mean with every subgroup counting alike.</summary>
    public Vector256<double> PlainMean { get; }

    /// <summary>The highest.</summary>
    public Vector256<double> Highest { get; }

    /// <summary>The lowest.</summary>
    public Vector256<double> Lowest { get; }

    /// <summary>The highest where more is better, else the lowest.</summary>
    public Vector256<double> Best { get; }

    /// <summary>The least figure that is told from nothing: about half a case.</summary>
    public Vector256<double> Floor { get; }

    /// <summary>The mean squared distance from the mean, weighted.</summary>
    public Vector256<double> Square { get; }

    /// <summary>The mean distance from the mean, weighted.</summary>
    public Vector256<double> FromMean { get; }

    /// <summary>The mean distance from the weighted mean, every subgroup counting alike.</summary>
    public Vector256<double> PlainFromMean { get; }

    /// <summary>The mean distance from the reference, weighted.</summary>
    public Vector256<double> FromReference { get; }

    /// <summary>The mean distance from the reference, every subgroup counting alike.</summary>
    public Vector256<double> PlainFromReference { get; }

    /// <summary>Σ p ln r, where r is the figure over the mean.</summary>
    public Vector256<double> Logarithm { get; }

    /// <summary>Σ p r ln r.</summary>
    public Vector256<double> WeightedLogarithm { get; }

    /// <summary>The moments of four draws.</summary>
    /// <param name="values">Four draws of each subgroup.</param>
    /// <param name="reference">Four draws of the reference subgroup.</param>
    /// <param name="frame">What stays the same in all draws.</param>
    public static Moments Of(ReadOnlySpan<Vector256<double>> values, Vector256<double> reference, in Frame frame) =>
        new(values, reference, frame);

    private static (Vector256<double> Plain, Vector256<double> Weighted) Logarithms(
        ReadOnlySpan<Vector256<double>> values, in Frame frame)
    {
        var mean = Vector256<double>.Zero;
        for (var j = 0; j < values.Length; j++)
        {
            mean += Vector256.MaxNative(values[j], Vector256.Create(frame.Floors[j])) * frame.Shares[j];
        }

        var (plain, weighted, perMean) = (Vector256<double>.Zero, Vector256<double>.Zero, Vector256<double>.One / mean);
        for (var j = 0; j < values.Length; j++)
        {
            var ratio = Vector256.MaxNative(values[j], Vector256.Create(frame.Floors[j])) * perMean;
            var logarithm = Vector256.Log(ratio) * frame.Shares[j];
            plain += logarithm;
            weighted += ratio * logarithm;
        }

        return (plain, weighted);
    }
}

/// <summary>What stays the same in all draws.</summary>
internal readonly ref struct Frame
{
    /// <summary>The share of each subgroup in the population.</summary>
    public required ReadOnlySpan<double> Shares { get; init; }

    /// <summary>The least figure of each subgroup that a logarithm is taken of: about half a case.</summary>
    public required ReadOnlySpan<double> Floors { get; init; }

    /// <summary>The least of the floors.</summary>
    public required double LeastFloor { get; init; }

    /// <summary>The least mean that is divided by.</summary>
    public required double LeastMean { get; init; }

    /// <summary>Which figure is the best.</summary>
    public required bool MoreIsBetter { get; init; }

    /// <summary>Whether the logarithms are needed.</summary>
    public bool Logarithms { get; init; }

    /// <summary>The same, for indices that need logarithms.</summary>
    public static Frame WithLogarithms(in Frame frame) => new()
    {
        Shares = frame.Shares,
        Floors = frame.Floors,
        LeastFloor = frame.LeastFloor,
        LeastMean = frame.LeastMean,
        MoreIsBetter = frame.MoreIsBetter,
        Logarithms = true,
    };

    /// <summary>The same, with nothing lifted to half a case.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="room">Room for one number for each subgroup.</param>
    public static Frame WithoutFloors(in Frame frame, Span<double> room)
    {
        const double Tiny = 1e-300;
        room.Fill(Tiny);
        return new()
        {
            Shares = frame.Shares,
            Floors = room,
            LeastFloor = Tiny,
            LeastMean = frame.LeastMean,
            MoreIsBetter = frame.MoreIsBetter,
            Logarithms = frame.Logarithms,
        };
    }
}
