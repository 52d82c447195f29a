// Ties between people at identity providers and logins here, as they lie in the table outside_login.
using System.Data.Common;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Keeps ties to identity providers in the database.</summary>
internal sealed class OutsideLoginTable(Acts acts) : IOutsideLogins
{
    public Task<string?> Find(OutsideKey key, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(key);
        return acts.Source.Row("select login from outside_login where issuer = @1 and subject = @2", [key.Issuer, key.Subject], row => row.GetString(0), stop);
    }

    public async Task<IReadOnlyList<OutsideLogin>> Of(string login, CancellationToken stop) => await acts.Source.Rows(
        """
        select o.issuer, o.subject, o.login, p.name, o.made_at, o.used_at
        from   outside_login o
        join   identity_provider p on p.issuer = o.issuer
        where  o.login = @1
        order by o.made_at, o.issuer, o.subject
        """,
        [login],
        row => new OutsideLogin(new(row.GetString(0), row.GetString(1)), row.GetString(2), row.GetString(3)) { Made = row.Moment(4)!.Value, Used = row.Moment(5) },
        stop);

    public Task See(OutsideKey key, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(key);
        return acts.Engine.Whole(
            change => change.Run("update outside_login set used_at = @3 where issuer = @1 and subject = @2", [key.Issuer, key.Subject, acts.Clock.GetUtcNow().Micros()], stop), stop);
    }

    public Task<bool> Tie(Login login, OutsideKey key, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(login);
        ArgumentNullException.ThrowIfNull(key);
        return acts.Engine.Whole(change => Tie(change, login, key, stop), stop);
    }

    public Task<UntieAnswer> Untie(Login login, OutsideKey key, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(login);
        ArgumentNullException.ThrowIfNull(key);
        return acts.Engine.Whole(
            async change =>
            {
                await Hold(change, login, stop);
                if (await Tied(change, key, stop) != login.Id)
                {
                    return UntieAnswer.NotThere;
                }

                if (!await HasAnotherWay(change, login, key, stop))
                {
                    return UntieAnswer.LastWay;
                }

                await change.Run("delete from outside_login where issuer = @1 and subject = @2", [key.Issuer, key.Subject], stop);
                await acts.Write(change, login, "outside login untied", stop);
                return UntieAnswer.Done;
            },
            stop);
    }

    public Task<LinkAnswer> Join(Credentials made, OutsideJoining by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(made);
        ArgumentNullException.ThrowIfNull(by);
        return acts.Engine.Whole(change => OutsideJoin.Run(change, acts, made, by, () => Tie(change, made.Login, by.Key, stop), stop), stop);
    }

    private async Task<bool> Tie(DbTransaction change, Login login, OutsideKey key, CancellationToken stop)
    {
        var added = await change.Run(
            """
            insert into outside_login (issuer, subject, login, made_at, used_at)
            select issuer, @2, @3, @4, null from identity_provider where issuer = @1
            on conflict (issuer, subject) do nothing
            """,
            [key.Issuer, key.Subject, login.Id, acts.Clock.GetUtcNow().Micros()], stop) == 1;
        if (added)
        {
            await acts.Write(change, login, "outside login tied", stop);
            return true;
        }

        return await Tied(change, key, stop) == login.Id;
    }

    private static Task<string?> Tied(DbTransaction change, OutsideKey key, CancellationToken stop) =>
        change.Row("select login from outside_login where issuer = @1 and subject = @2", [key.Issuer, key.Subject], row => row.GetString(0), stop);

    // Two ties that are loosened at once must not each count on the other.
    private static Task<int> Hold(DbTransaction change, Login login, CancellationToken stop) =>
        change.Run("update login set seen_at = seen_at where id = @1", [login.Id], stop);

    private static async Task<bool> HasAnotherWay(DbTransaction change, Login login, OutsideKey but, CancellationToken stop) => await change.Row(
        """
        select id from login
        where  id = @1 and (password is not null
               or exists (select 1 from passkey where passkey.login = login.id)
               or exists (select 1 from outside_login where outside_login.login = login.id and (issuer <> @2 or subject <> @3)))
        """,
        [login.Id, but.Issuer, but.Subject], row => row.GetString(0), stop) is not null;
}
