// Whoever looks after the installation adds, changes, tries and removes the sign-ins of organisations; nobody else comes near them.
using Microsoft.Extensions.DependencyInjection;
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene.Outside;

namespace Samsyn.Web.Tests.Convene.Outside;

public sealed class ProvidersPageTests(OutsideSite site) : IClassFixture<OutsideSite>
{
    private const string Save = "section form[action*=providers] button.ds-button";

    [Fact]
    public async Task One_is_added_changed_and_removed_and_its_secret_is_never_shown()
    {
        await using var fresh = await LyingProvider.Start();
        using var owner = await site.Home.Owner();
        using var visitor = site.Home.Stranger();
        var list = await owner.Get((await owner.Get("/en/me")).Document.QuerySelector("#installation ~ .back a")!.GetAttribute("href")!);
        var form = await owner.Get(list.Document.QuerySelector(".onward a")!.GetAttribute("href")!);
        var address = form.Document.QuerySelector(".link-made")!.TextContent;

        var added = await owner.Press(
            form, Save, ("name", "Nybygden"), ("issuer", fresh.Issuer), ("clientId", "samsyn"), ("secret", "hush hush"), ("vouches", "yes"),
            ("domains", "ny.example Nybygdens kommun\r\n@skola.example\r\n\r\n"), ("contact", "Ring växeln."));

        Assert.Equal((200, "Nybygden"), (added.Status, added.Heading));
        var kept = (await site.Home.Data.Store.Providers.All(default)).Single(one => one.Name == "Nybygden");
        Assert.Equal($"http://127.0.0.1:{site.Home.Address.Port}/sign-in/from/{kept.Id}", address);
        Assert.Equal([new("ny.example", "Nybygdens kommun"), new("skola.example")], kept.Domains);
        Assert.Equal((true, "Ring växeln.", fresh.Issuer), (kept.Vouches, kept.Contact, kept.Issuer));
        Assert.Equal("hush hush", site.Home.Site.Services.GetRequiredService<SecretSeal>().Open(kept));
        Assert.DoesNotContain("hush", kept.Secret, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", added.Text, StringComparison.Ordinal);
        Assert.Contains("Sign in with Nybygden", (await visitor.Get("/en/sign-in")).Text, StringComparison.Ordinal);

        var changed = await owner.Press(added, Save, ("name", "Nybyn"), ("level", "high"), ("issuer", "https://elsewhere.example"));
        Assert.Equal("Saved.", changed.Document.QuerySelector("[role=status]")!.TextContent);
        var now = (await site.Home.Data.Store.Providers.All(default)).Single(one => one.Id == kept.Id);
        Assert.Equal(("Nybyn", "high", fresh.Issuer, kept.Secret), (now.Name, now.Level, now.Issuer, now.Secret));

        var unsure = await owner.Press(changed, "form[action$=remove] button");
        Assert.Equal(422, unsure.Status);
        var removed = await owner.Press(unsure, "form[action$=remove] button", ("sure", "yes"));
        Assert.Equal("Removed.", removed.Document.QuerySelector("[role=status]")!.TextContent);
        Assert.DoesNotContain(await site.Home.Data.Store.Providers.All(default), one => one.Id == kept.Id);
        var acts = (await site.Home.Data.Store.Journal.Of(ChainKey.Installation, new("identity provider", kept.Id), default)).Select(line => (line.Act, line.Who!.Name));
        Assert.Equal([("identity provider removed", "Ylva Ägare"), ("identity provider changed", "Ylva Ägare"), ("identity provider added", "Ylva Ägare")], acts);
    }

    [Theory]
    [InlineData("issuer", "http://id.town.example", "Write a whole address")]
    [InlineData("issuer", "https://id.town.example?x=1", "Write a whole address")]
    [InlineData("issuer", "javascript:alert(1)", "Write a whole address")]
    [InlineData("issuer", "https://127.0.0.1:1/", "Nothing answers there")]
    [InlineData("issuer", "https://10.0.0.1/", "Nothing answers there")]
    [InlineData("name", " ", "Write something here")]
    [InlineData("clientId", "", "Write something here")]
    [InlineData("domains", "kommunen", "\"kommunen\" is no domain")]
    [InlineData("scopes", "e\"mail", "Write short words")]
    public async Task What_cannot_be_used_comes_back_with_what_to_do(string field, string written, string said)
    {
        using var owner = await site.Home.Owner();
        (string, string)[] sound = [("name", "Nyköping"), ("issuer", site.Liar.Issuer), ("clientId", "samsyn"), ("domains", ""), ("scopes", "email")];

        var answer = await owner.Press(await owner.Get("/en/providers/add"), Save, [.. sound.Where(one => one.Item1 != field), (field, written)]);

        Assert.Equal(422, answer.Status);
        Assert.Contains(said, answer.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/providers/add")]
    [InlineData("/en/providers/liar")]
    [InlineData("/en/providers/liar/remove")]
    [InlineData("/en/me/outside/untie")]
    [InlineData("/en/sign-in/outside/tie")]
    [InlineData("/en/sign-in/outside/join")]
    public async Task A_form_that_comes_without_its_fields_breaks_nothing(string path)
    {
        using var owner = await site.Home.Owner();

        using var answer = await owner.Post(path, ("__RequestVerificationToken", (await owner.Get("/en/providers/add")).Token));

        Assert.InRange((int)answer.StatusCode, 200, 499);
        Assert.Contains(await site.Home.Data.Store.Providers.All(default), one => one.Id == "liar");
    }

    [Fact]
    public async Task No_two_have_the_same_issuer_and_one_that_names_another_is_refused()
    {
        using var owner = await site.Home.Owner();
        var page = await owner.Get("/en/providers/add");

        var twice = await owner.Press(page, Save, ("name", "Nyköping"), ("issuer", site.Liar.Issuer), ("clientId", "samsyn"));
        var other = await owner.Press(page, Save, ("name", "Nyköping"), ("issuer", site.Liar.Issuer + "/"), ("clientId", "samsyn"));

        Assert.Contains("has been added already", twice.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("no sign-in of exactly that issuer", other.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_who_changes_one_sees_both_and_replaces_only_by_choice()
    {
        using var owner = await site.Home.Owner();
        var first = await owner.Get("/en/providers/liar");
        var second = await owner.Get("/en/providers/liar");
        await owner.Press(first, Save, ("contact", "Den ena."));

        var overtaken = await owner.Press(second, Save, ("contact", "Den andra."));
        Assert.Equal(409, overtaken.Status);
        Assert.Contains("Den ena.", overtaken.Document.QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Den andra.", overtaken.Document.QuerySelector("#contact")!.GetAttribute("value"));
        await owner.Press(overtaken, Save);

        Assert.Equal("Den andra.", (await site.Home.Data.Store.Providers.All(default)).Single(one => one.Id == "liar").Contact);
    }

    [Fact]
    public async Task Whoever_owns_a_collaboration_does_not_look_after_the_installation_by_that()
    {
        using var other = site.Home.Stranger();
        await other.SignIn(site.Home.Site, site.Home.Data.Store, Role.Owner, "Ägare Ett");

        using var answer = await other.Ask("/en/providers");

        Assert.Equal(System.Net.HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Null((await other.Get("/en/me")).Document.QuerySelector("#installation"));
    }

    [Fact]
    public async Task A_provider_that_is_removed_ends_what_it_began_at_once()
    {
        await using var fresh = await LyingProvider.Start();
        await site.Keep("gone", "Borta", fresh.Issuer);
        using var member = site.Home.Stranger();
        var login = await member.SignIn(site.Home.Site, site.Home.Data.Store, Role.Reader, "Snart Ute");
        await site.Home.Data.Store.OutsideLogins.Tie(login, new(fresh.Issuer, "s"), default);
        using var there = site.Home.Stranger();
        var (state, nonce, _) = await OutsideSite.ToLiar(there, "/en/sign-in/with/gone?to=/en/me");
        fresh.Token = fresh.Key.Signed(fresh.Sound(nonce, "s"));
        Assert.Equal("/en/me", (await there.Get(OutsideSite.FromLiar(state).Replace("liar", "gone", StringComparison.Ordinal))).Address.AbsolutePath);

        using var owner = await site.Home.Owner();
        await owner.Press(await owner.Get("/en/providers/gone"), "form[action$=remove] button", ("sure", "yes"));

        Assert.Equal("/en/sign-in", (await there.Get("/en/me")).Address.AbsolutePath);
        Assert.Equal("/en/me", (await member.Get("/en/me")).Address.AbsolutePath);
        Assert.Equal(404, (await there.Get("/en/sign-in/with/gone")).Status);
    }

    [Fact]
    public async Task A_secret_that_was_sealed_with_other_keys_is_asked_for_again_and_signs_nobody_in()
    {
        await using var fresh = await LyingProvider.Start();
        await site.Keep("moved", "Flyttade", fresh.Issuer);
        var kept = (await site.Home.Data.Store.Providers.All(default)).Single(one => one.Id == "moved");
        await site.Home.Data.Store.Providers.Keep(kept with { Secret = "sealed elsewhere" }, default);
        using var owner = await site.Home.Owner();
        using var visitor = site.Home.Stranger();

        Assert.Contains("The secret cannot be read", (await owner.Get("/en/providers/moved")).Text, StringComparison.Ordinal);
        Assert.Equal((502, "Signing in with Flyttade did not work"), (await visitor.Get("/en/sign-in/with/moved")) is var page ? (page.Status, page.Heading) : default);
    }

    [Fact]
    public async Task A_provider_that_is_down_is_told_in_every_language()
    {
        string issuer;
        await using (var fresh = await LyingProvider.Start())
        {
            issuer = fresh.Issuer;
        }

        await site.Keep("down", "Nedköping", issuer);
        using var visitor = site.Home.Stranger();

        foreach (var (language, heading) in new[] { ("sv", "Nedköping svarar inte"), ("da", "Nedköping svarer ikke"), ("en", "Nedköping does not answer") })
        {
            var page = await visitor.Get($"/{language}/sign-in/with/down");
            Assert.Equal((502, heading), (page.Status, page.Heading));
        }
    }
}
