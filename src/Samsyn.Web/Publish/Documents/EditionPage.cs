// GET /sv/exempellan/editions/{edition}, …/report.pdf and …/again, POST …/publish : an edition to read, its files, whether it can be made again, and who may see it.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Publish;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Convene;
using Samsyn.Web.Publish.Parts;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Documents;

/// <summary>An edition.</summary>
internal static class EditionPage
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var editions = pages.MapGroup("/editions");
        editions.OnGet("/{edition}", Show).IsForReadersOf(Rules.Edition, "edition");
        editions.OnGet("/{edition}/report.{kind:regex(^(pdf|docx|html|xlsx|zip|json)$)}", Send).IsForReadersOf(Rules.Edition, "edition");
        editions.OnPost("/{edition}/useful", Useful).IsForReadersOf(Rules.Edition, "edition").RequireRateLimiting(SignInLimits.Joining);
        editions.OnGet("/{edition}/again", Again).Needs(Right.Read);
        editions.OnPost("/{edition}/publish", Publish).Needs(Right.Publish);
    }

    private static async Task<Results<RazorComponentResult<EditionView>, NotFound>> Show(string edition, [AsParameters] DocumentTools tools, [FromServices] EditionFiles files, [FromServices] PublicAddress site, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Edition(edition), stop);
        if (await tools.Store.Publish.Editions.Find(place.Key, edition, stop) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var content = (await tools.Store.Publish.Editions.Content(place.Key, edition, stop))!;
        var later = (await tools.Store.Publish.Editions.Of(place.Key, found.Document, stop)).Where(one => one.Number > found.Number).ToList();
        return EditionView.Of(place, found, CompositionJson.Read(content), new()
        {
            Published = await tools.Store.Publications.Is(place.Key, new(Edition.Name, edition), stop),
            Later = await Open(place, later, tools, stop),
            TakenBack = [.. (await tools.Store.Batches.Of(place.Key, stop)).Where(one => one.RolledBackAt is not null).Select(one => one.Id)],
            Pdf = files.Pdf.Found,
            Useful = place.May(Right.Read) ? (await tools.Store.Publish.Votes.Of(place.Key, stop)).GetValueOrDefault(edition) : null,
            Share = new(found.Title, found.Why, site.Of(place.Address.Edition(edition), tools.Context.Request)) { Picture = Charts.Rasteriser.Found && (place.Frame.Collaboration.Invented || await tools.Store.Publications.Is(place.Key, Rules.Front, stop)) ? site.Of(place.Address.Published("share.png"), tools.Context.Request) : null },
        });
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> Useful(string edition, [FromForm] Front.UsefulForm form, [AsParameters] DocumentTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Edition(edition), stop);
        return await tools.Store.Publish.Editions.Find(place.Key, edition, stop) is null ? TypedResults.NotFound()
            : await Front.PublishedPage.Count(place, edition, form, (tools, place.Address.Edition(edition)), stop);
    }

    // A later edition is told of to whoever may read it.
    private static async Task<EditionLine?> Open(DocumentPlace place, IReadOnlyList<EditionLine> later, DocumentTools tools, CancellationToken stop)
    {
        foreach (var one in later.OrderByDescending(one => one.Number))
        {
            if (place.May(Right.Read) || place.Frame.Collaboration.Invented || await tools.Store.Publications.Is(place.Key, new(Edition.Name, one.Id), stop))
            {
                return one;
            }
        }

        return null;
    }

    private static async Task<IResult> Send(string edition, string kind, [AsParameters] DocumentTools tools, [FromServices] EditionFiles files, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Edition(edition), stop);
        if (await tools.Store.Publish.Editions.Find(place.Key, edition, stop) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var content = (await tools.Store.Publish.Editions.Content(place.Key, edition, stop))!;
        return await DraftFiles.Answer(
            () => files.Of(found.Hash, content, kind, stop), FormattableString.Invariant($"{place.Frame.Collaboration.Slug}-{InFileName(found.Title)}-{found.Number}.{kind}"),
            (place.Frame, (place.Address.Edition(edition), found.Title)), files);
    }

    // Two documents of a kind do not lie under one name in somebody's folder.
    private static string InFileName(string title) =>
        string.Join('-', string.Concat(title.Select(sign => char.IsLetterOrDigit(sign) ? char.ToLowerInvariant(sign) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8));

    private static async Task<Results<RazorComponentResult<AgainView>, NotFound>> Again(string edition, [AsParameters] DocumentTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Edition(edition, "again"), stop);
        if (await tools.Store.Publish.Editions.Find(place.Key, edition, stop) is not { } found)
        {
            return TypedResults.NotFound();
        }

        return AgainView.Of(place, found, await Reproduced(place.Frame.Collaboration, found, tools, stop));
    }

    /// <summary>An edition made again and held against what was sealed.</summary>
    private static async Task<EditionAgain> Reproduced(Collaboration collaboration, Edition edition, DocumentTools tools, CancellationToken stop)
    {
        var (key, editions) = (collaboration.Key, tools.Store.Publish.Editions);
        var content = (await editions.Content(key, edition.Id, stop))!;
        var before = (await editions.Of(key, edition.Document, stop)).FirstOrDefault(one => one.Number == edition.Number - 1);
        var set = await tools.Press.Again(collaboration, edition.Basis, stop);
        var texts = EditionMaker.Texts(set.Composition, edition.Number, edition.Why, before is null ? null : CompositionJson.Read((await editions.Content(key, before.Id, stop))!)).ToList();
        var hashes = texts.ConvertAll(CompositionJson.Hash);
        var changed = edition.Basis.Blocks.Where(one => set.Blocks.TryGetValue(one.Id, out var now) && !EditionMaker.Says(now, one.Id, edition.Basis)).ToList();
        return new(CompositionJson.Hash(content) == edition.Hash, hashes.Find(one => one == edition.Hash) ?? hashes[0])
        {
            OnlyDrawn = CompositionJson.Undrawn(content) is var said && texts.Exists(one => CompositionJson.Undrawn(one) == said),
            Records = [.. changed.Where(IsCopied)],
            Figures = [.. changed.Where(one => !IsCopied(one))],
        };
    }

    // Lists out of the plan, the dialogues and the follow-up are copied when an edition is frozen; what they were copied from goes on changing.
    private static bool IsCopied(Block block) => block.Content.Part is { } part && !PartBook.IsReckoned(part.Kind);

    private static async Task<Results<RedirectHttpResult, NotFound>> Publish(string edition, [FromForm] EditionAct form, [AsParameters] DocumentTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Edition(edition), stop);
        if (await tools.Store.Publish.Editions.Find(place.Key, edition, stop) is null || form.Do is not ("publish" or "withdraw"))
        {
            return TypedResults.NotFound();
        }

        var (publications, thing) = (tools.Own.Publications, new Thing(Edition.Name, edition));
        await (form.Do == "publish" ? publications.Publish(place.Key, thing, null, stop) : publications.Withdraw(place.Key, thing, null, stop));
        tools.Admission.Forget();
        return TypedResults.LocalRedirect($"{place.Address.Edition(edition)}?done=kept");
    }
}

/// <summary>What is known of an edition besides its content.</summary>
public sealed record EditionKnown
{
    /// <summary>Whether everybody may read it.</summary>
    public bool Published { get; init; }

    /// <summary>The latest edition, where it is later and the reader may see it; else null.</summary>
    public EditionLine? Later { get; init; }

    /// <summary>The imports that were taken back, whatever they are.</summary>
    public IReadOnlyCollection<string> TakenBack { get; init; } = [];

    /// <summary>Whether PDFs can be made here.</summary>
    public bool Pdf { get; init; }

    /// <summary>What was answered about it; null for those who are no members, or when nothing was.</summary>
    public UsefulCount? Useful { get; init; }

    /// <summary>What shows where a link to it is shared.</summary>
    public Share? Share { get; init; }
}

/// <summary>An edition made again.</summary>
/// <param name="Sealed">Whether what is kept agrees with its hash.</param>
/// <param name="Hash">The hash of what was made again.</param>
public sealed record EditionAgain(bool Sealed, string Hash)
{
    /// <summary>Whether every word and figure is the same, so that at most the drawings are others.</summary>
    public bool OnlyDrawn { get; init; }

    /// <summary>Blocks that show lists which have changed since.</summary>
    public IReadOnlyList<Block> Records { get; init; } = [];

    /// <summary>Other blocks that came out differently.</summary>
    public IReadOnlyList<Block> Figures { get; init; } = [];
}

/// <summary>Whether an edition is published, or taken back.</summary>
internal sealed record EditionAct
{
    public string? Do { get; init; }
}
