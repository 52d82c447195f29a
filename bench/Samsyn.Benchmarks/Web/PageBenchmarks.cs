// How long a page takes to write, warm: the indicator page, the first page with fifteen indicators by five dimensions, the profile.
using System.Text.Encodings.Web;
using System.Text.Unicode;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Samsyn.Loop.Measure;
using Samsyn.Web.Measure;
using Samsyn.Web.Shared;
using Samsyn.Web.Tests;

namespace Samsyn.Benchmarks.Web;

/// <summary>How long a page takes to write when its figures are already computed.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private const int FifteenByFive = 75;

    private readonly ServiceProvider services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    private RazorComponentResult? indicator;
    private RazorComponentResult? ranking;
    private RazorComponentResult? profile;

    [GlobalSetup]
    public async Task MakeReady()
    {
        var (board, county) = (ExampleStore.Board(), ExampleStore.County);
        var key = county.Collaboration.Key;
        var frame = new Frame(county.Collaboration, new(Language.Swedish, county.Collaboration.Slug), Section.Ranking, address => address.Ranking()) { Area = "99" };

        var picture = await board.Indicator(key, new("SMOKE", "99") { Dimension = "income" }, CancellationToken.None);
        indicator = IndicatorView.Of(frame, new(picture!, county.Areas, true) { Change = ChangedGap.Of(picture!.OverTime) }, new(Language.Swedish));

        var orders = new List<Ranking>();
        foreach (var order in Enum.GetValues<RankingOrder>())
        {
            var found = await board.Ranking(key, "99", order, CancellationToken.None);
            orders.Add(found with { Gaps = [.. Enumerable.Range(0, FifteenByFive).Select(i => found.Gaps[i % found.Gaps.Count])] });
        }

        ranking = RankingView.Of(frame, new(orders, RankingOrder.Relative, county.Areas), new(Language.Swedish));
        profile = ProfileView.Of(frame, await board.Profile(key, "9901", null, CancellationToken.None), county.Areas, new(Language.Swedish));
    }

    [Benchmark]
    public Task<int> IndicatorPage() => Length(indicator!);

    [Benchmark]
    public Task<int> FirstPage() => Length(ranking!);

    [Benchmark]
    public Task<int> ProfilePage() => Length(profile!);

    private async Task<int> Length(RazorComponentResult view)
    {
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var given = ParameterView.FromDictionary(view.Parameters.ToDictionary());
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync(view.ComponentType, given)).ToHtmlString().Length);
    }
}
