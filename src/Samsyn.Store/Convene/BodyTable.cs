// Bodies, as they lie in the table body, and what happens to all they own when one takes over from another.
using System.Data.Common;
using Samsyn.Loop;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Keeps bodies in the database.</summary>
internal sealed class BodyTable(Acts acts) : IBodies
{
    private static readonly EditedRows Rows = new("body", ["organisation", "name", "kind", "powers", "first_day", "last_day", "successor"]);

    public async Task<IReadOnlyList<Body>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        var all = await acts.Source.Rows(Rows.Selected, [collaboration.Id], BodyOf, stop);
        return [.. all.OrderBy(one => one.Name, NordicOrder.Names).ThenBy(one => one.Id, StringComparer.Ordinal)];
    }

    public Task<Kept> Keep(CollaborationKey collaboration, Body body, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(body);
        return Rows.Keep(acts, collaboration, (body.Id, body.Version), Values(body), stop);
    }

    public Task<Kept> HandOver(CollaborationKey collaboration, Body body, string? why, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(body);
        var successor = body.Successor ?? throw new ArgumentException($"The body '{body.Id}' names no successor. Say which body takes over.", nameof(body));
        return acts.Edit(
            collaboration, new("body handed over", "body", [("body", "id")], [body.Id]) { Why = why },
            async change =>
            {
                var kept = await Rows.Keep(change, collaboration, (body.Id, body.Version), Values(body), stop);
                if (kept is Kept.Done)
                {
                    await ProgrammeTable.Follow(acts, change, collaboration, (body.Id, successor), stop);
                    foreach (var owned in await OwnershipTable.By(change, collaboration, body.Id, stop))
                    {
                        await OwnershipTable.Give(acts, change, collaboration, (owned.Thing, successor), why, stop);
                    }
                }

                return kept;
            },
            stop);
    }

    private static object?[] Values(Body body) =>
    [
        body.Organisation, body.Name, body.Kind.ToString(), Choices.Text(body.Powers), body.Life.From.Text(), body.Life.To.Text(), body.Successor,
    ];

    private static Body BodyOf(DbDataReader row) =>
        new(row.GetString(0), row.GetString(3), Enum.Parse<BodyKind>(row.GetString(4)), Choices.Read<Power>(row.GetString(5)))
        {
            Organisation = row.Text(2),
            Life = row.Life(6),
            Successor = row.Text(8),
            Version = row.GetInt64(1),
        };
}
