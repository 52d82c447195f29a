// The parts that a crossing is made of, as columns of ones and zeros.
namespace Samsyn.Statistics.Decomposition;

/// <summary>Strata with their figures and errors, and the columns whose sums are to be expected.</summary>
internal sealed class AdditiveColumns
{
    private readonly double[] values;
    private readonly double[] variances;

    private AdditiveColumns(IReadOnlyList<IntersectionStratum> strata, double[][] rows)
    {
        values = [.. strata.Select(one => one.Value)];
        variances = [.. strata.Select(one => (one.StandardError ?? 0) * (one.StandardError ?? 0))];
        Rows = rows;
        Freedom = strata.Count - rows[0].Length + Weighted(_ => 1).Redundant.Count;
    }

    /// <summary>The columns of each stratum, the constant first.</summary>
    public double[][] Rows { get; }

    /// <summary>Strata beyond the columns that say something.</summary>
    public int Freedom { get; }

    /// <summary>The figures.</summary>
    public IReadOnlyList<double> Values => values;

    /// <summary>The squared errors.</summary>
    public IReadOnlyList<double> Variances => variances;

    /// <summary>A column for each category but the first of its dimension.</summary>
    public static AdditiveColumns Of(IReadOnlyList<IntersectionStratum> strata)
    {
        string[][] categories = [.. Enumerable.Range(0, strata[0].Categories.Count).Select(dimension => strata.Select(one => one.Categories[dimension]).Distinct().ToArray())];
        return new(strata, [.. strata.Select(one => categories
            .SelectMany((known, dimension) => known.Skip(1).Select(category => one.Categories[dimension] == category ? 1.0 : 0))
            .Prepend(1)
            .ToArray())]);
    }

    /// <summary>The constant alone: strata that do not differ but by their own.</summary>
    public static AdditiveColumns Constant(IReadOnlyList<IntersectionStratum> strata) => new(strata, [.. Enumerable.Repeat<double[]>([1], strata.Count)]);

    /// <summary>The fit when strata differ by a variance beyond their parts.</summary>
    public AdditiveFit Fit(double variance)
    {
        var system = Weighted(stratum => variances[stratum] + variance);
        var right = new double[Rows[0].Length];
        for (var stratum = 0; stratum < Rows.Length; stratum++)
        {
            for (var column = 0; column < right.Length; column++)
            {
                right[column] += Rows[stratum][column] * values[stratum] / (variances[stratum] + variance);
            }
        }

        var effects = system.Solve(right);
        double[] expected = [.. Rows.Select(row => row.Zip(effects, (x, effect) => x * effect).Sum())];
        var (squares, logarithms) = (0.0, 0.0);
        for (var stratum = 0; stratum < Rows.Length; stratum++)
        {
            squares += Math.Pow(values[stratum] - expected[stratum], 2) / (variances[stratum] + variance);
            logarithms += Math.Log(variances[stratum] + variance);
        }

        return new(system, expected, squares, -0.5 * (squares + logarithms + system.LogDeterminant));
    }

    private SymmetricSystem Weighted(Func<int, double> variance)
    {
        var left = new Matrix(Rows[0].Length, Rows[0].Length);
        for (var stratum = 0; stratum < Rows.Length; stratum++)
        {
            for (var row = 0; row < left.Rows; row++)
            {
                for (var column = 0; column < left.Rows; column++)
                {
                    left[row, column] += Rows[stratum][row] * Rows[stratum][column] / variance(stratum);
                }
            }
        }

        return SymmetricSystem.Of(left);
    }
}

/// <summary>A weighted fit of the columns.</summary>
/// <param name="System">The normal equations.</param>
/// <param name="Expected">What the columns add up to for each stratum.</param>
/// <param name="Squares">The weighted squares of what is left.</param>
/// <param name="LogLikelihood">The restricted log-likelihood, but for a constant.</param>
internal sealed record AdditiveFit(SymmetricSystem System, double[] Expected, double Squares, double LogLikelihood);
