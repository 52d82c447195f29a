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

    /// <summary>What the name of the sheet says: the place, the time or the indicator; null when it says nothing.</summary>
    public ColumnRole? SheetIs { get; init; }

    /// <summary>What words in the file mean.</summary>
    public IReadOnlyList<WordUse> Words { get; init; } = [];

    /// <summary>What marks in place of a value mean; others mean what <see cref="MissingMarks"/> says.</summary>
    public IReadOnlyList<SymbolUse> Symbols { get; init; } = [];

    /// <summary>Rows that are not wanted, by a word that stands in them.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; init; } = [];

    /// <summary>What the person has said of the indicators that came without a unit or a direction.</summary>
    public IReadOnlyList<IndicatorUse> Indicators { get; init; } = [];

    /// <summary>What the file does not say but the person does.</summary>
    public RecipeConstants Constants { get; init; } = new();
}

/// <summary>What the person has said of an indicator of the file.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Direction">Whether more is better.</param>
public sealed record IndicatorUse(string Code, string Name, Direction Direction)
{
    /// <summary>The value that would mean everybody; null for a mean.</summary>
    public double? Scale { get; init; }

    /// <summary>The unit of a mean, such as years; null for a share.</summary>
    public string? UnitName { get; init; }

    /// <summary>The indicator that it makes.</summary>
    public Indicator Indicator() => new(
        Code, LocalText.Same(Name), Scale is { } scale ? new Unit.Share(scale) : new Unit.Mean(LocalText.Same(UnitName ?? "")), Direction);

    /// <summary>What is to be remembered of an indicator that somebody has named in their own language.</summary>
    public static IndicatorUse Of(Indicator indicator) => new(indicator.Code, indicator.Name.In("sv"), indicator.Direction)
    {
        Scale = (indicator.Unit as Unit.Share)?.Scale,
        UnitName = (indicator.Unit as Unit.Mean)?.Name.In("sv"),
    };
}

/// <summary>What a word in the file means.</summary>
/// <param name="Column">The column it stands in.</param>
/// <param name="Word">The word, as it stands there.</param>
/// <param name="Meaning">
/// The code it means; empty for the whole population. In a column of subgroups without a dimension of its own, the subgroups of
/// several dimensions at once, as in <c>origin=native;sex=women</c>.
/// </param>
public sealed record WordUse(string Column, string Word, string Meaning);

/// <summary>What a mark in place of a value means.</summary>
/// <param name="Symbol">The mark, as it stands in the file.</param>
/// <param name="Meaning">What it means.</param>
public sealed record SymbolUse(string Symbol, MarkMeaning Meaning);

/// <summary>Rows that are not wanted: a sum below the table, a population that is of no interest.</summary>
/// <param name="Column">The column.</param>
/// <param name="Word">The word that stands in it in those rows.</param>
public sealed record LeftOut(string Column, string Word);

/// <summary>What a file does not say but the person who imports it does; null where the file says it itself.</summary>
public sealed record RecipeConstants
{
    /// <summary>The place's code.</summary>
    public string? Area { get; init; }

    /// <summary>The place's name.</summary>
    public string? Place { get; init; }

    /// <summary>The time, as it would be written.</summary>
    public string? Period { get; init; }

    /// <summary>The indicator's code.</summary>
    public string? Indicator { get; init; }

    /// <summary>The indicator's name.</summary>
    public string? IndicatorName { get; init; }

    /// <summary>The dimension's code, when the subgroups are named in a column that does not say of what.</summary>
    public string? Dimension { get; init; }

    /// <summary>The code of a dimension whose subgroups are measured apart, each as an indicator of its own: the young and the old, when every figure is of one or the other.</summary>
    public string? Apart { get; init; }

    /// <summary>Who made the figures.</summary>
    public string? Source { get; init; }

    /// <summary>The terms they came under.</summary>
    public string? Licence { get; init; }

    /// <summary>Whether more is better.</summary>
    public Direction? Direction { get; init; }

    /// <summary>The value that would mean everybody, in the figures as they are stored.</summary>
    public double? Scale { get; init; }

    /// <summary>How often the file's intervals are to hold the truth; null for 0.95.</summary>
    public double? Confidence { get; init; }

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
