// Numbers in rows and columns.
namespace Samsyn.Statistics.Decomposition;

/// <summary>A matrix of numbers, at first all zero.</summary>
internal sealed class Matrix(int rows, int columns)
{
    private readonly double[] cells = new double[rows * columns];

    /// <summary>How many rows.</summary>
    public int Rows => rows;

    /// <summary>One number.</summary>
    public ref double this[int row, int column] => ref cells[(row * columns) + column];
}
