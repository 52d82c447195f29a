// The row that is being drafted, and what has been found wrong with it so far.
using Samsyn.Loop;

namespace Samsyn.Sources.Drafts;

/// <summary>The row that is being drafted. One is used for all rows of a table.</summary>
internal sealed class Line(SourceTable table)
{
    private IReadOnlyList<string?> cells = [];
    private IReadOnlyList<long>? rows;

    public long Number { get; private set; }

    public List<Flaw> Flaws { get; } = [];

    public string? this[int column] => cells[column];

    public void Enter(SourceRow.Read row)
    {
        (Number, cells, rows) = (row.Number, row.Cells, row.Rows);
        Flaws.Clear();
    }

    public Where.Cell At(int column) => new(table.Name, rows?[column] ?? Number, table.Columns[column].Number, table.Columns[column].Name);

    public void Wrong(int column, FlawKind kind, string expected) => Flaws.Add(new(At(column), kind, cells[column] ?? "", expected));
}
