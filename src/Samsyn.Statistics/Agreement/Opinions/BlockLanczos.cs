// The largest eigenvalues of a large symmetric matrix of which only products are known, two columns at a time.
using System.Numerics;
using Samsyn.Statistics.Inequality.Simulation;

namespace Samsyn.Statistics.Agreement.Opinions;

/// <summary>Block Lanczos with full orthogonalisation and thick restarts.</summary>
/// <remarks>
/// Two columns at a time find also an eigenvalue that is there twice. Source: K. Wu and H. Simon, SIAM Journal on Matrix Analysis
/// and Applications 22 (2000) 602–616.
/// </remarks>
internal static class BlockLanczos
{
    private const int Widest = 40;
    private const int MostRestarts = 60;

    /// <summary>The largest eigenvalues with their vectors, the largest first.</summary>
    /// <param name="product">The matrix times two columns.</param>
    /// <param name="size">Its rows.</param>
    /// <param name="wanted">How many are wanted, and how small what is left over must be against the largest.</param>
    /// <param name="random">Where to begin.</param>
    public static List<(double Value, double[] Vector)> Of(
        Func<double[], double[], (double[] First, double[] Second)> product, int size, (int Count, double Precision) wanted, RandomNumbers random)
    {
        var (basis, images) = (new List<double[]>(), new List<double[]>());
        var next = Orthonormal(basis, [Random(size, ref random), Random(size, ref random)]);
        for (var restart = 0; ; restart++)
        {
            while (next.Count > 0 && basis.Count + 2 <= Math.Max(Widest, wanted.Count + 12))
            {
                var (first, second) = product(next[0], next.Count > 1 ? next[1] : new double[size]);
                double[][] made = next.Count > 1 ? [first, second] : [first];
                basis.AddRange(next);
                images.AddRange(made);
                next = Orthonormal(basis, [.. made.Select(column => (double[])column.Clone())]);
            }

            var kept = Math.Min(wanted.Count + 6, basis.Count);
            var pairs = JacobiEigen.Of(Inner(basis, images)).Take(kept).ToArray();
            (basis, images) = ([.. pairs.Select(pair => Combined(basis, pair.Vector))], [.. pairs.Select(pair => Combined(images, pair.Vector))]);
            if (next.Count == 0 || restart == MostRestarts || IsFound(basis, images, pairs, wanted))
            {
                return [.. pairs.Take(wanted.Count).Zip(basis, (pair, vector) => (pair.Value, vector))];
            }
        }
    }

    private static bool IsFound(List<double[]> basis, List<double[]> images, (double Value, double[] Vector)[] pairs, (int Count, double Precision) wanted)
    {
        for (var index = 0; index < Math.Min(wanted.Count, pairs.Length); index++)
        {
            var left = 0.0;
            for (var row = 0; row < basis[index].Length; row++)
            {
                var difference = images[index][row] - (pairs[index].Value * basis[index][row]);
                left += difference * difference;
            }

            if (Math.Sqrt(left) > wanted.Precision * pairs[0].Value)
            {
                return false;
            }
        }

        return true;
    }

    private static double[] Random(int size, ref RandomNumbers random)
    {
        var column = new double[size];
        random.Normal(column);
        return column;
    }

    // What is new in some columns beside the basis, each of length 1; a column with nothing new is dropped.
    private static List<double[]> Orthonormal(List<double[]> basis, List<double[]> columns)
    {
        var found = new List<double[]>();
        foreach (var column in columns)
        {
            var before = Math.Sqrt(Dot(column, column));
            for (var pass = 0; pass < 2; pass++)
            {
                foreach (var known in basis.Concat(found))
                {
                    Subtract(column, known, Dot(column, known));
                }
            }

            var length = Math.Sqrt(Dot(column, column));
            if (length > 1e-10 * before)
            {
                found.Add([.. column.Select(number => number / length)]);
            }
        }

        return found;
    }

    private static double[][] Inner(List<double[]> basis, List<double[]> images)
    {
        var inner = basis.Select(_ => new double[basis.Count]).ToArray();
        for (var row = 0; row < basis.Count; row++)
        {
            for (var column = row; column < basis.Count; column++)
            {
                inner[row][column] = inner[column][row] = Dot(basis[row], images[column]);
            }
        }

        return inner;
    }

    private static double[] Combined(List<double[]> columns, double[] weights)
    {
        var sum = new double[columns[0].Length];
        for (var index = 0; index < columns.Count; index++)
        {
            Subtract(sum, columns[index], -weights[index]);
        }

        return sum;
    }

    private static double Dot(double[] one, double[] other)
    {
        var (sum, row) = (Vector<double>.Zero, 0);
        for (; row <= one.Length - Vector<double>.Count; row += Vector<double>.Count)
        {
            sum += new Vector<double>(one, row) * new Vector<double>(other, row);
        }

        var all = Vector.Sum(sum);
        for (; row < one.Length; row++)
        {
            all += one[row] * other[row];
        }

        return all;
    }

    private static void Subtract(double[] from, double[] what, double times)
    {
        var row = 0;
        for (; row <= from.Length - Vector<double>.Count; row += Vector<double>.Count)
        {
            (new Vector<double>(from, row) - (times * new Vector<double>(what, row))).CopyTo(from, row);
        }

        for (; row < from.Length; row++)
        {
            from[row] -= times * what[row];
        }
    }
}
