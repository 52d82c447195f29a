// The series of a file, each in order of time: what samsyn trend and samsyn spc read.
using System.Globalization;
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Sources.Columns;
using Samsyn.Statistics;
using Samsyn.Statistics.Trend;
using static System.FormattableString;

namespace Samsyn.Web.Commands.Series;

/// <summary>The columns that series stand in.</summary>
/// <param name="Series">Which series a row belongs to.</param>
/// <param name="Period">When.</param>
/// <param name="Value">The figure.</param>
internal sealed record SeriesColumns(string Series, string Period, string Value)
{
    /// <summary>The figure's lower bound, or null.</summary>
    public string? Lower { get; init; }

    /// <summary>The figure's upper bound, or null.</summary>
    public string? Upper { get; init; }

    /// <summary>Persons counted as cases, or null.</summary>
    public string? Count { get; init; }

    /// <summary>Persons counted, or null.</summary>
    public string? Population { get; init; }

    /// <summary>All that must be there.</summary>
    public IReadOnlyCollection<string> Names => [.. new[] { Series, Period, Value, Lower, Upper, Count, Population }.OfType<string>()];
}

/// <summary>One row of a series.</summary>
/// <param name="Name">The series.</param>
/// <param name="Period">When, as it stands in the file.</param>
/// <param name="Point">The figure.</param>
internal sealed record SeriesRow(string Name, string Period, SeriesPoint Point);

/// <summary>The series of a file, in the order in which it first names them, each in order of time.</summary>
/// <param name="Series">The series whose rows are all sound.</param>
/// <param name="Flaws">Everything that is wrong.</param>
internal sealed record SeriesFile(IReadOnlyList<IReadOnlyList<SeriesRow>> Series, IReadOnlyList<Flaw> Flaws)
{
    private const string Periods = "2024, 2021-2024, 2024/25, 2024H1, 2024Q1, 2024M09, 1–9999";

    /// <summary>Reads a file. A series with a flawed row is left out: it would be of something else than the file says.</summary>
    public static SeriesFile Read(string path, SeriesColumns columns) => ColumnFile.Open(path, columns.Names) switch
    {
        Checked<ColumnFile>.Sound { Value: var file } => Read(file, columns),
        Checked<ColumnFile>.Flawed { Flaws: var flaws } => new([], flaws),
        _ => new([], []),
    };

    private static SeriesFile Read(ColumnFile file, SeriesColumns columns)
    {
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        var found = new Dictionary<string, List<SeriesRow>>(StringComparer.Ordinal);
        var places = new Dictionary<(string, string), long>();
        foreach (var (row, number, where) in file.Rows(row => (Row: Of(row, file, columns, named), row.Number, Where: row.At(file[columns.Period]))))
        {
            if (!places.TryAdd((row.Name, row.Period), number))
            {
                file.Wrong(new(where, FlawKind.Duplicate, row.Period, Invariant($"{places[(row.Name, row.Period)]}")));
                continue;
            }

            if (!found.TryGetValue(row.Name, out var rows))
            {
                found[row.Name] = rows = [];
            }

            rows.Add(row);
        }

        return new(
            [.. found.Where(series => named[series.Key] == series.Value.Count).Select(series => (IReadOnlyList<SeriesRow>)[.. series.Value.OrderBy(row => row.Point.When)])],
            file.Flaws);
    }

    private static SeriesRow Of(ColumnRow row, ColumnFile file, SeriesColumns columns, Dictionary<string, int> named)
    {
        var name = row.Word(file[columns.Series]);
        named[name] = named.GetValueOrDefault(name) + 1;
        var (period, value) = (row.Word(file[columns.Period]), row.Figure(file[columns.Value]));
        var (cases, persons) = CountsOf(row, file, columns);
        return new(name, period, new(When(row, file[columns.Period], period), value)
        {
            Interval = IntervalOf(row, file, columns, value),
            Cases = cases,
            Persons = persons,
        });
    }

    private static double? Figure(ColumnRow row, ColumnFile file, string? column) => column is null ? null : row.Figure(file[column]);

    // Where one is missing there is nothing to hold the other against; the trend then says so.
    private static (double? Cases, double? Persons) CountsOf(ColumnRow row, ColumnFile file, SeriesColumns columns)
    {
        var (cases, persons) = (Figure(row, file, columns.Count), Figure(row, file, columns.Population));
        if (persons <= 0)
        {
            row.Wrong(file[columns.Population!], FlawKind.OutOfRange, "> 0");
        }

        if (cases < 0 || (persons > 0 && cases > persons))
        {
            row.Wrong(file[columns.Count!], FlawKind.OutOfRange, persons > 0 ? Invariant($"0–{persons}") : "≥ 0");
        }

        return (cases, persons);
    }

    private static Interval? IntervalOf(ColumnRow row, ColumnFile file, SeriesColumns columns, double? value)
    {
        if (columns.Upper is not { } upperColumn || Figure(row, file, columns.Lower) is not { } lower || row.Figure(file[upperColumn]) is not { } upper)
        {
            return null;
        }

        if (lower > upper)
        {
            row.Wrong(file[upperColumn], FlawKind.OutOfRange, Invariant($"{lower} – ∞"));
            return null;
        }

        if (value is { } known && !(lower <= known && known <= upper))
        {
            row.Wrong(file[columns.Value], FlawKind.OutsideItsInterval, Invariant($"{lower}–{upper}"));
        }

        return new(lower, upper, promise: Promise.NotOurs);
    }

    // Points that are only numbered stand in the order of their numbers, and overlap none.
    private static TimeRange When(ColumnRow row, Column column, string period)
    {
        var read = PeriodText.Read(period, new Where.All());
        if (read is Checked<Period>.Sound { Value: var time })
        {
            return new(time.Start, time.End);
        }

        if (int.TryParse(period, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 10_000)
        {
            return TimeRange.Years(number);
        }

        if (period.Length > 0 && read is Checked<Period>.Flawed { Flaws: [var flaw, ..] })
        {
            row.Wrong(column, flaw.Kind, Periods);
        }

        return TimeRange.Years(1);
    }
}
