// What stands in a form: under the name of each field, what is written in it.
using System.Globalization;

namespace Samsyn.Web.Editing;

/// <summary>What stands in a form: under the name of each field, what is written in it, once or once for each row.</summary>
public sealed class Written
{
    private readonly Dictionary<string, IReadOnlyList<string>> all = [];

    /// <summary>Nothing.</summary>
    public static Written Nothing => new();

    /// <summary>What was sent.</summary>
    public static Written Of(IFormCollection sent)
    {
        var written = new Written();
        foreach (var (name, values) in sent)
        {
            written.all[name] = [.. values.Select(value => (value ?? "").Trim().ReplaceLineEndings("\n"))];
        }

        return written;
    }

    /// <summary>Adds what stands in a field.</summary>
    public Written With(string name, string? value) => With(name, value is null ? [] : [value]);

    /// <summary>Adds a day, as a form writes it.</summary>
    public Written With(string name, DateOnly? day) => With(name, day?.ToString(EditReader.DayFormat, CultureInfo.InvariantCulture));

    /// <summary>Adds a number.</summary>
    public Written With(string name, int? number) => With(name, number?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a number with decimals, with the comma that most readers write. Three decimals are written as four, or 1,234 could be read as a thousand and some.</summary>
    public Written With(string name, double? number) => With(name, number is { } some ? Of(some) : "");

    /// <summary>A number as it stands in a field.</summary>
    public static string Of(double number)
    {
        var text = number.ToString("0.##########", CultureInfo.InvariantCulture);
        var decimals = text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? text.Length - point - 1 : 0;
        return (decimals == 3 ? $"{text}0" : text).Replace('.', ',');
    }

    /// <summary>Adds an amount.</summary>
    public Written With(string name, decimal? kronor) => With(name, kronor?.ToString("0", CultureInfo.InvariantCulture));

    /// <summary>Adds what stands in a field several times.</summary>
    public Written With(string name, IEnumerable<string> values)
    {
        all[name] = [.. values];
        return this;
    }

    /// <summary>What stands in a field; empty for nothing.</summary>
    public string At(string name) => All(name) is [var first, ..] ? first : "";

    /// <summary>All that stands under a name.</summary>
    public IReadOnlyList<string> All(string name) => all.GetValueOrDefault(name) ?? [];

    /// <summary>One row of a field with rows.</summary>
    public Written Row(EditField.Rows field, int row)
    {
        var one = new Written();
        foreach (var column in field.Columns)
        {
            one.With(column.Name, All(column.Name) is { } values && row < values.Count ? values[row] : "");
        }

        return one;
    }

    /// <summary>The rows of a field in which something is written.</summary>
    public IReadOnlyList<Written> FilledRows(EditField.Rows field) =>
    [
        .. Enumerable.Range(0, field.Columns.Max(column => All(column.Name).Count))
            .Select(row => Row(field, row))
            .Where(row => field.Columns.Any(column => row.At(column.Name).Length > 0)),
    ];

    /// <summary>Whether two forms say the same in a field.</summary>
    public bool Agrees(Written other, EditField field) => field is EditField.Rows rows
        ? (FilledRows(rows), other.FilledRows(rows)) is var (own, others) && own.Count == others.Count
            && own.Zip(others).All(pair => rows.Columns.All(column => pair.First.Agrees(pair.Second, column)))
        : field is EditField.Several ? All(field.Name).ToHashSet().SetEquals(other.All(field.Name))
        : At(field.Name) == other.At(field.Name);
}
