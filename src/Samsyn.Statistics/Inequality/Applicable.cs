// Which measures apply to which kind of disaggregation.
namespace Samsyn.Statistics.Inequality;

/// <summary>The measures that apply, in the order they are listed.</summary>
internal static class Applicable
{
    private static readonly SummaryMeasure[] Two = [SummaryMeasure.D, SummaryMeasure.R];

    private static readonly SummaryMeasure[] Ladder =
    [
        SummaryMeasure.D, SummaryMeasure.R, SummaryMeasure.ACI, SummaryMeasure.RCI, SummaryMeasure.RciWagstaff, SummaryMeasure.RciErreygers,
        SummaryMeasure.SII, SummaryMeasure.RII, SummaryMeasure.PAR, SummaryMeasure.PAF,
    ];

    private static readonly SummaryMeasure[] LadderOfMeans =
    [
        SummaryMeasure.D, SummaryMeasure.R, SummaryMeasure.ACI, SummaryMeasure.RCI, SummaryMeasure.SII, SummaryMeasure.RII, SummaryMeasure.PAR, SummaryMeasure.PAF,
    ];

    private static readonly SummaryMeasure[] Unordered =
    [
        SummaryMeasure.D, SummaryMeasure.R, SummaryMeasure.BGV, SummaryMeasure.BGSD, SummaryMeasure.COV, SummaryMeasure.MDMU, SummaryMeasure.MDMW, SummaryMeasure.MDBU,
        SummaryMeasure.MDBW, SummaryMeasure.MDRU, SummaryMeasure.MDRW, SummaryMeasure.IDISU, SummaryMeasure.IDISW, SummaryMeasure.TI, SummaryMeasure.MLD, SummaryMeasure.PAR,
        SummaryMeasure.PAF,
    ];

    /// <summary>Two subgroups have a difference and a ratio; ladders and unordered subgroups of three or more the rest.</summary>
    public static ReadOnlySpan<SummaryMeasure> To(Disaggregation data)
    {
        if (data.Subgroups.Count + data.Missing < 3)
        {
            return Two;
        }

        return data.Ordered ? data.Scale is null ? LadderOfMeans : Ladder : Unordered;
    }
}
