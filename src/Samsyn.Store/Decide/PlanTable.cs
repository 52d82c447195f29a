// Things of a plan, as they lie in the table of their kind: title and matter in columns, all else as a document.
using System.Data.Common;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;

namespace Samsyn.Store.Decide;

/// <summary>Keeps things of one kind of a plan in the database.</summary>
/// <param name="acts">By which things are done.</param>
/// <param name="kind">The kind, which is the table's name.</param>
internal sealed class PlanTable<T>(Acts acts, string kind) : IPlanned<T>
    where T : Planned
{
    private readonly EditedRows rows = new(kind, ["title", "matter", "details"]);

    public Task<IReadOnlyList<T>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows($"{rows.Selected} order by id", [collaboration.Id], ThingOf, stop);
    }

    public Task<T?> Find(CollaborationKey collaboration, string id, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Row($"{rows.Selected} and id = @2", [collaboration.Id, id], ThingOf, stop);
    }

    public Task<Kept> Keep(CollaborationKey collaboration, T planned, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(planned);
        return rows.Keep(acts, collaboration, (planned.Id, planned.Version), [planned.Title, planned.Matter, Json.Write(planned)], stop);
    }

    private static T ThingOf(DbDataReader row) => (T)(Json.Read<T>(row.GetString(4)) with
    {
        Id = row.GetString(0),
        Version = row.GetInt64(1),
        Title = row.GetString(2),
        Matter = row.Text(3),
    });
}
