// Erases a person: what is known of them, every way in, every membership, and their name in the journal.
using System.Data.Common;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Erases a person.</summary>
internal static class LoginErasing
{
    // What belongs to a login and goes with it.
    private static readonly string[] Gone =
    [
        "delete from recovery_code where login = @1",
        "delete from spent_code where login = @1",
        "delete from passkey where login = @1",
        "delete from sign_in where login = @1",
        "delete from outside_login where login = @1",
        "delete from email_change where login = @1",
        "update invitation set login = null, withdrawn_at = coalesce(withdrawn_at, used_at, made_at) where login = @1",
        "update invitation set made_by = null where made_by = @1",
        Unnamed("batch", "who", "batch added", "'batch'", "id"),
        Unnamed("batch", "rolled_back_by", "batch rolled back", "'batch'", "id"),
        Unnamed("upkeep", "asked_by", "fetch asked for", "'subscription'", "subscription"),
        Unnamed("upkeep", "confirmed_by", "figures confirmed", "'subscription'", "subscription"),
        Unnamed("gathering_run", "who", "fetch asked for", "'subscription'", "subscription"),
        Unnamed("gathering_run", "who", "figures confirmed", "'subscription'", "subscription"),
        Unnamed("publication", "made_by", "published", "publication.kind", "thing"),
        Unnamed("publication", "withdrawn_by", "taken back", "publication.kind", "thing"),
        Unnamed("link", "made_by", "link made", "link.to_kind", "to_thing"),
        Unnamed("evaluation", "frozen_by", "evaluation frozen", "'evaluation'", "id"),
        "update block_version set who = '', login = null where login = @1",
        "update note set who = '', login = null where login = @1",
        "update note set ended_by = '', ended_login = null where ended_login = @1",
        "update edition set who = '', login = null where login = @1",
    ];

    // The journal, which still names the person, tells in which rows the name stands.
    private static string Unnamed(string table, string column, string act, string kind, string thing) =>
        $"""
        update {table} set {column} = ''
        where exists (
            select 1 from journal_line j
            where j.login = @1 and j.act = '{act}' and j.chain = {table}.collaboration and j.kind = {kind} and j.thing = {table}.{thing} and j.who = {table}.{column})
        """;

    /// <summary>Erases a person, unless a collaboration would be left without an owner: then those are answered, and nothing is erased.</summary>
    public static async Task<IReadOnlyList<Collaboration>> Erase(DbTransaction change, Acts acts, Login login, CancellationToken stop)
    {
        await Hold(change, login, stop);
        var orphans = await Orphans(change, login, stop);
        if (orphans.Count > 0)
        {
            return orphans;
        }

        await Leave(change, acts, login, stop);
        await Hide(change, acts, login, stop);
        await acts.Write(change, login, "login erased", stop);
        foreach (var text in Gone)
        {
            await change.Run(text, [login.Id], stop);
        }

        await change.Run(
            """
            update login
            set    email = '', email_key = null, email_confirmed = 0, name = '', password = null, stamp = '', authenticator_key = null, two_factor = 0, administers = 0,
                   seen_at = null, warned_at = null, erased_at = @2, version = version + 1
            where  id = @1 and erased_at is null
            """,
            [login.Id, acts.Clock.GetUtcNow().Micros()], stop);
        await JournalTable.EraseWho(change, login.Id, stop);
        return [];
    }

    // What they wrote to somebody who must keep what comes in. The address is asked for here: whoever erases may not know it.
    private static async Task Hide(DbTransaction change, Acts acts, Login login, CancellationToken stop)
    {
        if (await change.Row("select email_key from login where id = @1 and email_key is not null", [login.Id], row => row.GetString(0), stop) is { } key)
        {
            await FaultReportTable.Hide(change, acts, key, stop);
        }
    }

    // Before anything is looked at: two owners who leave at once must not each count on the other.
    private static async Task Hold(DbTransaction change, Login login, CancellationToken stop)
    {
        var places = await change.Rows(
            "select collaboration from member where login = @1 and ended_at is null order by collaboration",
            [login.Id], row => new CollaborationKey(row.GetString(0)), stop);
        foreach (var place in places)
        {
            await Acts.Raise(change, place, stop);
        }
    }

    /// <summary>The collaborations that would be left without an owner.</summary>
    public static async Task<IReadOnlyList<Collaboration>> Orphans(DbTransaction change, Login login, CancellationToken stop)
    {
        var owned = await change.Rows(
            """
            select c.id, c.slug, c.name, c.invented, m.login, m.roles
            from   member m
            join   collaboration c on c.id = m.collaboration
            where  m.ended_at is null and c.id in (select collaboration from member where login = @1 and ended_at is null)
            order by c.name
            """,
            [login.Id],
            row => (Of: new Collaboration(new(row.GetString(0)), row.GetString(1), row.GetString(2), row.GetInt32(3) == 1), Login: row.GetString(4), Roles: Choices.Read<Role>(row.GetString(5))),
            stop);
        return
        [
            .. from row in owned
               where row.Roles.Contains(Role.Owner)
               group row.Login by row.Of into owners
               where owners.Contains(login.Id) && owners.Count() == 1
               select owners.Key,
        ];
    }

    private static async Task Leave(DbTransaction change, Acts acts, Login login, CancellationToken stop)
    {
        var left = await change.Rows(
            "update member set ended_at = @2, roles = '', version = version + 1 where login = @1 and ended_at is null returning collaboration",
            [login.Id, acts.Clock.GetUtcNow().Micros()], row => new CollaborationKey(row.GetString(0)), stop);
        foreach (var collaboration in left)
        {
            await acts.Write(change, collaboration, login.Actor, new("member left", new("member", login.Id), new("")), stop);
        }
    }
}
