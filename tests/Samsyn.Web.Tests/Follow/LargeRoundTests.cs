// A round about very many things shows the first of each kind, and all of one kind some at a time.
using Samsyn.Loop.Decide;
using Samsyn.Web.Tests.Convene;

namespace Samsyn.Web.Tests.Follow;

public sealed class LargeRoundTests(SignInSite site) : IClassFixture<SignInSite>
{
    private const string Round = "/en/exempellan/follow/round/uppfoljning-2";

    [Fact]
    public async Task What_is_not_shown_at_first_is_one_click_away()
    {
        var here = (await site.Data.Collaboration()).Key;
        foreach (var number in Enumerable.Range(0, 140))
        {
            await site.Data.Store.Decide.Commitments.Keep(here, new() { Id = $"many-{number:000}", Title = $"Promise {number:000}", Who = new("organisation", "idrott"), State = CommitmentState.Promised }, default);
        }

        using var visitor = site.Stranger();
        var page = await visitor.Get(Round);
        Assert.Equal(30, page.Document.QuerySelectorAll("[aria-labelledby=commitment] .what").Length);
        var all = await visitor.Get(page.Document.QuerySelector("[aria-labelledby=commitment] > p a")!.GetAttribute("href")!);
        var next = await visitor.Get(all.Document.QuerySelector("[rel=next]")!.GetAttribute("href")!);
        var last = await visitor.Get(next.Document.QuerySelector("[rel=prev]")!.GetAttribute("href")!);

        var titles = all.Document.QuerySelectorAll(".what").Concat(next.Document.QuerySelectorAll(".what")).Select(one => one.TextContent.Trim()).ToList();
        Assert.Equal(140, titles.Count(one => one.StartsWith("Promise", StringComparison.Ordinal)));
        Assert.Equal(titles.Count, titles.Distinct().Count());
        Assert.Null(next.Document.QuerySelector("[rel=next]"));
        Assert.Null(last.Document.QuerySelector("[rel=prev]"));
        Assert.Equal(404, (await visitor.Get($"{Round}?kind=nothing")).Status);
    }
}
