// Codes that work once, as they lie in the tables recovery_code and spent_code.
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Keeps codes that work once in the database.</summary>
internal sealed class OneTimeCodeTable(Acts acts) : IOneTimeCodes
{
    // A code lives for half a minute, and clocks may be a minute and a half apart.
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    public Task Replace(Login login, IReadOnlyCollection<string> hashes, CancellationToken stop) => acts.Engine.Whole(
        async change =>
        {
            await change.Run("delete from recovery_code where login = @1", [login.Id], stop);
            foreach (var hash in hashes)
            {
                await change.Run("insert into recovery_code (login, hash) values (@1, @2)", [login.Id, hash], stop);
            }

            if (hashes.Count > 0)
            {
                await acts.Write(change, login, "recovery codes made", stop);
            }

            return hashes.Count;
        },
        stop);

    public Task<bool> Redeem(Login login, string hash, CancellationToken stop) => acts.Engine.Whole(
        async change =>
        {
            var there = await change.Run("delete from recovery_code where login = @1 and hash = @2", [login.Id, hash], stop) == 1;
            if (there)
            {
                await acts.Write(change, login, "recovery code used", stop);
            }

            return there;
        },
        stop);

    public async Task<int> Left(string login, CancellationToken stop) =>
        (await acts.Source.Rows("select hash from recovery_code where login = @1", [login], row => row.GetString(0), stop)).Count;

    public Task<bool> Spend(string login, string code, CancellationToken stop) => acts.Engine.Whole(
        async change =>
        {
            var now = acts.Clock.GetUtcNow();
            await change.Run("delete from spent_code where spent_at < @1", [(now - Life).Micros()], stop);
            return await change.Run(
                "insert into spent_code (login, code, spent_at) values (@1, @2, @3) on conflict (login, code) do nothing", [login, code, now.Micros()], stop) == 1;
        },
        stop);
}
