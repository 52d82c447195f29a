// What samsyn rates finds in a file: the groups whose rows are all sound, and every flaw.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Sources.Columns;

namespace Samsyn.Web.Commands.Rates;

/// <summary>The groups of a file.</summary>
/// <param name="Groups">Those whose rows are all sound, in the order in which the file first names them.</param>
/// <param name="Flaws">What is wrong.</param>
internal sealed record RatesFile(IReadOnlyList<RatesGroup> Groups, IReadOnlyList<Flaw> Flaws)
{
    /// <summary>Reads a file.</summary>
    public static RatesFile Read(RatesCall call)
    {
        var needs = call.Method.Needs(call);
        string[] names = [.. call.By, .. call.Labels, .. call.Band is { } band ? (string[])[band] : [], .. needs.Select(need => call.Columns[need.Column])];
        return ColumnFile.Open(call.File.FullName, names) switch
        {
            Checked<ColumnFile>.Sound { Value: var file } => Read(call, file, needs),
            Checked<ColumnFile>.Flawed { Flaws: var flaws } => new([], flaws),
            var other => throw new InvalidOperationException($"A file that is neither sound nor flawed: {other}."),
        };
    }

    // A row that is flawed is left out by the file; what it would have been a part of is then not whole.
    private static RatesFile Read(RatesCall call, ColumnFile file, IReadOnlyList<RatesNeed> needs)
    {
        var reader = new RatesReading(call, file, needs);
        var groups = new Dictionary<string, (IReadOnlyList<string> Key, List<RatesRow> Rows)>();
        var read = new Dictionary<string, long>();
        foreach (var row in file.Rows(line => reader.Read(line, name => read[name] = read.GetValueOrDefault(name) + 1)))
        {
            var name = RatesReading.Name(call, row);
            if (!groups.TryGetValue(name, out var group))
            {
                groups[name] = group = (row.Key, []);
            }

            group.Rows.Add(row);
        }

        // A row that nobody could read, or that names no group, may have belonged to any.
        if (file.Flaws.Any(flaw => flaw.Kind == FlawKind.PersonalNumber || (!call.IsRowByRow && flaw.Where is not Where.Cell)) || reader.HasUnplaced)
        {
            return new([], file.Flaws);
        }

        RatesGroup[] whole = [.. groups.Where(group => group.Value.Rows.Count == read[group.Key]).Select(group => new RatesGroup(group.Value.Key, group.Value.Rows))];
        var flaws = file.Flaws.ToList();
        return new(call.Together is { } together && flaws.Count == 0 ? [.. whole, RatesPool.Of(call, whole, together)] : whole, flaws);
    }
}

/// <summary>Reads rows one after the other.</summary>
internal sealed class RatesReading(RatesCall call, ColumnFile file, IReadOnlyList<RatesNeed> needs)
{
    private readonly Column[] by = [.. call.By.Select(name => file[name])];
    private readonly Column[] labels = [.. call.Labels.Select(name => file[name])];
    private readonly Column? band = call.Band is { } name ? file[name] : null;
    private readonly Column[] columns = [.. needs.Select(need => file[call.Columns[need.Column]])];

    /// <summary>Whether a row named no group.</summary>
    public bool HasUnplaced { get; private set; }

    /// <summary>What tells the groups apart.</summary>
    public static string Name(RatesCall call, RatesRow row) => call.IsRowByRow ? row.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) : string.Join('\u001f', row.Key);

    /// <summary>Makes a row of a line; tells first to which group it belongs, sound or not.</summary>
    public RatesRow Read(ColumnRow line, Action<string> belongs)
    {
        var row = new RatesRow(line.Number, line.At(band ?? (by.Length > 0 ? by[0] : columns[0])))
        {
            Key = [.. by.Select(line.Word)],
            Named = line.At(by.Length > 0 ? by[0] : band ?? columns[0]),
            Labels = [.. labels.Select(line.Text)],
            Band = band is { } layer ? line.Word(layer) : line.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
        HasUnplaced |= row.Key.Contains("");
        belongs(Name(call, row));
        var isWhole = true;
        for (var i = 0; i < needs.Count; i++)
        {
            isWhole &= Number(line, row, i);
        }

        if (isWhole && call.Method.WrongWith(call, row) is { } wrong)
        {
            line.Wrong(columns[needs.ToList().FindIndex(need => need.Column == wrong.Column)], wrong.Kind, wrong.Expected);
        }

        return row;
    }

    private bool Number(ColumnRow line, RatesRow row, int which)
    {
        var (need, column) = (needs[which], columns[which]);
        if (string.Equals(line.Text(column).Trim(), "NaN", StringComparison.OrdinalIgnoreCase))
        {
            // A number that went wrong somewhere is not the same as one that is missing.
            line.Wrong(column, FlawKind.NotANumber, "12,5");
            return false;
        }

        var cell = line.Cell(column);
        var number = cell.Mark is MarkMeaning.Zero ? 0 : cell.Number;
        if (number is { } known && need.Allowed(known))
        {
            row[need.Column] = known;
            return true;
        }

        if (number is null && need.MayBeEmpty)
        {
            // A cell that is no number at all was told of as it was read, and the row is left out.
            row.Missing ??= (need.Column, cell.Mark);
            return true;
        }

        if (number is not null || cell.Mark is not null || line.Text(column).Length == 0)
        {
            line.Wrong(column, line.Text(column).Length == 0 ? FlawKind.Missing : FlawKind.OutOfRange, need.Range(call.Words));
        }

        return false;
    }
}
