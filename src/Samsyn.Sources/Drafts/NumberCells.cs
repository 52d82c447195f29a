// Reads the numbers of one column, and the marks that stand where a number is missing.
using Samsyn.Loop;
using Samsyn.Loop.Measure;

namespace Samsyn.Sources.Drafts;

/// <summary>What stands in a cell of numbers.</summary>
/// <param name="Number">The number, or null.</param>
/// <param name="Mark">What a mark in its place means, or null.</param>
public readonly record struct NumberCell(double? Number, MarkMeaning? Mark);

/// <summary>Reads the numbers of one column.</summary>
/// <param name="table">The table.</param>
/// <param name="column">The index of the column.</param>
/// <param name="multiplier">What the numbers are multiplied by.</param>
/// <param name="mark">The decimal mark, or null to learn it from the column.</param>
/// <param name="marks">What marks in place of numbers mean.</param>
internal sealed class NumberCells(SourceTable table, int column, double multiplier, DecimalMark? mark, Marks marks)
{
    private DecimalMark? learnt = mark;

    public int Column => column;

    /// <summary>Reads the cell of a row; adds a flaw when it is neither number, mark nor blank.</summary>
    public NumberCell Read(Line line)
    {
        var text = line[column];
        if (text is null)
        {
            return new(null, marks.Blank);
        }

        if (Number(text) is { } number)
        {
            return new(number * multiplier, null);
        }

        if (marks.Of(text) is { } meaning)
        {
            return new(null, meaning);
        }

        line.Flaws.Add(FormulaErrors.Are(text) ? new(line.At(column), FlawKind.FaultyFormula, text) : Numeral.FlawOf(text, line.At(column)));
        return default;
    }

    // A number that says its mark by itself teaches it; one that does not sends us through the whole column, once.
    private double? Number(string text)
    {
        if (learnt is { } known)
        {
            return Numeral.Read(text, known);
        }

        var number = Numeral.Read(text, DecimalMark.Either);
        var says = number is not null && !text.AsSpan().ContainsAny(',', '.') ? DecimalMark.Either : Numeral.MarkOf(text.AsSpan());
        learnt = says switch
        {
            DecimalMark.Comma or DecimalMark.Point => says,
            DecimalMark.Ambiguous => Numeral.MarkOf(Texts()),
            _ => null,
        };
        return says is DecimalMark.Ambiguous ? Numeral.Read(text, learnt!.Value) : number;
    }

    private IEnumerable<string> Texts() => table.Rows.OfType<SourceRow.Read>().Select(row => row.Cells[column]).OfType<string>();
}
