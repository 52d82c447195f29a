// Reads what a HEAT Plus row says of its indicator and its dimension: direction, scale, ladder, step, reference.
using Samsyn.Loop;
using Samsyn.Loop.Measure;

namespace Samsyn.Sources.Drafts;

/// <summary>What a row says of its indicator and dimension.</summary>
internal sealed record Steps
{
    public string? Dimension { get; init; }

    public string? Subgroup { get; init; }

    public double? Average { get; init; }

    public bool? Favourable { get; init; }

    public double? Scale { get; init; }

    public bool? Ordered { get; init; }

    public int? Step { get; init; }

    public bool? Reference { get; init; }

    /// <summary>The draft with what the row says of it.</summary>
    public Draft Put(Draft draft) => draft with
    {
        SettingAverage = Average,
        MoreIsBetter = Favourable,
        Scale = Scale ?? draft.Scale,
        Groups = Subgroup is null ? draft.Groups : [.. draft.Groups, new DraftGroup(Dimension ?? "", Subgroup) { Ordered = Ordered, Step = Step is 0 ? null : Step, Reference = Reference ?? false }],
    };
}

/// <summary>Reads what a row says of its indicator and dimension.</summary>
internal sealed class LadderCells
{
    private readonly Dictionary<ColumnRole, int> columns;
    private readonly RecipeConstants constants;
    private readonly NumberCells? average;
    private readonly Memory<double?> units = new(UnitWords.Scale);

    public LadderCells(SourceTable table, Recipe recipe, IReadOnlyList<(ColumnUse Use, int Column)> uses)
    {
        columns = uses.GroupBy(pair => pair.Use.Role).ToDictionary(group => group.Key, group => group.First().Column);
        constants = recipe.Constants;
        average = uses.FirstOrDefault(pair => pair.Use.Role == ColumnRole.SettingAverage) is { Use: { } use, Column: var column }
            ? new(table, column, constants.Multiplier ?? 1, use.Mark ?? table.Columns[column].Mark, new Marks(table, recipe))
            : null;
    }

    public Steps Read(Line line) => new()
    {
        Dimension = Word(line, ColumnRole.DimensionName) ?? constants.Dimension,
        Subgroup = Word(line, ColumnRole.SubgroupName),
        Average = Mean(line),
        Favourable = columns.ContainsKey(ColumnRole.Favourable) ? YesNo(line, ColumnRole.Favourable) : constants.Direction?.MoreIsBetter(),
        Scale = Number(line, ColumnRole.Scale) ?? (columns.TryGetValue(ColumnRole.Unit, out var unit) && line[unit] is { } word ? units.Of(word) : null),
        Ordered = YesNo(line, ColumnRole.Ordered),
        Step = Whole(line, ColumnRole.Step),
        Reference = YesNo(line, ColumnRole.Reference),
    };

    private string? Word(Line line, ColumnRole role)
    {
        if (columns.TryGetValue(role, out var column) && line[column] is null)
        {
            line.Wrong(column, FlawKind.Missing, "");
        }

        return columns.TryGetValue(role, out column) ? line[column] : null;
    }

    private double? Mean(Line line)
    {
        var mean = average?.Read(line).Number;
        if (mean < 0)
        {
            line.Wrong(average!.Column, FlawKind.OutOfRange, "≥ 0");
            return null;
        }

        return mean;
    }

    private double? Number(Line line, ColumnRole role)
    {
        if (!columns.TryGetValue(role, out var column))
        {
            return null;
        }

        var number = Numeral.Read(line[column], DecimalMark.Either);
        var expected = Expected(role);
        if (line[column] is null)
        {
            line.Wrong(column, FlawKind.Missing, expected);
        }
        else if (line[column] is { } text && number is null)
        {
            line.Flaws.Add(Numeral.FlawOf(text, line.At(column)));
        }
        else if (number is { } read && !IsAllowed(role, read))
        {
            line.Wrong(column, FlawKind.OutOfRange, expected);
            return null;
        }

        return number;
    }

    private bool? YesNo(Line line, ColumnRole role) => Number(line, role) is { } number ? number == 1 : null;

    private int? Whole(Line line, ColumnRole role) => Number(line, role) is { } number ? (int)number : null;

    private static string Expected(ColumnRole role) => role switch
    {
        ColumnRole.Scale => "1, 100, 1000, 100000",
        ColumnRole.Step => "0, 1, 2, 3 …",
        _ => "0, 1",
    };

    private static bool IsAllowed(ColumnRole role, double number) => role switch
    {
        ColumnRole.Scale => number > 0 && double.IsInteger(number),
        ColumnRole.Step => number is >= 0 and <= 1_000_000 && double.IsInteger(number),
        _ => number is 0 or 1,
    };
}
