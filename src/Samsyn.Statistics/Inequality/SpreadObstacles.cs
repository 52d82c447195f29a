// What stands in the way of an unordered measure, and the two that need no draws.
namespace Samsyn.Statistics.Inequality;

/// <summary>Why a measure of unordered subgroups has no figure, or has it without draws.</summary>
internal static class SpreadObstacles
{
    /// <summary>The share of subgroups that may be missing.</summary>
    public const double MostMissing = 0.15;

    /// <summary>A finished summary, or null when the measure is open for the draws.</summary>
    public static Summary? Of(Measure measure, in Figures figures)
    {
        var hasReference = figures is { Reference: >= 0, Data.MoreIsBetter: not null };
        return Why(measure, figures) is { } why ? Unweighted(measure, why, figures)
            : measure is Measure.D or Measure.R && hasReference ? AgainstReference.Of(measure, figures)
            : null;
    }

    private static RemarkKind? Why(Measure measure, in Figures figures)
    {
        var needsPositive = measure is Measure.COV or Measure.IDISU or Measure.IDISW or Measure.PAF or Measure.TI or Measure.MLD;
        var isAgainstReference = measure is Measure.MDRU or Measure.MDRW;
        var isAgainstBest = measure is Measure.MDBU or Measure.MDBW or Measure.PAR or Measure.PAF;
        return figures.Data.Missing > MostMissing * (figures.Count + figures.Data.Missing) ? RemarkKind.SubgroupsMissing
            : isAgainstBest && figures.Data.MoreIsBetter is null ? RemarkKind.NoDirection
            : isAgainstReference && figures.Reference < 0 ? RemarkKind.NoReference
            : !figures.Weighted && measure is not (Measure.D or Measure.R or Measure.MDBU or Measure.MDRU) ? RemarkKind.NoPopulation
            : needsPositive && !(figures.Mean > 0) ? RemarkKind.Zero
            : measure is Measure.R or Measure.MLD && !(figures.Values[0] > 0) ? RemarkKind.Zero
            : measure is Measure.TI && figures.Values[0] < 0 ? RemarkKind.Zero
            : null;
    }

    /// <summary>Without sizes, some measures can be held against the source's own average, without an interval.</summary>
    private static Summary Unweighted(Measure measure, RemarkKind why, in Figures figures)
    {
        var none = Answer.None(measure, why, figures, why is RemarkKind.Zero && figures.Mean > 0 ? figures.Data.Subgroups[0].Name : "");
        if (why is not RemarkKind.NoPopulation || figures.Data.Average is not { } average || average <= 0)
        {
            return none;
        }

        var distance = 0.0;
        foreach (var value in figures.Values)
        {
            distance += Math.Abs(value - average) / figures.Count;
        }

        var best = figures.Data.MoreIsBetter == true ? figures.Values[^1] : figures.Values[0];
        return measure switch
        {
            Measure.MDMU => none with { Estimate = new(distance) },
            Measure.IDISU => none with { Estimate = new(100 * distance / average) },
            Measure.PAR => none with { Estimate = new(best - average) },
            Measure.PAF => none with { Estimate = new(100 * (best - average) / average) },
            _ => none,
        };
    }
}
