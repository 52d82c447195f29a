// Boundaries are fetched from an open service beside the page, which tells how it goes.
using System.Net;
using Samsyn.Loop.Measure;
using Samsyn.Web.Tests.Measure.Gathering;

namespace Samsyn.Web.Tests.Measure.Maps;

public sealed class BoundaryFetchTests(GatheringSite site) : IClassFixture<GatheringSite>
{
    private const string Page = GatheringSite.Here + "/data/places/boundaries";

    [Fact]
    public async Task Boundaries_are_offered_for_official_places_alone_and_taken_in_beside_the_page()
    {
        Assert.Empty((await site.Owner.Get(Page)).Document.QuerySelectorAll("button[name=layer]"));
        var county = await site.Data.Collaboration();
        await site.Data.Store.Areas.Keep(county.Key, [new("1780", "Karlstad", AreaLevel.Municipality)], default);

        site.Boundaries.Down = true;
        Assert.Contains("The service is down.", await Fetched(), StringComparison.Ordinal);
        site.Boundaries.Down = false;
        Assert.Contains("1 boundaries are in", await Fetched(), StringComparison.Ordinal);

        Assert.Equal("SCB", (await site.Data.Store.Boundaries.Of(county.Key, default)).Single(one => one.Area == "1780").Credit);
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Owner.Post(Page + "/fetch", ("layer", "SE-Country"))).StatusCode);
    }

    private async Task<string> Fetched()
    {
        await site.Owner.Press(await site.Owner.Get(Page), "button[value=SE-Municipality]");
        for (var tries = 0; tries < 100; tries++)
        {
            var text = (await site.Owner.Get(Page)).Document.QuerySelector("main")!.TextContent;
            if (!text.Contains("being fetched", StringComparison.Ordinal))
            {
                return text;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException("The boundaries were not fetched.");
    }
}
