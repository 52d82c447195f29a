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

    private static Summary Of(Measure measure, WhoFigures figures, WhoSimulation simulation) => measure switch
    {
        Measure.D or Measure.R => WhoPair.Of(measure, figures),
        Measure.ACI or Measure.RCI or Measure.RciWagstaff or Measure.RciErreygers => WhoConcentration.Of(measure, figures),
        Measure.SII or Measure.RII when figures.Data.Scale is null => WhoLine.Of(measure, figures),
        Measure.SII or Measure.RII => WhoLogit.Of(measure, figures),
        Measure.PAR or Measure.PAF => WhoAttributable.Of(measure, figures),
        Measure.BGV => WhoDispersion.Variance(figures),
        Measure.TI or Measure.MLD => WhoDispersion.Entropy(measure, figures),
        _ => simulation.Answer(measure, figures),
    };

    /// <summary>Why there is no figure, or null when nothing is in the way.</summary>
    private static Summary? Obstacle(Measure measure, WhoFigures figures)
    {
        var needsThree = measure is not (Measure.D or Measure.R);
        if (figures.Count < 2 || (needsThree && figures.Count < 3))
        {
            return figures.None(measure, RemarkKind.TooFewSubgroups);
        }

        if (measure is Measure.MDRU or Measure.MDRW && figures.Reference < 0)
        {
            return figures.None(measure, RemarkKind.NoReference);
        }

        if (figures.Data.MoreIsBetter is null && NeedsDirection(measure, figures))
        {
            return figures.None(measure, RemarkKind.NoDirection);
        }

        return Missing(measure, figures) ?? Sizes(measure, figures);
    }

    private static bool NeedsDirection(Measure measure, WhoFigures figures) => measure switch
    {
        Measure.PAR or Measure.PAF or Measure.MDBU or Measure.MDBW => true,
        Measure.D or Measure.R => figures.Data.Ordered || figures.Reference >= 0,
        _ => false,
    };

    private static Summary? Missing(Measure measure, WhoFigures figures)
    {
        var missing = figures.Data.Missing;
        if (missing == 0 || measure is Measure.D or Measure.R)
        {
            return null;
        }

        if (figures.Data.Ordered)
        {
            return measure is Measure.PAR or Measure.PAF
                ? figures.Stops(measure, "CRASHNA")
                : figures.None(measure, RemarkKind.SubgroupsMissing) with
                {
                    Remarks = [new(RemarkKind.SubgroupsMissing), new(RemarkKind.WhoStops, "ORDERGAP")],
                };
        }

        return missing > MostMissing * (figures.Count + missing) ? figures.Stops(measure, "STOP15")
            : measure is Measure.TI or Measure.MLD or Measure.MDBU or Measure.MDBW or Measure.MDRU or Measure.PAR or Measure.PAF ? figures.Stops(measure, "CRASHNA")
            : measure is Measure.MDRW ? figures.Stops(measure, "REFSHIFT")
            : null;
    }

    private static Summary? Sizes(Measure measure, WhoFigures figures)
    {
        if (figures.HasPersons)
        {
            return null;
        }

        var canDoWithout = measure switch
        {
            Measure.D or Measure.R or Measure.MDBU or Measure.MDRU => true,
            Measure.ACI or Measure.RCI or Measure.RciWagstaff or Measure.RciErreygers or Measure.SII or Measure.RII => !figures.HasSomePersons,
            Measure.MDMU or Measure.IDISU or Measure.PAR or Measure.PAF => figures.Data.Average is not null,
            _ => false,
        };
        return canDoWithout ? null : figures.None(measure, RemarkKind.NoPopulation);
    }
}
