// All eigenvalues of a small symmetric matrix, by rotations.
namespace Samsyn.Statistics.Agreement.Opinions;

/// <summary>Jacobi’s method of cyclic rotations, for matrices of a few dozen rows. Source: C. G. J. Jacobi, Crelle’s Journal 30 (1846) 51–94.</summary>
internal static class JacobiEigen
{
    private const int MostSweeps = 30;

    /// <summary>The eigenvalues with their vectors, the largest first.</summary>
    /// <param name="matrix">Symmetric, row by row; it is used up.</param>
    public static IEnumerable<(double Value, double[] Vector)> Of(double[][] matrix)
    {
        var size = matrix.Length;
        var vectors = matrix.Select((_, row) => new double[size].Select((_, column) => row == column ? 1.0 : 0).ToArray()).ToArray();
        for (var sweep = 0; sweep < MostSweeps && Beside(matrix) > 1e-28 * Squares(matrix); sweep++)
        {
            for (var row = 0; row < size - 1; row++)
            {
                for (var column = row + 1; column < size; column++)
                {
                    Rotate(matrix, vectors, row, column);
                }
            }
        }

        return Enumerable.Range(0, size).Select(index => (matrix[index][index], vectors[index])).OrderByDescending(pair => pair.Item1);
    }

    // The vectors stand in rows, so that both loops run along memory.
    private static void Rotate(double[][] matrix, double[][] vectors, int row, int column)
    {
        var (one, other) = (matrix[row], matrix[column]);
        if (one[column] == 0)
        {
            return;
        }

        var theta = (other[column] - one[row]) / (2 * one[column]);
        var tangent = (theta < 0 ? -1 : 1) / (Math.Abs(theta) + Math.Sqrt((theta * theta) + 1));
        var cosine = 1 / Math.Sqrt((tangent * tangent) + 1);
        var sine = tangent * cosine;
        Turn(one, other, (cosine, sine));
        foreach (var line in matrix)
        {
            (line[row], line[column]) = ((cosine * line[row]) - (sine * line[column]), (sine * line[row]) + (cosine * line[column]));
        }

        Turn(vectors[row], vectors[column], (cosine, sine));
    }

    private static void Turn(double[] one, double[] other, (double Cosine, double Sine) by)
    {
        for (var index = 0; index < one.Length; index++)
        {
            (one[index], other[index]) = ((by.Cosine * one[index]) - (by.Sine * other[index]), (by.Sine * one[index]) + (by.Cosine * other[index]));
        }
    }

    private static double Beside(double[][] matrix) => matrix.Index().Sum(line => line.Item.Index().Sum(cell => cell.Index == line.Index ? 0 : cell.Item * cell.Item));

    private static double Squares(double[][] matrix) => matrix.Sum(line => line.Sum(number => number * number));
}
