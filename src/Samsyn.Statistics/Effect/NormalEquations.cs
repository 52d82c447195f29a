// The equations of a fit, solved so that many areas cost little more than few.
using Samsyn.Statistics.Decomposition;

namespace Samsyn.Statistics.Effect;

/// <summary>The normal equations X′WX x = b of rows in which each has at most one of the first columns, such as the level of its area.</summary>
/// <remarks>
/// The square of the levels is a diagonal A. With B the products of levels and other columns, and C those of the others, the others
/// are solved first (Schur's complement), by Cholesky, and the levels from them:
/// <code>
/// (C − B′A⁻¹B) x₂ = b₂ − B′A⁻¹b₁,     x₁ = A⁻¹ (b₁ − B x₂)
/// </code>
/// So the work grows with the areas, not with their cube.
/// </remarks>
internal sealed class NormalEquations(int levels, int columns)
{
    // A column of which so little is left beside the levels says nothing of its own.
    private const double Nothing = 1e-8;

    private readonly double[] own = new double[levels];
    private readonly Matrix cross = new(levels, columns - levels);
    private readonly Matrix rest = new(columns - levels, columns - levels);
    private SymmetricSystem? system;

    /// <summary>Adds a row, times itself and a weight.</summary>
    public void Add(ReadOnlySpan<int> places, ReadOnlySpan<double> sizes, double weight)
    {
        for (var i = 0; i < places.Length; i++)
        {
            var (column, size) = (places[i], weight * sizes[i]);
            if (column < levels)
            {
                own[column] += size * sizes[i];
                continue;
            }

            for (var k = 0; k < places.Length; k++)
            {
                if (places[k] < levels)
                {
                    cross[places[k], column - levels] += size * sizes[k];
                }
                else if (places[k] <= column)
                {
                    rest[column - levels, places[k] - levels] += size * sizes[k];
                }
            }
        }
    }

    /// <summary>Makes ready to solve; false where the rows do not settle every column.</summary>
    public bool Settle()
    {
        var left = new Matrix(rest.Rows, rest.Rows);
        for (var row = 0; row < rest.Rows; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                left[row, column] = rest[row, column];
            }
        }

        for (var level = 0; level < levels; level++)
        {
            if (!(own[level] > 0))
            {
                return false;
            }

            Take(left, level);
        }

        for (var row = 0; row < rest.Rows; row++)
        {
            if (!(left[row, row] > Nothing * rest[row, row]))
            {
                return false;
            }
        }

        system = SymmetricSystem.Of(left);
        return system.Redundant.Count == 0;
    }

    /// <summary>x.</summary>
    public double[] Solve(double[] right)
    {
        var others = right[levels..];
        for (var level = 0; level < levels; level++)
        {
            for (var column = 0; column < others.Length; column++)
            {
                others[column] -= cross[level, column] * right[level] / own[level];
            }
        }

        var solved = system!.Solve(others);
        var all = new double[right.Length];
        solved.CopyTo(all, levels);
        for (var level = 0; level < levels; level++)
        {
            var sum = right[level];
            for (var column = 0; column < solved.Length; column++)
            {
                sum -= cross[level, column] * solved[column];
            }

            all[level] = sum / own[level];
        }

        return all;
    }

    private void Take(Matrix left, int level)
    {
        for (var row = 0; row < left.Rows; row++)
        {
            var part = cross[level, row] / own[level];
            for (var column = 0; part != 0 && column <= row; column++)
            {
                left[row, column] -= part * cross[level, column];
            }
        }
    }
}
