// Checks what a provider signs about a person: its signature, whom it is from and for, when, and that it answers our question.
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Convene.Outside;

/// <summary>Checks id tokens (OpenID Connect Core 1.0, 3.1.3.7).</summary>
internal sealed class IdTokenCheck(ProviderMetadata metadata, TimeProvider clock)
{
    /// <summary>So far may the provider's clock be from ours.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    /// <summary>So old may a token be that has just been fetched.</summary>
    private static readonly TimeSpan Oldest = TimeSpan.FromMinutes(10);

    // Signatures that only the holder of a private key can make. Not none; and not those by a shared secret, which a published key could stand in for.
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private static readonly JsonWebTokenHandler Reader = new();

    /// <summary>Reads a token that holds.</summary>
    /// <param name="provider">Whom it is from.</param>
    /// <param name="written">The token.</param>
    /// <param name="nonce">What was asked with.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="OutsideException">It does not hold.</exception>
    public async Task<JsonWebToken> Read(IdentityProvider provider, string written, string nonce, CancellationToken stop)
    {
        var result = await Validate(provider, written, await metadata.Of(provider.Issuer, stop));
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException && await metadata.Again(provider.Issuer, stop) is { } fresh)
        {
            result = await Validate(provider, written, fresh);
        }

        if (!result.IsValid)
        {
            // The exception's kind and no more: its message may quote the token.
            throw Untrusted($"an id token did not hold: {result.Exception?.GetType().Name}");
        }

        var token = (JsonWebToken)result.SecurityToken;
        Guard(provider, token, nonce);
        return token;
    }

    private Task<TokenValidationResult> Validate(IdentityProvider provider, string written, OpenIdConnectConfiguration told) => Reader.ValidateTokenAsync(written, new()
    {
        ValidIssuer = provider.Issuer,
        ValidAudience = provider.ClientId,
        IssuerSigningKeys = told.SigningKeys,
        ValidAlgorithms = Algorithms,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ClockSkew = Skew,
        LifetimeValidator = (from, until, _, _) => Lasts(from, until),
        IncludeTokenOnFailedValidation = false,
    });

    private bool Lasts(DateTime? from, DateTime? until)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return until is not null && now - Skew < until && (from is null || now + Skew >= from);
    }

    private void Guard(IdentityProvider provider, JsonWebToken token, string nonce)
    {
        var (now, made) = (clock.GetUtcNow().UtcDateTime, token.IssuedAt);
        var party = Text(token, "azp");
        var wrong = made == default || made > now + Skew || made < now - Oldest ? "iat"
            : Text(token, "nonce") != nonce ? "nonce"
            : party is null && token.Audiences.Skip(1).Any() ? "azp"
            : party is not null && party != provider.ClientId ? "azp"
            : token.Subject is not { Length: > 0 and <= 255 } || token.Subject.Any(char.IsControl) ? "sub"
            : null;
        if (wrong is not null)
        {
            throw Untrusted($"an id token's {wrong} does not hold");
        }
    }

    private static string? Text(JsonWebToken token, string claim) => token.TryGetPayloadValue<string>(claim, out var text) ? text : null;

    private static OutsideException Untrusted(string what) => new(OutsideTrouble.Untrusted, what);
}
