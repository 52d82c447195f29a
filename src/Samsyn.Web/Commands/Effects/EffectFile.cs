// Reads a panel: who counted what among how many, where and when, and where something was begun.
using System.Globalization;
using Samsyn.Loop;
using Samsyn.Sources.Columns;
using Samsyn.Statistics.Effect;

namespace Samsyn.Web.Commands.Effects;

/// <summary>What stands in a file of a panel.</summary>
/// <param name="Rows">The rows, in their order.</param>
/// <param name="Treatment">Where something was begun, and when.</param>
internal sealed record EffectFile(IReadOnlyList<EffectRow> Rows, Treatment Treatment)
{
    /// <summary>The panel.</summary>
    public Panel Panel => Panel.Of([.. Rows.Select(row => row.Cell)], Treatment);

    /// <summary>The panel of what should not have moved; null where none is named.</summary>
    public Panel? Control => Rows.All(row => row.Control is not null) ? Panel.Of([.. Rows.Select(row => row.Cell with { Value = row.Control!.Value })], Treatment) : null;

    /// <summary>The panel of a file, or everything that is wrong with it.</summary>
    public static Checked<EffectFile> Read(EffectCall call) => EffectColumns.In(call) switch
    {
        Checked<EffectColumns>.Sound { Value: var columns } => ColumnFile.Read(call.File.FullName, columns.Names, file => Read(call, file, new(file, columns))),
        Checked<EffectColumns>.Flawed { Flaws: var flaws } => new Checked<EffectFile>.Flawed(flaws),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static EffectFile Read(EffectCall call, ColumnFile file, EffectReader reader)
    {
        var seen = new Dictionary<PanelKey, (long Row, Where Where)>();
        var rows = file.Rows(row =>
        {
            var read = reader.Read(row);
            if (read.Cell.Key is { Unit.Length: > 0, Time: > 0 } && !seen.TryAdd(read.Cell.Key, (row.Number, row.At(reader.Key))))
            {
                row.Wrong(reader.Time, FlawKind.Duplicate, seen[read.Cell.Key].Row.ToString(CultureInfo.InvariantCulture));
            }

            return read;
        }).ToArray();
        Lacking(file, seen);
        return new(rows, EffectStart.Of(call, file, new(reader, rows, [.. seen.Keys.Select(key => key.Time).Distinct().Order()])));
    }

    // A unit that lacks a time which another has is told at the unit's first row.
    private static void Lacking(ColumnFile file, Dictionary<PanelKey, (long Row, Where Where)> seen)
    {
        int[] times = [.. seen.Keys.Select(key => key.Time).Distinct().Order()];
        foreach (var unit in seen.Keys.GroupBy(key => key.Unit))
        {
            var own = unit.Select(key => key.Time).ToHashSet();
            foreach (var time in times.Where(time => !own.Contains(time)))
            {
                file.Wrong(new(seen[unit.First()].Where, FlawKind.NotThere, unit.Key, string.Create(CultureInfo.InvariantCulture, $"{unit.Key} {time}")));
            }
        }
    }
}

/// <summary>A row of a panel.</summary>
/// <param name="Cell">The figure.</param>
internal sealed record EffectRow(PanelCell Cell)
{
    /// <summary>What should not have moved; null where no column is named.</summary>
    public double? Control { get; init; }

    /// <summary>Whether it is marked as treated.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Whether it is marked as after the start.</summary>
    public bool IsAfter { get; init; }
}

/// <summary>Reads the rows of a panel.</summary>
internal sealed class EffectReader(ColumnFile file, EffectColumns columns)
{
    /// <summary>The name of the only unit of a file without areas.</summary>
    public const string Only = "all";

    private const double Most = 1e12;

    /// <summary>The column of times.</summary>
    public Column Time => file[columns.Time!];

    /// <summary>The column by which a row is told: its area, or its time where there are no areas.</summary>
    public Column Key => columns.Unit is { } unit ? file[unit] : Time;

    /// <summary>The columns.</summary>
    public EffectColumns Columns => columns;

    /// <summary>Reads a row; whatever is wrong with it is told of all at once.</summary>
    public EffectRow Read(ColumnRow row)
    {
        var unit = columns.Unit is { } column ? row.Word(file[column]) : Only;
        var written = row.Word(Time);
        if (!(int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var time) && time is > 0 and < 10_000) && written.Length > 0)
        {
            time = 0;
            row.Wrong(Time, FlawKind.NotAPeriod, "2024");
        }

        double? persons = columns.Persons is { } among ? row.Figure(file[among], number => number is >= 1e-6 and <= Most, "0.000001–10¹²") : null;
        return new(new(new(unit, time), Figure(row, columns.Count ?? columns.Value!)) { Persons = persons })
        {
            Control = columns.Control is { } control ? Figure(row, control) : null,
            IsMarked = IsOn(row, columns.Marker),
            IsAfter = IsOn(row, columns.After),
        };
    }

    private double Figure(ColumnRow row, string column) => columns.Count is null
        ? row.Figure(file[column], number => Math.Abs(number) <= Most, "−10¹²–10¹²")
        : row.Figure(file[column], number => number is >= 0 and <= Most, "0–10¹²");

    private bool IsOn(ColumnRow row, string? column) => column is not null && row.Figure(file[column], number => number is 0 or 1, "0–1") == 1;
}
