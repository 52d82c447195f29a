// Tokens, states and answers that are forged, old, meant for others or used before: each is refused, and nobody is signed in by it.
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Samsyn.Web.Tests.Convene.Outside;

public sealed class ForgedTokenTests(OutsideSite site) : IClassFixture<OutsideSite>
{
    private static readonly Forger Stranger = new("first");

    // The time now, in seconds, is told apart so that a claim can be moved from it.
    private static readonly Dictionary<string, Action<JsonObject, long>> Wrong = new()
    {
        ["expired"] = (token, now) => token["exp"] = now - 120,
        ["never expires"] = (token, _) => token.Remove("exp"),
        ["not valid yet"] = (token, now) => token["nbf"] = now + 120,
        ["made in time to come"] = (token, now) => token["iat"] = now + 120,
        ["made long ago"] = (token, now) => token["iat"] = now - 3600,
        ["made at no time"] = (token, _) => token.Remove("iat"),
        ["for another"] = (token, _) => token["aud"] = "somebody-else",
        ["for nobody"] = (token, _) => token.Remove("aud"),
        ["for several without saying for whom"] = (token, _) => token["aud"] = new JsonArray(RealProvider.ClientId, "somebody-else"),
        ["for several and another"] = (token, _) => (token["aud"], token["azp"]) = (new JsonArray(RealProvider.ClientId, "somebody-else"), "somebody-else"),
        ["asked for by another"] = (token, _) => token["azp"] = "somebody-else",
        ["of another issuer"] = (token, _) => token["iss"] = "https://elsewhere.example",
        ["of an issuer with a stroke too many"] = (token, _) => token["iss"] = $"{token["iss"]}/",
        ["of no issuer"] = (token, _) => token.Remove("iss"),
        ["to another question"] = (token, _) => token["nonce"] = "another",
        ["to no question"] = (token, _) => token.Remove("nonce"),
        ["about nobody"] = (token, _) => token.Remove("sub"),
        ["about somebody without a name"] = (token, _) => token["sub"] = "",
        ["about somebody of endless name"] = (token, _) => token["sub"] = new string('x', 256),
    };

    public static TheoryData<string> Kinds => [.. Wrong.Keys];

    [Fact]
    public async Task A_sound_token_is_taken()
    {
        using var visitor = site.Home.Stranger();

        var page = await site.ByLiar(visitor, nonce => site.Liar.Key.Signed(site.Liar.Sound(nonce)));

        Assert.Equal((403, "You are not a member here yet"), (page.Status, page.Heading));
        Assert.Equal(RealProvider.Secret, site.Liar.Sent["client_secret"]);
        Assert.Equal("authorization_code", site.Liar.Sent["grant_type"]);
    }

    [Fact]
    public async Task The_question_is_bound_to_the_browser_and_to_a_proof_that_only_we_have()
    {
        using var visitor = site.Home.Stranger();

        var (state, nonce, address) = await OutsideSite.ToLiar(visitor, "/sv/sign-in/with/liar?to=/sv/exempellan/");
        var asked = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(address.Query);
        site.Liar.Token = site.Liar.Key.Signed(site.Liar.Sound(nonce));
        await visitor.Get(OutsideSite.FromLiar(state));

        Assert.Equal(("code", "S256", "openid profile email"), (asked["response_type"].ToString(), asked["code_challenge_method"].ToString(), asked["scope"].ToString()));
        Assert.Equal($"http://127.0.0.1:{site.Home.Address.Port}/sign-in/from/liar", asked["redirect_uri"].ToString());
        var proof = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(site.Liar.Sent["code_verifier"]));
        Assert.Equal(asked["code_challenge"].ToString(), System.Buffers.Text.Base64Url.EncodeToString(proof));
        Assert.Equal(asked["redirect_uri"].ToString(), site.Liar.Sent["redirect_uri"]);
        Assert.True(nonce.Length >= 43);
        Assert.DoesNotContain("exempellan", state, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_token_that_says_something_else_is_refused(string kind)
    {
        await Refused(nonce =>
        {
            var token = site.Liar.Sound(nonce);
            Wrong[kind](token, DateTimeOffset.UtcNow.ToUnixTimeSeconds());
            return site.Liar.Key.Signed(token);
        });
    }

    [Fact]
    public async Task A_token_that_the_provider_has_not_signed_is_refused()
    {
        await Refused(nonce => Stranger.Signed(site.Liar.Sound(nonce)));
        await Refused(nonce => Stranger.Signed(site.Liar.Sound(nonce), "unknown"));
        await Refused(nonce => Stranger.WithItsKey(site.Liar.Sound(nonce)));
        await Refused(nonce => Forger.Unsigned(site.Liar.Sound(nonce)));
        await Refused(nonce => Forger.Unsigned(site.Liar.Sound(nonce), "None"));
        await Refused(nonce => Forger.Unsigned(site.Liar.Sound(nonce), "RS256"));
        await Refused(nonce => site.Liar.Key.Signed(site.Liar.Sound(nonce))[..^4]);
        await Refused(nonce => site.Liar.Key.Signed(site.Liar.Sound(nonce)) + ".more");
        await Refused(_ => "not a token");
        await Refused(_ => "");
    }

    [Fact]
    public async Task A_token_signed_by_the_public_key_as_if_it_were_a_secret_is_refused()
    {
        foreach (var secret in site.Liar.Key.PublicBytes)
        {
            await Refused(nonce => site.Liar.Key.ByHash(site.Liar.Sound(nonce), secret));
        }
    }

    [Fact]
    public async Task A_token_that_was_sound_for_one_question_is_refused_for_the_next()
    {
        using var visitor = site.Home.Stranger();
        string? first = null;
        await site.ByLiar(visitor, nonce => first = site.Liar.Key.Signed(site.Liar.Sound(nonce)));

        await Refused(_ => first!);
    }

    [Fact]
    public async Task An_answer_is_taken_once_also_from_somebody_who_has_copied_the_cookies()
    {
        using var visitor = site.Home.Stranger();
        var (state, nonce, _) = await OutsideSite.ToLiar(visitor);
        site.Liar.Token = site.Liar.Key.Signed(site.Liar.Sound(nonce));
        using var thief = site.Home.Stranger();
        thief.Cookies.Add(visitor.Cookies.GetAllCookies());

        Assert.Equal(403, (await visitor.Get(OutsideSite.FromLiar(state))).Status);

        Late(await visitor.Get(OutsideSite.FromLiar(state)));
        Late(await thief.Get(OutsideSite.FromLiar(state)));
        Assert.Null(thief.Cookie("samsyn"));
        Assert.Null(thief.Cookie("samsyn-outside-person"));
    }

    [Fact]
    public async Task An_answer_to_another_browser_or_to_another_provider_or_to_nothing_is_refused()
    {
        using var visitor = site.Home.Stranger();
        using var other = site.Home.Stranger();
        var (state, nonce, _) = await OutsideSite.ToLiar(visitor);
        site.Liar.Token = site.Liar.Key.Signed(site.Liar.Sound(nonce));

        Late(await other.Get(OutsideSite.FromLiar(state)));
        Late(await visitor.Get(OutsideSite.FromLiar(state).Replace("liar", "town", StringComparison.Ordinal)));
        Late(await visitor.Get(OutsideSite.FromLiar(state[..^2])));
        Late(await visitor.Get("/sign-in/from/liar?code=code"));
        Late(await visitor.Get("/sign-in/from/liar?error=access_denied"));
        Late(await visitor.Get("/sign-in/from/liar"));
        Assert.Equal(404, (await visitor.Get("/sign-in/from/nowhere")).Status);
        Assert.Null(visitor.Cookie("samsyn-outside-person"));
    }

    [Fact]
    public async Task An_answer_that_names_another_provider_is_refused()
    {
        using var visitor = site.Home.Stranger();
        var (state, nonce, _) = await OutsideSite.ToLiar(visitor);
        site.Liar.Token = site.Liar.Key.Signed(site.Liar.Sound(nonce));

        var page = await visitor.Get($"{OutsideSite.FromLiar(state)}&iss={Uri.EscapeDataString(site.Real.Issuer)}");

        Assert.Equal(502, page.Status);
        Assert.Null(visitor.Cookie("samsyn-outside-person"));
    }

    [Theory]
    [InlineData("access_denied", 403, "The sign-in was cancelled")]
    [InlineData("login_required", 403, "The sign-in was cancelled")]
    [InlineData("temporarily_unavailable", 502, "Lögnköping does not answer")]
    [InlineData("invalid_scope", 502, "Signing in with Lögnköping did not work")]
    [InlineData("<script>alert(1)</script>", 502, "Signing in with Lögnköping did not work")]
    [InlineData("", 502, "Signing in with Lögnköping did not work")]
    public async Task What_the_provider_says_is_wrong_is_told_with_what_to_do(string error, int status, string heading)
    {
        using var visitor = site.Home.Stranger();
        var (state, _, _) = await OutsideSite.ToLiar(visitor, "/en/sign-in/with/liar?to=/en/exempellan/");

        var page = await visitor.Get($"/sign-in/from/liar?state={Uri.EscapeDataString(state)}&error={Uri.EscapeDataString(error)}");

        Assert.Equal((status, heading), (page.Status, page.Heading));
        Assert.Equal("/en/sign-in/with/liar?to=%2Fen%2Fexempellan%2F", page.Document.QuerySelector(".onward a")!.GetAttribute("href"));
        Assert.DoesNotContain("alert(1)", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_to_the_code_that_is_none_is_told_and_nobody_is_signed_in()
    {
        await Broken(context => Answer(context, 500, "{}"), 502, "does not answer");
        await Broken(context => Answer(context, 200, "<html>"), 502, "does not answer");
        await Broken(context => Answer(context, 200, $"{{\"x\":\"{new string('x', 2_000_000)}\"}}"), 502, "does not answer");
        await Broken(context => Answer(context, 400, """{"error":"invalid_grant"}"""), 400, "took too long");
        await Broken(context => Answer(context, 401, """{"error":"invalid_client"}"""), 502, "did not work");
        await Broken(context => Answer(context, 200, "[]"), 502, "did not work");
        await Broken(context => Answer(context, 200, """{"access_token":"a"}"""), 502, "did not work");
        await Broken(
            context =>
            {
                context.Response.Redirect($"{site.Liar.Issuer}/elsewhere");
                return Task.CompletedTask;
            },
            502, "does not answer");
    }

    private async Task Broken(Func<HttpContext, Task> answer, int status, string heading)
    {
        using var visitor = site.Home.Stranger();
        var (state, _, _) = await OutsideSite.ToLiar(visitor);
        site.Liar.AnswerToCode = answer;
        try
        {
            var page = await visitor.Get(OutsideSite.FromLiar(state));
            Assert.Equal(status, page.Status);
            Assert.Contains(heading, page.Heading, StringComparison.Ordinal);
            Assert.Null(visitor.Cookie("samsyn-outside-person"));
        }
        finally
        {
            site.Liar.AnswerToCode = null;
        }
    }

    private async Task Refused(Func<string, string> token)
    {
        using var visitor = site.Home.Stranger();

        var page = await site.ByLiar(visitor, token);

        Assert.Equal((502, "Signing in with Lögnköping did not work"), (page.Status, page.Heading));
        Assert.Null(visitor.Cookie("samsyn"));
        Assert.Null(visitor.Cookie("samsyn-outside-person"));
    }

    private static void Late(Seen page) => Assert.Equal((400, "The sign-in took too long"), (page.Status, page.Heading));

    private static async Task Answer(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(text);
    }
}
