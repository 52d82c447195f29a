// Sign-ins, as they lie in the table sign_in: a row for each device on which somebody is or was signed in.
using System.Data.Common;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Keeps sign-ins in the database.</summary>
internal sealed class SignInTable(Acts acts) : ISignIns
{
    public Task Start(SignIn begun, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(begun);
        var now = acts.Clock.GetUtcNow();
        return acts.Engine.Whole(
            async change =>
            {
                await change.Run(
                    "insert into sign_in (id, login, device, way, started_at, seen_at, ended_at) values (@1, @2, @3, @4, @5, @5, null)",
                    [begun.Id, begun.Login, begun.Device, begun.Way, now.Micros()], stop);
                return await change.Run("update login set seen_at = @2 where id = @1", [begun.Login, now.Micros()], stop);
            },
            stop);
    }

    public Task<SignedIn?> Find(string id, CancellationToken stop) =>
        acts.Source.Row(
            """
            select s.id, s.login, s.device, s.way, s.started_at, s.seen_at, s.ended_at, l.name, l.email, l.language, l.made_at, l.stamp, l.two_factor
            from   sign_in s
            join   login l on l.id = s.login
            where  s.id = @1 and s.ended_at is null and l.erased_at is null
            """,
            [id],
            row => new SignedIn(
                SignInOf(row),
                new(row.GetString(1), row.GetString(7), row.GetString(8)) { Language = row.GetString(9), Made = row.Moment(10)!.Value },
                row.GetString(11))
            {
                TwoFactor = row.GetInt32(12) == 1,
            },
            stop);

    public async Task<IReadOnlyList<SignIn>> Of(string login, CancellationToken stop) => await acts.Source.Rows(
        "select id, login, device, way, started_at, seen_at, ended_at from sign_in where login = @1 order by seen_at desc, id desc", [login], SignInOf, stop);

    public Task See(string id, CancellationToken stop)
    {
        var now = acts.Clock.GetUtcNow().Micros();
        return acts.Engine.Whole(
            async change =>
            {
                await change.Run("update sign_in set seen_at = @2 where id = @1 and ended_at is null", [id, now], stop);
                return await change.Run("update login set seen_at = @2 where id = (select login from sign_in where id = @1)", [id, now], stop);
            },
            stop);
    }

    public Task<IReadOnlyList<SignIn>> End(Login login, Func<SignIn, bool> chosen, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(login);
        return acts.Engine.Whole(change => End(change, acts, login, chosen, stop), stop);
    }

    /// <summary>Ends sign-ins in the course of another act.</summary>
    public static async Task<IReadOnlyList<SignIn>> End(DbTransaction change, Acts acts, Login login, Func<SignIn, bool> chosen, CancellationToken stop)
    {
        var lasting = await change.Rows(
            "select id, login, device, way, started_at, seen_at, ended_at from sign_in where login = @1 and ended_at is null", [login.Id], SignInOf, stop);
        SignIn[] ended = [.. lasting.Where(chosen)];
        foreach (var one in ended)
        {
            await change.Run("update sign_in set ended_at = @2 where id = @1", [one.Id, acts.Clock.GetUtcNow().Micros()], stop);
            await acts.Write(change, login, "sign-in ended", stop);
        }

        return ended;
    }

    private static SignIn SignInOf(DbDataReader row) => new(row.GetString(0), row.GetString(1))
    {
        Device = row.GetString(2),
        Way = row.GetString(3),
        Started = row.Moment(4)!.Value,
        Seen = row.Moment(5)!.Value,
        Ended = row.Moment(6),
    };
}
