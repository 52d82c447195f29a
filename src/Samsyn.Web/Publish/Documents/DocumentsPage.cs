// GET /sv/exempellan/documents, …/new, …/{id} and …/{id}/change : the documents, one of them as it is now, and what it is called and must tell of.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Publish;
using Samsyn.Web.Convene;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Decide;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Documents;

/// <summary>The pages of documents.</summary>
internal static class DocumentsPage
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var documents = pages.MapGroup("/documents");
        documents.OnGet("/", List).Needs(Right.Read);
        documents.OnGet("/new", New).Needs(Right.Convene);
        documents.OnGet("/{id}", Show).Needs(Right.Read);
        documents.OnGet("/{id}/change", Edit).Needs(Right.Convene);
        documents.OnPost("/{id}/change", Change).Needs(Right.Convene);
        documents.OnPost("/{id}/away", PutAway).Needs(Right.Convene);
        ChapterPage.Map(documents);
        BlockPage.Map(documents);
        TakenOutPage.Map(documents);
        NotePage.Map(documents);
        DraftFiles.Map(documents);
        FreezePage.Map(documents);
        EditionPage.Map(pages);
        SummaryFiles.Map(pages);
        Front.PublishedPage.Map(pages);
    }

    private static async Task<RazorComponentResult<DocumentsView>> List([AsParameters] DocumentTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Documents(), stop);
        return DocumentsView.Of(place, await tools.Store.Publish.Documents.Of(place.Key, stop), await tools.Store.Publish.Editions.Of(place.Key, stop));
    }

    private static async Task<Results<RazorComponentResult<DocumentView>, NotFound>> Show(string id, [AsParameters] DocumentTools tools, CancellationToken stop)
    {
        if (await tools.Find(id, address => address.Documents(id), stop) is not { } found)
        {
            return TypedResults.NotFound();
        }

        return await Shown(found, tools, ("", Flaws.None), stop);
    }

    /// <summary>The page of a document, with the title of a chapter that could not be added and why.</summary>
    public static async Task<RazorComponentResult<DocumentView>> Shown(DocumentFound found, DocumentTools tools, (string Title, Flaws Flaws) chapter, CancellationToken stop)
    {
        var set = await tools.Press.Set(found.Place.Frame.Collaboration, (found.Document, found.Blocks), found.Place.Today, stop);
        return DocumentView.Of(found, set, await Missing(found, tools, stop), await tools.Store.Publish.Editions.Of(found.Place.Key, found.Document.Id, stop), chapter);
    }

    /// <summary>What hinders no edition and should be seen to before one, in words: figures under texts that are others now or may not be told, and notes that nobody has settled.</summary>
    public static IReadOnlyList<Amiss> Open(DocumentFound found, DocumentSet set)
    {
        var words = new DocumentWords(found.Place.Address.Language);
        IEnumerable<Amiss> Each(Func<BlockSet, bool> which, Func<string, int, string> said) => found.Document.Chapters
            .Select(chapter => (Chapter: chapter, Count: found.Of(chapter).Count(block => set.Blocks.TryGetValue(block.Id, out var done) && which(done)))).Where(one => one.Count > 0)
            .Select(one => new Amiss(said(one.Chapter.Title, one.Count), one.Chapter.Id));
        var open = found.Notes.Where(one => one.End is null).Select(one => found.Block(one.Block)).OfType<Block>().ToList();
        return
        [
            .. Each(one => one.Withheld, words.FigureWithheld),
            .. Each(one => one.Changed is not null, words.FigureChanged),
            .. open is [var first, ..] ? [new Amiss(words.OpenNotes(open.Count), first.Chapter)] : Array.Empty<Amiss>(),
        ];
    }

    /// <summary>What hinders an edition, in words: mandatory chapters that hold nothing, and indicators that are neither told of nor left out with a reason.</summary>
    public static async Task<IReadOnlyList<Amiss>> Missing(DocumentFound found, DocumentTools tools, CancellationToken stop)
    {
        var (words, known) = (new DocumentWords(found.Place.Address.Language), await tools.Store.Indicators.Of(found.Place.Key, stop));
        return
        [
            .. found.Empty.Select(one => new Amiss(words.EmptyChapter(one.Title), one.Id)),
            .. found.Unsaid.Select(code => new Amiss(words.Unsaid(known.FirstOrDefault(one => one.Code == code) is { } one ? words.Name(one.Name) : code), null)),
        ];
    }

    private static Task<Results<RazorComponentResult<EditView>, NotFound>> New(string? type, [AsParameters] DocumentTools tools, [FromServices] PlanBoard plans, [FromServices] IFigures figures, CancellationToken stop) =>
        Blank(NewId.Make(tools.Clock), type, tools, plans, figures, stop);

    private static async Task<Results<RazorComponentResult<EditView>, NotFound>> Blank(string id, string? type, DocumentTools tools, PlanBoard plans, IFigures figures, CancellationToken stop)
    {
        if (!NewId.Is(id) || !Enum.GetNames<DocumentKind>().Contains(type))
        {
            return TypedResults.NotFound();
        }

        var kind = Enum.Parse<DocumentKind>(type!);
        var place = await tools.Place(address => address.NewDocument(type!), stop);
        var subjects = await Subjects(place, tools, plans, stop);
        return Shown(place, null, id, kind).Of(new DocumentForm(place.Address.Language, subjects, place.Today), await Begins(place, tools, figures).Empty(kind, tools.Language, AreaOf(subjects), stop), 0);
    }

    // A new one that was sent back with a flaw stands at this address until it is kept; loaded anew it begins again.
    private static async Task<Results<RazorComponentResult<EditView>, NotFound>> Edit(
        string id, string? type, [AsParameters] DocumentTools tools, [FromServices] PlanBoard plans, [FromServices] IFigures figures, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Documents(id, "change"), stop);
        return await tools.Store.Publish.Documents.Find(place.Key, id, stop) is { } found
            ? Shown(place, found, id, found.Type).Of(new DocumentForm(place.Address.Language, await Subjects(place, tools, plans, stop), place.Today), found, found.Version)
            : await Blank(id, type, tools, plans, figures, stop);
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> PutAway(string id, [FromForm] AwayForm form, [AsParameters] DocumentTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Documents(id), stop);
        if (await tools.Store.Publish.Documents.Find(place.Key, id, stop) is not { } found || form.Do is not ("away" or "back"))
        {
            return TypedResults.NotFound();
        }

        await tools.Own.Publish.Documents.Keep(place.Key, found with { Away = form.Do == "away" }, stop);
        return TypedResults.LocalRedirect($"{(form.Do == "away" ? place.Address.Documents() : place.Address.Documents(id))}?done=kept");
    }

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<EditView>, NotFound>> Change(
        string id, string? type, [FromForm] IFormCollection sent, [AsParameters] DocumentTools tools, [FromServices] PlanBoard plans, [FromServices] IFigures figures, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Documents(id, "change"), stop);
        var before = await tools.Store.Publish.Documents.Find(place.Key, id, stop);
        if (before is null && (!NewId.Is(id) || !Enum.GetNames<DocumentKind>().Contains(type)))
        {
            return TypedResults.NotFound();
        }

        var kind = before?.Type ?? Enum.Parse<DocumentKind>(type!);
        var subjects = await Subjects(place, tools, plans, stop);
        return await Shown(place, before, id, kind).Keep(
            new DocumentForm(place.Address.Language, subjects, place.Today), before ?? await Begins(place, tools, figures).Empty(kind, tools.Language, AreaOf(subjects), stop), sent,
            (changed, seen) => Keep((place, before), changed with { Id = id, Version = seen }, Begins(place, tools, figures), tools, stop),
            async () => await tools.Store.Publish.Documents.Find(place.Key, id, stop) is { } now ? (now, now.Version) : null);
    }

    // A new document comes with the chapters of its kind, and what stands in them.
    private static async Task<Kept> Keep((DocumentPlace Place, Document? Before) of, Document document, DocumentBeginning begins, DocumentTools tools, CancellationToken stop)
    {
        var place = of.Place;
        if (document.Version > 0)
        {
            return await Retold(place, of.Before?.Language ?? document.Language, document, tools, stop);
        }

        var (whole, blocks) = await begins.Whole(document, stop);
        var kept = await tools.Own.Publish.Documents.Keep(place.Key, whole, stop);
        if (kept is Kept.Done)
        {
            await tools.Own.Publish.Blocks.Add(place.Key, blocks, stop);
        }

        return kept;
    }

    private static async Task<Kept> Retold(DocumentPlace place, string spoken, Document document, DocumentTools tools, CancellationToken stop)
    {
        var kept = await tools.Own.Publish.Documents.Keep(place.Key, LanguageChange.Titled(document, spoken), stop);
        if (kept is Kept.Done && spoken != document.Language)
        {
            await LanguageChange.Propose(place, document, tools, stop);
        }

        return kept;
    }

    /// <summary>What documents and their parts can be about.</summary>
    public static async Task<Subjects> Subjects(DocumentPlace place, DocumentTools tools, PlanBoard plans, CancellationToken stop) =>
        new(await plans.Of(place.Key, stop), await tools.Store.Agree.Dialogues.Of(place.Key, stop), await tools.Store.Follow.Rounds.Of(place.Key, stop));

    private static DocumentBeginning Begins(DocumentPlace place, DocumentTools tools, IFigures figures) => new(place.Frame.Collaboration, figures, tools.Press, tools.Clock);

    private static Area? AreaOf(Subjects subjects) =>
        (subjects.Known.Settings.Areas is [var first, ..] ? subjects.Known.Area(first) : null) ?? subjects.Known.Areas.FirstOrDefault(one => one.Parent is null);

    private static EditShown Shown(DocumentPlace place, Document? before, string id, DocumentKind kind)
    {
        var words = new DocumentWords(place.Address.Language);
        var action = place.Address.Documents(id, "change");
        return new(
            place.Frame, before?.Title ?? words.Named(kind), before is null ? (place.Address.Documents(), words.Section) : (place.Address.Documents(id), before.Title), before is null ? $"{action}?type={kind}" : action)
        {
            Lead = words.Meaning(kind),
            Next = place.Address.Documents(id),
        };
    }
}

/// <summary>Whether a document is put away or taken up again.</summary>
internal sealed record AwayForm
{
    public string? Do { get; init; }
}

/// <summary>Something to be seen to in a document.</summary>
/// <param name="Said">What it is, in a sentence.</param>
/// <param name="Chapter">The chapter in which it is seen to; null for none.</param>
public sealed record Amiss(string Said, string? Chapter);
