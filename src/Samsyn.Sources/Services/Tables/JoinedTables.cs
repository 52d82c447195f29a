// Tables that came in several answers, put one below another where they have the same columns.
namespace Samsyn.Sources.Services.Tables;

/// <summary>Puts tables one below another.</summary>
internal static class JoinedTables
{
    /// <summary>The tables, those with the same columns as one; in the order in which their kind came first.</summary>
    public static IReadOnlyList<SourceTable> Of(IReadOnlyList<SourceTable> tables) =>
        [.. tables.GroupBy(table => string.Join('\u001f', table.Columns.Select(column => column.Name))).Select(group => Join([.. group]))];

    private static SourceTable Join(SourceTable[] tables) => tables is [var only] ? only : tables[0] with
    {
        Columns = [.. tables[0].Columns.Select((column, at) => column with { Totals = tables.SelectMany(table => table.Columns[at].Totals).ToHashSet() })],
        Rows = tables.SelectMany(table => table.Rows),
        Notes = [.. tables.SelectMany(table => table.Notes).Distinct()],
        PassedOver = [.. tables.SelectMany(table => table.PassedOver).Distinct()],
    };
}
