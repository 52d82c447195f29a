// Very many estimates of one kind, kept as one array of numbers.
using System.Collections;

namespace Samsyn.Statistics;

/// <summary>Very many estimates of one kind, with intervals of one confidence, kept as one array of numbers.</summary>
/// <remarks>
/// Each is made an <see cref="Estimate"/> when it is asked for. A million of them are 32 MB in one piece, where as many
/// objects of their own are three times that, and clearing up after those costs more than computing them.
/// </remarks>
public sealed class Estimates : IReadOnlyList<Estimate>
{
    private const int Width = 4;

    // An error is never below zero: that it is not known is kept as a number below it, and seen by nobody.
    private const double NoError = -1;

    private readonly double[] numbers;
    private readonly double confidence;
    private readonly Promise promise;

    /// <summary>Room for so many estimates.</summary>
    internal Estimates(int count, double confidence, Promise promise) =>
        (numbers, Count, this.confidence, this.promise) = (new double[(long)Width * count], count, confidence, promise);

    /// <inheritdoc />
    public int Count { get; }

    /// <summary>One of them, in the order of what they were made of.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none at the index.</exception>
    public Estimate this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var own = numbers.AsSpan(Width * index, Width);
            return new(own[0], new(own[1], own[2], confidence, promise), own[3] < 0 ? null : own[3]);
        }
    }

    /// <inheritdoc />
    public IEnumerator<Estimate> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Keeps one: its value, its limits, and its standard error or null.</summary>
    /// <exception cref="ArgumentException">They are no estimate.</exception>
    internal void Keep(int index, double value, (double Lower, double Upper) limits, double? standardError)
    {
        if (!(limits.Lower <= value && value <= limits.Upper && double.IsFinite(limits.Upper - limits.Lower) && standardError is null or (>= 0 and < double.PositiveInfinity)))
        {
            _ = new Estimate(value, new(limits.Lower, limits.Upper, confidence, promise), standardError); // refuses, and says why
        }

        var own = numbers.AsSpan(Width * index, Width);
        (own[0], own[1], own[2], own[3]) = (value, limits.Lower, limits.Upper, standardError ?? NoError);
    }
}
