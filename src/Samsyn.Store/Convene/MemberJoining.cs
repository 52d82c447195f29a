// Brings somebody into a collaboration in the course of another act, such as the use of an invitation.
using System.Data.Common;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Brings members in.</summary>
internal static class MemberJoining
{
    /// <summary>Makes a login a member with some roles beside those it has, and writes that in the collaboration's journal.</summary>
    public static async Task Join(DbTransaction change, Acts acts, (Login Login, CollaborationKey Collaboration) who, Invitation invited, CancellationToken stop)
    {
        var (login, collaboration) = who;
        var rows = MemberTable.Rows(login.Id) with { Act = "member joined" };
        await Acts.Raise(change, collaboration, stop);
        await acts.Telling(change, (collaboration, login.Actor), rows, () => Add(change, acts, who, invited, stop), stop);
    }

    private static async Task<int> Add(DbTransaction change, Acts acts, (Login Login, CollaborationKey Collaboration) who, Invitation invited, CancellationToken stop)
    {
        var (login, collaboration) = who;
        var had = await change.Rows(
            "select roles from member where collaboration = @1 and login = @2 and ended_at is null", [collaboration.Id, login.Id], row => Choices.Read<Role>(row.GetString(0)), stop);
        return await change.Run(
            """
            insert into member (collaboration, login, roles, organisation, since, ended_at, version) values (@1, @2, @3, @4, @5, null, 1)
            on conflict (collaboration, login) do update
            set roles = excluded.roles, organisation = coalesce(excluded.organisation, member.organisation), ended_at = null, version = member.version + 1
            """,
            [collaboration.Id, login.Id, Choices.Text(invited.Roles.Concat(had.SelectMany(roles => roles))), invited.Organisation, acts.Clock.GetUtcNow().Micros()],
            stop);
    }

    /// <summary>Makes a login the owner of every collaboration that nobody is a member of.</summary>
    public static async Task Own(DbTransaction change, Acts acts, Login login, CancellationToken stop)
    {
        var orphans = await change.Rows(
            "select id from collaboration where not exists (select 1 from member where member.collaboration = collaboration.id and member.ended_at is null)",
            [], row => new CollaborationKey(row.GetString(0)), stop);
        foreach (var orphan in orphans)
        {
            await Join(change, acts, (login, orphan), new Invitation("", InvitationPurpose.Member) { Roles = new HashSet<Role> { Role.Owner } }, stop);
        }
    }
}
