// Guests come by a link or a code, see what it is for and nothing else, and are outside again when it is withdrawn or they leave.
using Microsoft.Extensions.DependencyInjection;
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene;

namespace Samsyn.Web.Tests.Convene.Together;

public sealed class GuestTests(SignInSite site) : IClassFixture<SignInSite>, IAsyncLifetime
{
    private const string Here = "/en/gaster";
    private static readonly Collaboration Ours = new(new("gaster-1"), "gaster", "Ekvik and Alvik", Invented: false);

    public async Task InitializeAsync()
    {
        if ((await site.Data.Store.Collaborations.All(default)).All(one => one.Slug != Ours.Slug))
        {
            var owner = (await site.Data.Store.Logins.At(SignInSite.Email, default))!.Login;
            await site.Data.Store.As(owner.Actor).Foundings.Found(Ours, owner, default);
            site.Site.Services.GetRequiredService<Admission>().Forget();
            await site.Data.Store.Programmes.Keep(Ours.Key, new("p-1", "Health in Ekvik", new(2026, 1, 1), "Text"), default);
            await site.Data.Store.Programmes.Keep(Ours.Key, new("p-2", "Another", new(2026, 1, 1), "Text"), default);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_guest_sees_what_the_link_is_for_and_nothing_else_and_leaves_without_a_trace()
    {
        using var owner = await site.Owner();
        using var guest = site.Stranger();
        var made = await Make(owner, "programme/p-1");
        Assert.NotNull(made.Document.QuerySelector(".qr svg"));

        var door = await guest.Get(new Uri(made.Document.QuerySelector("#link")!.TextContent).PathAndQuery);
        Assert.Equal("Talk with parents", door.Heading);
        var inside = await guest.Press(door, "form.person button", ("part", "parent"));

        Assert.Equal("Health in Ekvik", inside.Heading);
        foreach (var shut in new[] { "/programmes/p-2", "/together", "/", "/members" })
        {
            Assert.Equal("/en/sign-in", (await guest.Get(Here + shut)).Address.AbsolutePath);
        }

        Assert.Contains("works until", (await owner.Get($"{Here}/guests")).Text, StringComparison.Ordinal);
        Assert.Contains("one guest has come", (await owner.Get($"{Here}/guests")).Text, StringComparison.Ordinal);
        var own = await guest.Get("/en/guest");
        Assert.Contains("as parent", own.Lead, StringComparison.Ordinal);
        var left = await guest.Press(own, "form[action$=leave] button");
        Assert.Contains("we have forgotten", left.Document.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/en/sign-in", (await guest.Get($"{Here}/programmes/p-1")).Address.AbsolutePath);
    }

    [Fact]
    public async Task A_code_opens_the_same_door_however_it_is_typed_until_the_link_is_withdrawn()
    {
        using var owner = await site.Owner();
        using var guest = site.Stranger();
        var code = (await Make(owner, "together/")).Document.QuerySelector("#code")!.TextContent;
        var form = await guest.Get("/en/guest");

        var wrong = await guest.Press(form, "form.person button", ("code", "WRONG"));
        var door = await guest.Press(form, "form.person button", ("code", $" {code.Replace('-', ' ')[..6]}{code[6..].Replace("-", "", StringComparison.Ordinal)} "));
        var inside = await guest.Press(door, "form.person button", ("part", ""));

        Assert.Equal(422, wrong.Status);
        Assert.Equal($"{Here}/together", inside.Address.AbsolutePath);
        await owner.Press(await owner.Get($"{Here}/guests"), ".listed button");
        Assert.Equal("/en/sign-in", (await guest.Get($"{Here}/together")).Address.AbsolutePath);
        var never = await guest.Get("/en/guest/never");
        var dead = await guest.Get(door.Address.AbsolutePath);
        Assert.Equal((404, never.Text.Replace("never", "", StringComparison.Ordinal).Length), (dead.Status, dead.Text.Replace(door.Address.Segments[^1], "", StringComparison.Ordinal).Length));
        var told = (await site.Data.Store.Journal.Of(ChainKey.Of(Ours.Key), null, default)).Select(line => line.Act);
        Assert.Contains("guest link withdrawn", told);
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_new_link_is_told_at_once_and_a_part_that_is_too_long_too()
    {
        using var owner = await site.Owner();
        using var guest = site.Stranger();

        var answer = await owner.Press(await owner.Get($"{Here}/guests"), ".edit button", ("name", ""), ("see", "secret/1"), ("days", "12,5"));

        Assert.Equal(["#name", "#see", "#days"], answer.Document.QuerySelectorAll("[role=alert] a").Select(link => link.GetAttribute("href")));
        Assert.Contains("“12,5” cannot stand", answer.Text, StringComparison.Ordinal);
        var door = await guest.Get(new Uri((await Make(owner, "together/")).Document.QuerySelector("#link")!.TextContent).PathAndQuery);
        Assert.Equal(422, (await guest.Press(door, "form.person button", ("part", new string('p', 81)))).Status);
        Assert.Null(guest.Cookie("samsyn-guest"));
    }

    private static async Task<Seen> Make(SiteVisitor owner, string see) =>
        await owner.Press(await owner.Get($"{Here}/guests"), ".edit button", ("name", "Talk with parents"), ("see", see), ("days", "14"));
}
