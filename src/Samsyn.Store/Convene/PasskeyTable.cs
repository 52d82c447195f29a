// Passkeys, as they lie in the table passkey.
using System.Data.Common;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Keeps passkeys in the database.</summary>
internal sealed class PasskeyTable(Acts acts) : IPasskeys
{
    private const string Columns = "id, login, name, document, made_at, used_at";

    public async Task<IReadOnlyList<Passkey>> Of(string login, CancellationToken stop) =>
        await acts.Source.Rows($"select {Columns} from passkey where login = @1 order by made_at, id", [login], PasskeyOf, stop);

    public async Task<Passkey?> Find(string id, CancellationToken stop) =>
        await acts.Source.Row($"select {Columns} from passkey where id = @1", [id], PasskeyOf, stop);

    public Task Keep(Login login, Passkey passkey, CancellationToken stop) => acts.Engine.Whole(
        async change =>
        {
            var added = await change.Run(
                """
                insert into passkey (id, login, name, document, made_at, used_at) values (@1, @2, @3, @4, @5, null)
                on conflict (id) do nothing
                """,
                [passkey.Id, login.Id, passkey.Name, passkey.Document, acts.Clock.GetUtcNow().Micros()], stop) == 1;
            if (added)
            {
                await acts.Write(change, login, "passkey added", stop);
                return true;
            }

            return await change.Run(
                "update passkey set name = @3, document = @4, used_at = @5 where id = @1 and login = @2",
                [passkey.Id, login.Id, passkey.Name, passkey.Document, passkey.Used?.Micros()], stop) == 1;
        },
        stop);

    public Task<bool> Remove(Login login, string id, CancellationToken stop) => acts.Engine.Whole(
        async change =>
        {
            var there = await change.Run("delete from passkey where id = @1 and login = @2", [id, login.Id], stop) == 1;
            if (there)
            {
                await acts.Write(change, login, "passkey removed", stop);
            }

            return there;
        },
        stop);

    private static Passkey PasskeyOf(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3))
    {
        Made = row.Moment(4)!.Value,
        Used = row.Moment(5),
    };
}
