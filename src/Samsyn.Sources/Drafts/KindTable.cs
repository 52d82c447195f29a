// A table whose rows hold now the value, now a bound of it, laid out so that each figure stands on one row.
using Samsyn.Loop.Measure;

namespace Samsyn.Sources.Drafts;

/// <summary>Lays out a table with a column of kinds, as Folkhälsodata's "Andel och konfidensintervall": value, bounds and persons asked come to stand side by side.</summary>
internal static class KindTable
{
    private static readonly ColumnRole[] Keys =
    [
        ColumnRole.Place, ColumnRole.PlaceCode, ColumnRole.CountryCode, ColumnRole.Period, ColumnRole.PeriodPart, ColumnRole.Indicator, ColumnRole.IndicatorCode,
        ColumnRole.Subgroup, ColumnRole.DimensionName, ColumnRole.SubgroupName, ColumnRole.Source,
    ];

    /// <summary>The table laid out and the recipe for it; both as they are where the recipe names no column of kinds.</summary>
    /// <remarks>Reads the column of kinds through once, to know when a figure is whole.</remarks>
    public static (SourceTable Table, Recipe Recipe) Of(SourceTable table, Recipe recipe)
    {
        var places = table.Columns.Index().ToDictionary(column => column.Item.Name, column => column.Index);
        if (recipe.Columns.FirstOrDefault(use => use.Role is ColumnRole.Kind) is not { } kind || !places.TryGetValue(kind.Column, out var column))
        {
            return (table, recipe);
        }

        var unwanted = new UnwantedRows(table, recipe);
        var roles = RolesOf(recipe, kind.Column);
        var found = Found(table, unwanted, column, roles);
        ColumnUse[] values = [.. recipe.Columns.Where(use => use.Role is ColumnRole.Value && places.ContainsKey(use.Column))];
        var beside = values.SelectMany(value => found.Where(one => one.Role is not ColumnRole.Value), (value, one) => (Value: value, one.Role, Name: $"{value.Column} · {one.Word}")).ToArray();
        var rows = new KindRows(table, new()
        {
            Kind = column,
            RoleOf = roles,
            Unwanted = unwanted,
            Keys = [.. recipe.Columns.Where(use => Keys.Contains(use.Role) && places.ContainsKey(use.Column)).Select(use => places[use.Column])],
            Values = [.. values.Select(value => places[value.Column])],
            Beside = [.. beside.Select(one => (places[one.Value.Column], one.Role))],
            Kinds = found.Count,
        });
        return (
            table with { Columns = [.. table.Columns, .. beside.Select(one => table.Columns[places[one.Value.Column]] with { Name = one.Name })], Rows = rows },
            recipe with { Columns = [.. recipe.Columns, .. beside.Select(one => one.Value with { Column = one.Name, Role = one.Role, Multiplier = IsShare(one.Role) ? one.Value.Multiplier : null })] });
    }

    // What is counted in persons is not multiplied as the shares are.
    private static bool IsShare(ColumnRole role) => role is ColumnRole.Lower or ColumnRole.Upper or ColumnRole.StandardError or ColumnRole.Margin;

    private static Memory<ColumnRole?> RolesOf(Recipe recipe, string column)
    {
        var said = recipe.Words.Where(use => use.Column == column).GroupBy(use => WordMeanings.Fold(use.Word)).ToDictionary(group => group.Key, group => group.Last().Meaning);
        return new(word => said.TryGetValue(WordMeanings.Fold(word), out var meaning) ? KindWords.Named(meaning) : KindWords.Of(word));
    }

    private static List<(ColumnRole Role, string Word)> Found(SourceTable table, UnwantedRows unwanted, int column, Memory<ColumnRole?> roles)
    {
        var found = new Dictionary<ColumnRole, string>();
        foreach (var row in table.Rows)
        {
            if (row is SourceRow.Read read && read.Cells[column] is { } word && roles.Of(word) is { } role && !found.ContainsKey(role) && !unwanted.Has(read))
            {
                found[role] = word;
            }
        }

        return [.. found.Select(pair => (pair.Key, pair.Value)).OrderBy(one => one.Key)];
    }
}
