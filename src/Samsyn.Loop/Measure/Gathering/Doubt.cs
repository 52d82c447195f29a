// What makes a person look before figures are used: places nobody knows, units that changed, leaps, and series that are no longer what they were.
namespace Samsyn.Loop.Measure.Gathering;

/// <summary>A reason why a person has to look before figures are used.</summary>
/// <param name="Kind">What is doubted.</param>
/// <param name="What">Of what: a place, an indicator, a table.</param>
/// <param name="Before">How it was; empty when that says nothing.</param>
/// <param name="After">How it is now; empty when that says nothing.</param>
/// <param name="Figures">How many figures it is about; 0 when it is about a whole series.</param>
public sealed record Doubt(DoubtKind Kind, string What, string Before = "", string After = "", int Figures = 0);

/// <summary>What can be doubted.</summary>
public enum DoubtKind
{
    /// <summary>Figures for a place that is not known here.</summary>
    UnknownPlace,

    /// <summary>The figures are in another unit than the indicator.</summary>
    UnitChanged,

    /// <summary>The figures of an indicator have become several times as large or as small, all in all.</summary>
    ScaleChanged,

    /// <summary>A figure moved farther than its own uncertainty and its usual movement explain.</summary>
    Jump,

    /// <summary>Totals that are not the sums of their parts.</summary>
    TotalIsNotTheSum,

    /// <summary>More than a share of the figures are gone.</summary>
    ManyGone,

    /// <summary>Rows that cannot be read.</summary>
    Unreadable,

    /// <summary>The series is called something else.</summary>
    Renamed,

    /// <summary>The series means something else.</summary>
    Redefined,

    /// <summary>The series is no longer in the catalogue.</summary>
    SeriesGone,

    /// <summary>The service says that no more will come.</summary>
    SeriesEnded,
}

/// <summary>Something that went wrong in a fetch, as it is kept with the run.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Where">Where it stands: an address, a row.</param>
/// <param name="Read">What was read.</param>
/// <param name="Expected">What was expected.</param>
public sealed record Fault(FlawKind Kind, string Where, string Read, string Expected)
{
    private const int Longest = 600;

    /// <summary>A flaw as it is kept.</summary>
    public static Fault Of(Flaw flaw) => new(flaw.Kind, Short(Text(flaw.Where)), Short(flaw.Read), Short(flaw.Expected));

    private static string Text(Where where) => where switch
    {
        Where.Address(var asked) => asked,
        Where.Path(var json) => json,
        Where.Field(var name) => name,
        Where.WholeRow row => FormattableString.Invariant($"{row.Number}"),
        Where.Cell cell => FormattableString.Invariant($"{cell.Row}:{cell.Column}"),
        Where.TextLine line => FormattableString.Invariant($"{line.Number}"),
        Where.Keyword word => word.Name,
        Where.WholeColumn column => column.Name,
        _ => "",
    };

    private static string Short(string text) => text.Length <= Longest ? text : $"{text[..Longest]}…";
}
