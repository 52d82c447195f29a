// Matters, as they lie in the table matter.
using System.Data.Common;
using System.Globalization;
using Samsyn.Loop;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Keeps matters in the database.</summary>
internal sealed class MatterTable(Acts acts) : IMatters
{
    private const string Preserve = "preserve";

    private static readonly EditedRows Rows = new("matter", ["title", "registry_number", "retention", "first_day", "last_day"]);

    public Task<IReadOnlyList<Matter>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows($"{Rows.Selected} order by first_day desc, id desc", [collaboration.Id], MatterOf, stop);
    }

    /// <summary>All of a collaboration, as a larger act sees them.</summary>
    public static Task<IReadOnlyList<Matter>> Of(DbTransaction change, CollaborationKey collaboration, CancellationToken stop) =>
        change.Rows($"{Rows.Selected} order by first_day desc, id desc", [collaboration.Id], MatterOf, stop);

    public Task<Kept> Keep(CollaborationKey collaboration, Matter matter, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(matter);
        return Rows.Keep(
            acts, collaboration, (matter.Id, matter.Version),
            [
                matter.Title, matter.RegistryNumber, matter.Retention.Years?.ToString(CultureInfo.InvariantCulture) ?? Preserve,
                matter.Opened.Text(), matter.Closed.Text(),
            ],
            stop);
    }

    private static Matter MatterOf(DbDataReader row) => new(row.GetString(0), row.GetString(2), row.Day(5)!.Value)
    {
        RegistryNumber = row.Text(3),
        Retention = RetentionOf(row.GetString(4)),
        Closed = row.Day(6),
        Version = row.GetInt64(1),
    };

    private static Retention RetentionOf(string text) => text == Preserve ? Retention.Preserve : new(int.Parse(text, CultureInfo.InvariantCulture));
}
