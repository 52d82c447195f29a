// What stands in the way of an unordered measure, and the two that need no draws.
namespace Samsyn.Statistics.Inequality;

/// <summary>Why a measure of unordered subgroups has no figure, or has it without draws.</summary>
internal static class SpreadObstacles
{
    /// <summary>The share of subgroups that may be missing.</summary>
    public const double MostMissing = 0.15;

    /// <summary>A finished summary, or null when the measure is open for the draws.</summary>
    public static Summary? Of(SummaryMeasure measure, in Figures figures)
    {
        var hasReference = figures is { Reference: >= 0, Data.MoreIsBetter: not null };
        return Why(measure, figures) is { } why ? Unweighted(measure, why, figures)
            : measure is SummaryMeasure.D or SummaryMeasure.R && hasReference ? AgainstReference.Of(measure, figures)
            : null;
    }

    private static RemarkKind? Why(SummaryMeasure measure, in Figures figures)
    {
        var needsPositive = measure is SummaryMeasure.COV or SummaryMeasure.IDISU or SummaryMeasure.IDISW or SummaryMeasure.PAF or SummaryMeasure.TI or SummaryMeasure.MLD;
        var isAgainstReference = measure is SummaryMeasure.MDRU or SummaryMeasure.MDRW;
        var isAgainstBest = measure is SummaryMeasure.MDBU or SummaryMeasure.MDBW or SummaryMeasure.PAR or SummaryMeasure.PAF;
        return figures.Data.Missing > MostMissing * (figures.Count + figures.Data.Missing) ? RemarkKind.SubgroupsMissing
            : isAgainstBest && figures.Data.MoreIsBetter is null ? RemarkKind.NoDirection
            : isAgainstReference && figures.Reference < 0 ? RemarkKind.NoReference
            : !figures.Weighted && measure is not (SummaryMeasure.D or SummaryMeasure.R or SummaryMeasure.MDBU or SummaryMeasure.MDRU) ? RemarkKind.NoPopulation
            : needsPositive && !(figures.Mean > 0) ? RemarkKind.Zero
            : measure is SummaryMeasure.R or SummaryMeasure.MLD && !(figures.Values[0] > 0) ? RemarkKind.Zero
            : measure is SummaryMeasure.TI && figures.Values[0] < 0 ? RemarkKind.Zero
            : null;
    }

    /// <summary>Without sizes, some measures can be held against the source's own average, without an interval.</summary>
    private static Summary Unweighted(SummaryMeasure measure, RemarkKind why, in Figures figures)
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
            SummaryMeasure.MDMU => none with { Estimate = new(distance) },
            SummaryMeasure.IDISU => none with { Estimate = new(100 * distance / average) },
            SummaryMeasure.PAR => none with { Estimate = new(best - average) },
            SummaryMeasure.PAF => none with { Estimate = new(100 * (best - average) / average) },
            _ => none,
        };
    }
}
