// The measures of a ladder, or of two groups: closed forms, no draws.
namespace Samsyn.Statistics.Inequality;

/// <summary>The measures whose subgroups are fixed beforehand.</summary>
internal static class LadderSummaries
{
    public static IReadOnlyList<Summary> Of(in Figures figures)
    {
        var wanted = Applicable.To(figures.Data);
        var summaries = new Summary[wanted.Length];
        var count = 0;
        FittedLine? line = null;
        var isFitted = false;
        foreach (var measure in wanted)
        {
            if (figures.Options.Only?.Contains(measure) == false)
            {
                continue;
            }

            if (!isFitted && measure is SummaryMeasure.SII or SummaryMeasure.RII)
            {
                (line, isFitted) = (Line(figures), true);
            }

            summaries[count++] = Obstacle(measure, figures) ?? Of(measure, figures, line);
        }

        return count == summaries.Length ? summaries : summaries[..count];
    }

    private static Summary Of(SummaryMeasure measure, in Figures figures, in FittedLine? line) => measure switch
    {
        SummaryMeasure.D => Difference.Of(figures),
        SummaryMeasure.R => Ratio.Of(figures),
        SummaryMeasure.ACI => AbsoluteConcentration.Of(figures),
        SummaryMeasure.RCI => RelativeConcentration.Of(figures),
        SummaryMeasure.RciWagstaff => WagstaffConcentration.Of(figures),
        SummaryMeasure.RciErreygers => ErreygersConcentration.Of(figures),
        SummaryMeasure.SII => line is { } fitted ? SlopeIndex.Of(figures, fitted) : Answer.None(measure, RemarkKind.Zero, figures),
        SummaryMeasure.RII => line is { } fitted ? RelativeIndex.Of(figures, fitted) : Answer.None(measure, RemarkKind.Zero, figures),
        SummaryMeasure.PAR => AttributableRisk.Of(figures),
        _ => AttributableFraction.Of(figures),
    };

    /// <summary>Why a measure has no figure here, or null when nothing is in the way.</summary>
    private static Summary? Obstacle(SummaryMeasure measure, in Figures figures)
    {
        if (measure is SummaryMeasure.D or SummaryMeasure.R)
        {
            return Pair.IsThere(figures) ? null : Answer.None(measure, RemarkKind.SubgroupsMissing, figures);
        }

        if (figures.Data.Missing > 0)
        {
            return Answer.None(measure, RemarkKind.SubgroupsMissing, figures);
        }

        if (!figures.Weighted)
        {
            return Unweighted(measure, figures);
        }

        if (figures.RankSpread == 0 && measure is not (SummaryMeasure.PAR or SummaryMeasure.PAF))
        {
            return Answer.None(measure, RemarkKind.NoLadder, figures);
        }

        var isBounded = measure is SummaryMeasure.SII or SummaryMeasure.RII or SummaryMeasure.RciWagstaff or SummaryMeasure.RciErreygers;
        return isBounded && IsOutside(figures, out var name) ? Answer.None(measure, RemarkKind.OutsideScale, figures, name) : null;
    }

    /// <summary>Without sizes, the attributable measures can be held against the source's own average, without an interval.</summary>
    private static Summary Unweighted(SummaryMeasure measure, in Figures figures)
    {
        var none = Answer.None(measure, RemarkKind.NoPopulation, figures);
        if (figures.Data.Average is not { } average || measure is not (SummaryMeasure.PAR or SummaryMeasure.PAF) || (measure is SummaryMeasure.PAF && average <= 0))
        {
            return none;
        }

        var risk = figures.Values[^1] - average;
        return Clipping.Of(none with { Estimate = new(measure is SummaryMeasure.PAR ? risk : 100 * risk / average) }, figures);
    }

    private static FittedLine? Line(in Figures figures)
    {
        if (figures.RankSpread == 0 || IsOutside(figures, out _))
        {
            return null;
        }

        return figures.Data.Scale is null ? FittedLine.Straight(figures) : LogisticCurve.Fit(figures);
    }

    private static bool IsOutside(in Figures figures, out string name)
    {
        name = "";
        for (var i = 0; figures.Data.Scale is { } scale && i < figures.Count; i++)
        {
            if (figures.Values[i] < 0 || figures.Values[i] > scale)
            {
                name = figures.Data.Subgroups[i].Name;
                return true;
            }
        }

        return false;
    }
}
