// Logins, as they lie in the table login: made by a link, changed by their person, and erased.
using System.Data.Common;
using Samsyn.Loop;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Keeps logins in the database.</summary>
internal sealed class LoginTable(Acts acts) : ILogins
{
    private const string Columns = "id, name, email, language, made_at, seen_at, stamp, email_confirmed, password, authenticator_key, two_factor, version";

    public async Task<Credentials?> Find(string id, CancellationToken stop) =>
        await acts.Source.Row($"select {Columns} from login where id = @1 and erased_at is null", [id], CredentialsOf, stop);

    public async Task<Credentials?> At(string email, CancellationToken stop) =>
        await acts.Source.Row($"select {Columns} from login where email_key = @1", [EmailAddress.Key(email)], CredentialsOf, stop);

    public async Task<bool> Any(CancellationToken stop) =>
        await acts.Source.Row("select id from login where erased_at is null limit 1", [], row => row.GetString(0), stop) is not null;

    public Task<LinkAnswer> Add(Credentials made, LinkToken? link, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(made);
        return acts.Engine.Whole(
            async change =>
            {
                if (await Insert(change, made, stop) == 0)
                {
                    return LinkAnswer.EmailTaken;
                }

                if (link is not null && !await Use(change, made.Login, link, stop))
                {
                    await change.Run("delete from login where id = @1", [made.Login.Id], stop);
                    return LinkAnswer.Spent;
                }

                await acts.Write(change, made.Login, "login made", stop);
                return LinkAnswer.Done;
            },
            stop);
    }

    public Task<Kept> Keep(Credentials changed, LinkToken? link, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(changed);
        return acts.Engine.Whole<Kept>(
            async change =>
            {
                var before = await change.Row($"select {Columns} from login where id = @1 and erased_at is null", [changed.Login.Id], CredentialsOf, stop);
                var used = link is null ? null : await InvitationTable.Use(change, acts, link, stop);
                if (before is null || (link is not null && (used?.Purpose != InvitationPurpose.Password || used.Login != changed.Login.Id)))
                {
                    return await Overtaken(change, used, stop);
                }

                if (await Update(change, changed, stop) == 0)
                {
                    return await Overtaken(change, used, stop);
                }

                foreach (var act in LoginActs.Of(before, changed))
                {
                    await acts.Write(change, changed.Login, act, stop);
                }

                return new Kept.Done(changed.Version + 1);
            },
            stop);
    }

    public Task<IReadOnlyList<Collaboration>> Erase(Login login, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(login);
        return acts.Engine.Whole(change => LoginErasing.Erase(change, acts, login, stop), stop);
    }

    // What could not be done leaves the link as it was.
    private static async Task<Kept> Overtaken(DbTransaction change, Invitation? used, CancellationToken stop)
    {
        if (used is not null)
        {
            await InvitationTable.Spare(change, used, stop);
        }

        return new Kept.Overtaken();
    }

    private async Task<bool> Use(DbTransaction change, Login login, LinkToken link, CancellationToken stop)
    {
        switch (await InvitationTable.Use(change, acts, link, stop))
        {
            case { Purpose: InvitationPurpose.Member } invited:
                await MemberJoining.Join(change, acts, (login, invited.Collaboration!), invited, stop);
                return true;

            case { Purpose: InvitationPurpose.Owner } when await IsAlone(change, stop):
                await MemberJoining.Own(change, acts, login, stop);
                await change.Run("update login set administers = 1 where id = @1", [login.Id], stop);
                return true;

            case { } other:
                await InvitationTable.Spare(change, other, stop);
                return false;

            default:
                return false;
        }
    }

    // The login that is being made is there already.
    private static async Task<bool> IsAlone(DbTransaction change, CancellationToken stop) =>
        (await change.Rows("select id from login where erased_at is null limit 2", [], row => row.GetString(0), stop)).Count == 1;

    /// <summary>Adds a login in the course of another act; none when another has the address.</summary>
    public Task<int> Insert(DbTransaction change, Credentials made, CancellationToken stop) => change.Run(
        """
        insert into login (id, email, email_key, email_confirmed, name, language, password, stamp, authenticator_key, two_factor, made_at, seen_at, erased_at, version)
        values (@1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11, null, null, 1)
        on conflict (email_key) do nothing
        """,
        [
            made.Login.Id, made.Login.Email, EmailAddress.Key(made.Login.Email), made.EmailConfirmed ? 1 : 0, made.Login.Name, made.Login.Language,
            made.Password, made.Stamp, made.AuthenticatorKey, made.TwoFactor ? 1 : 0, acts.Clock.GetUtcNow().Micros(),
        ],
        stop);

    private static Task<int> Update(DbTransaction change, Credentials changed, CancellationToken stop) => change.Run(
        """
        update login
        set    email = @3, email_key = @4, email_confirmed = @5, name = @6, language = @7, password = @8, stamp = @9, authenticator_key = @10,
               two_factor = @11, version = version + 1
        where  id = @1 and version = @2 and erased_at is null
          and  not exists (select 1 from login other where other.email_key = @4 and other.id <> @1)
        """,
        [
            changed.Login.Id, changed.Version, changed.Login.Email, EmailAddress.Key(changed.Login.Email), changed.EmailConfirmed ? 1 : 0,
            changed.Login.Name, changed.Login.Language, changed.Password, changed.Stamp, changed.AuthenticatorKey, changed.TwoFactor ? 1 : 0,
        ],
        stop);

    private static Credentials CredentialsOf(DbDataReader row) => new(
        new(row.GetString(0), row.GetString(1), row.GetString(2)) { Language = row.GetString(3), Made = row.Moment(4)!.Value, Seen = row.Moment(5) },
        row.GetString(6))
    {
        EmailConfirmed = row.GetInt32(7) == 1,
        Password = row.Text(8),
        AuthenticatorKey = row.Text(9),
        TwoFactor = row.GetInt32(10) == 1,
        Version = row.GetInt64(11),
    };
}
