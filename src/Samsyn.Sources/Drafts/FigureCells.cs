// Makes one figure of the cells that belong together: a value with its error, its bounds and its counts.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Statistics;
using static System.FormattableString;

namespace Samsyn.Sources.Drafts;

/// <summary>The columns of one figure: those of which the header says the same.</summary>
internal sealed class FigureCells
{
    private const string ZeroOrMore = "≥ 0";

    public NumberCells? Value { get; init; }

    public NumberCells? Error { get; init; }

    public NumberCells? Lower { get; init; }

    public NumberCells? Upper { get; init; }

    public NumberCells? Margin { get; init; }

    public NumberCells? Numerator { get; init; }

    public NumberCells? Denominator { get; init; }

    public NumberCells? Population { get; init; }

    public int? Symbol { get; init; }

    public double Confidence { get; init; } = 0.95;

    public required Marks Marks { get; init; }

    /// <summary>The column by which the figure is told where it stands.</summary>
    public int Column => (Value ?? Numerator ?? Denominator)?.Column ?? 0;

    /// <summary>Reads the figure of a row.</summary>
    /// <param name="line">The row.</param>
    /// <param name="scale">The value that would mean everybody, or null.</param>
    public Draft Read(Line line, double? scale)
    {
        var numerator = Count(Numerator, line);
        var denominator = Count(Denominator, line);
        var value = Value?.Read(line) ?? default;
        if (value is { Number: < 0 } && scale is not null)
        {
            line.Wrong(Column, FlawKind.OutOfRange, ZeroOrMore);
        }

        return new(line.At(Column), Figure(line, value, Share(value, scale, numerator, denominator), denominator is 0))
        {
            Numerator = numerator,
            Denominator = denominator,
            Population = Count(Population, line),
            Symbol = (Symbol is { } beside ? line[beside] : null) ?? (value.Number is null && Value is not null ? line[Value.Column] : null),
        };
    }

    private static double? Share(NumberCell value, double? scale, double? numerator, double? denominator) =>
        value.Number ?? (value.Mark is null && scale is { } whole && denominator > 0 && numerator is { } cases ? whole * cases / denominator : null);

    // A share of nobody cannot exist.
    private Figure Figure(Line line, NumberCell cell, double? value, bool nobody)
    {
        if (value is { } number)
        {
            return Known(line, number);
        }

        var mark = cell.Mark ?? (Symbol is { } beside && line[beside] is { } text ? Marks.Of(text) : null) ?? CountMark(line) ?? (nobody ? MarkMeaning.NotApplicable : MarkMeaning.NotAvailable);
        return MissingMarks.Figure(mark) ?? Known(line, 0);
    }

    // A count that is withheld withholds the share that would be made of it.
    private MarkMeaning? CountMark(Line line) =>
        Value is null && (Numerator is { } cases && line[cases.Column] is { } text ? Marks.Of(text) : null) is { } mark ? mark : null;

    private Figure.Known Known(Line line, double value)
    {
        var error = NotNegative(Error, line);
        var half = NotNegative(Margin, line);
        var (lower, upper) = (Lower?.Read(line).Number ?? value - half, Upper?.Read(line).Number ?? value + half);
        if (lower is { } from && upper is { } to && !(from <= value && value <= to))
        {
            line.Wrong(Column, FlawKind.OutsideItsInterval, Invariant($"{from} – {to}"));
        }

        return new(new Estimate(value, lower <= upper ? new Interval(lower.Value, upper.Value, Confidence, Promise.NotOurs) : null, error));
    }

    private static double? Count(NumberCells? cells, Line line) => NotNegative(cells, line);

    private static double? NotNegative(NumberCells? cells, Line line)
    {
        var number = cells?.Read(line).Number;
        if (number < 0)
        {
            line.Wrong(cells!.Column, FlawKind.OutOfRange, ZeroOrMore);
            return null;
        }

        return number;
    }
}
