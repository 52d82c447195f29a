// A small linear-programming solver: the dense tableau, steepest column first, and Bland's rule after a while, so that it always ends.
namespace Samsyn.Statistics.Tests.Disclosure;

/// <summary>Equations in numbers that are not below zero. The first feasible table is found once; each bound starts from the last.</summary>
internal sealed class Simplex
{
    private const double Tiny = 1e-9;

    private readonly List<double[]> tableau = [];
    private readonly List<int> basis = [];
    private readonly int variables;

    public Simplex(IReadOnlyList<Equation> equations, int variables)
    {
        this.variables = variables;
        foreach (var (index, (terms, sum)) in equations.Index())
        {
            var row = new double[variables + equations.Count + 1];
            terms.ToList().ForEach(term => row[term.Variable] += sum < 0 ? -term.Sign : term.Sign);
            (row[variables + index], row[^1]) = (1, Math.Abs(sum));
            tableau.Add(row);
            basis.Add(variables + index);
        }

        Begin();
    }

    /// <summary>How far a variable can go: a thousand where nothing bounds it.</summary>
    public double Width(int variable) => Math.Min(1000, Highest(variable, 1) + Highest(variable, -1));

    // The artificial variables are driven out: first to zero, then out of the basis, or their equation says nothing new.
    private void Begin()
    {
        var width = variables + tableau.Count;
        var goal = new double[width + 1];
        foreach (var row in tableau)
        {
            for (var column = 0; column < variables; column++)
            {
                goal[column] -= row[column];
            }
        }

        Run(goal, variables);
        for (var i = tableau.Count - 1; i >= 0; i--)
        {
            if (basis[i] < variables)
            {
                continue;
            }

            Assert.True(Math.Abs(tableau[i][^1]) < 1e-6, "What is shown does not agree with itself.");
            var column = Array.FindIndex(tableau[i], 0, variables, value => Math.Abs(value) > Tiny);
            if (column >= 0)
            {
                Pivot(i, column, goal);
            }
            else
            {
                tableau.RemoveAt(i);
                basis.RemoveAt(i);
            }
        }

        for (var i = 0; i < tableau.Count; i++)
        {
            tableau[i] = [.. tableau[i].AsSpan(0, variables), tableau[i][^1]];
        }
    }

    private double Highest(int variable, int sign)
    {
        var goal = new double[variables + 1];
        goal[variable] = -sign;
        var own = basis.IndexOf(variable);
        if (own >= 0)
        {
            goal = [.. goal.Zip(tableau[own], (zero, value) => zero + (sign * value))];
        }

        return Run(goal, variables) ? goal[^1] : double.PositiveInfinity;
    }

    // False when there is no bound.
    private bool Run(double[] goal, int columns)
    {
        for (var turn = 0; Entering(goal, columns, turn) is >= 0 and var enters; turn++)
        {
            var leaves = -1;
            for (var i = 0; i < tableau.Count; i++)
            {
                if (tableau[i][enters] > Tiny && (leaves < 0 || Compare(i, leaves, enters) < 0))
                {
                    leaves = i;
                }
            }

            if (leaves < 0)
            {
                return false;
            }

            Pivot(leaves, enters, goal);
        }

        return true;
    }

    private static int Entering(double[] goal, int columns, int turn)
    {
        if (turn > 200)
        {
            return Array.FindIndex(goal, 0, columns, value => value < -Tiny);
        }

        var steepest = 0;
        for (var column = 1; column < columns; column++)
        {
            steepest = goal[column] < goal[steepest] ? column : steepest;
        }

        return goal[steepest] < -Tiny ? steepest : -1;
    }

    private int Compare(int one, int other, int enters)
    {
        var difference = (tableau[one][^1] / tableau[one][enters]) - (tableau[other][^1] / tableau[other][enters]);
        return Math.Abs(difference) > Tiny ? Math.Sign(difference) : basis[one].CompareTo(basis[other]);
    }

    private void Pivot(int leaves, int enters, double[] goal)
    {
        var row = tableau[leaves];
        var by = row[enters];
        for (var column = 0; column < row.Length; column++)
        {
            row[column] /= by;
        }

        foreach (var other in tableau.Append(goal).Where(other => other != row && Math.Abs(other[enters]) > 1e-12))
        {
            var times = other[enters];
            for (var column = 0; column < row.Length; column++)
            {
                other[column] -= times * row[column];
            }
        }

        basis[leaves] = enters;
    }
}

/// <summary>A sum of numbers with signs, and what it comes to.</summary>
internal sealed record Equation(IReadOnlyList<(int Variable, int Sign)> Terms, long Sum);
