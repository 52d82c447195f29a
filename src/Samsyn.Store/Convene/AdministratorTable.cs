// Who looks after the installation, as it lies in a column of the table login.
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Keeps in the database who looks after the installation.</summary>
internal sealed class AdministratorTable(Acts acts) : IAdministrators
{
    public async Task<IReadOnlyList<Login>> All(CancellationToken stop)
    {
        var all = await acts.Source.Rows(
            "select id, name, email from login where administers = 1 and erased_at is null", [], row => new Login(row.GetString(0), row.GetString(1), row.GetString(2)), stop);
        return [.. all.OrderBy(one => one.Name, NordicOrder.Names).ThenBy(one => one.Id, StringComparer.Ordinal)];
    }

    public async Task<bool> Is(string login, CancellationToken stop) =>
        await acts.Source.Row("select id from login where id = @1 and administers = 1 and erased_at is null", [login], row => row.GetString(0), stop) is not null;

    public Task<bool> Set(string login, bool administers, CancellationToken stop) => acts.Engine.Whole(
        async change =>
        {
            var now = administers ? 1 : 0;
            if (await change.Run("update login set administers = @2 where id = @1 and administers <> @2 and erased_at is null", [login, now], stop) == 0)
            {
                return false;
            }

            await acts.Write(change, null, acts.Who, new(administers ? "administrator named" : "administrator no longer", new("login", login), new("")), stop);
            return true;
        },
        stop);
}
