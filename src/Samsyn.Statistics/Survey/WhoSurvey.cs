// The measures of respondents as WHO's package gives them: ranks, their spread and the mean taken as known.
using Samsyn.Statistics.Inequality;

namespace Samsyn.Statistics.Survey;

/// <summary>Slope and concentration as healthequal 1.0.1 computes them from respondents, for audit. Errors 6 to 17 % too small.</summary>
/// <remarks>
/// <code>
/// ACI = 2 Var(X) · slope of the straight line on X      RCI = ACI / μ      Wagstaff = RCI / (1 − μ)      Erreygers = 4 μ RCI
/// </code>
/// X, Var(X) and μ have no error here; the error of RII is that of its logarithm (LOGSE); signs are raw. Without weights and
/// design the package takes another way: plain least squares for ACI and RCI, s² = Σe²/(n − 2), and HC1 (n/(n − 2)) for SII and RII.
/// </remarks>
internal static class WhoSurvey
{
    /// <summary>One measure, or null where the package has none for respondents.</summary>
    public static Summary? Of(SummaryMeasure measure, SurveyTotals totals, SurveyOptions options)
    {
        var survey = totals.Survey;
        if (measure is SummaryMeasure.D or SummaryMeasure.R or SummaryMeasure.PAR or SummaryMeasure.PAF)
        {
            return null;
        }

        var isSlope = measure is SummaryMeasure.SII or SummaryMeasure.RII;
        if (SurveyLine.Fit(totals, isSlope && survey.IsShare && !options.Straight, ranksKnown: true) is not { } line)
        {
            return new(measure, null, survey.Groups.Count, [new(RemarkKind.NoLadder)]);
        }

        return measure switch
        {
            SummaryMeasure.RII when !(line.Top.Value > 0 && line.Bottom.Value > 0) => new(measure, null, survey.Groups.Count, [new(RemarkKind.Zero)]),
            SummaryMeasure.RII => Ratio(survey, options, line.Top / line.Bottom),
            SummaryMeasure.SII => Even(measure, survey, options, line.Top - line.Bottom),
            _ => Concentration(measure, totals, options, line),
        };
    }

    private static Summary Concentration(SummaryMeasure measure, SurveyTotals totals, SurveyOptions options, SurveyLine line)
    {
        var slope = line.Top - line.Bottom;
        var (spread, times) = (Spread(totals), Times(measure, totals));
        return totals.Survey.IsPlain
            ? Made(measure, totals.Survey, options, times * slope.Value, times * PlainError(totals, slope.Value, spread))
            : Even(measure, totals.Survey, options, times * slope);
    }

    /// <summary>The error of the slope by plain least squares: Σe² = Σy² − n μ² − slope² n Var(X).</summary>
    private static double PlainError(SurveyTotals totals, double slope, double spread)
    {
        var (persons, mean, squares) = (totals.Weight.Value, totals.Mean.Value, 0.0);
        for (var group = 0; group < totals.Count; group++)
        {
            // The variance of a total of persons drawn alone is n/(n − 1) (Σy² − Y²/n).
            var sum = totals.Sums[group].Value;
            squares += (totals.Survey.Covariance[totals.Count + group, totals.Count + group] * (persons - 1) / persons) + (sum * sum / persons);
        }

        var left = squares - (persons * mean * mean) - (slope * slope * persons * spread);
        return Math.Sqrt(left / (persons - 2) / (persons * spread));
    }

    private static double Spread(SurveyTotals totals)
    {
        var spread = 0.0;
        for (var group = 0; group < totals.Count; group++)
        {
            spread += totals.Weights[group].Value * Math.Pow(totals.Ranks[group].Value - 0.5, 2) / totals.Weight.Value;
        }

        return spread;
    }

    private static double Times(SummaryMeasure measure, SurveyTotals totals)
    {
        var mean = totals.Mean.Value;
        return 2 * Spread(totals) * measure switch
        {
            SummaryMeasure.RCI => 1 / mean,
            SummaryMeasure.RciWagstaff => 1 / (mean * (1 - mean)),
            SummaryMeasure.RciErreygers => 4,
            _ => 1,
        };
    }

    private static Summary Even(SummaryMeasure measure, ReducedSurvey survey, SurveyOptions options, Linearised figure) =>
        Made(measure, survey, options, figure.Value, Small(survey) * figure.Error(survey.Covariance));

    private static Summary Made(SummaryMeasure measure, ReducedSurvey survey, SurveyOptions options, double value, double error)
    {
        var reach = options.Reach(survey) * error;
        return new(measure, new(value, new(value - reach, value + reach, options.Summary.Confidence, Promise.NotOurs), error), survey.Groups.Count, []);
    }

    private static Summary Ratio(ReducedSurvey survey, SurveyOptions options, Linearised ratio)
    {
        var error = Small(survey) * ratio.Logarithm().Error(survey.Covariance);
        var times = Math.Exp(options.Reach(survey) * error);
        return new(
            SummaryMeasure.RII,
            new(ratio.Value, new(ratio.Value / times, ratio.Value * times, options.Summary.Confidence, Promise.NotOurs), error),
            survey.Groups.Count,
            [new(RemarkKind.WhoOddity, "LOGSE")]);
    }

    // From n/(n − 1), which a design has, to HC1's n/(n − 2).
    private static double Small(ReducedSurvey survey) => survey.IsPlain ? Math.Sqrt((survey.Units - 1.0) / (survey.Units - 2)) : 1;
}
