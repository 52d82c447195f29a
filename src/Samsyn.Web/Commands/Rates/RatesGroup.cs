// The rows from which one figure is computed.
using Samsyn.Loop;
using Samsyn.Loop.Measure;

namespace Samsyn.Web.Commands.Rates;

/// <summary>The rows from which one figure, or one series of figures, is computed.</summary>
/// <param name="Key">What the grouping columns hold.</param>
/// <param name="Rows">Its rows, in the order of the file.</param>
internal sealed record RatesGroup(IReadOnlyList<string> Key, IReadOnlyList<RatesRow> Rows)
{
    /// <summary>What it is called where something is told about it.</summary>
    public string Name => string.Join(", ", Key);

    /// <summary>The sum of a column, where no row lacks it.</summary>
    public double Sum(RatesColumn column) => Rows.Sum(row => row[column] ?? 0);

    /// <summary>Why there is no figure, when a row lacks a number: it is missing, or it was withheld, and then all that is made of it is.</summary>
    public string? WhyNot(RatesWords words) => WhyNot(words, _ => true);

    /// <summary>The same, of the numbers that count.</summary>
    public string? WhyNot(RatesWords words, Func<(RatesColumn Column, MarkMeaning? Mark), bool> counts) =>
        Rows.FirstOrDefault(row => row.Missing is { } missing && counts(missing)) is { Missing: { } lack } row ? words.WhyNot(lack.Mark, row.Number, lack.Column) : null;

    /// <summary>A flaw of the group as a whole, told at its first row.</summary>
    public Flaw Wrong(string expected) => new(Rows[0].Named, FlawKind.NotThere, Name, expected);
}
