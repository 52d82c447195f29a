// WHO's simulated intervals: the middle of what a hundred draws about the figures give.
using Samsyn.Statistics.Inequality.Simulation;

namespace Samsyn.Statistics.Inequality.Who;

/// <summary>
/// Percentile intervals of draws y ~ N(y, s), drawn anew until they lie on the scale. No bias is corrected: where nothing
/// differs they never hold the truth. Always at 95 %, as in the package.
/// </summary>
internal sealed class WhoSimulation
{
    private const int MostTries = 100_000;
    private const double Tail = 0.025;

    private readonly double[][]? draws;

    private WhoSimulation(double[][]? draws, bool endless)
    {
        this.draws = draws;
        Endless = endless;
    }

    /// <summary>Whether the package would draw for ever: a figure lies outside its scale and its error is tiny.</summary>
    public bool Endless { get; }

    /// <summary>Draws, once for all measures; none for a ladder or without errors.</summary>
    public static WhoSimulation Of(WhoFigures figures)
    {
        if (figures.Data.Ordered || figures.Errors is not { } errors)
        {
            return new(null, endless: false);
        }

        var random = new RandomNumbers(figures.Options.Seed);
        var most = figures.Data.Scale == 100 ? 100 : double.PositiveInfinity;
        var all = new double[figures.Options.WhoDraws][];
        for (var b = 0; b < all.Length; b++)
        {
            all[b] = new double[errors.Length];
            for (var j = 0; j < errors.Length; j++)
            {
                var tries = 0;
                do
                {
                    all[b][j] = figures.Values[j] + (errors[j] * random.Normal());
                }
                while (!(all[b][j] >= 0 && all[b][j] <= most) && ++tries < MostTries);

                if (tries == MostTries)
                {
                    return new(null, endless: true);
                }
            }
        }

        return new(all, endless: false);
    }

    /// <summary>A simulated measure.</summary>
    public Summary Answer(SummaryMeasure measure, WhoFigures figures)
    {
        if (NeedsMean(measure) && !(figures.Mean > 0))
        {
            return figures.None(measure, RemarkKind.Zero);
        }

        if (figures.Errors is null)
        {
            return measure is SummaryMeasure.MDBU or SummaryMeasure.MDBW or SummaryMeasure.MDRU or SummaryMeasure.MDRW
                ? figures.Stops(measure, "CRASHNOSE", "NOSE")
                : figures.Answer(measure, WhoIndices.Of(measure, figures, figures.Values), null, "NOSE");
        }

        if (Endless)
        {
            return figures.Stops(measure, "LOOP");
        }

        double[] found = [.. draws!.Select(draw => WhoIndices.Of(measure, figures, draw)).Order()];
        var interval = new Interval(Quantiles.OfSorted(found, Tail), Quantiles.OfSorted(found, 1 - Tail), 0.95, Promise.NotOurs);
        string[] tags = measure is SummaryMeasure.IDISW ? ["SIM", "IDISWSIM"] : ["SIM"];
        return figures.Answer(measure, new Estimate(WhoIndices.Of(measure, figures, figures.Values), interval), tags);
    }

    private static bool NeedsMean(SummaryMeasure measure) => measure is SummaryMeasure.COV or SummaryMeasure.IDISU or SummaryMeasure.IDISW;
}
