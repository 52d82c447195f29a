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
/// <param name="Range">What is allowed, in figures.</param>
internal sealed record RatesNeed(RatesColumn Column, Func<double, bool> Allowed, string Range)
{
    /// <summary>Whether nothing, or a mark for something missing, may stand there.</summary>
    public bool MayBeEmpty { get; init; }

    public static RatesNeed Any(RatesColumn column) => new(column, double.IsFinite, "finite numbers");

    public static RatesNeed FromZero(RatesColumn column) => new(column, number => number >= 0, "0 or more");

    public static RatesNeed AboveZero(RatesColumn column) => new(column, number => number > 0, "above 0");

    public static RatesNeed Share(RatesColumn column) => new(column, number => number is > 0 and < 1, "above 0, below 1");

    public static RatesNeed Part(RatesColumn column) => new(column, number => number is >= 1 and <= 100 && number == Math.Floor(number), "1, 2, … 100");
}
