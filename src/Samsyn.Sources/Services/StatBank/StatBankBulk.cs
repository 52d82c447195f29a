// StatBank's stream of rows: a text table in which each cell holds a code and its word.
using Samsyn.Loop;
using Samsyn.Sources.Text;

namespace Samsyn.Sources.Services.StatBank;

/// <summary>Reads StatBank's stream of rows.</summary>
internal static class StatBankBulk
{
    private const string Value = "INDHOLD";

    /// <summary>The stream as a table: for each variable its words and its codes, then value and symbol.</summary>
    public static Checked<IReadOnlyList<SourceTable>> Open(ReadOnlyMemory<byte> bytes) => CsvFile.Open(bytes).Then(tables =>
    {
        var at = tables[0].Columns.Index().Where(column => column.Item.Name.Equals(Value, StringComparison.OrdinalIgnoreCase)).Select(column => column.Index).FirstOrDefault(-1);
        return at == tables[0].Columns.Count - 1
            ? CheckedSteps.Sound<IReadOnlyList<SourceTable>>([Table(tables[0], at)])
            : CheckedSteps.Flawed<IReadOnlyList<SourceTable>>(new Where.WholeColumn("", Value), FlawKind.NotThere, string.Join(", ", tables[0].Columns.Select(column => column.Name)), Value);
    });

    private static SourceTable Table(SourceTable table, int value)
    {
        var variables = table.Columns.Take(value).ToArray();
        SourceColumn[] columns =
        [
            .. variables.SelectMany(IEnumerable<SourceColumn> (column) =>
                [new(column.Name, column.Name.Equals("TID", StringComparison.OrdinalIgnoreCase) ? SourceColumnKind.Time : SourceColumnKind.Dimension), new(column.Name + " | code", SourceColumnKind.Codes) { CodesOf = column.Name }]),
            new("Value", SourceColumnKind.Value),
            new("Symbol", SourceColumnKind.Symbol),
        ];
        return table with { Columns = [.. columns.Select((column, at) => column with { Number = at + 1 })], Rows = table.Rows.Select(row => row is SourceRow.Read read ? Row(read, value, columns.Length) : row) };
    }

    private static SourceRow.Read Row(SourceRow.Read read, int value, int width)
    {
        var cells = new string?[width];
        for (var at = 0; at < value; at++)
        {
            (cells[(2 * at) + 1], cells[2 * at]) = Parted(read.Cells[at]);
        }

        var text = read.Cells[value];
        // In Danish a number has a decimal comma.
        var number = text?.Replace(',', '.');
        var isNumber = number is not null && Cubes.Numeral.Is(number);
        (cells[^2], cells[^1]) = (isNumber ? number : null, isNumber ? null : text);
        return new SourceRow.Read(read.Number, cells);
    }

    private static (string? Code, string? Word) Parted(string? text) =>
        text is not null && text.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? (text[..space], text[(space + 1)..].Trim()) : (text, text);
}
