// Equations whose left side is symmetric, such as those of least squares, solved once for many right sides.
namespace Samsyn.Statistics.Decomposition;

/// <summary>A positive definite system A x = b, by Cholesky's triangle. A row that the rows before it already say is left out: its x is 0.</summary>
internal sealed class SymmetricSystem
{
    private const double Nothing = 1e-10;

    private readonly Matrix triangle;
    private readonly int size;

    private SymmetricSystem(Matrix triangle, int size) => (this.triangle, this.size) = (triangle, size);

    /// <summary>The rows that the rows before them already say.</summary>
    public required IReadOnlyList<int> Redundant { get; init; }

    /// <summary>The logarithm of the determinant, redundant rows left out.</summary>
    public double LogDeterminant
    {
        get
        {
            var sum = 0.0;
            for (var row = 0; row < size; row++)
            {
                sum += Redundant.Contains(row) ? 0 : 2 * Math.Log(triangle[row, row]);
            }

            return sum;
        }
    }

    /// <summary>Factors a symmetric matrix.</summary>
    public static SymmetricSystem Of(Matrix matrix)
    {
        var size = matrix.Rows;
        var (triangle, redundant) = (new Matrix(size, size), new List<int>());
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                var sum = matrix[row, column];
                for (var k = 0; k < column; k++)
                {
                    sum -= triangle[row, k] * triangle[column, k];
                }

                triangle[row, column] = row == column ? Root(sum, matrix[row, row], row, redundant)
                    : redundant.Contains(column) ? 0 : sum / triangle[column, column];
            }
        }

        return new(triangle, size) { Redundant = redundant };
    }

    /// <summary>The x of one right side.</summary>
    public double[] Solve(ReadOnlySpan<double> right)
    {
        var x = right.ToArray();
        for (var row = 0; row < size; row++)
        {
            for (var k = 0; k < row; k++)
            {
                x[row] -= triangle[row, k] * x[k];
            }

            x[row] = Redundant.Contains(row) ? 0 : x[row] / triangle[row, row];
        }

        for (var row = size - 1; row >= 0; row--)
        {
            for (var k = row + 1; k < size; k++)
            {
                x[row] -= triangle[k, row] * x[k];
            }

            x[row] = Redundant.Contains(row) ? 0 : x[row] / triangle[row, row];
        }

        return x;
    }

    /// <summary>b′ A⁻¹ b.</summary>
    public double Quadratic(ReadOnlySpan<double> right)
    {
        var (x, sum) = (Solve(right), 0.0);
        for (var row = 0; row < size; row++)
        {
            sum += x[row] * right[row];
        }

        return sum;
    }

    /// <summary>C z, with C C′ the matrix: independent numbers made to hang together as it says.</summary>
    public double[] Spread(ReadOnlySpan<double> numbers)
    {
        var spread = new double[size];
        for (var row = 0; row < size; row++)
        {
            for (var k = 0; k <= row; k++)
            {
                spread[row] += triangle[row, k] * numbers[k];
            }
        }

        return spread;
    }

    private static double Root(double left, double whole, int row, List<int> redundant)
    {
        if (left > Nothing * Math.Abs(whole))
        {
            return Math.Sqrt(left);
        }

        redundant.Add(row);
        return 0;
    }
}
