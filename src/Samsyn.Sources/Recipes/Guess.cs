// What a table seems to hold: a recipe to begin with, how sure each part of it is, and what must be asked.
using Samsyn.Loop.Measure;

namespace Samsyn.Sources.Recipes;

/// <summary>What a table seems to hold.</summary>
/// <param name="Recipe">A recipe to begin with.</param>
/// <param name="Columns">How each column was understood, in their order.</param>
/// <param name="Questions">What the file does not say and somebody must; none when the recipe can be used as it is.</param>
public sealed record Guess(Recipe Recipe, IReadOnlyList<ColumnGuess> Columns, IReadOnlyList<Question> Questions);

/// <summary>How a column was understood.</summary>
/// <param name="Use">What it seems to hold.</param>
/// <param name="Why">What told so.</param>
/// <param name="Sure">Whether it could hardly be something else.</param>
public sealed record ColumnGuess(ColumnUse Use, GuessReason Why, bool Sure);

/// <summary>What told what a column holds.</summary>
public enum GuessReason
{
    /// <summary>Nothing did.</summary>
    Nothing,

    /// <summary>The kind of file says it.</summary>
    File,

    /// <summary>The name of the column.</summary>
    Header,

    /// <summary>The words in it.</summary>
    Words,

    /// <summary>What the other columns hold.</summary>
    OtherColumns,
}

/// <summary>Something that must be asked.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Column">The column it is about; empty for the table.</param>
/// <param name="Read">What was read that raised it, such as 1.234 or a word.</param>
public sealed record Question(QuestionKind Kind, string Column = "", string Read = "");

/// <summary>What can be asked of somebody who knows a file.</summary>
public enum QuestionKind
{
    /// <summary>What the column holds.</summary>
    Role,

    /// <summary>Which column holds the value.</summary>
    WhichValue,

    /// <summary>Whether 1.234 is more than a thousand or little more than one.</summary>
    DecimalMark,

    /// <summary>Whether the values are fractions that should be per cent.</summary>
    Fractions,

    /// <summary>What a word in a column of subgroups means.</summary>
    Word,

    /// <summary>What a mark in place of a value means.</summary>
    Symbol,

    /// <summary>Which place the figures are for.</summary>
    Place,

    /// <summary>Which time the figures are for.</summary>
    Period,

    /// <summary>Which indicator the figures are of.</summary>
    Indicator,

    /// <summary>Whether more is better.</summary>
    Direction,

    /// <summary>How many digits the place codes have.</summary>
    CodeWidth,

    /// <summary>Whether the names of the header, which stood out of line, were moved to the right columns.</summary>
    MovedHeader,

    /// <summary>Whether a column of personal identity numbers can be taken out of the file; with it nothing is read.</summary>
    PersonalNumbers,
}
