// An owner invites, the invited join, roles are changed by one at a time, and a collaboration always has an owner.
using System.Net;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Tests.Convene;

public sealed class MembersPageTests(SignInSite site) : IClassFixture<SignInSite>
{
    private const string Members = "/en/exempellan/members";

    [Fact]
    public async Task Somebody_invited_by_a_link_makes_a_login_and_is_a_member_with_the_roles_of_the_link()
    {
        using var owner = await site.Owner();
        using var guest = site.Stranger();
        var link = await Invite(owner, ("email", "gun@town.example"), ("roles", "Analyst"), ("organisation", "Region"));
        var page = await guest.Get(link);
        Assert.Equal("gun@town.example", page.Document.QuerySelector("#email")!.GetAttribute("value"));
        Assert.Contains("analyst", page.Lead, StringComparison.Ordinal);

        var flawed = await guest.Press(page, "form.person button", ("name", " "), ("email", "gun"), ("password", "short"));
        Assert.Equal((422, 3), (flawed.Status, flawed.Document.QuerySelectorAll("[role=alert] li").Length));
        var leaked = await guest.Press(page, "form.person button", ("name", "Gun"), ("password", "correct horse battery staple"));
        Assert.Contains("has leaked elsewhere", leaked.Document.QuerySelector("#password-flaw")!.TextContent, StringComparison.Ordinal);
        var made = await guest.Press(flawed, "form.person button", ("name", "Gun Gäst"), ("email", "gun@town.example"), ("password", SignInSite.Password));

        Assert.Equal("/en/exempellan/", made.Address.AbsolutePath);
        var list = await guest.Get(Members);
        Assert.Contains("analyst, Region", list.Text, StringComparison.Ordinal);
        Assert.Null(list.Document.QuerySelector("form"));
        Assert.Equal(404, (await guest.Get(link)).Status);
    }

    [Fact]
    public async Task Words_that_are_easy_to_guess_make_no_login()
    {
        using var owner = await site.Owner();
        using var guest = site.Stranger();
        var page = await guest.Get(await Invite(owner, ("email", "siv.strom@town.example"), ("roles", "Reader")));

        var refused = await guest.Press(page, "form.person button", ("name", "Siv Ström"), ("password", "siv.strom-exempellan!"));

        Assert.Equal(422, refused.Status);
        Assert.Contains("easy to guess", refused.Document.QuerySelector("#password-flaw")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_has_a_login_joins_with_it_and_keeps_the_roles_they_had()
    {
        using var owner = await site.Owner();
        using var member = site.Stranger();
        var login = await member.SignIn(site.Site, site.Data.Store, Role.Facilitator, "Frida Samtal");
        var link = await Invite(owner, ("roles", "Reader"));

        var joined = await member.Press(await member.Get(link), "form[action$=join] button");

        Assert.Equal("/en/exempellan/", joined.Address.AbsolutePath);
        var roles = await site.Data.Store.Members.Roles(await Here(), login.Id, default);
        Assert.Equal([Role.Reader, Role.Facilitator], roles.Order());
    }

    [Fact]
    public async Task An_invitation_that_is_withdrawn_no_longer_works_and_says_no_more_than_one_that_never_was()
    {
        using var owner = await site.Owner();
        using var guest = site.Stranger();
        var link = await Invite(owner, ("email", "per@town.example"), ("roles", "Reader"));
        var page = await guest.Get(link);

        var told = await owner.Press(await owner.Get(Members), "form[action$=withdraw] button");

        Assert.Contains("has been withdrawn", told.Document.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        var late = await guest.Press(page, "form.person button", ("name", "Per"), ("email", "per@town.example"), ("password", SignInSite.Password));
        var never = await guest.Get("/en/invitation/never");
        Assert.Equal((404, never.Heading, never.Lead), (late.Status, late.Heading, late.Lead));
        Assert.Null(guest.Cookie("samsyn"));
    }

    [Fact]
    public async Task All_that_is_wrong_with_an_invitation_is_told_at_once()
    {
        using var owner = await site.Owner();

        var answer = await owner.Press(await owner.Get(Members), "form[action$=invite] button", ("email", "nobody"), ("roles", "Emperor"), ("days", "400"));

        Assert.Equal(422, answer.Status);
        Assert.Equal(["#email", "#roles", "#days"], answer.Document.QuerySelectorAll("[role=alert] a").Select(link => link.GetAttribute("href")));
        Assert.Equal("nobody", answer.Document.QuerySelector("#email")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_second_who_changes_a_member_sees_both_versions_and_nothing_is_overwritten()
    {
        using var owner = await site.Owner();
        using var member = site.Stranger();
        var login = await member.SignIn(site.Site, site.Data.Store, Role.Reader, "Mira Medlem");
        var seen = await owner.Get($"{Members}/{login.Id}");

        await owner.Press(seen, "button[value=change]", ("roles", "Analyst"));
        var second = await owner.Press(seen, "button[value=change]", ("roles", "Facilitator"));

        Assert.Equal(409, second.Status);
        Assert.Equal(["facilitator", "analyst"], second.Document.QuerySelectorAll(".both p").Select(one => one.TextContent));
        await owner.Press(second, "button[value=change]", ("roles", "Contributor"));
        Assert.Equal([Role.Contributor], await site.Data.Store.Members.Roles(await Here(), login.Id, default));
    }

    [Fact]
    public async Task The_last_owner_cannot_leave_and_is_told_why()
    {
        using var owner = await site.Owner();
        var id = (await site.Data.Store.Logins.At(SignInSite.Email, default))!.Login.Id;

        var answer = await owner.Press(await owner.Get($"{Members}/{id}"), "button[value=leave]");

        Assert.Equal(422, answer.Status);
        Assert.Contains("Ylva Ägare is the only owner", answer.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_invite_finds_no_page_to_do_it_on_and_a_stranger_is_sent_to_sign_in()
    {
        using var reader = site.Stranger();
        using var stranger = site.Stranger();
        var login = await reader.SignIn(site.Site, site.Data.Store, Role.Strategist, "Stig Strateg");
        var token = (await reader.Get("/en/me")).Token;

        using var invited = await reader.Post($"{Members}/invite", ("__RequestVerificationToken", token), ("roles", "Owner"), ("days", "14"));
        using var raised = await reader.Post($"{Members}/{login.Id}", ("__RequestVerificationToken", token), ("roles", "Owner"), ("version", "1"), ("do", "change"));
        using var sent = await stranger.Ask(Members);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (invited.StatusCode, raised.StatusCode));
        Assert.Equal("/en/sign-in?to=%2Fen%2Fexempellan%2Fmembers", sent.Headers.Location!.ToString());
        Assert.Equal(403, (await reader.Get($"{Members}/{login.Id}")).Status);
    }

    [Fact]
    public async Task An_owner_makes_a_link_for_a_new_password_and_every_sign_in_of_the_member_ends()
    {
        using var owner = await site.Owner();
        using var member = site.Stranger();
        using var other = site.Stranger();
        var login = await site.WithPassword(member, "Glenn Glömsk");
        var made = await owner.Press(await owner.Get($"{Members}/{login.Id}"), "button[value=link]");
        var link = new Uri(made.Document.QuerySelector("#link")!.TextContent).PathAndQuery;

        var changed = await other.Press(await other.Get(link), "form.person button", ("password", "en helt ny lång mening"));

        Assert.Equal("/en/sign-in", changed.Address.AbsolutePath);
        Assert.Contains("has been changed", changed.Document.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("/en/sign-in", (await member.Get("/en/me")).Address.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("Glenn", (await SignInSite.EnterAs(other, login.Email, "en helt ny lång mening")).Document.QuerySelector(".who")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(404, (await owner.Get(link)).Status);
    }

    [Fact]
    public async Task No_link_for_a_new_password_is_made_for_somebody_who_also_works_elsewhere()
    {
        using var owner = await site.Owner();
        using var member = site.Stranger();
        var login = await member.SignIn(site.Site, site.Data.Store, Role.Reader, "Elsa Elsewhere");
        var elsewhere = new Collaboration(new(Guid.NewGuid().ToString()), $"elsewhere-{Guid.NewGuid():N}", $"Elsewhere {Guid.NewGuid():N}", false);
        await site.Data.Store.Collaborations.Keep(elsewhere, default);
        await site.Data.Store.Members.Keep(elsewhere.Key, new(login, new HashSet<Role> { Role.Owner }), default);

        var page = await owner.Get($"{Members}/{login.Id}");
        using var forced = await owner.Post($"{Members}/{login.Id}/password-link", ("__RequestVerificationToken", page.Token), ("do", "link"));

        Assert.Null(page.Document.QuerySelector("button[value=link]"));
        Assert.Equal(HttpStatusCode.NotFound, forced.StatusCode);
    }

    private async Task<CollaborationKey> Here() => (await site.Data.Store.Collaborations.All(default)).Single(one => one.Slug == "exempellan").Key;

    private static async Task<string> Invite(SiteVisitor owner, params (string, string)[] written)
    {
        var made = await owner.Press(await owner.Get(Members), "form[action$=invite] button", written);
        return new Uri(made.Document.QuerySelector("#link")!.TextContent).PathAndQuery;
    }
}
