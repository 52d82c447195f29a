// A person sees and changes what is kept about them, ends sign-ins elsewhere, and is erased.
using System.Text.Json;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Tests.Convene;

public sealed class MePageTests(SignInSite site) : IClassFixture<SignInSite>
{
    [Fact]
    public async Task A_changed_name_and_language_show_at_once()
    {
        using var member = site.Stranger();
        await member.SignIn(site.Site, site.Data.Store, Role.Reader, "Namn Ett");

        var page = await member.Press(await member.Get("/en/me"), "form[action$=details] button", ("name", "Namn Två"), ("language", "da"));

        Assert.Equal(("/da/me", "Namn Två", "Gemt."), (page.Address.AbsolutePath, page.Heading, page.Document.QuerySelector("[role=status]")!.TextContent));
        Assert.Contains("Namn Två", (await member.Get("/sv/exempellan/")).Document.QuerySelector(".who")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_password_ends_every_other_sign_in_and_not_this_one()
    {
        using var here = site.Stranger();
        using var there = site.Stranger();
        var login = await site.WithPassword(here, "Bytt Lösen");
        await there.Enter(site.Site, login.Id);

        var wrong = await here.Press(await here.Get("/en/me"), "form[action$='me/password'] button", ("current", "not it at all"), ("new", "short"));
        Assert.Equal((422, 2), (wrong.Status, wrong.Document.QuerySelectorAll("[role=alert] li").Length));
        var changed = await here.Press(wrong, "form[action$='me/password'] button", ("current", SignInSite.Password), ("new", "en annan lång mening"));

        Assert.Contains("your other sign-ins have ended", changed.Document.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/en/sign-in", (await there.Get("/en/me")).Address.AbsolutePath);
        Assert.Equal("/en/me", (await here.Get("/en/me")).Address.AbsolutePath);
    }

    [Fact]
    public async Task An_address_is_changed_only_with_the_password_and_to_one_that_nobody_has()
    {
        using var member = site.Stranger();
        await site.WithPassword(member, "Adress Byte");
        var page = await member.Get("/en/me");

        var wrong = await member.Press(page, "form[action$='me/email'] button", ("email", "new@town.example"), ("password", "not it at all"));
        var taken = await member.Press(page, "form[action$='me/email'] button", ("email", SignInSite.Email), ("password", SignInSite.Password));
        var changed = await member.Press(page, "form[action$='me/email'] button", ("email", "new@town.example"), ("password", SignInSite.Password));

        Assert.NotNull(wrong.Document.QuerySelector("#email-password-flaw"));
        Assert.NotNull(taken.Document.QuerySelector("#email-flaw"));
        Assert.Equal("new@town.example", changed.Document.QuerySelector("#email")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_sign_in_elsewhere_is_seen_and_ended()
    {
        using var here = site.Stranger();
        using var there = site.Stranger();
        var login = await here.SignIn(site.Site, site.Data.Store, Role.Reader, "Två Enheter");
        await there.Enter(site.Site, login.Id);
        Assert.Equal("/en/me", (await there.Get("/en/me")).Address.AbsolutePath);

        var page = await here.Press(await here.Get("/en/me"), ".listed button[name=end]");

        Assert.Equal(1, page.Document.QuerySelectorAll("#sign-ins ~ ul li").Length);
        Assert.Equal("/en/sign-in", (await there.Get("/en/me")).Address.AbsolutePath);
    }

    [Fact]
    public async Task Another_persons_sign_in_cannot_be_ended()
    {
        using var owner = await site.Owner();
        using var member = site.Stranger();
        await member.SignIn(site.Site, site.Data.Store, Role.Reader, "Ej Behörig");
        var others = (await site.Data.Store.SignIns.Of((await site.Data.Store.Logins.At(SignInSite.Email, default))!.Login.Id, default))[0];

        using var answer = await member.Post("/en/me/sign-ins", ("__RequestVerificationToken", (await member.Get("/en/me")).Token), ("end", others.Id));

        Assert.Equal("/en/me", (await owner.Get("/en/me")).Address.AbsolutePath);
    }

    [Fact]
    public async Task Codes_are_turned_off_with_the_password_and_new_recovery_codes_take_the_place_of_the_old()
    {
        using var member = site.Stranger();
        var (_, _, old) = await site.WithSecondFactor(member);
        Assert.Equal(10, old.Count);

        var page = await member.Get("/en/me");
        var fresh = await member.Press(page, "form[action$=recovery-codes] button", ("password", SignInSite.Password));
        var refused = await member.Press(page, "form[action$='two-factor/off'] button", ("password", "not it at all"));
        var off = await member.Press(page, "form[action$='two-factor/off'] button", ("password", SignInSite.Password));

        Assert.DoesNotContain(fresh.Document.QuerySelectorAll(".codes li"), code => old.Contains(code.TextContent));
        Assert.Equal(422, refused.Status);
        Assert.Contains("One-time codes are off", off.Document.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_about_a_person_is_shown_and_comes_as_a_file()
    {
        using var member = site.Stranger();
        var login = await member.SignIn(site.Site, site.Data.Store, Role.Reader, "Allt Om Mig");

        var page = await member.Get("/sv/me/data");
        var file = JsonDocument.Parse((await member.Get("/sv/me/data.json")).Text).RootElement;

        Assert.Contains(login.Email, page.Text, StringComparison.Ordinal);
        Assert.Equal("Allt Om Mig", file.GetProperty("login")[0].GetProperty("name").GetString());
        Assert.Equal("Reader", file.GetProperty("member")[0].GetProperty("roles").GetString());
        Assert.False(file.GetProperty("login")[0].TryGetProperty("stamp", out _));
    }

    [Fact]
    public async Task A_person_who_is_erased_is_signed_out_and_forgotten_and_the_last_owner_hands_over_first()
    {
        using var owner = await site.Owner();
        using var member = site.Stranger();
        var login = await member.SignIn(site.Site, site.Data.Store, Role.Reader, "Rut Raderad");

        var unsure = await member.Press(await member.Get("/en/me/erase"), "form.person button");
        Assert.Equal(422, unsure.Status);
        var erased = await member.Press(unsure, "form.person button", ("sure", "yes"));
        var refused = await owner.Press(await owner.Get("/en/me/erase"), "form.person button", ("sure", "yes"), ("password", SignInSite.Password));

        Assert.Contains("You have been erased", erased.Document.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/en/sign-in", (await member.Get("/en/me")).Address.AbsolutePath);
        Assert.Null(await site.Data.Store.Logins.At(login.Email, default));
        Assert.DoesNotContain("Rut", (await owner.Get("/en/exempellan/members")).Text, StringComparison.Ordinal);
        Assert.Contains("You are the only owner of Tärnmarks län", refused.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_names_its_reader_is_kept_nowhere_and_one_that_does_not_is_the_same_for_all()
    {
        using var member = site.Stranger();
        using var stranger = site.Stranger();
        await member.SignIn(site.Site, site.Data.Store, Role.Reader, "Privat Läsare");

        using var own = await member.Ask("/en/exempellan/");
        using var common = await stranger.Ask("/en/exempellan/");

        Assert.True(own.Headers.CacheControl!.NoStore);
        Assert.Contains("Cookie", own.Headers.Vary);
        Assert.False(common.Headers.CacheControl?.NoStore ?? false);
        Assert.False(common.Headers.Contains("Set-Cookie"));
    }
}
