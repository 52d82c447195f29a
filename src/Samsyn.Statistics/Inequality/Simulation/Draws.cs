// The draws that all simulated intervals of one disaggregation share.
using System.Buffers;
using System.Runtime.Intrinsics;

namespace Samsyn.Statistics.Inequality.Simulation;

/// <summary>Rows of numbers from the normal curve, the same for every truth and every index.</summary>
internal readonly ref struct Draws
{
    private readonly double[] numbers;

    private Draws(double[] numbers, int count)
    {
        this.numbers = numbers;
        Count = count;
    }

    /// <summary>How many draws: as many as asked for, rounded up to whole blocks.</summary>
    public int Count { get; }

    /// <summary>How many blocks of <see cref="Moments.Lanes"/> draws.</summary>
    public int Blocks => Count / Moments.Lanes;

    /// <summary>Draws rows of numbers.</summary>
    /// <param name="rows">One for each subgroup, and one more.</param>
    /// <param name="options">How many draws, from which seed.</param>
    public static Draws Of(int rows, SummaryOptions options)
    {
        var count = (options.Draws + Moments.Lanes - 1) / Moments.Lanes * Moments.Lanes;
        var numbers = ArrayPool<double>.Shared.Rent(rows * count);
        new RandomNumbers(options.Seed).Normal(numbers.AsSpan(0, rows * count));
        return new(numbers, count);
    }

    /// <summary>A block of one row.</summary>
    public Vector256<double> Row(int row, int block) =>
        Vector256.Create<double>(numbers.AsSpan((row * Count) + (block * Moments.Lanes), Moments.Lanes));

    /// <summary>One number of one row.</summary>
    public double At(int row, int draw) => numbers[(row * Count) + draw];

    /// <summary>Gives the room back.</summary>
    public void Dispose() => ArrayPool<double>.Shared.Return(numbers);
}
