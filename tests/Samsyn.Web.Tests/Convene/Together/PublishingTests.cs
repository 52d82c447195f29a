// What is published everybody sees, and only that; what is taken back nobody but members; and both stand in the journal.
using Microsoft.Extensions.DependencyInjection;
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene;

namespace Samsyn.Web.Tests.Convene.Together;

public sealed class PublishingTests(SignInSite site) : IClassFixture<SignInSite>, IAsyncLifetime
{
    private const string Here = "/en/samarbete";
    private static readonly Collaboration Ours = new(new("samarbete-1"), "samarbete", "Ekvik and Alvik", Invented: false);

    public async Task InitializeAsync()
    {
        if ((await site.Data.Store.Collaborations.All(default)).All(one => one.Slug != Ours.Slug))
        {
            var owner = (await site.Data.Store.Logins.At(SignInSite.Email, default))!.Login;
            await site.Data.Store.As(owner.Actor).Foundings.Found(Ours, owner, default);
            site.Site.Services.GetRequiredService<Admission>().Forget();
            await site.Data.Store.Programmes.Keep(Ours.Key, new("p-1", "Shown", new(2026, 1, 1), "Text"), default);
            await site.Data.Store.Programmes.Keep(Ours.Key, new("p-2", "Draft", new(2026, 1, 1), "Text"), default);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task What_is_published_a_stranger_sees_until_it_is_taken_back()
    {
        using var owner = await site.Owner();
        using var stranger = site.Stranger();
        Assert.Equal("/en/sign-in", (await stranger.Get($"{Here}/programmes/p-1")).Address.AbsolutePath);

        await Press(owner, "Publish: Shown");
        await Press(owner, "Publish: Organisations, bodies, meetings and matters");

        Assert.Equal("Shown", (await stranger.Get($"{Here}/programmes/p-1")).Heading);
        Assert.Equal("/en/sign-in", (await stranger.Get($"{Here}/programmes/p-2")).Address.AbsolutePath);
        var list = await stranger.Get($"{Here}/together");
        Assert.Contains("Shown", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Draft", list.Text, StringComparison.Ordinal);
        Assert.Null(list.Document.QuerySelector("form, .ways"));

        var back = await Press(owner, "Take back: Shown");
        Assert.Contains("taken back by Ylva Ägare", back.Text, StringComparison.Ordinal);
        Assert.Equal("/en/sign-in", (await stranger.Get($"{Here}/programmes/p-1")).Address.AbsolutePath);
        var journal = await owner.Get($"{Here}/journal?kind=programme&thing=p-1");
        Assert.Equal(["Took back: Shown", "Published: Shown", "Added a programme: Shown"], journal.Document.QuerySelectorAll(".journal .what").Select(one => one.TextContent));
    }

    [Fact]
    public async Task The_journal_is_read_page_by_page_and_as_a_file_from_its_first_line()
    {
        using var owner = await site.Owner();
        for (var round = 0; round < 60; round++)
        {
            await site.Data.Store.Matters.Keep(Ours.Key, new($"=m-{round}", "Matter", new(2026, 1, 1)), default);
        }

        var first = await owner.Get($"{Here}/journal");
        var next = await owner.Get(first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var file = await owner.Get($"{Here}/journal.csv");

        var numbers = first.Document.QuerySelectorAll(".journal > li").Concat(next.Document.QuerySelectorAll(".journal > li")).Select(one => int.Parse(one.GetAttribute("value")!, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(50, first.Document.QuerySelectorAll(".journal > li").Length);
        Assert.Equal(Enumerable.Range(1, numbers.Count).Reverse(), numbers);
        Assert.Contains("number,when,who,act", file.Text, StringComparison.Ordinal);
        Assert.Contains("'=m-59", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_are_checked_as_a_whole_and_show_on_the_pages()
    {
        using var owner = await site.Owner();
        var form = await owner.Get($"{Here}/settings");
        (string, string)[] stages = [("stage-sv", "Unga"), ("stage-da", ""), ("stage-en", ""), ("from", "0"), ("to", "24"), ("stage-sv", "Äldre"), ("stage-da", ""), ("stage-en", ""), ("from", "30"), ("to", "")];

        var gap = await owner.Press(form, ".edit button", [.. stages, ("languages", "sv"), ("languages", "en")]);
        Assert.Equal(422, gap.Status);
        Assert.Contains("should begin at 25", gap.Text, StringComparison.Ordinal);

        stages[8] = ("from", "25");
        var done = await owner.Press(
            gap, ".edit button", [.. stages, ("name", "The bay"), ("languages", "sv"), ("languages", "en"), ("month", "11"), ("what", "Budget"), ("word", "Programme"), ("own", "Undertakings")]);

        Assert.Equal($"{Here}/together", done.Address.AbsolutePath);
        Assert.Equal("Undertakings", done.Document.QuerySelector("#programmes")!.TextContent);
        Assert.Equal(["Svenska", "English"], done.Document.QuerySelectorAll(".languages a").Select(one => one.TextContent));
        Assert.Contains("The bay", done.Document.QuerySelector(".brand")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("November", done.Document.QuerySelector(".year dt")!.TextContent);
        var (kept, _) = await site.Data.Store.Settings.Of(Ours.Key, default);
        Assert.Equal([(0, 24), (25, null)], kept.LifeStages.Select(stage => (stage.From, stage.To)));
    }

    private static async Task<Seen> Press(SiteVisitor owner, string button)
    {
        var page = await owner.Get($"{Here}/publishing");
        var pressed = page.Document.QuerySelectorAll(".listed button").Single(one => one.TextContent == button);
        pressed.Id = "pressed";
        return await owner.Press(page, "#pressed");
    }
}
