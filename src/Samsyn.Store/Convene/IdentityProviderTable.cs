// Identity providers, as they lie in the table identity_provider; the journal never tells their secrets.
using System.Data.Common;
using Samsyn.Loop;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Keeps identity providers in the database.</summary>
internal sealed class IdentityProviderTable(Acts acts) : IIdentityProviders
{
    private const string Columns = "id, name, issuer, client_id, client_secret, scopes, domains, vouches, level, second_factor, contact, made_at, version";

    public async Task<IReadOnlyList<IdentityProvider>> All(CancellationToken stop)
    {
        var all = await acts.Source.Rows($"select {Columns} from identity_provider", [], ProviderOf, stop);
        return [.. all.OrderBy(one => one.Name, NordicOrder.Names).ThenBy(one => one.Id, StringComparer.Ordinal)];
    }

    public Task<Kept> Keep(IdentityProvider provider, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return acts.Engine.Whole<Kept>(
            async change =>
            {
                var before = await Find(change, provider.Id, stop);
                if (await (provider.Version == 0 ? Add(change, provider, stop) : Change(change, provider, stop)) == 0)
                {
                    return new Kept.Overtaken();
                }

                var kept = await Find(change, provider.Id, stop);
                await Write(change, before is null ? "identity provider added" : "identity provider changed", before, kept, stop);
                return new Kept.Done(provider.Version + 1);
            },
            stop);
    }

    public Task<IReadOnlyList<SignIn>?> Remove(string id, CancellationToken stop) => acts.Engine.Whole<IReadOnlyList<SignIn>?>(
        async change =>
        {
            if (await Find(change, id, stop) is not { } there)
            {
                return null;
            }

            // From here on a sign-in that began by it names it by its name alone.
            await change.Run("delete from outside_login where issuer = @1", [there.Issuer], stop);
            var now = acts.Clock.GetUtcNow().Micros();
            var ended = await change.Rows(
                "update sign_in set ended_at = @2 where way = @1 and ended_at is null returning id, login", [id, now], row => new SignIn(row.GetString(0), row.GetString(1)), stop);
            await change.Run("update sign_in set way = @2 where way = @1", [id, there.Name], stop);
            await change.Run("delete from identity_provider where id = @1", [id], stop);
            await Write(change, "identity provider removed", there, null, stop);
            return ended;
        },
        stop);

    private Task<int> Add(DbTransaction change, IdentityProvider provider, CancellationToken stop) => change.Run(
        $"insert into identity_provider ({Columns}) values (@1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11, @12, 1) on conflict do nothing",
        [
            provider.Id, provider.Name, provider.Issuer, provider.ClientId, provider.Secret, string.Join(' ', provider.Scopes), Json.Write(provider.Domains),
            provider.Vouches ? 1 : 0, provider.Level, string.Join(' ', provider.SecondFactor), provider.Contact, acts.Clock.GetUtcNow().Micros(),
        ],
        stop);

    private static Task<int> Change(DbTransaction change, IdentityProvider provider, CancellationToken stop) => change.Run(
        """
        update identity_provider
        set    name = @3, client_id = @4, client_secret = @5, scopes = @6, domains = @7, vouches = @8, level = @9, second_factor = @10, contact = @11,
               version = version + 1
        where  id = @1 and version = @2
        """,
        [
            provider.Id, provider.Version, provider.Name, provider.ClientId, provider.Secret, string.Join(' ', provider.Scopes), Json.Write(provider.Domains),
            provider.Vouches ? 1 : 0, provider.Level, string.Join(' ', provider.SecondFactor), provider.Contact,
        ],
        stop);

    private static Task<IdentityProvider?> Find(DbTransaction change, string id, CancellationToken stop) =>
        change.Row($"select {Columns} from identity_provider where id = @1", [id], ProviderOf, stop);

    private Task Write(DbTransaction change, string act, IdentityProvider? before, IdentityProvider? after, CancellationToken stop) => acts.Write(
        change, null, acts.Who, new(act, new("identity provider", (after ?? before)!.Id), new((after ?? before)!.Name, Told(before), Told(after))), stop);

    // That there is a secret is told, and that it was changed; never the secret, not even sealed.
    private static string? Told(IdentityProvider? provider) => provider is null
        ? null
        : Json.Write(new
        {
            provider.Name,
            provider.Issuer,
            provider.ClientId,
            Secret = provider.Secret is null ? "none" : "kept",
            Scopes = string.Join(' ', provider.Scopes),
            provider.Domains,
            provider.Vouches,
            provider.Level,
            SecondFactor = string.Join(' ', provider.SecondFactor),
            provider.Contact,
        });

    private static IdentityProvider ProviderOf(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3))
    {
        Secret = row.Text(4),
        Scopes = [.. row.GetString(5).Split(' ', StringSplitOptions.RemoveEmptyEntries)],
        Domains = [.. Json.Read<OwnDomain[]>(row.GetString(6))],
        Vouches = row.GetInt32(7) == 1,
        Level = row.Text(8),
        SecondFactor = [.. row.GetString(9).Split(' ', StringSplitOptions.RemoveEmptyEntries)],
        Contact = row.Text(10),
        Made = row.Moment(11)!.Value,
        Version = row.GetInt64(12),
    };
}
