// People sign in at a real provider: invited ones join, known ones come in, others are told whom to ask, and nothing is tied by an address alone.
using System.Net;
using System.Text.Json.Nodes;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Tests.Convene.Outside;

public sealed class OutsideSignInTests(OutsideSite site) : IClassFixture<OutsideSite>
{
    private const string ToTown = "/en/sign-in/with/town";

    [Fact]
    public async Task The_sign_in_page_leads_to_the_provider_and_whoever_is_not_invited_is_told_whom_to_ask()
    {
        using var visitor = site.Home.Stranger();
        var page = await visitor.Get("/en/sign-in?to=/en/exempellan/members");
        var way = page.Document.QuerySelectorAll(".elsewhere a").Single(link => link.TextContent == "Sign in with Tärnköping");

        var there = await visitor.Get(way.GetAttribute("href")!);
        Assert.Equal(new Uri(site.Real.Issuer).Port, there.Address.Port);
        var back = await OutsideSite.AtTown(visitor, there, "stranger");

        Assert.Equal((403, "You are not a member here yet"), (back.Status, back.Heading));
        Assert.Contains("Fråga folkhälsostrategen.", back.Text, StringComparison.Ordinal);
        Assert.Null(visitor.Cookie("samsyn"));
        Assert.Null(await site.Home.Data.Store.Logins.At("stranger@town.example", default));
    }

    [Fact]
    public async Task Whoever_is_invited_by_their_verified_address_joins_and_comes_in_the_next_time()
    {
        await Invite("gun@town.example");
        using var visitor = site.Home.Stranger();
        var invited = await OutsideSite.AtTown(visitor, await visitor.Get(ToTown), "gun");
        Assert.Equal((200, "You are invited"), (invited.Status, invited.Heading));
        Assert.Contains("analyst in Tärnmarks län", invited.Lead, StringComparison.Ordinal);
        Assert.Equal("Gun Example", invited.Document.QuerySelector("#name")!.GetAttribute("value"));
        Assert.Null(invited.Document.QuerySelector("#email"));

        var joined = await visitor.Press(invited, "form.person button", ("name", "Gun Gunnarsson"), ("email", "somebody-else@town.example"));

        Assert.Equal("/en/exempellan/", joined.Address.AbsolutePath);
        var login = (await site.Home.Data.Store.Logins.At("gun@town.example", default))!;
        Assert.Equal(("Gun Gunnarsson", true, null), (login.Login.Name, login.EmailConfirmed, login.Password));
        var county = await site.Home.Data.Collaboration();
        Assert.Equal("Tärnköpings kommun", Assert.Single(await site.Home.Data.Store.Members.Of(county.Key, default), member => member.Login.Id == login.Login.Id).Organisation);
        Assert.Contains(await site.Home.Data.Store.Journal.Of(ChainKey.Of(county.Key), null, default), line => line.Act == "member joined" && line.Who!.Login == login.Login.Id);

        using var again = site.Home.Stranger();
        var home = await OutsideSite.AtTown(again, await again.Get($"{ToTown}?to=/en/me"), "gun");
        Assert.Equal(("/en/me", "Gun Gunnarsson"), (home.Address.AbsolutePath, home.Heading));
        Assert.All(await site.Home.Data.Store.SignIns.Of(login.Login.Id, default), one => Assert.Equal("town", one.Way));
        Assert.Contains("Tärnköping", (await again.Get("/en/me/data")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_only_way_in_cannot_be_loosened_before_there_is_another()
    {
        await Invite("ebba@town.example");
        using var visitor = site.Home.Stranger();
        await visitor.Press(await OutsideSite.AtTown(visitor, await visitor.Get(ToTown), "ebba"), "form.person button");

        var refused = await visitor.Press(await visitor.Get("/en/me"), "form[action$=untie] button");
        Assert.Contains("It is your only way to sign in", refused.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        await visitor.Press(refused, "form[action$='me/password'] button", ("new", "en annan lång mening"));
        var loose = await visitor.Press(await visitor.Get("/en/me"), "form[action$=untie] button");

        Assert.Contains("Your ways of signing in have been changed", loose.Document.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(loose.Document.QuerySelector("form[action$=untie]"));
        using var again = site.Home.Stranger();
        Assert.Equal("You have a login here already", (await OutsideSite.AtTown(again, await again.Get(ToTown), "ebba")).Heading);
    }

    [Fact]
    public async Task Whoever_has_a_login_here_signs_in_by_it_once_before_the_two_are_tied()
    {
        using var visitor = site.Home.Stranger();
        var known = await OutsideSite.AtTown(visitor, await visitor.Get($"{ToTown}?to=/en/exempellan/members"), "ylva");
        Assert.Equal((200, "You have a login here already"), (known.Status, known.Heading));
        Assert.Null(visitor.Cookie("samsyn"));

        var page = await visitor.Get(known.Document.QuerySelector(".onward a")!.GetAttribute("href")!);
        var asked = await visitor.Press(page, "form.person button", ("email", SignInSite.Email), ("password", SignInSite.Password));
        Assert.Equal("Sign in with Tärnköping from now on?", asked.Heading);
        Assert.Contains("ylva@town.example", asked.Lead, StringComparison.Ordinal);
        var tied = await visitor.Press(asked, "form.person button");
        Assert.Equal("/en/exempellan/members", tied.Address.AbsolutePath);

        using var again = site.Home.Stranger();
        Assert.Equal("Ylva Ägare", (await OutsideSite.AtTown(again, await again.Get($"{ToTown}?to=/en/me"), "ylva")).Heading);
        await again.Press(await again.Get("/en/me"), "form[action$=untie] button");
    }

    [Fact]
    public async Task An_address_that_is_not_verified_or_not_the_providers_to_give_opens_nothing()
    {
        await Invite("unsure@town.example");
        await Invite("far@elsewhere.example");
        using var unsure = site.Home.Stranger();
        using var far = site.Home.Stranger();
        using var owner = site.Home.Stranger();

        Assert.Equal(403, (await OutsideSite.AtTown(unsure, await unsure.Get(ToTown), "unsure")).Status);
        Assert.Equal(403, (await site.ByLiar(far, nonce => Token(nonce, "far", ("email", "far@elsewhere.example")))).Status);
        Assert.Equal(403, (await site.ByLiar(owner, nonce => Token(nonce, "y", ("email", SignInSite.Email), ("email_verified", false)))).Status);
    }

    [Fact]
    public async Task An_invitations_link_lets_in_also_whoever_has_no_verified_address_there()
    {
        var link = await Invite(null);
        using var visitor = site.Home.Stranger();
        var way = (await visitor.Get($"/en/invitation/{link.Secret}")).Document.QuerySelectorAll(".elsewhere a").Single(one => one.TextContent.EndsWith("Tärnköping", StringComparison.Ordinal));

        var invited = await OutsideSite.AtTown(visitor, await visitor.Get(way.GetAttribute("href")!), "unsure-of-it");
        var taken = await visitor.Press(invited, "form.person button", ("email", SignInSite.Email));
        var joined = await visitor.Press(taken, "form.person button", ("email", "own@elsewhere.example"));

        Assert.Equal((422, "/en/exempellan/"), (taken.Status, joined.Address.AbsolutePath));
        Assert.False((await site.Home.Data.Store.Logins.At("own@elsewhere.example", default))!.EmailConfirmed);
        using var late = site.Home.Stranger();
        Assert.Equal(403, (await OutsideSite.AtTown(late, await late.Get(way.GetAttribute("href")!), "late")).Status);
    }

    [Fact]
    public async Task Whoever_turns_back_at_the_provider_is_not_signed_in()
    {
        using var visitor = site.Home.Stranger();
        var there = await visitor.Get("/sv/sign-in/with/town");

        var back = await visitor.Get(there.Document.QuerySelector("a[href$=abort]")!.GetAttribute("href")!);

        Assert.Equal((403, "Inloggningen avbröts"), (back.Status, back.Heading));
    }

    [Fact]
    public async Task The_one_time_code_is_asked_for_unless_the_provider_says_that_it_asked_for_more()
    {
        using var visitor = site.Home.Stranger();
        var (login, key, _) = await site.Home.WithSecondFactor(visitor);
        await site.Home.Data.Store.OutsideLogins.Tie(login, new(site.Liar.Issuer, "ture"), default);

        using var plain = site.Home.Stranger();
        var asked = await site.ByLiar(plain, nonce => Token(nonce, "ture", ("amr", new JsonArray("pwd"))), "/en/sign-in/with/liar?to=/en/me");
        Assert.Equal("Enter the code", asked.Heading);
        Assert.Null(plain.Cookie("samsyn"));
        var entered = await plain.Press(asked, "form.person button", ("code", Totp.Code(key, DateTimeOffset.UtcNow.AddSeconds(30))));
        Assert.Equal("/en/me", entered.Address.AbsolutePath);
        Assert.Contains(await site.Home.Data.Store.SignIns.Of(login.Id, default), one => one.Way == "liar");

        using var strong = site.Home.Stranger();
        Assert.Equal("/en/me", (await site.ByLiar(strong, nonce => Token(nonce, "ture", ("amr", new JsonArray("pwd", "mfa"))), "/en/sign-in/with/liar?to=/en/me")).Address.AbsolutePath);
    }

    [Fact]
    public async Task Who_somebody_is_at_a_provider_is_tied_on_their_own_page_by_their_own_word_and_to_nobody_else()
    {
        using var first = site.Home.Stranger();
        using var second = site.Home.Stranger();
        await first.SignIn(site.Home.Site, site.Home.Data.Store, Role.Reader, "Först Ute");
        await second.SignIn(site.Home.Site, site.Home.Data.Store, Role.Reader, "Sen Ute");
        const string path = "/en/sign-in/with/liar?tie=yes";

        var asked = await site.ByLiar(first, nonce => Token(nonce, "shared"), path);
        Assert.Null(await site.Home.Data.Store.OutsideLogins.Find(new(site.Liar.Issuer, "shared"), default));
        var tied = await first.Press(asked, "form.person button");
        Assert.Equal("/en/me", tied.Address.AbsolutePath);
        Assert.Contains("Lögnköping", tied.Document.QuerySelector("#outside ~ ul .what")!.TextContent, StringComparison.Ordinal);

        var refused = await site.ByLiar(second, nonce => Token(nonce, "shared"), path);
        Assert.Equal((409, "That sign-in is used already"), (refused.Status, refused.Heading));
        Assert.Equal("Sen Ute", (await second.Get("/en/me")).Heading);
    }

    [Fact]
    public async Task A_level_that_is_asked_for_must_be_answered()
    {
        var kept = (await site.Home.Data.Store.Providers.All(default)).Single(one => one.Id == "liar");
        await site.Home.Data.Store.Providers.Keep(kept with { Level = "high substantial" }, default);
        using var low = site.Home.Stranger();
        using var high = site.Home.Stranger();

        var (state, nonce, address) = await OutsideSite.ToLiar(low);
        site.Liar.Token = Token(nonce, "level", ("acr", "low"));
        var refused = await low.Get(OutsideSite.FromLiar(state));
        var taken = await site.ByLiar(high, nonce => Token(nonce, "level", ("acr", "substantial")));
        var now = (await site.Home.Data.Store.Providers.All(default)).Single(one => one.Id == "liar");
        await site.Home.Data.Store.Providers.Keep(now with { Level = null }, default);

        Assert.Contains("acr_values=high%20substantial", address.Query, StringComparison.Ordinal);
        Assert.Equal((403, "A safer sign-in is needed"), (refused.Status, refused.Heading));
        Assert.Equal("You are not a member here yet", taken.Heading);
    }

    [Fact]
    public async Task Where_no_address_is_given_with_the_token_the_word_of_the_provider_counts_only_where_it_is_trusted()
    {
        await Invite("vouched@town.example");
        using var before = site.Home.Stranger();
        using var after = site.Home.Stranger();
        string Without(string nonce)
        {
            var token = site.Liar.Sound(nonce, "vouched");
            token["email"] = "vouched@town.example";
            token.Remove("email_verified");
            return site.Liar.Key.Signed(token);
        }

        Assert.Equal(403, (await site.ByLiar(before, Without)).Status);
        var kept = (await site.Home.Data.Store.Providers.All(default)).Single(one => one.Id == "liar");
        await site.Home.Data.Store.Providers.Keep(kept with { Vouches = true }, default);
        Assert.Equal("You are invited", (await site.ByLiar(after, Without)).Heading);
        await site.Home.Data.Store.Providers.Keep(kept with { Vouches = false, Version = kept.Version + 1 }, default);
    }

    [Fact]
    public async Task A_form_that_ties_or_joins_without_having_come_from_a_provider_does_nothing()
    {
        using var stranger = site.Home.Stranger();
        using var owner = await site.Home.Owner();
        var token = (await stranger.Get("/en/sign-in")).Token;

        using var joined = await stranger.Post("/en/sign-in/outside/join", ("__RequestVerificationToken", token), ("name", "Ny"), ("email", "ny@town.example"));
        using var tied = await owner.Post("/en/sign-in/outside/tie", ("__RequestVerificationToken", (await owner.Get("/en/me")).Token), ("to", ""));
        using var loose = await owner.Post("/en/me/outside/untie", ("__RequestVerificationToken", (await owner.Get("/en/me")).Token), ("issuer", "https://elsewhere.example"));

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.Redirect), (joined.StatusCode, tied.StatusCode, loose.StatusCode));
        Assert.Null(await site.Home.Data.Store.Logins.At("ny@town.example", default));
    }

    private string Token(string nonce, string subject, params (string Name, JsonNode Value)[] more)
    {
        var token = site.Liar.Sound(nonce, subject);
        foreach (var (name, value) in more)
        {
            token[name] = value;
        }

        return site.Liar.Key.Signed(token);
    }

    private async Task<LinkToken> Invite(string? email)
    {
        var link = LinkToken.New();
        var made = new Invitation(Guid.CreateVersion7().ToString("D"), InvitationPurpose.Member)
        {
            Collaboration = (await site.Home.Data.Collaboration()).Key,
            Roles = new HashSet<Role> { Role.Analyst },
            Email = email,
            Expires = DateTimeOffset.UtcNow.AddDays(1),
        };
        await site.Home.Data.Store.Invitations.Make(made, link, default);
        return link;
    }
}
