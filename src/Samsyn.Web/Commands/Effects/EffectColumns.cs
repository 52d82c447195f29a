// The columns of a panel: those that a call names, and those that are looked for where it names none.
using Samsyn.Loop;
using Samsyn.Sources.Columns;

namespace Samsyn.Web.Commands.Effects;

/// <summary>The columns of a panel; null where there is none.</summary>
internal sealed record EffectColumns
{
    /// <summary>The areas.</summary>
    public string? Unit { get; init; }

    /// <summary>The times.</summary>
    public string? Time { get; init; }

    /// <summary>Cases.</summary>
    public string? Count { get; init; }

    /// <summary>Persons or person-years.</summary>
    public string? Persons { get; init; }

    /// <summary>Measured values.</summary>
    public string? Value { get; init; }

    /// <summary>Which rows are of the treated area.</summary>
    public string? Marker { get; init; }

    /// <summary>Which rows are after the start.</summary>
    public string? After { get; init; }

    /// <summary>Cases or values that should not have moved.</summary>
    public string? Control { get; init; }

    /// <summary>All columns that must be in the file.</summary>
    public IReadOnlyCollection<string> Names => [.. new[] { Unit, Time, Count, Persons, Value, Marker, After, Control }.OfType<string>()];

    /// <summary>Fills in what a call leaves out with what the file has; what must be there and is not stands under its usual name.</summary>
    public static Checked<EffectColumns> In(EffectCall call) => ColumnFile.Open(call.File.FullName, []) switch
    {
        Checked<ColumnFile>.Sound { Value: var file } => new Checked<EffectColumns>.Sound(call.Columns.Filled(file, call.IsCounts)),
        Checked<ColumnFile>.Flawed { Flaws: var flaws } => new Checked<EffectColumns>.Flawed(flaws),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private EffectColumns Filled(ColumnFile file, bool? isCounts)
    {
        string? Found(params string[] usual) => Array.Find(usual, file.Has);
        var count = Count ?? Found("count", "cases", "events");
        var counts = isCounts ?? (Value is null && (Count is not null || Persons is not null || count is not null));
        return this with
        {
            Unit = Unit ?? Found("area", "unit", "municipality", "region", "state", "place"),
            Time = Time ?? Found("time", "year", "period") ?? "year",
            Count = counts ? count ?? "count" : null,
            Persons = counts ? Persons ?? Found("persons", "population", "pop", "person_years") ?? "persons" : null,
            Value = counts ? null : Value ?? Found("value", "rate", "mean") ?? "value",
            Marker = Marker ?? Found("treated", "treated_area"),
            After = After ?? Found("after", "post"),
        };
    }
}
