// A clock that is put forward or back loses nothing, lets nobody in for ever, and gives clear pages; the journal keeps its order.
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Web.Commands;
using Samsyn.Web.Convene;

namespace Samsyn.Web.Tests.Operation;

public sealed class ClockTests : IAsyncLifetime
{
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    private readonly Hand clock = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samsyn");
    private SamsynStore? store;
    private WebApplication? site;

    public async Task InitializeAsync()
    {
        store = await SamsynStore.Open(folder.FullName, clock, default);
        await ExampleFilling.FillWhenEmpty(store, new(TextWriter.Null, TextWriter.Null), default);
        site = Site.Build(["--urls=http://127.0.0.1:0"], services => services.AddStore(store, folder).AddSingleton<TimeProvider>(clock));
        await site.StartAsync();
    }

    [Fact]
    public async Task A_sign_in_ends_when_the_clock_is_put_forward_and_another_begins()
    {
        using var owner = await Owner();
        var page = await owner.Get("/en/begin");
        clock.Jump(Year);

        using var asked = await owner.Ask("/en/me");
        using var posted = await owner.Post("/en/begin", ("__RequestVerificationToken", page.Token), ("name", "Havsbyn"));

        Assert.Equal((HttpStatusCode.Found, "/en/sign-in?to=%2Fen%2Fme"), (asked.StatusCode, asked.Headers.Location!.OriginalString));
        Assert.Equal((HttpStatusCode.Found, "/en/sign-in"), (posted.StatusCode, posted.Headers.Location!.OriginalString));
        using var again = new SiteVisitor(new(site!.Urls.Single()));
        await again.Enter(site, (await store!.Members.Of((await store.Collaborations.All(default))[0].Key, default))[0].Login.Id);
        Assert.Equal("/en/me", (await again.Get("/en/me")).Address.AbsolutePath);
    }

    [Fact]
    public async Task A_sign_in_holds_when_the_clock_is_put_back_and_ends_after_half_a_year_however_often_it_is_used()
    {
        using var owner = await Owner();
        clock.Jump(-Year);
        Assert.Equal("/en/me", (await owner.Get("/en/me")).Address.AbsolutePath);
        clock.Jump(Year);

        for (var days = 0; days < 175; days += 5)
        {
            clock.Jump(TimeSpan.FromDays(5));
            Assert.Equal("/en/me", (await owner.Get("/en/me")).Address.AbsolutePath);
        }

        clock.Jump(TimeSpan.FromDays(6));
        Assert.Equal("/en/sign-in", (await owner.Get("/en/me")).Address.AbsolutePath);
    }

    [Fact]
    public async Task A_link_is_over_when_the_clock_is_past_its_end_and_says_so()
    {
        using var owner = await Owner();
        var link = LinkToken.New();
        await store!.Invitations.Make(
            new("1", InvitationPurpose.Member) { Collaboration = (await store.Collaborations.All(default))[0].Key, Roles = new HashSet<Role> { Role.Reader }, Expires = clock.GetUtcNow().AddDays(14) }, link, default);
        using var stranger = new SiteVisitor(new(site!.Urls.Single()));
        Assert.Equal(200, (await stranger.Get($"/en/invitation/{link.Secret}")).Status);

        clock.Jump(TimeSpan.FromDays(15));
        var over = await stranger.Get($"/en/invitation/{link.Secret}");
        Assert.Contains("link", over.Heading, StringComparison.OrdinalIgnoreCase);
        Assert.Null(over.Document.QuerySelector("form.person"));
        Assert.Equal(LinkAnswer.Spent, await store.Logins.Add(new(new("x", "Sen", "sen@town.example"), "stamp"), link, default));
    }

    [Fact]
    public async Task The_journal_keeps_its_order_whatever_the_clock_says()
    {
        var collaboration = (await store!.Collaborations.All(default))[0];
        foreach (var (name, jump) in new[] { ("now", TimeSpan.Zero), ("later", Year), ("earlier", -Year - Year), ("again", Year) })
        {
            clock.Jump(jump);
            await store.Recipes.Keep(collaboration.Key, new(name, []), default);
        }

        var lines = await store.Journal.Of(ChainKey.Of(collaboration.Key), null, default);
        Assert.Equal(["again", "earlier", "later", "now"], lines.Where(line => line.Thing.Kind == "recipe").Select(line => line.Thing.Id));
        Assert.All(await store.Journal.Check(default), chain => Assert.Null(chain.Broken));
    }

    [Fact]
    public void Whoever_must_wait_waits_no_longer_for_a_clock_that_is_put_back()
    {
        var brake = new SignInBrake(clock);
        for (var tries = 0; tries < SignInBrake.Free; tries++)
        {
            brake.Try("a");
        }

        clock.Jump(-Year);
        Assert.Equal(TimeSpan.FromSeconds(1), brake.Try("a"));
        clock.Jump(Year + Year);
        Assert.Equal(TimeSpan.FromSeconds(1), brake.Try("a"));
        clock.Pass(TimeSpan.FromSeconds(1));
        Assert.Equal(TimeSpan.Zero, brake.Try("a"));
    }

    public async Task DisposeAsync()
    {
        await site!.DisposeAsync();
        await store!.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private async Task<SiteVisitor> Owner()
    {
        var owner = new SiteVisitor(new(site!.Urls.Single()));
        await owner.SignIn(site, store!, Role.Owner, "Ylva");
        return owner;
    }

    // The clock on the wall can be put forward and back; the one that only counts cannot.
    private sealed class Hand : TimeProvider
    {
        private TimeSpan jumped;
        private TimeSpan passed;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Jump(TimeSpan by) => jumped += by;

        public void Pass(TimeSpan time) => passed += time;

        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UtcNow + jumped + passed;

        public override long GetTimestamp() => passed.Ticks;
    }
}
