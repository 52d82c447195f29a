// Guests and the links they come by, as they lie in the tables guest and guest_link. Only hashes of secrets are kept.
using System.Data.Common;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Keeps guests in the database.</summary>
internal sealed class GuestTable(Acts acts) : IGuests
{
    private const string Columns = "l.collaboration, l.id, l.name, l.kind, l.thing, l.made_at, l.expires_at, l.withdrawn_at";

    public Task Make(CollaborationKey collaboration, GuestLink made, (LinkToken Link, LinkToken Code) secrets, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(made);
        return acts.In(
            collaboration,
            async change =>
            {
                await Make(change, acts, collaboration, made, secrets, stop);
                return true;
            },
            stop);
    }

    /// <summary>Keeps a new link in the course of a larger act.</summary>
    public static async Task Make(
        DbTransaction change, Acts acts, CollaborationKey collaboration, GuestLink made, (LinkToken Link, LinkToken Code) secrets, CancellationToken stop)
    {
        await change.Run(
            """
            insert into guest_link (collaboration, id, token_hash, code_hash, kind, thing, name, made_at, expires_at, version)
            values (@1, @2, @3, @4, @5, @6, @7, @8, @9, 1)
            """,
            [
                collaboration.Id, made.Id, secrets.Link.Hash, secrets.Code.Hash, made.Thing.Kind, made.Thing.Id, made.Name,
                acts.Clock.GetUtcNow().Micros(), made.Expires.Micros(),
            ],
            stop);
        await Tell(change, acts, collaboration, "guest link made", (made.Id, made.Name), stop);
    }

    public Task<IReadOnlyList<GuestLink>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows(
            $"""
            select {Columns}, (select count(*) from guest g where g.collaboration = l.collaboration and g.link = l.id)
            from guest_link l where l.collaboration = @1 order by l.made_at desc, l.id desc
            """,
            [collaboration.Id], row => DoorOf(row).Link with { Guests = (int)row.GetInt64(8) }, stop);
    }

    public async Task<GuestDoor?> Find(LinkToken secret, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(secret);
        var found = await acts.Source.Rows($"select {Columns} from guest_link l where l.token_hash = @1 or l.code_hash = @1", [secret.Hash], DoorOf, stop);
        return found is [var door] && door.Link.Open(acts.Clock.GetUtcNow()) ? door : null;
    }

    public Task<bool> Withdraw(CollaborationKey collaboration, string id, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.In(
            collaboration,
            async change =>
            {
                var now = acts.Clock.GetUtcNow().Micros();
                var names = await change.Rows(
                    "update guest_link set withdrawn_at = @3, version = version + 1 where collaboration = @1 and id = @2 and withdrawn_at is null and expires_at > @3 returning name",
                    [collaboration.Id, id, now], row => row.GetString(0), stop);
                if (names is [var name])
                {
                    await Tell(change, acts, collaboration, "guest link withdrawn", (id, name), stop);
                }

                return names.Count == 1;
            },
            stop);
    }

    public Task Come(GuestDoor door, LinkToken secret, string part, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(door);
        ArgumentNullException.ThrowIfNull(secret);
        var now = acts.Clock.GetUtcNow();
        return acts.Engine.Whole(
            change => change.Run(
                "insert into guest (collaboration, id, link, secret_hash, part, came_at, seen_at) values (@1, @2, @3, @4, @5, @6, @6)",
                [door.Collaboration.Id, Acts.NewId(now), door.Link.Id, secret.Hash, part, now.Micros()], stop),
            stop);
    }

    public async Task<Guest?> Here(LinkToken secret, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(secret);
        var found = await acts.Source.Rows(
            $"""
            select {Columns}, g.id, g.part, g.came_at
            from guest g join guest_link l on l.collaboration = g.collaboration and l.id = g.link
            where g.secret_hash = @1 and g.erased_at is null
            """,
            [secret.Hash], row => new Guest(row.GetString(8), row.GetString(9), row.Moment(10)!.Value, DoorOf(row)), stop);
        return found is [var guest] && guest.Door.Link.Open(acts.Clock.GetUtcNow()) ? guest : null;
    }

    public Task<bool> Leave(LinkToken secret, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(secret);
        return acts.Engine.Whole(
            async change => await change.Run(
                "update guest set part = '', erased_at = @2 where secret_hash = @1 and erased_at is null", [secret.Hash, acts.Clock.GetUtcNow().Micros()], stop) == 1,
            stop);
    }

    private static Task Tell(DbTransaction change, Acts acts, CollaborationKey collaboration, string act, (string Id, string Name) link, CancellationToken stop) =>
        acts.Write(change, collaboration, acts.Who, new(act, new("guest-link", link.Id), new(link.Name)), stop);

    private static GuestDoor DoorOf(DbDataReader row) => new(
        new(row.GetString(0)),
        new(row.GetString(1), row.GetString(2), new(row.GetString(3), row.GetString(4)))
        {
            Made = row.Moment(5)!.Value,
            Expires = row.Moment(6)!.Value,
            Withdrawn = row.Moment(7),
        });
}
