// The sums over all respondents that the division of a concentration index starts from.

namespace Samsyn.Statistics.Decomposition;

/// <summary>Least squares and concentrations of outcome and determinants. The outcome is the variable after the last determinant.</summary>
internal sealed class DeterminantSums
{
    private readonly List<double> steps;
    private readonly double[] stepWeights;
    private readonly Matrix stepSums;
    private readonly double[] ranks;

    public DeterminantSums(IReadOnlyList<DeterminedRespondent> respondents, int determinants)
    {
        Determinants = determinants;
        steps = [.. respondents.Select(one => one.Respondent.Step!.Value).Distinct().Order()];
        stepWeights = new double[steps.Count];
        stepSums = new Matrix(steps.Count, determinants + 1);
        var (left, right) = (new Matrix(determinants + 1, determinants + 1), new double[determinants + 1]);
        foreach (var one in respondents)
        {
            Add(one, left, right);
        }

        Weight = stepWeights.Sum();
        Means = [.. Enumerable.Range(0, determinants + 1).Select(variable => Enumerable.Range(0, steps.Count).Sum(step => stepSums[step, variable]) / Weight)];
        ranks = Ranks();
        Absolute = [.. Enumerable.Range(0, determinants + 1).Select(variable => Enumerable.Range(0, steps.Count).Sum(step => ((2 * ranks[step]) - 1) * stepSums[step, variable]) / Weight)];
        System = SymmetricSystem.Of(left);
        Effects = System.Solve(right);
    }

    /// <summary>How many determinants.</summary>
    public int Determinants { get; }

    /// <summary>All weights.</summary>
    public double Weight { get; }

    /// <summary>The mean of each variable.</summary>
    public double[] Means { get; }

    /// <summary>The absolute concentration of each variable.</summary>
    public double[] Absolute { get; }

    /// <summary>The normal equations, the constant first.</summary>
    public SymmetricSystem System { get; }

    /// <summary>The coefficients, the constant first.</summary>
    public double[] Effects { get; }

    /// <summary>The mean of the outcome.</summary>
    public double Mean => Means[^1];

    /// <summary>Whether there are two steps or more.</summary>
    public bool HasLadder => steps.Count > 1;

    /// <summary>A variable of a respondent.</summary>
    public static double Variable(DeterminedRespondent one, int variable) => variable < one.Determinants.Count ? one.Determinants[variable] : one.Respondent.Outcome;

    /// <summary>What a respondent less what was fitted.</summary>
    public double Residual(DeterminedRespondent one)
    {
        var rest = one.Respondent.Outcome - Effects[0];
        for (var k = 0; k < Determinants; k++)
        {
            rest -= Effects[k + 1] * one.Determinants[k];
        }

        return rest;
    }

    /// <summary>What one respondent's weight adds to the absolute concentration of a variable, his step's size counted in.</summary>
    public double Score(DeterminedRespondent one, int variable)
    {
        var step = steps.IndexOf(one.Respondent.Step!.Value);
        return ((((2 * ranks[step]) - 1) * Variable(one, variable)) - Absolute[variable] + RankPull(step, variable)) / Weight;
    }

    // One more person on a step moves the ranks of all steps.
    private double RankPull(int own, int variable)
    {
        var sum = 0.0;
        for (var step = 0; step < steps.Count; step++)
        {
            sum += 2 * stepSums[step, variable] / Weight * ((own < step ? 1 : own == step ? 0.5 : 0) - ranks[step]);
        }

        return sum;
    }

    private void Add(DeterminedRespondent one, Matrix left, double[] right)
    {
        var (step, weight) = (steps.BinarySearch(one.Respondent.Step!.Value), one.Respondent.Weight);
        stepWeights[step] += weight;
        for (var row = 0; row <= Determinants; row++)
        {
            stepSums[step, row] += weight * Variable(one, row);
            var x = row == 0 ? weight : weight * one.Determinants[row - 1];
            right[row] += x * one.Respondent.Outcome;
            for (var column = 0; column <= row; column++)
            {
                left[row, column] += x * (column == 0 ? 1 : one.Determinants[column - 1]);
                left[column, row] = left[row, column];
            }
        }
    }

    private double[] Ranks()
    {
        var (below, middles) = (0.0, new double[steps.Count]);
        for (var step = 0; step < steps.Count; step++)
        {
            middles[step] = (below + (stepWeights[step] / 2)) / Weight;
            below += stepWeights[step];
        }

        return middles;
    }
}
