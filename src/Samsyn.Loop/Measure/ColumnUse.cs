// What a column of somebody's table holds, and how what stands in it is written.
namespace Samsyn.Loop.Measure;

/// <summary>What a column holds.</summary>
/// <param name="Column">The column's name in the file.</param>
/// <param name="Role">What it holds.</param>
/// <param name="Dimension">The dimension's code, when it holds subgroups.</param>
public sealed record ColumnUse(string Column, ColumnRole Role, string? Dimension = null)
{
    /// <summary>What the header says of every figure in the column: a table with a column for each year, sex or indicator.</summary>
    public IReadOnlyList<HeaderUse> Says { get; init; } = [];

    /// <summary>How its numbers are written; null to let the column decide.</summary>
    public DecimalMark? Mark { get; init; }

    /// <summary>What its numbers are multiplied by, such as 100 for shares written as fractions; null for the recipe's own.</summary>
    public double? Multiplier { get; init; }

    /// <summary>How many digits its codes have, so that 180 is read as 0180; null to leave them as they are.</summary>
    public int? CodeWidth { get; init; }
}

/// <summary>What a header says of every figure under it.</summary>
/// <param name="Role">What kind of thing it says: a subgroup, a period, an indicator, a place.</param>
/// <param name="Word">The word of the header, or the code that it means.</param>
/// <param name="Dimension">The dimension's code, when it says a subgroup.</param>
public sealed record HeaderUse(ColumnRole Role, string Word, string? Dimension = null);

/// <summary>What a column of a table can hold.</summary>
public enum ColumnRole
{
    /// <summary>Nothing that is wanted.</summary>
    Ignored,

    /// <summary>The place, by name, by code, or both glued together.</summary>
    Place,

    /// <summary>The place's code.</summary>
    PlaceCode,

    /// <summary>The time, or its year.</summary>
    Period,

    /// <summary>The month or quarter that belongs to a year in another column.</summary>
    PeriodPart,

    /// <summary>The indicator's name.</summary>
    Indicator,

    /// <summary>The indicator's code.</summary>
    IndicatorCode,

    /// <summary>The subgroups of a dimension.</summary>
    Subgroup,

    /// <summary>The name of the dimension that the subgroup in the row belongs to.</summary>
    DimensionName,

    /// <summary>The subgroups of the dimension that is named in the row.</summary>
    SubgroupName,

    /// <summary>The value.</summary>
    Value,

    /// <summary>The standard error of the value.</summary>
    StandardError,

    /// <summary>The lower bound.</summary>
    Lower,

    /// <summary>The upper bound.</summary>
    Upper,

    /// <summary>Half the width of the interval: the margin of error that is added to the value and taken from it.</summary>
    Margin,

    /// <summary>Which kind of number stands in the value's column in this row: the value itself, a bound, the persons asked. The rows of one figure are joined.</summary>
    Kind,

    /// <summary>Persons counted as cases.</summary>
    Numerator,

    /// <summary>Persons counted or asked.</summary>
    Denominator,

    /// <summary>Persons in the population.</summary>
    Population,

    /// <summary>A status symbol that belongs to the value.</summary>
    Symbol,

    /// <summary>Who made the figure.</summary>
    Source,

    /// <summary>The unit of the value; per cent and per thousand say what would mean everybody.</summary>
    Unit,

    /// <summary>The figure of the whole place.</summary>
    SettingAverage,

    /// <summary>Three letters of a country.</summary>
    CountryCode,

    /// <summary>1 where more is better, 0 where less is better.</summary>
    Favourable,

    /// <summary>The value that would mean everybody.</summary>
    Scale,

    /// <summary>1 where the dimension is a ladder, 0 where it is not.</summary>
    Ordered,

    /// <summary>The step on the ladder, 1 for the worst off; 0 where there is no ladder.</summary>
    Step,

    /// <summary>1 where the others are compared with the subgroup.</summary>
    Reference,
}
