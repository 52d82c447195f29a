// Logins that nobody uses: found, told once, and erased when they stay unused; never the last owner of a collaboration.
using System.Data.Common;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Finds and erases logins that nobody uses.</summary>
internal sealed class UnusedLogins(Acts acts) : IUnusedLogins
{
    private const string Columns = "id, name, email, language, made_at, seen_at";

    public Task<IReadOnlyList<Login>> Tell(RetentionPeriods periods, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(periods);
        var unused = acts.Now.AddMonths(-periods.Logins).AddDays(periods.Notice);
        return acts.Engine.Whole<IReadOnlyList<Login>>(
            async change =>
            {
                await change.Run("update login set warned_at = null where warned_at is not null and seen_at > warned_at", [], stop);
                var told = new List<Login>();
                foreach (var login in await Find(change, "warned_at is null and coalesce(seen_at, made_at) < @1", unused, stop))
                {
                    if ((await LoginErasing.Orphans(change, login, stop)).Count == 0)
                    {
                        await change.Run("update login set warned_at = @2 where id = @1", [login.Id, acts.Now.Micros()], stop);
                        told.Add(login);
                    }
                }

                return told;
            },
            stop);
    }

    public async Task<IReadOnlyList<Login>> Erase(RetentionPeriods periods, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(periods);
        var told = acts.Now.AddDays(-periods.Notice);
        var due = await acts.Engine.Whole(change => Find(change, Due, told, stop), stop);
        var erased = new List<Login>();
        foreach (var login in due)
        {
            if (await acts.Engine.Whole(change => Erase(change, login, told, stop), stop))
            {
                erased.Add(login);
            }
        }

        return erased;
    }

    private const string Due = "warned_at < @1 and (seen_at is null or seen_at < warned_at)";

    // Looked at once more in the same transaction: the person may have come back, or become the last owner.
    private async Task<bool> Erase(DbTransaction change, Login login, DateTimeOffset told, CancellationToken stop) =>
        (await Find(change, Due, told, stop)).Any(one => one.Id == login.Id)
        && (await LoginErasing.Orphans(change, login, stop)).Count == 0
        && (await LoginErasing.Erase(change, acts, login, stop)).Count == 0;

    private static Task<IReadOnlyList<Login>> Find(DbTransaction change, string which, DateTimeOffset moment, CancellationToken stop) => change.Rows(
        $"select {Columns} from login where erased_at is null and {which} order by id", [moment.Micros()],
        row => new Login(row.GetString(0), row.GetString(1), row.GetString(2)) { Language = row.GetString(3), Made = row.Moment(4)!.Value, Seen = row.Moment(5) }, stop);
}
