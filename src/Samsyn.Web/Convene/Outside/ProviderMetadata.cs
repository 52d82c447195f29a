// What providers tell of themselves: where they are asked, and by which keys they sign. Fetched seldom, and again when a key is unknown.
using System.Collections.Concurrent;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Samsyn.Web.Convene.Outside;

/// <summary>Knows what providers tell of themselves.</summary>
internal sealed class ProviderMetadata(ProviderNetwork network, TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12);

    // So often may keys that nobody has make us ask: anybody can write the name of a key.
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, (OpenIdConnectConfiguration Told, DateTimeOffset When)> known = new(StringComparer.Ordinal);

    /// <summary>What a provider tells.</summary>
    /// <exception cref="OutsideException">It does not answer, or not as a provider of that name.</exception>
    public async Task<OpenIdConnectConfiguration> Of(string issuer, CancellationToken stop)
    {
        if (known.TryGetValue(issuer, out var kept) && clock.GetUtcNow() - kept.When < Fresh)
        {
            return kept.Told;
        }

        try
        {
            return await Fetch(issuer, stop);
        }
        catch (OutsideException) when (kept.Told is not null)
        {
            return kept.Told; // its keys are as good as they were; whether it answers shows soon enough
        }
    }

    /// <summary>The same anew, because a key is unknown; null when it was fetched a moment ago.</summary>
    /// <exception cref="OutsideException">It does not answer, or not as a provider of that name.</exception>
    public async Task<OpenIdConnectConfiguration?> Again(string issuer, CancellationToken stop) =>
        known.TryGetValue(issuer, out var kept) && clock.GetUtcNow() - kept.When < Pause ? null : await Fetch(issuer, stop);

    /// <summary>Fetches what a provider tells, and checks it.</summary>
    /// <exception cref="OutsideException">It does not answer, or not as a provider of that name.</exception>
    public async Task<OpenIdConnectConfiguration> Fetch(string issuer, CancellationToken stop)
    {
        var told = await Ask(issuer, stop);
        if (told.Issuer != issuer)
        {
            throw new OutsideException(OutsideTrouble.Setup, "The provider's metadata names another issuer.");
        }

        if (!Leads(told.AuthorizationEndpoint) || !Leads(told.TokenEndpoint) || (told.UserInfoEndpoint is not null && !Leads(told.UserInfoEndpoint)))
        {
            throw new OutsideException(OutsideTrouble.Setup, "The provider's metadata names no address to sign in at, or one that may not be asked.");
        }

        if (told.SigningKeys.Count == 0)
        {
            throw new OutsideException(OutsideTrouble.Setup, "The provider publishes no key to check signatures by.");
        }

        known[issuer] = (told, clock.GetUtcNow());
        return told;
    }

    private async Task<OpenIdConnectConfiguration> Ask(string issuer, CancellationToken stop)
    {
        try
        {
            return await OpenIdConnectConfigurationRetriever.GetAsync($"{issuer.TrimEnd('/')}/.well-known/openid-configuration", network, stop);
        }
        catch (Exception wrong) when (wrong is HttpRequestException or IOException || (wrong is OperationCanceledException && !stop.IsCancellationRequested))
        {
            throw new OutsideException(OutsideTrouble.Unreachable, "The provider's metadata or keys could not be fetched.", wrong);
        }
        catch (Exception wrong) when (wrong is System.Text.Json.JsonException or ArgumentException or InvalidOperationException or Microsoft.IdentityModel.Tokens.SecurityTokenException)
        {
            throw new OutsideException(OutsideTrouble.Setup, "The provider's metadata or keys could not be read.", wrong);
        }
    }

    private bool Leads(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var to) && network.May(to);
}
