// The framework's OAuth handler, asked for who somebody is: with a nonce, and the provider's signed answer checked.
using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Samsyn.Web.Convene.Outside;

/// <summary>The framework's OAuth handler for one provider and one request.</summary>
/// <remarks>PKCE (S256), the state and the cookie that ties it to the browser are the framework's; the rest of OpenID Connect is here.</remarks>
internal sealed class OutsideHandler(OutsideTalk talk, IOptionsMonitor<OAuthOptions> options, ILoggerFactory logs)
    : OAuthHandler<OAuthOptions>(options, logs, UrlEncoder.Default)
{
    private const string Nonce = "nonce";
    private const string Begun = "begun";

    // Ten minutes to sign in at the provider.
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    private bool ours;

    /// <summary>Who came, once the answer has been read.</summary>
    public OutsidePerson? Person { get; private set; }

    /// <summary>Reads the provider's answer; what was begun with, or an exception.</summary>
    /// <exception cref="OutsideException">Nobody is signed in by it.</exception>
    public async Task<AuthenticationProperties> Answer()
    {
        var result = await HandleRemoteAuthenticateAsync();
        if (Person is not null && result is { Succeeded: true, Properties: { } begun })
        {
            return begun;
        }

        throw result.Failure as OutsideException ?? (ours, Request.Query["error"].ToString()) switch
        {
            (false, _) => new OutsideException(OutsideTrouble.Expired, "an answer came that this browser did not ask for, or that was too late"),
            (true, "access_denied" or "login_required" or "interaction_required" or "consent_required") => new OutsideException(OutsideTrouble.Denied, "the person, or the provider, said no"),
            (true, "temporarily_unavailable" or "server_error") => new OutsideException(OutsideTrouble.Unreachable, "the provider says that it cannot answer now"),
            (true, "unmet_authentication_requirements") => new OutsideException(OutsideTrouble.Level, "the provider cannot ask for the level"),
            (true, var other) => new OutsideException(OutsideTrouble.Setup, $"the provider refused: {ProviderTalk.Code(other)}", result.Failure),
        };
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        var nonce = System.Buffers.Text.Base64Url.EncodeToString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32));
        properties.Items[Nonce] = nonce;
        properties.Items[Begun] = TimeProvider.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var asked = new Dictionary<string, string?> { [Nonce] = nonce };
        if (talk.Provider.Level is { } level)
        {
            asked["acr_values"] = level;
        }

        return QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, talk.Back.ToString()), asked);
    }

    protected override bool ValidateCorrelationId(AuthenticationProperties properties) => ours = base.ValidateCorrelationId(properties) && IsInTime(properties);

    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        Guard(context.Properties);
        context.Properties.Items.Remove(OAuthConstants.CodeVerifierKey, out var verifier);
        return OAuthTokenResponse.Success(await talk.Exchange(context.Code, verifier ?? "", Context.RequestAborted));
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        var written = OutsidePerson.Text(tokens.Response!.RootElement, "id_token") ?? throw new OutsideException(OutsideTrouble.Untrusted, "the answer holds no id token");
        Person = await talk.Read(written, properties.Items[Nonce]!, tokens.AccessToken!, Context.RequestAborted);
        return new(new ClaimsPrincipal(identity), properties, Scheme.Name);
    }

    // With several providers, an answer must not be taken for another's (RFC 9207); and it is taken once.
    private void Guard(AuthenticationProperties properties)
    {
        var named = Request.Query["iss"].ToString();
        if (named.Length == 0 ? talk.NamesItself : named != talk.Provider.Issuer)
        {
            throw new OutsideException(OutsideTrouble.Untrusted, "the answer names another provider, or none");
        }

        if (!talk.Once(properties.Items[Nonce]!))
        {
            throw new OutsideException(OutsideTrouble.Expired, "the answer was given before");
        }
    }

    private bool IsInTime(AuthenticationProperties properties) =>
        properties.Items.TryGetValue(Begun, out var begun) && properties.Items.ContainsKey(Nonce)
        && TimeProvider.GetUtcNow().ToUnixTimeSeconds() - long.Parse(begun!, CultureInfo.InvariantCulture) <= Life.TotalSeconds;
}
