// Which measures apply to which kind of disaggregation.
namespace Samsyn.Statistics.Inequality;

/// <summary>The measures that apply, in the order they are listed.</summary>
internal static class Applicable
{
    private static readonly Measure[] Two = [Measure.D, Measure.R];

    private static readonly Measure[] Ladder =
    [
        Measure.D, Measure.R, Measure.ACI, Measure.RCI, Measure.RciWagstaff, Measure.RciErreygers,
        Measure.SII, Measure.RII, Measure.PAR, Measure.PAF,
    ];

    private static readonly Measure[] LadderOfMeans =
    [
        Measure.D, Measure.R, Measure.ACI, Measure.RCI, Measure.SII, Measure.RII, Measure.PAR, Measure.PAF,
    ];

    private static readonly Measure[] Unordered =
    [
        Measure.D, Measure.R, Measure.BGV, Measure.BGSD, Measure.COV, Measure.MDMU, Measure.MDMW, Measure.MDBU,
        Measure.MDBW, Measure.MDRU, Measure.MDRW, Measure.IDISU, Measure.IDISW, Measure.TI, Measure.MLD, Measure.PAR,
        Measure.PAF,
    ];

    /// <summary>Two subgroups have a difference and a ratio; ladders and unordered subgroups of three or more the rest.</summary>
    public static ReadOnlySpan<Measure> To(Disaggregation data)
    {
        if (data.Subgroups.Count + data.Missing < 3)
        {
            return Two;
        }

        return data.Ordered ? data.Scale is null ? LadderOfMeans : Ladder : Unordered;
    }
}
