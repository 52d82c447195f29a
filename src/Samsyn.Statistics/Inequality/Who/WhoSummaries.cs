// The measures as WHO's package gives them, for audit: its points, its deterministic intervals, and its oddities named.
namespace Samsyn.Statistics.Inequality.Who;

/// <summary>The measures as WHO's package healthequal 1.0.1 gives them.</summary>
/// <remarks>
/// Points and deterministic intervals as shipped; simulated ones from our own seeded draws. Where the package stops,
/// never ends or picks a wrong reference there is no figure. Each row carries the tags of its oddities, which are told in
/// docs/methods/as-who.md. Restated from the package's behaviour; none of its code is here.
/// </remarks>
internal static class WhoSummaries
{
    private const double MostMissing = 0.15;

    public static IReadOnlyList<Summary> Of(Disaggregation data, SummaryOptions options)
    {
        var figures = new WhoFigures(data, options);
        var summaries = new List<Summary>();
        WhoSimulation? simulation = null;
        foreach (var measure in Applicable.To(figures.Data))
        {
            if (options.Only?.Contains(measure) == false)
            {
                continue;
            }

            simulation ??= WhoSimulation.Of(figures);
            summaries.Add(Obstacle(measure, figures) ?? Of(measure, figures, simulation));
        }

        return summaries;
    }

    private static Summary Of(SummaryMeasure measure, WhoFigures figures, WhoSimulation simulation) => measure switch
    {
        SummaryMeasure.D or SummaryMeasure.R => WhoPair.Of(measure, figures),
        SummaryMeasure.ACI or SummaryMeasure.RCI or SummaryMeasure.RciWagstaff or SummaryMeasure.RciErreygers => WhoConcentration.Of(measure, figures),
        SummaryMeasure.SII or SummaryMeasure.RII when figures.Data.Scale is null => WhoLine.Of(measure, figures),
        SummaryMeasure.SII or SummaryMeasure.RII => WhoLogit.Of(measure, figures),
        SummaryMeasure.PAR or SummaryMeasure.PAF => WhoAttributable.Of(measure, figures),
        SummaryMeasure.BGV => WhoDispersion.Variance(figures),
        SummaryMeasure.TI or SummaryMeasure.MLD => WhoDispersion.Entropy(measure, figures),
        _ => simulation.Answer(measure, figures),
    };

    /// <summary>Why there is no figure, or null when nothing is in the way.</summary>
    private static Summary? Obstacle(SummaryMeasure measure, WhoFigures figures)
    {
        var needsThree = measure is not (SummaryMeasure.D or SummaryMeasure.R);
        if (figures.Count < 2 || (needsThree && figures.Count < 3))
        {
            return figures.None(measure, RemarkKind.TooFewSubgroups);
        }

        if (measure is SummaryMeasure.MDRU or SummaryMeasure.MDRW && figures.Reference < 0)
        {
            return figures.None(measure, RemarkKind.NoReference);
        }

        if (figures.Data.MoreIsBetter is null && NeedsDirection(measure, figures))
        {
            return figures.None(measure, RemarkKind.NoDirection);
        }

        return Missing(measure, figures) ?? Sizes(measure, figures);
    }

    private static bool NeedsDirection(SummaryMeasure measure, WhoFigures figures) => measure switch
    {
        SummaryMeasure.PAR or SummaryMeasure.PAF or SummaryMeasure.MDBU or SummaryMeasure.MDBW => true,
        SummaryMeasure.D or SummaryMeasure.R => figures.Data.Ordered || figures.Reference >= 0,
        _ => false,
    };

    private static Summary? Missing(SummaryMeasure measure, WhoFigures figures)
    {
        var missing = figures.Data.Missing;
        if (missing == 0 || measure is SummaryMeasure.D or SummaryMeasure.R)
        {
            return null;
        }

        if (figures.Data.Ordered)
        {
            return measure is SummaryMeasure.PAR or SummaryMeasure.PAF
                ? figures.Stops(measure, "CRASHNA")
                : figures.None(measure, RemarkKind.SubgroupsMissing) with
                {
                    Remarks = [new(RemarkKind.SubgroupsMissing), new(RemarkKind.WhoStops, "ORDERGAP")],
                };
        }

        return missing > MostMissing * (figures.Count + missing) ? figures.Stops(measure, "STOP15")
            : measure is SummaryMeasure.TI or SummaryMeasure.MLD or SummaryMeasure.MDBU or SummaryMeasure.MDBW or SummaryMeasure.MDRU or SummaryMeasure.PAR or SummaryMeasure.PAF ? figures.Stops(measure, "CRASHNA")
            : measure is SummaryMeasure.MDRW ? figures.Stops(measure, "REFSHIFT")
            : null;
    }

    private static Summary? Sizes(SummaryMeasure measure, WhoFigures figures)
    {
        if (figures.HasPersons)
        {
            return null;
        }

        var canDoWithout = measure switch
        {
            SummaryMeasure.D or SummaryMeasure.R or SummaryMeasure.MDBU or SummaryMeasure.MDRU => true,
            SummaryMeasure.ACI or SummaryMeasure.RCI or SummaryMeasure.RciWagstaff or SummaryMeasure.RciErreygers or SummaryMeasure.SII or SummaryMeasure.RII => !figures.HasSomePersons,
            SummaryMeasure.MDMU or SummaryMeasure.IDISU or SummaryMeasure.PAR or SummaryMeasure.PAF => figures.Data.Average is not null,
            _ => false,
        };
        return canDoWithout ? null : figures.None(measure, RemarkKind.NoPopulation);
    }
}
