// GET /sv/exempellan/published, …/feed.xml, …/opener, …/share.png, POST …/useful : what everybody may see of the work, and the library.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Publish;
using Samsyn.Web.Charts;
using Samsyn.Web.Convene;
using Samsyn.Web.Measure;
using Samsyn.Web.Publish.Documents;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Front;

/// <summary>The public page.</summary>
internal static class PublishedPage
{
    /// <summary>The name under which answers about this page are counted.</summary>
    public const string Page = "published";

    public static void Map(IEndpointRouteBuilder pages)
    {
        var published = pages.MapGroup("/published");
        published.OnGet("/", Show).IsForReadersOf(Rules.Front);
        published.OnGet("/feed.xml", Feed).IsForReadersOf(Rules.Front).IsForPrograms();
        published.OnGet("/share.png", Picture).IsForReadersOf(Rules.Front);
        published.OnGet("/opener", Opener).IsForReadersOf(Rules.Figures);
        published.OnPost("/useful", Useful).IsForReadersOf(Rules.Front).RequireRateLimiting(SignInLimits.Joining);
        MaterialPage.Map(published);
        EmbedPage.Map(pages);
    }

    private static async Task<RazorComponentResult<PublishedView>> Show([AsParameters] DocumentTools tools, [FromServices] OverviewBoard board, [FromServices] PublicAddress site, [FromServices] EditionFiles files, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Published(), stop);
        var sees = await Sight.Of(tools.Store, place.Frame.Collaboration, place.Roles, stop);
        return PublishedView.Of(place, new(await board.Whole(place.Frame, place.Roles, stop))
        {
            Editions = await Editions(place, tools, stop),
            Materials = await tools.Store.Publish.Materials.Of(place.Key, stop),
            Published = await tools.Store.Publications.Is(place.Key, Rules.Front, stop),
            Useful = place.May(Right.Read) ? (await tools.Store.Publish.Votes.Of(place.Key, stop)).GetValueOrDefault(Page) : null,
            Figures = sees.May(Rules.Figures) && (await tools.Store.Areas.Of(place.Key, stop)).Count > 0,
            Pdf = files.Pdf.Found,
            Site = site.Of("/", tools.Context.Request),
            InShort = (await tools.Store.Settings.Of(place.Key, stop)).Settings.InShort,
        });
    }

    /// <summary>The latest edition of each document that the reader may see, the latest first.</summary>
    public static async Task<IReadOnlyList<Edition>> Editions(DocumentPlace place, DocumentTools tools, CancellationToken stop)
    {
        var sees = await Sight.Of(tools.Store, place.Frame.Collaboration, place.Roles, stop);
        var latest = (await tools.Store.Publish.Editions.Of(place.Key, stop)).Where(one => sees.Published.Contains(new(Edition.Name, one.Id)) || (sees.All && place.Frame.Collaboration.Invented)).DistinctBy(one => one.Document);
        var editions = new List<Edition>();
        foreach (var one in latest)
        {
            editions.Add((await tools.Store.Publish.Editions.Find(place.Key, one.Id, stop))!);
        }

        return editions;
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> Feed([AsParameters] DocumentTools tools, [FromServices] PublicAddress site, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Published("feed.xml"), stop);
        var entries = new List<FeedEntry>();
        var editions = (await tools.Store.Publish.Editions.Of(place.Key, stop)).ToDictionary(one => one.Id);
        var dialogues = (await tools.Store.Agree.Dialogues.Of(place.Key, stop)).ToDictionary(one => one.Id);
        foreach (var one in (await tools.Store.Publications.Of(place.Key, stop)).Where(one => one.Withdrawn is null))
        {
            var (title, says, address) = one.Thing switch
            {
                { Kind: Edition.Name } thing when editions.TryGetValue(thing.Id, out var edition) => (edition.Title, new DocumentWords(tools.Language).Of(edition), place.Address.Edition(edition.Id)),
                { Kind: Loop.Agree.Dialogue.Kind } thing when dialogues.TryGetValue(thing.Id, out var dialogue) => (dialogue.Title, dialogue.Purpose, place.Address.Dialogue(dialogue.Id)),
                _ => ("", "", ""),
            };
            if (title.Length > 0)
            {
                entries.Add(new(title, says, site.Of(address, tools.Context.Request), one.Made));
            }
        }

        return TypedResults.File(AtomFeed.Of(place.Frame.Collaboration.Name, site.Of(place.Address.Published(), tools.Context.Request), site.Of(place.Address.Published("feed.xml"), tools.Context.Request), tools.Language, entries), $"{AtomFeed.Type}; charset=utf-8");
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> Picture([AsParameters] DocumentTools tools, [FromServices] OverviewBoard board, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Published("share.png"), stop);
        if (!Rasteriser.Found)
        {
            return TypedResults.NotFound();
        }

        var strips = await board.Whole(place.Frame, new HashSet<Role>(), stop);
        var drawing = ShareCard.Draw(place.Frame.Collaboration.Name, strips is [var first, ..] ? first.Lead : new FrontWords(tools.Language).Lead, place.Frame.Collaboration.Invented ? new FrameWords(tools.Language).InventedMark : null);
        return TypedResults.File(await Rasteriser.Png(await PictureFile.Svg(drawing), stop, 1), "image/png");
    }

    private static async Task<Results<RazorComponentResult<OpenerView>, NotFound>> Opener(string? area, [AsParameters] DocumentTools tools, [AsParameters] Places places, IFigures figures, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Published("opener"), stop);
        return await places.Find(place.Frame.Collaboration.Slug, area is { Length: > 0 } ? area : null, stop) is { Area: { } asked } found
            ? OpenerView.Of(place, await RankingShown.Of(figures, place.Key, asked.Code, RankingOrder.Relative, stop), found.Areas)
            : TypedResults.NotFound();
    }

    private static async Task<RedirectHttpResult> Useful([FromForm] UsefulForm form, [AsParameters] DocumentTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Published(), stop);
        return await Count(place, Page, form, (tools, place.Address.Published()), stop);
    }

    /// <summary>An answer is counted, and nothing kept about who answered. What is no answer counts nowhere.</summary>
    public static async Task<RedirectHttpResult> Count(DocumentPlace place, string page, UsefulForm form, (DocumentTools Tools, string Back) of, CancellationToken stop)
    {
        if (form.Useful is not ("yes" or "no"))
        {
            return TypedResults.LocalRedirect($"{of.Back}#useful");
        }

        await of.Tools.Store.Publish.Votes.Count(place.Key, page, form.Useful == "yes", stop);
        return TypedResults.LocalRedirect($"{of.Back}?done=thanks#useful");
    }
}

/// <summary>What is told on the public page.</summary>
/// <param name="Strips">The work in short.</param>
public sealed record PublishedShown(IReadOnlyList<FrontStrip> Strips)
{
    /// <summary>What the work is about, in its own words; null where nobody has written it.</summary>
    public LocalText? InShort { get; init; }

    /// <summary>The editions in the library.</summary>
    public IReadOnlyList<Edition> Editions { get; init; } = [];

    /// <summary>The material in the library.</summary>
    public IReadOnlyList<Material> Materials { get; init; } = [];

    /// <summary>Whether everybody may see the page.</summary>
    public bool Published { get; init; }

    /// <summary>What was answered about the page; null for those who are no members, or when nothing was.</summary>
    public UsefulCount? Useful { get; init; }

    /// <summary>Whether the reader may see the figures.</summary>
    public bool Figures { get; init; }

    /// <summary>Whether PDFs can be made here.</summary>
    public bool Pdf { get; init; }

    /// <summary>Where the site is reached.</summary>
    public required Uri Site { get; init; }
}

/// <summary>Whether a page was useful.</summary>
internal sealed record UsefulForm
{
    public string? Useful { get; init; }
}
