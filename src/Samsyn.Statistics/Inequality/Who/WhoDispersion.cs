// WHO's dispersion measures that have a formula for their error.
namespace Samsyn.Statistics.Inequality.Who;

/// <summary>BGV with Ahn's error, TI and MLD with a delta error that is not multiplied by 1,000 as they are.</summary>
internal static class WhoDispersion
{
    private const double InsteadOfZero = 1e-6;

    public static Summary Variance(WhoFigures figures)
    {
        var value = figures.Values.Select((own, i) => figures.Shares[i] * Math.Pow(own - figures.Mean, 2)).Sum();
        return figures.Errors is { } errors
            ? figures.Answer(SummaryMeasure.BGV, value, ErrorOfVariance(figures, errors))
            : figures.Answer(SummaryMeasure.BGV, value, null, "NOSE");
    }

    public static Summary Entropy(SummaryMeasure measure, WhoFigures figures)
    {
        if (figures.Values.Any(value => value < 0))
        {
            return figures.None(measure, RemarkKind.Zero);
        }

        double[] values = [.. figures.Values.Select(value => value == 0 ? InsteadOfZero : value)];
        var mean = values.Select((value, i) => value * figures.Shares[i]).Sum();
        double[] ratios = [.. values.Select(value => value / mean)];
        string[] zero = figures.Values.Contains(0) ? ["ZERO"] : [];
        var value = measure is SummaryMeasure.TI
            ? 1000 * ratios.Select((ratio, i) => figures.Shares[i] * ratio * Math.Log(ratio)).Sum()
            : -1000 * ratios.Select((ratio, i) => figures.Shares[i] * Math.Log(ratio)).Sum();
        return figures.Errors is { } errors
            ? figures.Answer(measure, value, ErrorOfEntropy(measure, figures, errors, (ratios, mean)), [.. zero, "X1000"])
            : figures.Answer(measure, value, null, [.. zero, "NOSE"]);
    }

    /// <summary>J. Ahn et al., JCO Clinical Cancer Informatics 2 (2018) 1–19: exact for normal figures.</summary>
    internal static double ErrorOfVariance(WhoFigures figures, double[] errors)
    {
        double first = 0, squares = 0, fourths = 0, rest = 0;
        for (var i = 0; i < errors.Length; i++)
        {
            var (share, square) = (figures.Shares[i], errors[i] * errors[i]);
            first += share * share * square * Math.Pow(figures.Values[i] - figures.Mean, 2);
            squares += share * share * square;
            fourths += Math.Pow(share * errors[i], 4);
            rest += Math.Pow(share * (1 - share) * square, 2);
        }

        return Math.Sqrt((4 * first) + (2 * ((squares * squares) - fourths + rest)));
    }

    private static double ErrorOfEntropy(SummaryMeasure measure, WhoFigures figures, double[] errors, (double[] Ratios, double Mean) of)
    {
        var middle = of.Ratios.Select((ratio, i) => figures.Shares[i] * ratio * (1 + Math.Log(ratio))).Sum();
        var variance = of.Ratios.Select((ratio, i) =>
        {
            var pull = measure is SummaryMeasure.TI ? 1 + Math.Log(ratio) - middle : 1 - (1 / ratio);
            return Math.Pow(figures.Shares[i] * errors[i] / of.Mean * pull, 2);
        }).Sum();
        return Math.Sqrt(variance);
    }
}
