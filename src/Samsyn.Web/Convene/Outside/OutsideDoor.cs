// Sends a person to a provider, and takes them in again with its answer.
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Outside;

/// <summary>Sends people to providers, and takes them in again.</summary>
internal sealed class OutsideDoor(
    ProviderNetwork network, ProviderMetadata metadata, IdTokenCheck check, SecretSeal seal, PublicAddress site, IDataProtectionProvider protection, ILoggerFactory logs,
    TimeProvider clock)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, DateTimeOffset> answered = new(StringComparer.Ordinal);

    /// <summary>Sends a person to a provider.</summary>
    /// <param name="provider">Which.</param>
    /// <param name="context">The request, whose answer leads there.</param>
    /// <param name="with">What they come back with.</param>
    /// <exception cref="OutsideException">The provider does not answer, or is not set up.</exception>
    public async Task Leave(IdentityProvider provider, HttpContext context, OutsideErrand with)
    {
        var handler = await Handler(provider, context);
        await handler.ChallengeAsync(new(with.Items) { RedirectUri = "/" });
    }

    /// <summary>Takes a person in again.</summary>
    /// <exception cref="OutsideException">Nobody is signed in by the answer.</exception>
    public async Task<(OutsidePerson Person, OutsideErrand With)> Come(IdentityProvider provider, HttpContext context)
    {
        var handler = await Handler(provider, context);
        var begun = await handler.Answer();
        return (handler.Person!, OutsideErrand.Of(begun.Items));
    }

    /// <summary>What a person was sent with, when that can be read; for a page about what went wrong.</summary>
    public OutsideErrand? Errand(IdentityProvider provider, HttpContext context) =>
        State(provider).Unprotect(context.Request.Query["state"]) is { } begun ? OutsideErrand.Of(begun.Items) : null;

    /// <summary>The whole address to which a provider sends people back: what is registered there.</summary>
    public Uri Back(string provider, HttpRequest request) => site.Of(Address.OutsideAnswer(provider), request);

    private async Task<OutsideHandler> Handler(IdentityProvider provider, HttpContext context)
    {
        var told = await metadata.Of(provider.Issuer, context.RequestAborted);
        var talk = new OutsideTalk(provider, told, Back(provider.Id, context.Request))
        {
            Talk = new(network, provider, told),
            Check = check,
            Secret = seal.Open(provider),
            Once = Once,
        };
        var scheme = new AuthenticationScheme($"outside-{provider.Id}", null, typeof(OutsideHandler));
        var handler = new OutsideHandler(talk, new OneSetting(Settings(talk)), logs);
        await handler.InitializeAsync(scheme, context);
        return handler;
    }

    private OAuthOptions Settings(OutsideTalk talk)
    {
        var settings = new OAuthOptions
        {
            ClientId = talk.Provider.ClientId,
            ClientSecret = talk.Secret ?? "none",
            AuthorizationEndpoint = talk.Told.AuthorizationEndpoint,
            TokenEndpoint = talk.Told.TokenEndpoint,
            CallbackPath = Address.OutsideAnswer(talk.Provider.Id),
            SignInScheme = SignInCookie.Scheme,
            UsePkce = true,
            StateDataFormat = State(talk.Provider),
            Backchannel = network.Client,
            TimeProvider = clock,
        };
        settings.Scope.Add("openid");
        foreach (var scope in talk.Provider.Scopes)
        {
            settings.Scope.Add(scope);
        }

        settings.CorrelationCookie.Name = "samsyn-outside.";
        settings.CorrelationCookie.SameSite = SameSiteMode.Lax;
        settings.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        return settings;
    }

    // One key for each provider: what was begun with one cannot be ended with another.
    private PropertiesDataFormat State(IdentityProvider provider) => new(protection.CreateProtector("samsyn-outside", provider.Id));

    private bool Once(string nonce)
    {
        var now = clock.GetUtcNow();
        foreach (var (old, when) in answered)
        {
            if (now - when > Remembered)
            {
                answered.TryRemove(old, out _);
            }
        }

        return answered.TryAdd(Convert.ToHexString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(nonce))), now);
    }

    /// <summary>The settings of one request.</summary>
    private sealed class OneSetting(OAuthOptions only) : IOptionsMonitor<OAuthOptions>
    {
        public OAuthOptions CurrentValue => only;

        public OAuthOptions Get(string? name) => only;

        public IDisposable? OnChange(Action<OAuthOptions, string?> listener) => null;
    }
}

/// <summary>What a person is sent to a provider with, and comes back with.</summary>
/// <param name="Language">The language they read.</param>
/// <param name="To">Where they were going; null for the first page.</param>
/// <param name="Login">The login they want to tie, when they are signed in; null when they want to sign in.</param>
internal sealed record OutsideErrand(Language Language, string? To, string? Login)
{
    /// <summary>As the framework carries it.</summary>
    public Dictionary<string, string?> Items => new() { ["language"] = Language.Code, ["to"] = To, ["login"] = Login };

    /// <summary>As it was carried.</summary>
    public static OutsideErrand Of(IDictionary<string, string?> items) =>
        new(Language.Of(items["language"]), Given(items["to"]), Given(items["login"]));

    // What is not there comes back as nothing written.
    private static string? Given(string? item) => string.IsNullOrEmpty(item) ? null : item;
}
