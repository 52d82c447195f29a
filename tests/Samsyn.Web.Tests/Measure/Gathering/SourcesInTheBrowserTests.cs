// The pages of figures that come by themselves in a real browser: nothing that shuts anybody out, at 320 pixels too.
using Microsoft.Playwright;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Tests.Measure.Gathering;

namespace Samsyn.Web.Tests.Measure.Gathering;

public sealed class SourcesInTheBrowserTests(GatheringSite site) : IClassFixture<GatheringSite>, IAsyncLifetime
{
    private readonly List<string> paths = ["sources", "sources/add", "sources/add?service=made-up&words=andel"];

    // One that is in order, one that waits, and one that failed.
    public async Task InitializeAsync()
    {
        var (store, key) = (site.Data.Store, (await site.Data.Collaboration()).Key);
        site.Publish("RÖKER", year => 20 + (year % 3));
        foreach (var state in (string[])["order", "waits", "failed"])
        {
            var one = new Subscription(Guid.CreateVersion7().ToString("D"), $"Andel som RÖKER dagligen, {state}", FakeService.Itself, new("RÖKER", [])) { Schedule = Schedule.ByHand, Begun = true };
            await store.Gathering.Subscriptions.Keep(key, one, default);
            await new Care(store.Gathering, new(store.Gathering, site.Service, TimeProvider.System), new(store.Gathering, site.Service), TimeProvider.System).Of(key, one, null, default);
            var upkeep = (await store.Gathering.Upkeeps.Of(key, default))[one.Id];
            Doubt[] doubts = [new(DoubtKind.Jump, "SMOKE 9901 2024", "22", "2200", 3), new(DoubtKind.UnknownPlace, "9977", "Ekvik", "", 12), new(DoubtKind.Redefined, "N1 Röker", "16 till 84 år", "18 till 84 år")];
            await store.Gathering.Upkeeps.Keep(key, upkeep with { Doubts = state == "waits" ? doubts : [], Failures = state == "failed" ? 2 : 0 }, null, default);
            paths.AddRange([$"sources/{one.Id}", $"sources/{one.Id}/change"]);
        }

        paths.AddRange(["indicator/R%C3%96KER?area=9901", "origin/R%C3%96KER?area=9901&period=2024"]);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("sv", ColorScheme.Light)]
    [InlineData("da", ColorScheme.Dark)]
    [InlineData("en", ColorScheme.Light)]
    public async Task Axe_finds_nothing_and_nothing_scrolls_sideways(string language, ColorScheme scheme)
    {
        await using var context = await Chromium.Context(new() { ColorScheme = scheme, BaseURL = site.Address.ToString(), ViewportSize = new() { Width = 320, Height = 640 } });
        await context.AddCookiesAsync(site.Owner.Cookies.GetAllCookies().Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = site.Address.ToString() }));
        var page = await context.NewPageAsync();

        Assert.Equal("", string.Join('\n', await new LookingRound(language).Walk(page, paths)));
    }
}
