// No page, picture or file of figures tells anything of what is hidden: it is the same whatever the hidden figures are.
using Microsoft.AspNetCore.Builder;
using Samsyn.Web.Commands;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Measure.Protecting;

public sealed class NothingTellsTests : IAsyncLifetime, IDisposable
{
    // Addresses that show none of the figures, each with what it shows instead.
    private static readonly Dictionary<string, string> WithoutFigures = new()
    {
        ["data/recipes/{name}"] = "how a file is read",
        ["raw/{hash}"] = "what a service that anybody may ask has answered, as it came",
    };

    // What no link leads to here: figures that are not fetched have no link to their origin, and some pages are found by their neighbours alone.
    private static readonly string[] AlsoOfNothing = ["data", "data/places", "data/protection", "open"];

    private readonly HttpClient visitor = new();
    private WebApplication? site;
    private StoreFolder? data;
    private TwinTowns? towns;

    public async Task InitializeAsync()
    {
        data = await StoreFolder.WithoutFigures();
        towns = await TwinTowns.In(data.Store);
        site = Site.Build(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning"], services => services.AddStore(data.Store, data.Folder));
        await site.StartAsync();
        visitor.BaseAddress = new Uri(site.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        await site!.DisposeAsync();
        await data!.DisposeAsync();
    }

    public void Dispose() => visitor.Dispose();

    [Fact]
    public async Task Every_page_picture_and_file_is_the_same_whatever_the_hidden_figures_are()
    {
        var (one, other) = (await Walked(TwinTowns.Slugs[0]), await Walked(TwinTowns.Slugs[1]));

        var never = one.OfFigures.Except(one.Met).Where(route => !WithoutFigures.Keys.Any(end => route.EndsWith(end, StringComparison.Ordinal)));
        Assert.True(!never.Any(), $"These addresses show figures and were not asked: lead a link to them, or say in WithoutFigures what they show. {string.Join(" ", never)}");
        Assert.Equal(one.Seen.Keys.Order(), other.Seen.Keys.Order());
        var telling = one.Seen.Where(page => page.Value != other.Seen[page.Key]).Select(page => $"{page.Key}: {Difference(page.Value, other.Seen[page.Key])}").ToArray();
        Assert.True(telling.Length == 0, $"{telling.Length} of {one.Seen.Count} tell of what is hidden:\n{string.Join('\n', telling.Take(10))}");
    }

    // The walk would find what an open door lets out: each address that shows figures tells the two apart once nothing is hidden.
    [Fact, Trait("slow", "yes")]
    public async Task With_nothing_hidden_every_address_of_figures_tells_the_two_apart()
    {
        await towns!.Open();
        var (one, other) = (await Walked(TwinTowns.Slugs[0]), await Walked(TwinTowns.Slugs[1]));

        var telling = one.Seen.Keys.Union(other.Seen.Keys).Where(path => one.Seen.GetValueOrDefault(path) != other.Seen.GetValueOrDefault(path))
            .Select(path => one.RouteOf(path.Replace("/en//", $"/en/{TwinTowns.Slugs[0]}/", StringComparison.Ordinal))).ToHashSet();
        var silent = one.Met.Where(route => !telling.Contains(route)).Select(route => route[(route.IndexOf("{slug}/", StringComparison.Ordinal) + 7)..]);
        Assert.Equal(["data", "data/places", "data/protection", "open", "open/catalogue.json", "origin/{indicator}"], silent.Order(StringComparer.Ordinal));
    }

    private async Task<FigureWalk> Walked(string slug)
    {
        var walk = new FigureWalk(site!, visitor, slug);
        var address = new Address(Language.English, slug);
        await walk.From(["", .. AlsoOfNothing, "published/opener", address.Embed(TwinTowns.Code)[$"/en/{slug}/".Length..], address.Origin(towns!.Hidden)[$"/en/{slug}/".Length..]]);
        return walk;
    }

    private static string Difference(string one, string other)
    {
        var at = Enumerable.Range(0, Math.Min(one.Length, other.Length)).FirstOrDefault(place => one[place] != other[place], Math.Min(one.Length, other.Length));
        string Around(string text) => text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 40)].ReplaceLineEndings(" ");
        return $"…{Around(one)}… or …{Around(other)}…";
    }
}
