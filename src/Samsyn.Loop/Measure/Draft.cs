// One row of somebody's file, read and understood, but not yet checked against what the collaboration knows.
namespace Samsyn.Loop.Measure;

/// <summary>One figure as a file gives it, with the file's own words for place, indicator and groups.</summary>
/// <param name="Where">Where it stands in the file.</param>
/// <param name="Figure">The number, or why there is none.</param>
public sealed record Draft(Where Where, Figure Figure)
{
    /// <summary>The place in the file's own words; empty when the file has none.</summary>
    public string Setting { get; init; } = "";

    /// <summary>The place's code, or null when the file gives a name only.</summary>
    public string? AreaCode { get; init; }

    /// <summary>Who made the figure; empty when the file does not say.</summary>
    public string Source { get; init; } = "";

    /// <summary>The time, or null when the file has none.</summary>
    public Period? Period { get; init; }

    /// <summary>The time in the file's own words; empty when the file has none.</summary>
    public string Date { get; init; } = "";

    /// <summary>The indicator's code, or its name when it has no code.</summary>
    public string Indicator { get; init; } = "";

    /// <summary>The indicator's name; empty when it has a code only.</summary>
    public string IndicatorName { get; init; } = "";

    /// <summary>The subgroups that the figure is for; none for the whole population.</summary>
    public IReadOnlyList<DraftGroup> Groups { get; init; } = [];

    /// <summary>Persons counted as cases, or null.</summary>
    public double? Numerator { get; init; }

    /// <summary>Persons counted or asked, or null.</summary>
    public double? Denominator { get; init; }

    /// <summary>Persons in the population that the figure stands for, or null.</summary>
    public double? Population { get; init; }

    /// <summary>The figure of the whole place as the file gives it, or null.</summary>
    public double? SettingAverage { get; init; }

    /// <summary>Whether more is better, or null when the file does not say.</summary>
    public bool? MoreIsBetter { get; init; }

    /// <summary>The value that would mean everybody, or null when the figure is a mean or the file does not say.</summary>
    public double? Scale { get; init; }

    /// <summary>The symbol that stood in the file, word for word, or null.</summary>
    public string? Symbol { get; init; }
}

/// <summary>A subgroup in a file's own words.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Subgroup">The subgroup.</param>
public sealed record DraftGroup(string Dimension, string Subgroup)
{
    /// <summary>Whether the dimension is a ladder, or null when the file does not say.</summary>
    public bool? Ordered { get; init; }

    /// <summary>The step on the ladder, 1 for the worst off, or null.</summary>
    public int? Step { get; init; }

    /// <summary>Whether the others are compared with it.</summary>
    public bool Reference { get; init; }
}
