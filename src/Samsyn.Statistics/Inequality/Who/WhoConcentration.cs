// WHO's concentration indices: the slope of a regression, with the error of its residuals.
namespace Samsyn.Statistics.Inequality.Who;

/// <summary>ACI and RCI by weighted regression of 2Vy on the ranks; the subgroups' own errors are not used.</summary>
internal static class WhoConcentration
{
    public static Summary Of(SummaryMeasure measure, WhoFigures figures)
    {
        var ranks = WhoFigures.RanksOf(figures.Persons);
        var (index, error) = Regress(figures, ranks);
        if (measure is SummaryMeasure.ACI)
        {
            return figures.Answer(measure, index, error, "NOSUBSE");
        }

        if (!(figures.Mean > 0))
        {
            return figures.None(measure, RemarkKind.Zero);
        }

        var share = figures.Mean / (figures.Data.Scale ?? 1);
        var times = measure switch
        {
            SummaryMeasure.RciWagstaff => 1 / (1 - share),
            SummaryMeasure.RciErreygers => 4 * share,
            _ => 1,
        };
        return double.IsFinite(times)
            ? figures.Answer(measure, times * index / figures.Mean, times * error / figures.Mean, "NOSUBSE")
            : figures.None(measure, RemarkKind.Zero);
    }

    private static (double Index, double Error) Regress(WhoFigures figures, double[] ranks)
    {
        double spread = 0, index = 0, residuals = 0;
        for (var i = 0; i < ranks.Length; i++)
        {
            spread += figures.Shares[i] * Math.Pow(ranks[i] - 0.5, 2);
            index += 2 * figures.Shares[i] * (ranks[i] - 0.5) * figures.Values[i];
        }

        for (var i = 0; i < ranks.Length; i++)
        {
            var rest = (2 * spread * (figures.Values[i] - figures.Mean)) - (index * (ranks[i] - 0.5));
            residuals += figures.Shares[i] * rest * rest;
        }

        return (index, Math.Sqrt(residuals / (ranks.Length - 2) / spread));
    }
}
