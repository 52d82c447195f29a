// Draws many files from a population whose truth is known, and counts how often the intervals hold it.
using Samsyn.Statistics.Inequality;

namespace Samsyn.Statistics.Tests.Coverage;


/// <summary>How often the interval of one measure held the truth.</summary>
internal sealed record Cover(SummaryMeasure Measure, double Truth, int Held, int Files, double MeanEstimate, double MeanWidth)
{
    public double Share => (double)Held / Files;

    /// <summary>Counts over many files.</summary>
    /// <param name="scenario">The population.</param>
    /// <param name="files">How many files are drawn from it.</param>
    /// <param name="options">How the measures are computed.</param>
    /// <param name="seed">The seed of the files.</param>
    public static IReadOnlyList<Cover> Of(Scenario scenario, int files, SummaryOptions options, int seed = 20_260_101)
    {
        var truths = Truths(scenario, options);
        var random = new Random(seed);
        var (held, sums, widths, counts) = (new Dictionary<SummaryMeasure, int>(), new Dictionary<SummaryMeasure, double>(), new Dictionary<SummaryMeasure, double>(), new Dictionary<SummaryMeasure, int>());
        for (var file = 0; file < files; file++)
        {
            foreach (var summary in Summaries.Of(scenario.Draw(random), options))
            {
                if (summary.Estimate is { Interval: { } interval } estimate && truths.TryGetValue(summary.Measure, out var truth))
                {
                    held[summary.Measure] = held.GetValueOrDefault(summary.Measure) + (interval.Holds(truth) ? 1 : 0);
                    sums[summary.Measure] = sums.GetValueOrDefault(summary.Measure) + estimate.Value;
                    widths[summary.Measure] = widths.GetValueOrDefault(summary.Measure) + interval.Upper - interval.Lower;
                    counts[summary.Measure] = counts.GetValueOrDefault(summary.Measure) + 1;
                }
            }
        }

        return [.. counts.Keys.Select(m => new Cover(m, truths[m], held[m], counts[m], sums[m] / counts[m], widths[m] / counts[m]))];
    }

    /// <summary>The plain measures of the truth, rounded where rounding alone keeps zero from being zero.</summary>
    private static Dictionary<SummaryMeasure, double> Truths(Scenario scenario, SummaryOptions options) =>
        Summaries.Of(scenario.True, options)
            .Where(summary => summary.Estimate is not null)
            .ToDictionary(summary => summary.Measure, summary => Math.Round(summary.Estimate!.Value, 9));
}
