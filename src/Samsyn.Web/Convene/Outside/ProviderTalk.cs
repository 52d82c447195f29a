// What is said between Samsyn and a provider without the browser: a code for tokens, and what else it tells of the person.
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Convene.Outside;

/// <summary>Speaks to one provider.</summary>
internal sealed class ProviderTalk(ProviderNetwork network, IdentityProvider provider, OpenIdConnectConfiguration told)
{
    /// <summary>Exchanges a code for tokens.</summary>
    /// <param name="code">The code.</param>
    /// <param name="verifier">What shows that it was we who asked for it (PKCE).</param>
    /// <param name="by">Where the person was to come back to, and what Samsyn proves itself by.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="OutsideException">The provider refuses, or does not answer.</exception>
    public async Task<JsonDocument> Exchange(string code, string verifier, (Uri Back, string? Secret) by, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, told.TokenEndpoint);
        request.Headers.Accept.Add(new("application/json"));
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = by.Back.ToString(),
            ["code_verifier"] = verifier,
        };
        Prove(request, form, by.Secret);
        request.Content = new FormUrlEncodedContent(form);
        var (status, answer) = await Send(request, stop);
        if (status is >= 200 and < 300 && answer.RootElement.ValueKind == JsonValueKind.Object)
        {
            return answer;
        }

        var error = Code(OutsidePerson.Text(answer.RootElement, "error"));
        answer.Dispose();
        throw error == "invalid_grant"
            ? new OutsideException(OutsideTrouble.Expired, "the provider no longer takes the code")
            : new OutsideException(status >= 500 ? OutsideTrouble.Unreachable : OutsideTrouble.Setup, $"the provider refused the code: {error}");
    }

    /// <summary>Asks what else the provider tells of the person, when it did not sign their address; null when there is nothing to ask.</summary>
    /// <exception cref="OutsideException">The provider refuses, does not answer, or tells of somebody else.</exception>
    public async Task<JsonElement?> Ask(JsonElement signed, string subject, string accessToken, CancellationToken stop)
    {
        if (told.UserInfoEndpoint is null || signed.TryGetProperty("email", out _) || !provider.Scopes.Contains("email"))
        {
            return null;
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, told.UserInfoEndpoint);
        request.Headers.Authorization = new("Bearer", accessToken);
        var (status, answer) = await Send(request, stop);
        using (answer)
        {
            return status is < 200 or >= 300 ? throw new OutsideException(OutsideTrouble.Setup, "the provider does not tell of the person")
                : OutsidePerson.Text(answer.RootElement, "sub") != subject ? throw new OutsideException(OutsideTrouble.Untrusted, "the provider tells of somebody else")
                : answer.RootElement.Clone();
        }
    }

    /// <summary>A provider's word for what is wrong, when it is one of the short words that are usual; for the log.</summary>
    public static string Code(string? error) =>
        error is { Length: > 0 and <= 60 } && error.All(letter => char.IsAsciiLetterLower(letter) || letter == '_') ? error : "no reason that can be logged";

    // As the provider says that it takes it; a secret in the header where it says nothing (RFC 6749, 2.3.1).
    private void Prove(HttpRequestMessage request, Dictionary<string, string> form, string? secret)
    {
        var ways = told.TokenEndpointAuthMethodsSupported;
        if (secret is not null && (ways.Count == 0 || ways.Contains("client_secret_basic")))
        {
            var pair = $"{Uri.EscapeDataString(provider.ClientId)}:{Uri.EscapeDataString(secret)}";
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(pair)));
            return;
        }

        form["client_id"] = provider.ClientId;
        if (secret is not null)
        {
            form["client_secret"] = secret;
        }
    }

    private async Task<(int Status, JsonDocument Answer)> Send(HttpRequestMessage request, CancellationToken stop)
    {
        try
        {
            using var answer = await network.Client.SendAsync(request, stop);
            return ((int)answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(stop)));
        }
        catch (Exception wrong) when (wrong is HttpRequestException or IOException || (wrong is OperationCanceledException && !stop.IsCancellationRequested))
        {
            throw new OutsideException(OutsideTrouble.Unreachable, "the provider does not answer", wrong);
        }
        catch (JsonException wrong)
        {
            throw new OutsideException(OutsideTrouble.Unreachable, "the provider answers something that cannot be read", wrong);
        }
    }
}
