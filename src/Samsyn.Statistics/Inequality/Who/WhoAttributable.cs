// WHO's attributable risk and fraction, with an error that takes the population for a sample.
namespace Samsyn.Statistics.Inequality.Who;

/// <summary>PAR and PAF with Walter's error of a two-by-two table; the subgroups' own errors are not used.</summary>
internal static class WhoAttributable
{
    public static Summary Of(SummaryMeasure measure, WhoFigures figures)
    {
        var more = figures.Data.MoreIsBetter == true;
        var best = figures.Data.Ordered ? figures.Count - 1
            : Array.IndexOf(figures.Values, more ? figures.Values.Max() : figures.Values.Min());
        var mean = figures.HasPersons ? figures.Mean : figures.Data.Average!.Value;
        var risk = figures.Values[best] - mean;
        risk = more ? Math.Max(0, risk) : Math.Min(0, risk);
        if (measure is SummaryMeasure.PAF && mean == 0)
        {
            return figures.None(measure, RemarkKind.Zero);
        }

        var value = measure is SummaryMeasure.PAR ? risk : 100 * risk / mean;
        if (!figures.HasPersons || figures.Data.Scale is not { } scale)
        {
            return figures.Answer(measure, value, null, "NOCI");
        }

        var error = Walter(figures, best, scale);
        return measure is SummaryMeasure.PAR
            ? figures.Answer(measure, value, mean * error, "POPN")
            : figures.Answer(measure, value, error, "PAF100", "POPN");
    }

    /// <summary>The error of the fraction, as a fraction: S. D. Walter, Biometrics 32 (1976) 829–849.</summary>
    internal static double Walter(WhoFigures figures, int best, double scale)
    {
        var (all, own) = (figures.Persons.Sum(), figures.Persons[best]);
        var c = figures.Values[best] / scale * own;
        var d = own - c;
        var a = (figures.Mean / scale * all) - c;
        var b = all - a - own;
        return Math.Sqrt(c * all * ((a * d * (all - c)) + (b * c * c)) / (Math.Pow(a + c, 3) * Math.Pow(c + d, 3)));
    }
}
