// Members, as they lie in the table member: who belongs to which collaboration, with which roles.
using System.Data.Common;
using Samsyn.Loop;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Keeps members in the database.</summary>
internal sealed class MemberTable(Acts acts) : IMembers
{
    public async Task<IReadOnlyList<Member>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        var members = await acts.Source.Rows(
            """
            select l.id, l.name, l.email, l.language, l.made_at, l.seen_at, l.erased_at, m.roles, m.organisation, m.since, m.ended_at, m.version
            from   member m
            join   login l on l.id = m.login
            where  m.collaboration = @1
            """,
            [collaboration.Id], MemberOf, stop);
        return [.. members.OrderBy(member => member.Ended is not null).ThenBy(member => member.Login.Name, NordicOrder.Names).ThenBy(member => member.Login.Id, StringComparer.Ordinal)];
    }

    public async Task<IReadOnlySet<Role>> Roles(CollaborationKey collaboration, string login, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        var roles = await acts.Source.Rows(
            "select roles from member where collaboration = @1 and login = @2 and ended_at is null", [collaboration.Id, login], row => Choices.Read<Role>(row.GetString(0)), stop);
        return roles.Count == 0 ? new HashSet<Role>() : roles[0];
    }

    public Task<Kept> Keep(CollaborationKey collaboration, Member member, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(member);
        return acts.Edit<Kept>(
            collaboration, Rows(member.Login.Id),
            async change =>
            {
                var touched = await (member.Version == 0 ? Add(change, acts, (collaboration, member), stop) : Change(change, collaboration, member, stop));
                await GuardOwner(change, collaboration, stop);
                return touched == 1 ? new Kept.Done(member.Version + 1) : new Kept.Overtaken();
            },
            stop);
    }

    /// <summary>The rows of a member, as the journal tells them.</summary>
    public static KeptRows Rows(string login) => new("member kept", "member", [("member", "login")], [login]);

    /// <summary>Brings a member in, in the course of another act; none when they are there already.</summary>
    public static Task<int> Add(DbTransaction change, Acts acts, (CollaborationKey Collaboration, Member Member) of, CancellationToken stop) => change.Run(
        """
        insert into member (collaboration, login, roles, organisation, since, ended_at, version) values (@1, @2, @3, @4, @5, null, 1)
        on conflict (collaboration, login) do nothing
        """,
        [of.Collaboration.Id, of.Member.Login.Id, Choices.Text(of.Member.Roles), of.Member.Organisation, acts.Clock.GetUtcNow().Micros()], stop);

    // Who has no role left has left; who gets one again is back.
    private Task<int> Change(DbTransaction change, CollaborationKey collaboration, Member member, CancellationToken stop) => change.Run(
        """
        update member set roles = @3, organisation = @4, ended_at = @5, version = version + 1
        where  collaboration = @1 and login = @2 and version = @6
        """,
        [
            collaboration.Id, member.Login.Id, Choices.Text(member.Roles), member.Organisation,
            member.Roles.Count == 0 ? acts.Clock.GetUtcNow().Micros() : null, member.Version,
        ],
        stop);

    // A collaboration that nobody answers for could never be changed again.
    private static async Task GuardOwner(DbTransaction change, CollaborationKey collaboration, CancellationToken stop)
    {
        var roles = await change.Rows(
            "select roles from member where collaboration = @1 and ended_at is null", [collaboration.Id], row => Choices.Read<Role>(row.GetString(0)), stop);
        if (!roles.Any(one => one.Contains(Role.Owner)))
        {
            throw new InvalidOperationException($"The collaboration '{collaboration.Id}' would be left without an owner. Make somebody else an owner first.");
        }
    }

    private static Member MemberOf(DbDataReader row) => new(
        new(row.GetString(0), row.GetString(1), row.GetString(2))
        {
            Language = row.GetString(3),
            Made = row.Moment(4)!.Value,
            Seen = row.Moment(5),
            Erased = row.Moment(6),
        },
        Choices.Read<Role>(row.GetString(7)))
    {
        Organisation = row.Text(8),
        Since = row.Moment(9)!.Value,
        Ended = row.Moment(10),
        Version = row.GetInt64(11),
    };
}
