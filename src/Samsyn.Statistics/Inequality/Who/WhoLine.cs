// WHO's slope and relative index by a straight line.
namespace Samsyn.Statistics.Inequality.Who;

/// <summary>SII and RII with linear = TRUE: weights rounded up, a scale guessed from the figures, robust error (HC1).</summary>
internal static class WhoLine
{
    public static Summary Of(SummaryMeasure measure, WhoFigures figures)
    {
        var scale = WhoScale.Guess(figures.Values);
        double[] persons = [.. figures.Persons.Select(Math.Ceiling)];
        var ranks = WhoFigures.RanksOf(persons);
        var fit = new RobustFit();
        for (var i = 0; i < ranks.Length; i++)
        {
            fit.Add(ranks[i], persons[i]);
        }

        var (level, slope) = fit.Solve(ranks, [.. figures.Values.Select((value, i) => persons[i] * value / scale)]);
        double[] scores = [.. ranks.Select((rank, i) => persons[i] * ((figures.Values[i] / scale) - level - (slope * rank)))];
        if (measure is SummaryMeasure.SII)
        {
            return WhoScale.Answer(figures, (scale * slope, scale), fit.Error(ranks, scores, (0, 1)), "SIISE");
        }

        if (!(level > 0 && level + slope > 0))
        {
            return figures.None(measure, RemarkKind.Zero);
        }

        var error = fit.Error(ranks, scores, ((1 / (level + slope)) - (1 / level), 1 / (level + slope)));
        var (value, reach) = ((level + slope) / level, Math.Exp(figures.Reach * error));
        return figures.Answer(measure, new Estimate(value, figures.Bounds(value / reach, value * reach), error), "LOGSE");
    }
}
