// People come in by the first owner's link, by password and by code; strangers learn nothing and get nowhere.
using System.Net;

namespace Samsyn.Web.Tests.Convene;

public sealed class SignInPageTests(SignInSite site) : IClassFixture<SignInSite>
{
    private const string DoNotFit = "The address and the password do not belong together. Check both and try again.";

    [Fact]
    public async Task The_first_owner_came_in_by_the_link_that_was_printed_and_sees_their_name_on_every_page()
    {
        using var owner = await site.Owner();

        var page = await owner.Get("/en/exempellan/");

        Assert.Contains("Ylva Ägare", page.Document.QuerySelector(".who")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("owner", (await owner.Get("/en/me")).Document.QuerySelector("#memberships ~ ul")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(404, (await owner.Get(site.OwnerLink)).Status);
    }

    [Fact]
    public async Task Whoever_signs_out_is_a_stranger_again_and_the_old_cookie_is_worth_nothing()
    {
        using var owner = await site.Owner();
        var cookie = owner.Cookie("samsyn")!;

        await owner.Press(await owner.Get("/en/me"), "form[action$=sign-out] button");

        Assert.Null(owner.Cookie("samsyn"));
        owner.Cookies.Add(site.Address, new Cookie("samsyn", cookie, "/"));
        Assert.Equal("/en/sign-in?to=%2Fen%2Fme", await Sent(owner, "/en/me"));
    }

    [Fact]
    public async Task Signing_in_makes_a_new_cookie_and_ends_the_sign_in_that_was_there()
    {
        using var owner = await site.Owner();
        var before = owner.Cookie("samsyn")!;

        await SignInSite.Enter(owner);

        Assert.NotEqual(before, owner.Cookie("samsyn"));
        owner.Cookies.Add(site.Address, new Cookie("samsyn", before, "/"));
        Assert.StartsWith("/en/sign-in", await Sent(owner, "/en/me"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cookie_that_was_tampered_with_is_worth_nothing()
    {
        using var owner = await site.Owner();
        var cookie = owner.Cookie("samsyn")!;
        using var thief = site.Stranger();
        thief.Cookies.Add(site.Address, new Cookie("samsyn", $"{cookie[..^8]}AAAAAAAA", "/"));

        Assert.StartsWith("/en/sign-in", await Sent(thief, "/en/me"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_of_other_sites()
    {
        using var visitor = site.Stranger();
        var page = await visitor.Get("/en/sign-in");

        using var answer = await visitor.Post("/en/sign-in", ("__RequestVerificationToken", page.Token), ("email", SignInSite.Email), ("password", SignInSite.Password));

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), one => one.StartsWith("samsyn=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("ylva@town.example", "not the password at all")]
    [InlineData("nobody@town.example", "not the password at all")]
    [InlineData("nobody-else@town.example", SignInSite.Password)]
    public async Task A_known_and_an_unknown_address_are_answered_alike(string email, string password)
    {
        using var visitor = site.Stranger();

        var answer = await visitor.Press(await visitor.Get("/en/sign-in"), "form.person button", ("email", email), ("password", password));

        Assert.Equal((422, DoNotFit), (answer.Status, answer.Document.QuerySelector("[role=alert]")!.TextContent.Trim()));
        Assert.Equal(email, answer.Document.QuerySelector("#email")!.GetAttribute("value"));
        Assert.Null(answer.Document.QuerySelector("#password")!.GetAttribute("value"));
        Assert.Null(visitor.Cookie("samsyn"));
    }

    [Theory]
    [InlineData("sv", "Skriv din e-postadress.", "Skriv ditt lösenord.")]
    [InlineData("da", "Skriv din e-mailadresse.", "Skriv din adgangskode.")]
    [InlineData("en", "Enter your e-mail address.", "Enter your password.")]
    public async Task All_that_is_lacking_is_told_at_once_beside_its_field(string language, string email, string password)
    {
        using var visitor = site.Stranger();

        var answer = await visitor.Press(await visitor.Get($"/{language}/sign-in"), "form.person button", ("email", "ylva"), ("password", ""));

        Assert.Equal((422, email, password), (answer.Status, answer.Document.QuerySelector("#email-flaw")!.TextContent, answer.Document.QuerySelector("#password-flaw")!.TextContent));
        Assert.Equal(2, answer.Document.QuerySelectorAll("[role=alert] li a").Length);
    }

    [Theory]
    [InlineData("/en/exempellan/area/9912", "/en/exempellan/area/9912")]
    [InlineData("https://elsewhere.example/", "/en/")]
    [InlineData("//elsewhere.example/", "/en/")]
    [InlineData("/\\elsewhere.example", "/en/")]
    [InlineData("javascript:alert(1)", "/en/")]
    [InlineData("", "/en/")]
    public async Task Who_has_signed_in_goes_on_to_where_they_were_going_on_this_site_and_nowhere_else(string to, string sent)
    {
        using var visitor = site.Stranger();
        var page = await visitor.Get($"/en/sign-in?to={Uri.EscapeDataString(to)}");

        using var answer = await visitor.Post(
            "/en/sign-in", ("__RequestVerificationToken", page.Token), ("email", SignInSite.Email), ("password", SignInSite.Password), ("to", to));

        Assert.Equal((HttpStatusCode.Redirect, sent), (answer.StatusCode, answer.Headers.Location!.ToString()));
    }

    [Theory]
    [InlineData("/en/sign-in")]
    [InlineData("/en/sign-in/code")]
    [InlineData("/en/sign-in/passkey")]
    [InlineData("/en/sign-in/passkey/options")]
    [InlineData("/en/sign-out")]
    [InlineData("/en/forgotten")]
    [InlineData("/en/invitation/anything")]
    [InlineData("/en/invitation/anything/join")]
    [InlineData("/en/me/details")]
    [InlineData("/en/me/email")]
    [InlineData("/en/me/password")]
    [InlineData("/en/me/sign-ins")]
    [InlineData("/en/me/two-factor")]
    [InlineData("/en/me/two-factor/begin")]
    [InlineData("/en/me/two-factor/off")]
    [InlineData("/en/me/recovery-codes")]
    [InlineData("/en/me/passkeys")]
    [InlineData("/en/me/passkeys/options")]
    [InlineData("/en/me/passkeys/remove")]
    [InlineData("/en/me/erase")]
    [InlineData("/en/me/outside/untie")]
    [InlineData("/en/sign-in/outside/tie")]
    [InlineData("/en/sign-in/outside/join")]
    [InlineData("/en/providers/add")]
    [InlineData("/en/providers/town")]
    [InlineData("/en/providers/town/remove")]
    [InlineData("/en/exempellan/members/invite")]
    [InlineData("/en/exempellan/members/withdraw")]
    [InlineData("/en/exempellan/members/somebody")]
    [InlineData("/en/exempellan/members/somebody/password-link")]
    public async Task A_form_from_another_site_is_refused_also_from_somebody_who_is_signed_in(string path)
    {
        using var owner = await site.Owner();

        using var answer = await owner.Post(path, ("email", SignInSite.Email), ("sure", "yes"), ("end", "others"), ("do", "leave"), ("version", "1"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(200, (await owner.Get("/en/me")).Status);
    }

    [Fact]
    public async Task After_many_failures_a_network_waits_and_a_device_that_the_person_knows_does_not()
    {
        using var owner = await site.Owner();
        using var stranger = site.Stranger();
        var page = await stranger.Get("/en/sign-in");
        var answers = new List<Seen>();
        for (var tries = 0; tries < 8; tries++)
        {
            answers.Add(await stranger.Press(page, "form.person button", ("email", "Ylva@town.example"), ("password", "guess after guess")));
        }

        Assert.Equal(429, answers[^1].Status);
        Assert.Contains("Too many tries", answers[^1].Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        await owner.Press(await owner.Get("/en/me"), "form[action$=sign-out] button");
        Assert.Contains("Ylva", (await SignInSite.Enter(owner)).Document.QuerySelector(".who")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_code_turned_on_the_password_alone_does_not_open()
    {
        using var visitor = site.Stranger();
        var (login, key, codes) = await site.WithSecondFactor(visitor);
        using var thief = site.Stranger();

        var asked = await thief.Press(await thief.Get("/en/sign-in"), "form.person button", ("email", login.Email), ("password", SignInSite.Password));
        Assert.Equal("Enter the code", asked.Heading);
        Assert.StartsWith("/en/sign-in", await Sent(thief, "/en/me"), StringComparison.Ordinal);
        var wrong = await thief.Press(asked, "form.person button", ("code", "000000"));
        Assert.Equal(422, wrong.Status);
        var right = Totp.Code(key, DateTimeOffset.UtcNow.AddSeconds(30));
        Assert.Contains("Ture", (await thief.Press(wrong, "form.person button", ("code", right))).Document.QuerySelector(".who")!.TextContent, StringComparison.Ordinal);

        using var replayer = site.Stranger();
        var again = await replayer.Press(await replayer.Get("/en/sign-in"), "form.person button", ("email", login.Email), ("password", SignInSite.Password));
        Assert.Equal(422, (await replayer.Press(again, "form.person button", ("code", right))).Status);
        var small = string.Concat(codes[0].Select(char.ToLowerInvariant)).Replace('-', ' ');
        Assert.Contains("Ture", (await replayer.Press(again, "form.person button", ("code", small))).Document.QuerySelector(".who")!.TextContent, StringComparison.Ordinal);

        using var last = site.Stranger();
        var third = await last.Press(await last.Get("/en/sign-in"), "form.person button", ("email", login.Email), ("password", SignInSite.Password));
        Assert.Equal(422, (await last.Press(third, "form.person button", ("code", codes[0]))).Status);
    }

    [Fact]
    public async Task Without_letters_a_forgotten_password_is_a_matter_for_the_owner()
    {
        using var visitor = site.Stranger();

        var page = await visitor.Get("/sv/forgotten");

        Assert.Contains("Be en ägare", page.Lead, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("form"));
    }

    private static async Task<string> Sent(SiteVisitor visitor, string path)
    {
        using var answer = await visitor.Ask(path);
        return answer.Headers.Location?.ToString() ?? $"{(int)answer.StatusCode}";
    }
}
