// Collaborations, as they lie in the table collaboration.
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Keeps collaborations in the database.</summary>
internal sealed class CollaborationTable(Acts acts) : ICollaborations
{
    public async Task<IReadOnlyList<Collaboration>> All(CancellationToken stop)
    {
        var all = await acts.Source.Rows(
            "select id, slug, name, invented from collaboration", [],
            row => new Collaboration(new(row.GetString(0)), row.GetString(1), row.GetString(2), row.GetInt32(3) == 1), stop);
        return [.. all.OrderBy(one => one.Name, NordicOrder.Names).ThenBy(one => one.Key.Id, StringComparer.Ordinal)];
    }

    public Task Keep(Collaboration collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Engine.Whole(
            async change =>
            {
                await change.Run(
                    """
                    insert into collaboration (id, slug, name, invented, version) values (@1, @2, @3, @4, 1)
                    on conflict (id) do update
                    set slug = excluded.slug, name = excluded.name, invented = excluded.invented, version = collaboration.version + 1
                    """,
                    [collaboration.Key.Id, collaboration.Slug, collaboration.Name, collaboration.Invented ? 1 : 0], stop);
                await acts.Write(
                    change, collaboration.Key, acts.Who,
                    new("collaboration kept", new("collaboration", collaboration.Key.Id), new(collaboration.Name)), stop);
                return true;
            },
            stop);
    }
}
