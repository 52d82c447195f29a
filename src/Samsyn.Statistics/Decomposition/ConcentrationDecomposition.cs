// What the concentration of health along a ladder owes to things that people also have: schooling, work, housing.
using Samsyn.Statistics.Survey;
using static System.FormattableString;

namespace Samsyn.Statistics.Decomposition;

/// <summary>The concentration index divided among determinants.</summary>
/// <remarks>
/// <para>
/// With the outcome y = α + Σ βₖ xₖ + ε by weighted least squares, μ and x̄ the weighted means, and A(v) = Σ w h v / Σw the
/// absolute concentration of v along the ladder (h = 2X − 1):
/// <code>
/// RCI = A(y)/μ = Σ (βₖ x̄ₖ / μ) · (A(xₖ)/x̄ₖ) + A(ε)/μ
///       elasticity · concentration of the determinant, and a residual
/// </code>
/// The parts and the residual are the whole, exactly. Errors are linearised by the survey's design: coefficients, means,
/// concentrations and ranks are all estimated.
/// </para>
/// <para>
/// It does not tell causes: a part is what goes along with a determinant, in a straight line, the others held equal. A
/// determinant that is left out hides in the residual or in the others. Signs are raw: above zero, the better off have more.
/// </para>
/// <para>
/// Source: A. Wagstaff, E. van Doorslaer and N. Watanabe, Journal of Econometrics 112 (2003) 207–223.
/// </para>
/// </remarks>
public abstract record ConcentrationDecomposition
{
    private ConcentrationDecomposition()
    {
    }

    /// <summary>It could be divided.</summary>
    /// <param name="Whole">The relative concentration index of the outcome.</param>
    /// <param name="Parts">One for each determinant, in their order.</param>
    /// <param name="Residual">What none of them goes along with.</param>
    public sealed record Found(Estimate Whole, IReadOnlyList<DeterminantPart> Parts, Estimate Residual) : ConcentrationDecomposition;

    /// <summary>A determinant says nothing that those before it do not say; leave it out.</summary>
    public sealed record Redundant(string Determinant) : ConcentrationDecomposition;

    /// <summary>The mean is not above zero, all stand on one step, or there are no more units than strata or determinants.</summary>
    public sealed record NotPossible : ConcentrationDecomposition;

    /// <summary>Divides the concentration of the outcome.</summary>
    /// <param name="names">The determinants.</param>
    /// <param name="respondents">The respondents, each with a step and with as many numbers as there are determinants; for yes or no, 1 and 0.</param>
    /// <param name="options">The confidence.</param>
    /// <exception cref="ArgumentException">A respondent without a step, or with another number of determinants.</exception>
    public static ConcentrationDecomposition Of(IReadOnlyList<string> names, IReadOnlyList<DeterminedRespondent> respondents, SurveyOptions options)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(respondents);
        ArgumentNullException.ThrowIfNull(options);
        foreach (var one in respondents)
        {
            if (one.Respondent.Step is null || one.Determinants.Count != names.Count || !one.Determinants.All(double.IsFinite))
            {
                throw new ArgumentException(Invariant($"Each respondent has a step and {names.Count} finite determinants; one has the step {one.Respondent.Step} and {one.Determinants.Count}."), nameof(respondents));
            }
        }

        var sums = new DeterminantSums(respondents, names.Count);
        if (sums.System.Redundant is [var place, ..])
        {
            return place == 0 ? new NotPossible() : new Redundant(names[place - 1]);
        }

        return sums.Mean > 0 && sums.HasLadder ? DeterminantScores.Divide(names, respondents, sums, options) : new NotPossible();
    }
}

/// <summary>A respondent, and what goes along with health.</summary>
/// <param name="Respondent">Outcome, step, weight and design.</param>
/// <param name="Determinants">A number for each determinant, in the same order for all.</param>
public sealed record DeterminedRespondent(Respondent Respondent, IReadOnlyList<double> Determinants);

/// <summary>What a determinant adds to the concentration index.</summary>
/// <param name="Name">The determinant.</param>
/// <param name="Elasticity">How many per cent the mean outcome goes along with one per cent more of it.</param>
/// <param name="Concentration">Its own relative concentration along the ladder; null where its mean is zero.</param>
/// <param name="Part">Its part of the index.</param>
public sealed record DeterminantPart(string Name, Estimate Elasticity, Estimate? Concentration, Estimate Part);
