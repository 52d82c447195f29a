// Reads the table that samsyn protect is given: one row a cell, with everything that is wrong told at once.
using System.Globalization;
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Protecting;
using Samsyn.Sources.Columns;
using Samsyn.Statistics.Disclosure;

namespace Samsyn.Web.Commands.Protecting;

/// <summary>A row of the file: a cell, or one that has no number there.</summary>
/// <param name="Cell">The cell; its count is 0 where there is no number.</param>
/// <param name="Mark">What stands in place of a number; null where there is one.</param>
/// <param name="Where">Where its count stands in the file.</param>
/// <param name="Named">Where the first of its codes stands, for what is wrong with what it is called.</param>
internal sealed record ProtectRow(CountedCell Cell, MarkMeaning? Mark, Where Where, Where Named);

/// <summary>Reads the table.</summary>
internal static class ProtectFile
{
    private static readonly HashSet<string> Times = new(StringComparer.OrdinalIgnoreCase)
    {
        "year", "period", "time", "date", "month", "quarter", "år", "tid", "tidpunkt", "månad", "kvartal", "aar", "måned",
    };

    /// <summary>The rows of the file; or all that is wrong with it. A table with a row too few proves nothing, so one flaw is enough to refuse it.</summary>
    public static Checked<IReadOnlyList<ProtectRow>> Read(ProtectCall call)
    {
        string[] names = [.. call.By, call.Count, .. call.Population is { } population ? (string[])[population] : []];
        return ColumnFile.Read<IReadOnlyList<ProtectRow>>(call.File.FullName, names, file =>
        {
            var by = call.By.Select(name => file[name]).ToArray();
            var (count, all) = (file[call.Count], call.Population is null ? (Column?)null : file[call.Population]);
            var rows = file.Rows(row => RowOf(row, by, count, all)).ToArray();
            TellTwice(file, rows);
            return rows;
        });
    }

    /// <summary>The table that the rows make, by what the rule says of its columns.</summary>
    public static CountedTable Table(ProtectCall call, IReadOnlyList<ProtectRow> rows, TableRule rule)
    {
        var columns = call.By.Select((name, index) => rule.Columns.FirstOrDefault(column => Same(column.Name, name)) is { } told
            ? told with { Name = name, Total = told.Total ?? Total(rows, index) }
            : new Classification(name) { Total = Times.Contains(name) ? null : Total(rows, index), Time = Times.Contains(name), Summed = !Times.Contains(name) }).ToArray();
        var places = Enumerable.Range(0, columns.Length).Where(index => rule.Places is { } name && Same(columns[index].Name, name)).ToArray();
        var sensitive = Enumerable.Range(0, columns.Length).Where(index => rule.Sensitive.Any(name => Same(columns[index].Name, name))).ToArray();
        return new(columns, [.. rows.Where(row => row.Mark is null).Select(row => row.Cell with { Sensitive = IsSensitive(row.Cell) })]) { Perturbed = rule.Perturbed };

        bool IsSensitive(CountedCell cell) => Array.Exists(sensitive, index => cell.Codes[index] != columns[index].Total)
            && !(places is [var place] && rule.ShownFor.Contains(cell.Codes[place]));
    }

    /// <summary>What is wrong with a rule for these columns: it names some that are not among them.</summary>
    public static IReadOnlyList<Flaw> Misnamed(ProtectCall call, TableRule rule) =>
    [
        .. rule.Columns.Select(column => (Path: $"columns.{column.Name}", column.Name))
            .Concat(rule.Sensitive.Select((name, index) => (string.Create(CultureInfo.InvariantCulture, $"sensitive[{index}]"), name)))
            .Concat(rule.Places is { } places ? [("places", places)] : [])
            .Where(named => !call.By.Any(name => Same(name, named.Item2)))
            .Select(named => new Flaw(new Where.Path(named.Item1), FlawKind.UnknownWord, named.Item2, string.Join(", ", call.By))),
    ];

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    // The one code of a column that stands for everybody; where two would, the rule must say which.
    private static string? Total(IReadOnlyList<ProtectRow> rows, int index) =>
        rows.Select(row => row.Cell.Codes[index]).Distinct().Where(TotalWords.Are).ToArray() is [var total] ? total : null;

    private static ProtectRow RowOf(ColumnRow row, Column[] by, Column count, Column? all)
    {
        var codes = by.Select(row.Word).ToArray();
        var (number, mark) = row.Cell(count);
        if (mark is not (null or MarkMeaning.Zero))
        {
            return new(new(codes, 0), mark, row.At(count), row.At(by[0]));
        }

        var counted = number ?? 0;
        if (!IsWhole(counted))
        {
            row.Wrong(count, FlawKind.OutOfRange, "0, 1, 2, …");
            return new(new(codes, 0), null, row.At(count), row.At(by[0]));
        }

        var cell = new CountedCell(codes, (long)counted);
        return new(
            all is { } column ? cell with { Base = (long)row.Figure(column, persons => IsWhole(persons) && persons >= counted, string.Create(CultureInfo.InvariantCulture, $"{counted}, {counted + 1}, …")) } : cell,
            null, row.At(count), row.At(by[0]));
    }

    private static bool IsWhole(double number) => number is >= 0 and <= 1e12 && double.IsInteger(number);

    private static void TellTwice(ColumnFile file, ProtectRow[] rows)
    {
        var first = new Dictionary<string, Where>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!first.TryAdd(string.Join('\u0001', row.Cell.Codes), row.Where))
            {
                var at = first[string.Join('\u0001', row.Cell.Codes)];
                file.Wrong(new(row.Named, FlawKind.Duplicate, string.Join(", ", row.Cell.Codes), at is Where.Cell cell ? cell.Row.ToString(CultureInfo.InvariantCulture) : ""));
            }
        }
    }
}
