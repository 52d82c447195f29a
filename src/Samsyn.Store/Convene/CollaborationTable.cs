// Collaborations, as they lie in the table collaboration.
using System.Data.Common;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Keeps collaborations in the database.</summary>
internal sealed class CollaborationTable(Acts acts) : ICollaborations, IFoundings
{
    public async Task<IReadOnlyList<Collaboration>> All(CancellationToken stop)
    {
        var all = await acts.Source.Rows(
            "select id, slug, name, invented, settings from collaboration", [],
            row => new Collaboration(new(row.GetString(0)), row.GetString(1), row.GetString(2), row.GetInt32(3) == 1)
            {
                Languages = row.Text(4) is { } settings ? Json.Read<CollaborationSettings>(settings).Languages : CollaborationSettings.Usual.Languages,
            },
            stop);
        return [.. all.OrderBy(one => one.Name, NordicOrder.Names).ThenBy(one => one.Key.Id, StringComparer.Ordinal)];
    }

    public Task Keep(Collaboration collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Engine.Whole(
            async change =>
            {
                await Keep(change, collaboration, stop);
                return true;
            },
            stop);
    }

    public Task Found(Collaboration begun, Login owner, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(begun);
        ArgumentNullException.ThrowIfNull(owner);
        var owns = new Member(owner, new HashSet<Role> { Role.Owner });
        return acts.Engine.Whole(
            async change =>
            {
                await Keep(change, begun, stop);
                return await acts.Telling(
                    change, (begun.Key, acts.Who), MemberTable.Rows(owner.Id), () => MemberTable.Add(change, acts, (begun.Key, owns), stop), stop);
            },
            stop);
    }

    private async Task Keep(DbTransaction change, Collaboration collaboration, CancellationToken stop)
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
    }
}
