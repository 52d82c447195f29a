// Tables whose rows leave with the record of a matter: their columns, what each tells, and how a row is written.
using System.Data.Common;
using System.Globalization;
using Samsyn.Loop.Convene;
using static Samsyn.Loop.Convene.RecordKind;

namespace Samsyn.Store.Convene;

/// <summary>A table whose rows leave by their identity.</summary>
/// <param name="Name">Its name.</param>
/// <param name="What">What it is.</param>
/// <param name="Columns">What leaves of a row, the identity first.</param>
internal sealed record RecordRows(string Name, string What, IReadOnlyList<RecordColumn> Columns)
{
    private const string MomentForm = "yyyy-MM-ddTHH:mm:ss.ffffffZ";

    public static RecordRows Matters { get; } = new("matter", "The matter itself.",
    [
        new("id", Text, "Its identity."), new("title", Text, "What it is about."), new("registry_number", Text, "Its number in the registry."),
        new("retention", Text, "For how many years it is kept after it was closed; preserve for good."),
        new("first_day", Day, "The day it was opened."), new("last_day", Day, "The day it was closed; empty while it is open."), new("version", Number, "How often it was changed."),
    ]);

    public static RecordRows Meetings { get; } = new("meeting", "The meetings that had the matter on their agenda.",
    [
        new("id", Text, "Its identity."), new("body", Text, "The identity of the body that met."), new("day", Day, "When."), new("place", Text, "Where."), new("version", Number, "How often it was changed."),
    ]);

    public static RecordRows Bodies { get; } = new("body", "The bodies that met about the matter or owned it, and those that took over from them.",
    [
        new("id", Text, "Its identity."), new("organisation", Text, "The identity of the organisation it belongs to."), new("name", Text, "What it is called."),
        new("kind", Text, "What it is."), new("powers", Text, "What it does with matters: decides, owns, does, advises."),
        new("first_day", Day, "Its first day."), new("last_day", Day, "Its last day; empty while there is none."), new("successor", Text, "The identity of the body that took over."),
    ]);

    public static RecordRows Organisations { get; } = new("organisation", "The organisations those bodies belong to.",
    [
        new("id", Text, "Its identity."), new("name", Text, "What it is called."), new("kind", Text, "What it is."), new("sector", Text, "What it works with."),
        new("inside", Truth, "Whether it is part of those who work together, rather than a partner from outside."),
        new("first_day", Day, "Its first day."), new("last_day", Day, "Its last day; empty while there is none."),
    ]);

    /// <summary>Those rows whose identity is chosen.</summary>
    public RecordPart.Table Part(DbTransaction act, CollaborationKey collaboration, IReadOnlySet<string> keep, CancellationToken stop) =>
        new(Name, What, Columns, Chosen(act, collaboration, keep, stop));

    /// <summary>A row as it leaves.</summary>
    public static IReadOnlyList<string?> Read(DbDataReader row, IReadOnlyList<RecordColumn> columns) =>
        [.. columns.Select((column, index) => row.IsDBNull(index) ? null : Written(row, index, column.Kind))];

    /// <summary>A moment as it leaves.</summary>
    public static string Written(DateTimeOffset moment) => moment.UtcDateTime.ToString(MomentForm, CultureInfo.InvariantCulture);

    private async IAsyncEnumerable<IReadOnlyList<string?>> Chosen(
        DbTransaction act, CollaborationKey collaboration, IReadOnlySet<string> keep, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        var all = act.Each(
            $"select {string.Join(", ", Columns.Select(column => column.Name))} from {Name} where collaboration = @1 order by id", [collaboration.Id], row => Read(row, Columns), stop);
        await foreach (var row in all)
        {
            if (keep.Contains(row[0]!))
            {
                yield return row;
            }
        }
    }

    private static string Written(DbDataReader row, int index, RecordKind kind) => kind switch
    {
        Number => row.GetInt64(index).ToString(CultureInfo.InvariantCulture),
        Truth => row.GetInt64(index) == 1 ? "true" : "false",
        Moment => Written(row.Moment(index)!.Value),
        _ => row.GetString(index),
    };
}
