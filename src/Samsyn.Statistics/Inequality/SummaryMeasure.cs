// The summary measures of inequality, by the codes the field knows them by.
namespace Samsyn.Statistics.Inequality;

/// <summary>A summary measure of inequality. The codes are WHO's, but for the two corrections of the concentration index.</summary>
public enum SummaryMeasure
{
    /// <summary>Difference.</summary>
    D,

    /// <summary>Ratio.</summary>
    R,

    /// <summary>Absolute concentration index.</summary>
    ACI,

    /// <summary>Relative concentration index.</summary>
    RCI,

    /// <summary>Relative concentration index of a bounded share, corrected after Wagstaff.</summary>
    RciWagstaff,

    /// <summary>Relative concentration index of a bounded share, corrected after Erreygers.</summary>
    RciErreygers,

    /// <summary>Slope index of inequality.</summary>
    SII,

    /// <summary>Relative index of inequality.</summary>
    RII,

    /// <summary>Between-group variance.</summary>
    BGV,

    /// <summary>Between-group standard deviation.</summary>
    BGSD,

    /// <summary>Coefficient of variation.</summary>
    COV,

    /// <summary>Mean difference from the mean, unweighted.</summary>
    MDMU,

    /// <summary>Mean difference from the mean, weighted.</summary>
    MDMW,

    /// <summary>Mean difference from the best performing subgroup, unweighted.</summary>
    MDBU,

    /// <summary>Mean difference from the best performing subgroup, weighted.</summary>
    MDBW,

    /// <summary>Mean difference from the reference subgroup, unweighted.</summary>
    MDRU,

    /// <summary>Mean difference from the reference subgroup, weighted.</summary>
    MDRW,

    /// <summary>Index of disparity, unweighted.</summary>
    IDISU,

    /// <summary>Index of disparity, weighted.</summary>
    IDISW,

    /// <summary>Theil index.</summary>
    TI,

    /// <summary>Mean log deviation.</summary>
    MLD,

    /// <summary>Population attributable risk.</summary>
    PAR,

    /// <summary>Population attributable fraction.</summary>
    PAF,
}
