// Joins the rows of one figure: those that say the same of place, time and people, and hold its value, its bounds and its counts.
using System.Collections;
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using static System.FormattableString;

namespace Samsyn.Sources.Drafts;

/// <summary>Which columns say of what a figure is, and which hold its numbers.</summary>
internal sealed record KindPlan
{
    /// <summary>The column of kinds.</summary>
    public required int Kind { get; init; }

    /// <summary>What a word in it means.</summary>
    public required Memory<ColumnRole?> RoleOf { get; init; }

    /// <summary>The rows that are not wanted.</summary>
    public required UnwantedRows Unwanted { get; init; }

    /// <summary>The columns that say of what a figure is.</summary>
    public required int[] Keys { get; init; }

    /// <summary>The columns with numbers.</summary>
    public required int[] Values { get; init; }

    /// <summary>For each column that is put beside the others, the column its numbers stand in and what they are.</summary>
    public required (int Column, ColumnRole Role)[] Beside { get; init; }

    /// <summary>How many kinds the table has: a figure that has them all is whole.</summary>
    public required int Kinds { get; init; }
}

/// <summary>Joins the rows of each figure. A figure is given on when it is whole; those that lack a kind come last, a value that is not there as a missing one.</summary>
internal sealed class KindRows(SourceTable table, KindPlan plan) : IEnumerable<SourceRow>
{
    public IEnumerator<SourceRow> GetEnumerator()
    {
        var open = new Dictionary<string, Joined>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (row is not SourceRow.Read read)
            {
                yield return row;
            }
            else if (PersonalNumbers.Find(table, read) is { } personal)
            {
                yield return new SourceRow.Faulty(personal);
                yield break;
            }
            else if (!plan.Unwanted.Has(read) && Take(read, open) is { } ready)
            {
                yield return ready;
            }
        }

        foreach (var rest in open.Values.OrderBy(one => one.First))
        {
            yield return rest.Row;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // The figure that the row makes whole, or what is wrong with the row; null while more of the figure is to come.
    private SourceRow? Take(SourceRow.Read row, Dictionary<string, Joined> open)
    {
        if (row.Cells[plan.Kind] is not { } word || plan.RoleOf.Of(word) is not { } role)
        {
            return Wrong(row, row.Cells[plan.Kind] is null ? FlawKind.Missing : FlawKind.UnknownWord, KindWords.Names);
        }

        var key = string.Join('\u001f', plan.Keys.Select(column => row.Cells[column]));
        if (!open.TryGetValue(key, out var joined))
        {
            open[key] = joined = new(row, table.Columns.Count, plan);
        }

        if (joined.Put(row, role) is { } earlier)
        {
            return Wrong(row, FlawKind.Duplicate, Invariant($"{earlier}"));
        }

        return joined.Kinds == plan.Kinds && open.Remove(key) ? joined.Row : null;
    }

    private SourceRow.Faulty Wrong(SourceRow.Read row, FlawKind kind, string expected)
    {
        var column = table.Columns[plan.Kind];
        return new(new(new Where.Cell(table.Name, row.Number, column.Number, column.Name), kind, row.Cells[plan.Kind] ?? "", expected));
    }

    /// <summary>What has come of one figure.</summary>
    private sealed class Joined
    {
        private readonly KindPlan plan;
        private readonly int width;
        private readonly string?[] cells;
        private readonly long[] rows;
        private readonly List<(ColumnRole Role, long Row)> kinds = [];

        public Joined(SourceRow.Read first, int width, KindPlan plan)
        {
            (this.plan, this.width, First) = (plan, width, first.Number);
            cells = new string?[width + plan.Beside.Length];
            rows = new long[cells.Length];
            Array.Fill(rows, first.Number);
            foreach (var column in plan.Keys)
            {
                cells[column] = first.Cells[column];
            }
        }

        public long First { get; }

        public int Kinds => kinds.Count;

        public SourceRow.Read Row => new(First, cells) { Rows = rows };

        /// <summary>Puts the row's numbers in their places; when the kind was there before, tells in which row.</summary>
        public long? Put(SourceRow.Read row, ColumnRole role)
        {
            if (kinds.Exists(kind => kind.Role == role))
            {
                return kinds.Find(kind => kind.Role == role).Row;
            }

            kinds.Add((role, row.Number));
            if (role is ColumnRole.Value)
            {
                // Mark and unit beside the value are the figure's.
                for (var column = 0; column < width; column++)
                {
                    (cells[column], rows[column]) = (row.Cells[column], row.Number);
                }
            }

            foreach (var (index, (column, _)) in plan.Beside.Index().Where(one => one.Item.Role == role))
            {
                (cells[width + index], rows[width + index]) = (row.Cells[column], row.Number);
            }

            return null;
        }
    }
}
