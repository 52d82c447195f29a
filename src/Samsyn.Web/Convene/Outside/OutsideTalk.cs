// One person's way through one provider: whom to ask, where to come back to, and what the answer is held against.
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Convene.Outside;

/// <summary>One person's way through one provider.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Told">What it tells of itself.</param>
/// <param name="Back">Where the person comes back to.</param>
internal sealed record OutsideTalk(IdentityProvider Provider, OpenIdConnectConfiguration Told, Uri Back)
{
    /// <summary>By which the provider is asked without the browser.</summary>
    public required ProviderTalk Talk { get; init; }

    /// <summary>By which what it signs is checked.</summary>
    public required IdTokenCheck Check { get; init; }

    /// <summary>What Samsyn proves itself by; null for nothing.</summary>
    public required string? Secret { get; init; }

    /// <summary>Whether a question is answered for the first time.</summary>
    public required Func<string, bool> Once { get; init; }

    /// <summary>Whether the provider promises to name itself in its answers (RFC 9207).</summary>
    public bool NamesItself => Told.AdditionalData.TryGetValue("authorization_response_iss_parameter_supported", out var said) && said is true;

    /// <summary>Exchanges a code for tokens.</summary>
    public Task<JsonDocument> Exchange(string code, string verifier, CancellationToken stop) => Talk.Exchange(code, verifier, (Back, Secret), stop);

    /// <summary>Reads who it is, from what the provider signed and what else it tells.</summary>
    public async Task<OutsidePerson> Read(string written, string nonce, string accessToken, CancellationToken stop)
    {
        var token = await Check.Read(Provider, written, nonce, stop);
        using var payload = JsonDocument.Parse(Base64UrlEncoderOf(token));
        var signed = payload.RootElement;
        if (Provider.Level is { } level && !level.Split(' ').Contains(OutsidePerson.Text(signed, "acr")))
        {
            throw new OutsideException(OutsideTrouble.Level, "the provider did not ask for the level that was asked of it");
        }

        return OutsidePerson.Of(Provider, token.Subject, signed, await Talk.Ask(signed, token.Subject, accessToken, stop));
    }

    private static byte[] Base64UrlEncoderOf(JsonWebToken token) => System.Buffers.Text.Base64Url.DecodeFromChars(token.EncodedPayload);
}
