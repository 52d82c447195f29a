// How much of all inequality between people lies between their groups, and how much inside them.
using Samsyn.Statistics.Survey;
using static System.FormattableString;

namespace Samsyn.Statistics.Decomposition;

/// <summary>An index of inequality between persons, divided into what lies within groups and what lies between them.</summary>
/// <remarks>
/// <para>
/// Over all respondents, with r = y/μ and N, Y, μ_g the weights, weighted sums and means of groups:
/// <code>
/// Theil:              T = Σ w r ln r / Σw    = Σ (Y_g/Y) T_g + Σ (Y_g/Y) ln(μ_g/μ)
/// mean log deviation: L = −Σ w ln r / Σw     = Σ (N_g/N) L_g − Σ (N_g/N) ln(μ_g/μ)
///                                              within            between
/// </code>
/// The whole and what lies within have linearised, design-based errors. What lies between is, like every index of
/// dispersion, too high by chance alone; it and its interval are found by <see cref="BetweenInversion"/>, and what lies
/// within is the rest. The two are the whole, exactly. Not multiplied by 1,000.
/// </para>
/// <para>It does not tell which group fares worse. The smaller the groups that people are divided into, the more lies between.</para>
/// <para>
/// Source: H. Theil, Economics and Information Theory (1967) 94–95; A. F. Shorrocks, Econometrica 48 (1980) 613–625.
/// </para>
/// </remarks>
/// <param name="Whole">Inequality between all persons.</param>
/// <param name="Within">What lies within groups.</param>
/// <param name="Between">What lies between them; median-unbiased.</param>
/// <param name="PValue">How often groups with equal means would lie as far apart.</param>
/// <param name="PlainBetween">What lies between them as the sample shows it, chance included.</param>
public sealed record WithinAndBetween(Estimate Whole, Estimate Within, Estimate Between, double PValue, double PlainBetween)
{
    /// <summary>Divides the Theil index, which weighs those who have much.</summary>
    /// <inheritdoc cref="MeanLogDeviation"/>
    public static WithinAndBetween? Theil(IReadOnlyList<Respondent> respondents, SurveyOptions options) => Divide(respondents, options, new TheilScores());

    /// <summary>Divides the mean log deviation, which weighs those who have little.</summary>
    /// <param name="respondents">The respondents; the outcome is above zero (Theil: zero or more).</param>
    /// <param name="options">Confidence, draws and seed.</param>
    /// <returns>The division; null with fewer than two groups, or no more units than strata and groups.</returns>
    /// <exception cref="ArgumentException">An outcome has no logarithm.</exception>
    public static WithinAndBetween? MeanLogDeviation(IReadOnlyList<Respondent> respondents, SurveyOptions options) => Divide(respondents, options, new MeanLogScores());

    private static WithinAndBetween? Divide(IReadOnlyList<Respondent> respondents, SurveyOptions options, PersonalIndex index)
    {
        ArgumentNullException.ThrowIfNull(respondents);
        ArgumentNullException.ThrowIfNull(options);
        var reduction = new SurveyReduction();
        foreach (var one in respondents)
        {
            if (!index.Allows(one.Outcome))
            {
                throw new ArgumentException(Invariant($"This index takes outcomes {index.Allowed}, not {one.Outcome}."), nameof(respondents));
            }

            reduction.Add(one);
            index.Add(one.Weight, one.Outcome);
        }

        var survey = reduction.Reduced();
        if (survey.Groups.Count < 2 || survey.DegreesOfFreedom < survey.Groups.Count || survey.Groups.Any(group => !(group.Mean > 0)))
        {
            return null;
        }

        var totals = new SurveyTotals(survey);
        index.Settle(totals);
        var variance = new ScoreVariance(2);
        foreach (var one in respondents)
        {
            var (whole, between) = index.Score(one);
            variance.Add(one, [one.Weight * whole, one.Weight * (whole - between)]);
        }

        var errors = variance.Errors();
        var found = BetweenInversion.Of(totals, index, options.Summary);
        return new(
            Known(index.Whole, errors[0], survey, options),
            Known(index.Whole - found.Estimate.Value, errors[1], survey, options),
            found.Estimate,
            found.PValue,
            index.Between(index.Means));
    }

    private static Estimate Known(double value, double error, ReducedSurvey survey, SurveyOptions options)
    {
        var reach = options.Reach(survey) * error;
        return new(value, new(value - reach, value + reach, options.Summary.Confidence), error);
    }
}
