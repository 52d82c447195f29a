// A provider on this machine that tells whatever a test wants: where the real one cannot be made to lie.
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Samsyn.Web.Tests.Convene.Outside;

/// <summary>A provider that tells whatever a test wants.</summary>
internal sealed class LyingProvider : IAsyncDisposable
{
    private readonly WebApplication site;

    private LyingProvider(WebApplication site) => this.site = site;

    public string Issuer => site.Urls.Single();

    /// <summary>The key that it signs with.</summary>
    public Forger Key { get; set; } = new("first");

    /// <summary>What it answers to a code; null for the token made last.</summary>
    public Func<HttpContext, Task>? AnswerToCode { get; set; }

    /// <summary>The token that it answers with.</summary>
    public string? Token { get; set; }

    /// <summary>What is different in its metadata; a null takes something away.</summary>
    public Dictionary<string, JsonNode?> Metadata { get; } = [];

    /// <summary>What it publishes as its keys; null for the key it signs with.</summary>
    public string? Keys { get; set; }

    /// <summary>What was sent for a code last.</summary>
    public IReadOnlyDictionary<string, string> Sent { get; private set; } = new Dictionary<string, string>();

    public static async Task<LyingProvider> Start()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.None);
        var provider = new LyingProvider(builder.Build());
        provider.site.Run(provider.Answer);
        await provider.site.StartAsync();
        return provider;
    }

    /// <summary>Everything that a sound token holds.</summary>
    public JsonObject Sound(string nonce, string subject = "liar")
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        return new() { ["iss"] = Issuer, ["sub"] = subject, ["aud"] = RealProvider.ClientId, ["exp"] = now + 300, ["iat"] = now, ["nonce"] = nonce, ["email"] = "liar@town.example", ["email_verified"] = true };
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        switch (context.Request.Path.Value)
        {
            case "/.well-known/openid-configuration":
                await context.Response.WriteAsJsonAsync(Told());
                break;

            case "/keys":
                context.Response.ContentType = "application/json";
                await context.Response.WriteAsync(Keys ?? Key.Published);
                break;

            case "/token":
                Sent = (await context.Request.ReadFormAsync()).ToDictionary(field => field.Key, field => field.Value.ToString());
                await (AnswerToCode is { } answer ? answer(context) : context.Response.WriteAsJsonAsync(new { access_token = "a", token_type = "Bearer", id_token = Token }));
                break;

            default:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    }

    private JsonObject Told()
    {
        var told = new JsonObject
        {
            ["issuer"] = Issuer,
            ["authorization_endpoint"] = $"{Issuer}/authorize",
            ["token_endpoint"] = $"{Issuer}/token",
            ["jwks_uri"] = $"{Issuer}/keys",
            ["token_endpoint_auth_methods_supported"] = new JsonArray("client_secret_post"),
        };
        foreach (var (name, value) in Metadata)
        {
            told[name] = value?.DeepClone();
        }

        return told;
    }
}
