// What must be known about a figure, or why there is none.
namespace Samsyn.Statistics.Inequality;

/// <summary>Something a reader must know about a computed figure. Pages say it in their language, tables by its name.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Detail">A name or tag that belongs to it, such as a subgroup's name or WHO's oddity tag; empty when there is none.</param>
public sealed record Remark(RemarkKind Kind, string Detail = "");

/// <summary>The kinds of remark. The first ones explain an absent figure, the later ones a present one.</summary>
public enum RemarkKind
{
    /// <summary>No figure: fewer than two subgroups, or fewer than three where three are needed.</summary>
    TooFewSubgroups,

    /// <summary>No figure: too many subgroups, or one that is needed, have no value.</summary>
    SubgroupsMissing,

    /// <summary>
    /// No figure, since the sizes of the subgroups are not known; or a figure without an interval, held against the
    /// average that the source gives.
    /// </summary>
    NoPopulation,

    /// <summary>No figure: a ratio or logarithm cannot be taken where the whole or a needed subgroup is zero.</summary>
    Zero,

    /// <summary>No figure: no subgroup is named as the reference.</summary>
    NoReference,

    /// <summary>No figure: the indicator does not say whether more is better.</summary>
    NoDirection,

    /// <summary>No figure: values lie outside what the scale allows.</summary>
    OutsideScale,

    /// <summary>No figure: all subgroups stand on the same step.</summary>
    NoLadder,

    /// <summary>No figure: WHO's package stops or never ends here; the detail is the oddity's tag.</summary>
    WhoStops,

    /// <summary>No interval: standard errors and counts are not known.</summary>
    NoStandardErrors,

    /// <summary>No interval: fewer than three expected cases in a subgroup make it too uncertain.</summary>
    TooUncertain,

    /// <summary>No interval: a subgroup's figure is told from the mean but not from zero, and the measure has no upper end there. The detail is its name.</summary>
    MayBeZero,

    /// <summary>WHO's figure carries this oddity; the detail is its tag.</summary>
    WhoOddity,

    /// <summary>Some subgroups have no value; the figure is of the others.</summary>
    SomeSubgroupsMissing,

    /// <summary>The standard error is of the logarithm.</summary>
    ErrorOfLogarithm,

    /// <summary>The test of homogeneity does not reject: the subgroups may be alike.</summary>
    MayBeAlike,

    /// <summary>The figure was clipped at zero, since its best subgroup is the best off.</summary>
    Clipped,

    /// <summary>Standard errors were worked out from the intervals of the file.</summary>
    ErrorsFromIntervals,

    /// <summary>A subgroup where nobody or everybody is a case was given with an error of zero; its error was worked out anew. The detail is its name.</summary>
    ErrorReplaced,

    /// <summary>No figure: it is a mean, and no value stands for everybody.</summary>
    NoScale,

    /// <summary>No figure: a group of a survey has so few respondents that one might be recognised. The detail is its name, or their names.</summary>
    GroupTooSmall,

    /// <summary>No figure: so few of a group's respondents have what is measured, or lack it, that one might be recognised. The detail is its name, or their names.</summary>
    TooFewCases,

    /// <summary>No figure with the ages of all: a group has too few respondents of some age. The detail is the group and the ages.</summary>
    AgesTooFew,

    /// <summary>No interval: a survey has no more units than strata, so that nothing tells how much the units differ.</summary>
    TooFewUnits,
}
