// WHO's slope and relative index by a logistic line: sizes counted twice, counts rounded.
namespace Samsyn.Statistics.Inequality.Who;

/// <summary>
/// SII and RII as shipped: n rounded up, k = round(y n / scale) with a guessed scale, weights n on top of counts of n (so
/// n² in effect), iterated as R's glm does, error HC1 on the J points.
/// </summary>
internal static class WhoLogit
{
    public static Summary Of(SummaryMeasure measure, WhoFigures figures)
    {
        if (figures.Values.All(value => value == figures.Values[0]))
        {
            return figures.Stops(measure, "ALLEQUAL");
        }

        var scale = WhoScale.Guess(figures.Values);
        double[] persons = [.. figures.Persons.Select(Math.Ceiling)];
        double[] shares = [.. persons.Select((n, i) => Math.Round(figures.Values[i] / scale * n, MidpointRounding.ToEven) / n)];
        if (shares.Any(share => share is < 0 or > 1))
        {
            return figures.None(measure, RemarkKind.OutsideScale);
        }

        string[] tags = figures.HasPersons ? ["POP2"] : ["POP2", "NOPOPZERO"];
        var fit = GeneralizedFit.Of(WhoFigures.RanksOf(persons), shares, persons, [.. persons.Select(n => n * n)]);
        if (measure is SummaryMeasure.SII)
        {
            return WhoScale.Answer(figures, (scale * (fit.Top - fit.Bottom), scale), fit.ErrorOfDifference(), [.. tags, "SIISE"]);
        }

        var (value, error) = (fit.Top / fit.Bottom, fit.ErrorOfLogarithm());
        var reach = Math.Exp(figures.Reach * error);
        return figures.Answer(
            measure,
            new Estimate(value, figures.Bounds(value / reach, value * reach), error),
            [.. tags, "LOGSE", .. WhoScale.Oddity(figures, scale)]);
    }
}
