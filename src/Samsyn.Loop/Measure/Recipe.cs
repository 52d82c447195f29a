// How a table of somebody's own making is to be read: remembered by name, and used again when the same kind of file comes next year.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Measure;

/// <summary>How a table of somebody's own making is to be read.</summary>
/// <param name="Name">What it is called; unique in the collaboration.</param>
/// <param name="Columns">What each column holds, by the column's name in the file.</param>
public sealed record Recipe(string Name, IReadOnlyList<ColumnUse> Columns)
{
    /// <summary>The fingerprint of the header it was made for, by which next year's file is recognised.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>The sheet or data set to read, or null for the only one.</summary>
    public string? Sheet { get; init; }

    /// <summary>What words in the file mean.</summary>
    public IReadOnlyList<WordUse> Words { get; init; } = [];

    /// <summary>What the file does not say but the person does.</summary>
    public RecipeConstants Constants { get; init; } = new();
}

/// <summary>What a column holds.</summary>
/// <param name="Column">The column's name in the file.</param>
/// <param name="Role">What it holds.</param>
/// <param name="Dimension">The dimension's code, when it holds subgroups.</param>
public sealed record ColumnUse(string Column, ColumnRole Role, string? Dimension = null);

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
}

/// <summary>What a word in the file means.</summary>
/// <param name="Column">The column it stands in.</param>
/// <param name="Word">The word, as it stands there.</param>
/// <param name="Meaning">The code it means; empty for the whole population.</param>
public sealed record WordUse(string Column, string Word, string Meaning);

/// <summary>What a file does not say but the person who imports it does; null where the file says it itself.</summary>
public sealed record RecipeConstants
{
    /// <summary>The place's code.</summary>
    public string? Area { get; init; }

    /// <summary>The time, as it would be written.</summary>
    public string? Period { get; init; }

    /// <summary>The indicator's code.</summary>
    public string? Indicator { get; init; }

    /// <summary>The indicator's name.</summary>
    public string? IndicatorName { get; init; }

    /// <summary>Who made the figures.</summary>
    public string? Source { get; init; }

    /// <summary>The terms they came under.</summary>
    public string? Licence { get; init; }

    /// <summary>Whether more is better.</summary>
    public Direction? Direction { get; init; }

    /// <summary>The value that would mean everybody, in the figures as they are stored.</summary>
    public double? Scale { get; init; }

    /// <summary>What the file's values are multiplied by, such as 100 for shares written as fractions.</summary>
    public double? Multiplier { get; init; }
}

/// <summary>Where recipes are kept.</summary>
public interface IRecipes
{
    /// <summary>All recipes of a collaboration, by name.</summary>
    Task<IReadOnlyList<Recipe>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>Keeps a new recipe, or another with the same name in its place.</summary>
    Task Keep(CollaborationKey collaboration, Recipe recipe, CancellationToken stop);
}
