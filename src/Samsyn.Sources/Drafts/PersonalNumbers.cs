// Looks for personal identity numbers before anything of a table is read: such a table is refused whole.
using Samsyn.Loop;
using Samsyn.Sources.Recipes;

namespace Samsyn.Sources.Drafts;

/// <summary>Looks for personal identity numbers in a table.</summary>
internal static class PersonalNumbers
{
    private const int Rows = 200;

    /// <summary>The first cell of each column that holds one among the first rows. The number itself is not repeated.</summary>
    public static IReadOnlyList<Flaw> Find(SourceTable table)
    {
        var found = new Dictionary<int, Flaw>();
        foreach (var row in table.Rows.OfType<SourceRow.Read>().Take(Rows))
        {
            for (var column = 0; column < row.Cells.Count; column++)
            {
                if (Is(row.Cells[column]) && table.Columns[column].Kind is not SourceColumnKind.Value && !found.ContainsKey(column))
                {
                    found[column] = At(table, row.Number, column);
                }
            }
        }

        return [.. found.OrderBy(pair => pair.Key).Select(pair => pair.Value)];
    }

    /// <summary>The first cell of a row that holds one, or null.</summary>
    public static Flaw? Find(SourceTable table, SourceRow.Read row)
    {
        for (var column = 0; column < row.Cells.Count; column++)
        {
            if (row.Cells[column] is { Length: 11 or 13 } text && text[^5] is < '0' or > '9' && PersonalNumber.Is(text))
            {
                return At(table, row.Number, column);
            }
        }

        return null;
    }

    private static bool Is(string? text) => text is not null && PersonalNumber.Is(text);

    private static Flaw At(SourceTable table, long row, int column) =>
        new(new Where.Cell(table.Name, row, table.Columns[column].Number, table.Columns[column].Name), FlawKind.PersonalNumber);
}
