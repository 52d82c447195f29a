// The second walk through the respondents: how surely each part of a concentration index is known.
using Samsyn.Statistics.Survey;

namespace Samsyn.Statistics.Decomposition;

/// <summary>The linearised scores of elasticities, concentrations and parts.</summary>
internal static class DeterminantScores
{
    /// <summary>The decomposition with its errors.</summary>
    public static ConcentrationDecomposition Divide(IReadOnlyList<string> names, IReadOnlyList<DeterminedRespondent> respondents, DeterminantSums sums, SurveyOptions options)
    {
        var count = names.Count;
        var (variance, scores) = (new ScoreVariance((3 * count) + 2), new double[(3 * count) + 2]);
        foreach (var one in respondents)
        {
            Score(one, sums, scores);
            variance.Add(one.Respondent, scores);
        }

        var freedom = variance.DegreesOfFreedom - count;
        if (freedom < 1)
        {
            return new ConcentrationDecomposition.NotPossible();
        }

        var reach = freedom < SurveyAnswer.Few ? StudentDistribution.TwoSided(options.Summary.Confidence, freedom) : NormalDistribution.TwoSided(options.Summary.Confidence);
        var errors = variance.Errors();
        Estimate Known(double value, double error) => new(value, new(value - (reach * error), value + (reach * error), options.Summary.Confidence), error);

        var mean = sums.Mean;
        DeterminantPart[] parts =
        [
            .. names.Select((name, k) => new DeterminantPart(
                name,
                Known(sums.Effects[k + 1] * sums.Means[k] / mean, errors[k]),
                sums.Means[k] == 0 ? null : Known(sums.Absolute[k] / sums.Means[k], errors[count + k]),
                Known(sums.Effects[k + 1] * sums.Absolute[k] / mean, errors[(2 * count) + k]))),
        ];
        var whole = sums.Absolute[count] / mean;
        return new ConcentrationDecomposition.Found(Known(whole, errors[^2]), parts, Known(whole - parts.Sum(part => part.Part.Value), errors[^1]));
    }

    private static void Score(DeterminedRespondent one, DeterminantSums sums, double[] scores)
    {
        var (count, weight, mean) = (sums.Determinants, one.Respondent.Weight, sums.Mean);
        var effects = sums.System.Solve([1, .. one.Determinants]);
        var (rest, ofMean) = (sums.Residual(one), (one.Respondent.Outcome - mean) / sums.Weight);
        var whole = ((sums.Score(one, count) * mean) - (sums.Absolute[count] * ofMean)) / (mean * mean);
        var explained = 0.0;
        for (var k = 0; k < count; k++)
        {
            var (effect, average, absolute) = (sums.Effects[k + 1], sums.Means[k], sums.Absolute[k]);
            var (ofEffect, ofAverage, ofAbsolute) = (effects[k + 1] * rest, (one.Determinants[k] - average) / sums.Weight, sums.Score(one, k));
            scores[k] = weight * ((ofEffect * average) + (effect * ofAverage) - (effect * average * ofMean / mean)) / mean;
            scores[count + k] = average == 0 ? 0 : weight * (ofAbsolute - (absolute * ofAverage / average)) / average;
            var part = ((ofEffect * absolute) + (effect * ofAbsolute) - (effect * absolute * ofMean / mean)) / mean;
            scores[(2 * count) + k] = weight * part;
            explained += part;
        }

        scores[^2] = weight * whole;
        scores[^1] = weight * (whole - explained);
    }
}
