// Which columns of a table belong to one figure: those of which the header says the same.
using Samsyn.Loop;
using Samsyn.Loop.Measure;

namespace Samsyn.Sources.Drafts;

/// <summary>Puts together the columns of each figure.</summary>
internal static class FigureColumns
{
    private static readonly ColumnRole[] Counted =
    [
        ColumnRole.Value, ColumnRole.StandardError, ColumnRole.Lower, ColumnRole.Upper, ColumnRole.Margin, ColumnRole.Numerator, ColumnRole.Denominator, ColumnRole.Population, ColumnRole.Symbol,
    ];

    public static IReadOnlyList<(FigureCells Cells, IReadOnlyList<HeaderUse> Says, string Column)> Of(
        SourceTable table, Recipe recipe, IReadOnlyList<(ColumnUse Use, int Column)> uses)
    {
        var counted = uses.Where(pair => Counted.Contains(pair.Use.Role)).ToArray();
        var sets = counted.GroupBy(pair => Key(pair.Use)).ToArray();
        var shared = sets.Length > 1 ? sets.FirstOrDefault(set => set.Key.Length == 0)?.ToArray() ?? [] : [];
        return [.. sets.Where(set => set.Key.Length > 0 || shared.Length == 0)
            .Select(set => (set.ToArray(), set.First().Use.Says))
            .Select(set => (Cells(table, recipe, [.. set.Item1, .. shared.Where(pair => set.Item1.All(own => own.Use.Role != pair.Use.Role))]), set.Says, set.Item1[0].Use.Column))];
    }

    private static string Key(ColumnUse use) =>
        string.Join('\n', use.Says.Select(said => $"{said.Role}\t{said.Dimension}\t{said.Word}").Order(StringComparer.Ordinal));

    private static FigureCells Cells(SourceTable table, Recipe recipe, IReadOnlyList<(ColumnUse Use, int Column)> uses)
    {
        var marks = new Marks(table, recipe);
        var times = uses.FirstOrDefault(pair => pair.Use.Role == ColumnRole.Value).Use?.Multiplier ?? recipe.Constants.Multiplier ?? 1;
        NumberCells? Numbers(ColumnRole role, double multiplier) => uses.FirstOrDefault(pair => pair.Use.Role == role) is { Use: { } use, Column: var column }
            ? new(table, column, use.Multiplier ?? multiplier, use.Mark ?? MarkOf(table.Columns[column]), marks)
            : null;
        return new()
        {
            Value = Numbers(ColumnRole.Value, times),
            Error = Numbers(ColumnRole.StandardError, times),
            Lower = Numbers(ColumnRole.Lower, times),
            Upper = Numbers(ColumnRole.Upper, times),
            Margin = Numbers(ColumnRole.Margin, times),
            Numerator = Numbers(ColumnRole.Numerator, 1),
            Denominator = Numbers(ColumnRole.Denominator, 1),
            Population = Numbers(ColumnRole.Population, 1),
            Symbol = uses.FirstOrDefault(pair => pair.Use.Role == ColumnRole.Symbol) is { Use: not null, Column: var symbol } ? symbol : null,
            Confidence = recipe.Constants.Confidence ?? 0.95,
            Marks = marks,
        };
    }

    private static DecimalMark? MarkOf(SourceColumn column) => column.Mark ?? (column.Kind is SourceColumnKind.Value ? DecimalMark.Point : null);
}
