// How surely the totals of a survey are known, and how their errors hang together.
namespace Samsyn.Statistics.Survey;

/// <summary>A symmetric matrix of covariances.</summary>
/// <param name="size">How many totals.</param>
internal sealed class Covariance(int size)
{
    private readonly double[] cells = new double[size * size];

    /// <summary>How many totals.</summary>
    public int Size => size;

    /// <summary>The covariance of two totals.</summary>
    public double this[int row, int column] => cells[(row * size) + column];

    /// <summary>Adds to the covariance of two totals, on both sides of the diagonal.</summary>
    public void Add(int row, int column, double value)
    {
        cells[(row * size) + column] += value;
        if (row != column)
        {
            cells[(column * size) + row] += value;
        }
    }

    /// <summary>Adds a multiple of the square of a vector.</summary>
    public void AddSquare(ReadOnlySpan<double> vector, double times)
    {
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size && vector[row] != 0; column++)
            {
                cells[(row * size) + column] += times * vector[row] * vector[column];
            }
        }
    }

    /// <summary>g′Vg: the variance of what pulls at the totals like this.</summary>
    public double Variance(ReadOnlySpan<double> pulls) => Between(pulls, pulls);

    /// <summary>g′Vh: the covariance of two such figures.</summary>
    public double Between(ReadOnlySpan<double> pulls, ReadOnlySpan<double> others)
    {
        var sum = 0.0;
        for (var row = 0; row < size; row++)
        {
            var line = 0.0;
            for (var column = 0; column < size; column++)
            {
                line += cells[(row * size) + column] * others[column];
            }

            sum += pulls[row] * line;
        }

        return sum;
    }
}
