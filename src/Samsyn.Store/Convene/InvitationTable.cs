// Links that work once, as they lie in the table invitation: of the secret, only its SHA-256 is kept.
using System.Data.Common;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Keeps invitations in the database.</summary>
internal sealed class InvitationTable(Acts acts) : IInvitations
{
    private const string Columns = "id, purpose, collaboration, roles, organisation, email, login, made_by, made_at, expires_at, codes_off, used_at, withdrawn_at";

    private const string Sent =
        $"select {Columns} from invitation where purpose = 'member' and email is not null and used_at is null and withdrawn_at is null and expires_at > @1 order by made_at desc, id desc";

    public Task Make(Invitation made, LinkToken link, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(made);
        ArgumentNullException.ThrowIfNull(link);
        return acts.Engine.Whole(
            async change =>
            {
                await Forget(change, stop);
                await Replace(change, made, stop);
                await change.Run(
                    $"insert into invitation (token_hash, {Columns}) values (@1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11, @12, null, null)",
                    [
                        link.Hash, made.Id, Purpose(made.Purpose), made.Collaboration?.Id, Choices.Text(made.Roles), made.Organisation,
                        made.Email, made.Login, acts.Who.Login, acts.Clock.GetUtcNow().Micros(), made.Expires.Micros(), made.CodesOff ? 1 : 0,
                    ],
                    stop);
                await acts.Write(change, made.Collaboration, acts.Who, new(Made(made), new("invitation", made.Id), Told(made)), stop);
                return true;
            },
            stop);
    }

    public async Task<Invitation?> Find(LinkToken link, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(link);
        return await acts.Source.Row($"select {Columns} from invitation where token_hash = @1", [link.Hash], InvitationOf, stop);
    }

    public async Task<IReadOnlyList<Invitation>> Open(CollaborationKey collaboration, CancellationToken stop) => await acts.Source.Rows(
        $"""
        select {Columns} from invitation
        where  collaboration = @1 and purpose = 'member' and used_at is null and withdrawn_at is null and expires_at > @2
        order by made_at desc, id desc
        """,
        [collaboration.Id, acts.Clock.GetUtcNow().Micros()], InvitationOf, stop);

    public async Task<IReadOnlyList<Invitation>> To(string email, CancellationToken stop)
    {
        var sent = await acts.Source.Rows(Sent, [acts.Clock.GetUtcNow().Micros()], InvitationOf, stop);
        return [.. sent.Where(one => EmailAddress.Key(one.Email!) == EmailAddress.Key(email))];
    }

    public Task<bool> Withdraw(CollaborationKey collaboration, string id, CancellationToken stop) => acts.Engine.Whole(
        async change =>
        {
            var there = await change.Run(
                "update invitation set withdrawn_at = @3, email = null where id = @1 and collaboration = @2 and used_at is null and withdrawn_at is null",
                [id, collaboration.Id, acts.Clock.GetUtcNow().Micros()], stop) == 1;
            if (there)
            {
                await acts.Write(change, collaboration, acts.Who, new("invitation withdrawn", new("invitation", id), new("")), stop);
            }

            return there;
        },
        stop);

    public Task<LinkAnswer> Accept(LinkToken link, Login login, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(login);
        return acts.Engine.Whole(
            async change =>
            {
                if (await Use(change, acts, link, stop) is not { Purpose: InvitationPurpose.Member } invited)
                {
                    return LinkAnswer.Spent;
                }

                await MemberJoining.Join(change, acts, (login, invited.Collaboration!), invited, stop);
                return LinkAnswer.Done;
            },
            stop);
    }

    /// <summary>Uses a link up in the course of another act; null when it can no longer be used.</summary>
    public static async Task<Invitation?> Use(DbTransaction change, Acts acts, LinkToken link, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(link);
        var found = await change.Row($"select {Columns} from invitation where token_hash = @1", [link.Hash], InvitationOf, stop);
        return found is not null && await Use(change, acts, found, stop) ? found : null;
    }

    /// <summary>Uses up, in the course of another act, every invitation into a collaboration that was sent to an address.</summary>
    public static async Task<IReadOnlyList<Invitation>> UseAll(DbTransaction change, Acts acts, string email, CancellationToken stop)
    {
        var used = new List<Invitation>();
        var sent = await change.Rows(Sent, [acts.Clock.GetUtcNow().Micros()], InvitationOf, stop);
        foreach (var one in sent.Where(one => EmailAddress.Key(one.Email!) == EmailAddress.Key(email)))
        {
            if (await Use(change, acts, one, stop))
            {
                used.Add(one);
            }
        }

        return used;
    }

    /// <summary>Lets a link be used after all, when the act that used it could not be done.</summary>
    public static Task Spare(DbTransaction change, Invitation used, CancellationToken stop) =>
        change.Run("update invitation set used_at = null, email = @2 where id = @1", [used.Id, used.Email], stop);

    // What is handed on still knows to whom it was sent, so that it can be spared.
    private static async Task<bool> Use(DbTransaction change, Acts acts, Invitation found, CancellationToken stop) => await change.Run(
        "update invitation set used_at = @2, email = null where id = @1 and used_at is null and withdrawn_at is null and expires_at > @2",
        [found.Id, acts.Clock.GetUtcNow().Micros()], stop) == 1;

    // Whom a link was sent to is nobody's business once it is dead.
    private Task<int> Forget(DbTransaction change, CancellationToken stop) =>
        change.Run("update invitation set email = null where email is not null and expires_at < @1", [acts.Clock.GetUtcNow().Micros()], stop);

    private Task Replace(DbTransaction change, Invitation made, CancellationToken stop) => made.Purpose switch
    {
        InvitationPurpose.Owner => change.Run(
            "update invitation set withdrawn_at = @1 where purpose = 'owner' and used_at is null and withdrawn_at is null", [acts.Clock.GetUtcNow().Micros()], stop),
        InvitationPurpose.Password => change.Run(
            "update invitation set withdrawn_at = @1 where purpose = 'password' and login = @2 and used_at is null and withdrawn_at is null",
            [acts.Clock.GetUtcNow().Micros(), made.Login], stop),
        _ => Task.CompletedTask,
    };

    private static string Made(Invitation made) => made.Purpose switch
    {
        InvitationPurpose.Owner => "owner link made",
        InvitationPurpose.Password => made.CodesOff ? "way back made" : "password link made",
        _ => "member invited",
    };

    // Neither the secret nor the address.
    private static JournalContent Told(Invitation made) =>
        new("", After: Json.Write(new { made.Login, Roles = Choices.Text(made.Roles), made.Organisation, made.Expires }));

    private static string Purpose(InvitationPurpose purpose) => purpose switch
    {
        InvitationPurpose.Owner => "owner",
        InvitationPurpose.Member => "member",
        _ => "password",
    };

    private static Invitation InvitationOf(DbDataReader row) =>
        new(row.GetString(0), row.GetString(1) switch { "owner" => InvitationPurpose.Owner, "member" => InvitationPurpose.Member, _ => InvitationPurpose.Password })
        {
            Collaboration = row.Text(2) is { } collaboration ? new(collaboration) : null,
            Roles = Choices.Read<Role>(row.GetString(3)),
            Organisation = row.Text(4),
            Email = row.Text(5),
            Login = row.Text(6),
            MadeBy = row.Text(7),
            Made = row.Moment(8)!.Value,
            Expires = row.Moment(9)!.Value,
            CodesOff = row.GetInt32(10) == 1,
            Used = row.Moment(11),
            Withdrawn = row.Moment(12),
        };
}
