// The columns that samsyn rates can be told of, and what may stand in them.
namespace Samsyn.Web.Commands.Rates;

/// <summary>A column of numbers that a call can name.</summary>
internal enum RatesColumn
{
    Count,
    Population,
    Standard,
    ReferenceCount,
    ReferencePopulation,
    Value,
    Quantile,
    Lower,
    Upper,
    Error,
    EventsEach,
}

/// <summary>What a method needs of a column.</summary>
/// <param name="Column">The column.</param>
/// <param name="Allowed">Whether a number is allowed.</param>
/// <param name="Range">What is allowed, in figures, in the reader's words.</param>
internal sealed record RatesNeed(RatesColumn Column, Func<double, bool> Allowed, Func<RatesWords, string> Range)
{
    /// <summary>Whether nothing, or a mark for something missing, may stand there.</summary>
    public bool MayBeEmpty { get; init; }

    public static RatesNeed Any(RatesColumn column) => new(column, double.IsFinite, words => words.Finite);

    public static RatesNeed FromZero(RatesColumn column) => new(column, number => number >= 0, words => words.FromZero);

    public static RatesNeed AboveZero(RatesColumn column) => new(column, number => number > 0, words => words.AboveZero);

    public static RatesNeed Share(RatesColumn column) => new(column, number => number is > 0 and < 1, words => words.ShareOnly);

    public static RatesNeed Part(RatesColumn column) => new(column, number => number is >= 1 and <= 100 && number == Math.Floor(number), _ => "1, 2, … 100");
}
