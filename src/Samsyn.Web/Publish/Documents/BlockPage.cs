// GET and POST /sv/exempellan/documents/{id}/block/{block}… : a block is added, changed, moved, taken out, kept while somebody types, and shown as each left it.
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Publish;
using Samsyn.Web.Convene;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Decide;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Documents;

/// <summary>Blocks of a document.</summary>
internal static class BlockPage
{
    public static void Map(IEndpointRouteBuilder documents)
    {
        documents.OnGet("/{id}/chapter/{chapter}/add", Add).Needs(Right.Contribute);
        documents.OnGet("/{id}/block/{block}", Edit).Needs(Right.Contribute);
        documents.OnPost("/{id}/block/{block}", Change).Needs(Right.Contribute);
        documents.OnPost("/{id}/block/{block}/do", Do).Needs(Right.Contribute);
        documents.OnPost("/{id}/block/{block}/save", Save).Needs(Right.Contribute);
        documents.OnGet("/{id}/block/{block}/versions", Versions).Needs(Right.Contribute);
    }

    private static async Task<Results<RazorComponentResult<EditView>, NotFound>> Add(string id, string chapter, string? what, [AsParameters] DocumentTools tools, [FromServices] PlanBoard plans, CancellationToken stop)
    {
        if (await tools.Find(id, address => address.AddBlock(id, chapter, what ?? ""), stop) is not { } found || found.Document.Chapter(chapter) is not { } one)
        {
            return TypedResults.NotFound();
        }

        var block = NewId.Make(tools.Clock);
        return what switch
        {
            "text" => Shown(found, one, block, what, 0).Of(new TextForm(tools.Language), BlockContent.Empty, 0),
            "part" => Shown(found, one, block, what, 0).Of(new PartForm(tools.Language, await DocumentsPage.Subjects(found.Place, tools, plans, stop)), BlockContent.Empty, 0),
            "explained" => Shown(found, one, block, what, 0).Of(new ExplainedForm(tools.Language), BlockContent.Empty, 0),
            _ => TypedResults.NotFound(),
        };
    }

    private static async Task<Results<RazorComponentResult<EditView>, NotFound>> Edit(string id, string block, [AsParameters] DocumentTools tools, [FromServices] PlanBoard plans, CancellationToken stop)
    {
        if (await tools.Find(id, address => address.Block(id, block), stop) is not { } found || found.Block(block) is not { } one || found.Document.Chapter(one.Chapter) is not { } chapter)
        {
            return TypedResults.NotFound();
        }

        var shown = Shown(found, chapter, block, KindOf(one.Content), one.Version);
        return shown.Of(await Form(KindOf(one.Content), found, tools, plans, stop), one.Content, one.Version);
    }

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<EditView>, NotFound>> Change(
        string id, string block, string? chapter, string? what, [FromForm] IFormCollection sent, [AsParameters] DocumentTools tools, [FromServices] PlanBoard plans, CancellationToken stop)
    {
        if (await tools.Find(id, address => address.Block(id, block), stop) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var before = found.Block(block);
        if (found.Document.Chapter(before?.Chapter ?? chapter) is not { } within || (before is null && (!NewId.Is(block) || what is not ("text" or "part" or "explained"))))
        {
            return TypedResults.NotFound();
        }

        var kind = before is null ? what! : KindOf(before.Content);
        var form = await Form(kind, found, tools, plans, stop);
        if (before is null && Written.Of(sent) is var written && written.At("version") is not ("" or "0"))
        {
            // Taken out while somebody wrote in it: what they wrote comes again as a block of its own.
            return EditView.Of(Shown(found, within, NewId.Make(tools.Clock), kind, 0) with { Fields = form.Fields, Written = written, Lead = new DocumentWords(tools.Language).TakenOutMeanwhile }, Flaws.None);
        }

        // What comes back has a flaw, or was written over by somebody else: it is kept by the button, once it has been looked at.
        return await (Shown(found, within, block, kind, before?.Version ?? 0) with { Saves = null }).Keep(
            form, before?.Content ?? BlockContent.Empty, sent,
            (content, seen) => tools.Own.Publish.Blocks.Keep(found.Place.Key, new() { Id = block, Document = id, Chapter = within.Id, Content = content, Version = seen }, stop),
            async () => await tools.Store.Publish.Blocks.Find(found.Place.Key, block, stop) is { } now ? (now.Content, now.Version) : null);
    }

    // While somebody types: the text alone, answered with the version it has now. 409 when somebody else was there, 422 when it has a flaw, 404 when it was taken out.
    private static async Task<Results<Ok<BlockSaved>, Conflict, UnprocessableEntity, NotFound>> Save(string id, string block, [FromForm] IFormCollection sent, [AsParameters] DocumentTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Block(id, block), stop);
        if (await tools.Store.Publish.Blocks.Find(place.Key, block, stop) is not { Content.IsText: true } one || one.Document != id
            || !long.TryParse(sent["version"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var seen))
        {
            return TypedResults.NotFound();
        }

        var reader = new EditReader(Written.Of(sent), new EditWords(tools.Language));
        var content = new TextForm(tools.Language).Read(reader, one.Content);
        return reader.Flaws.Count > 0 ? TypedResults.UnprocessableEntity()
            : await tools.Own.Publish.Blocks.Type(place.Key, one with { Content = content, Version = seen }, stop) is Kept.Done(var version) ? TypedResults.Ok(new BlockSaved(version))
            : TypedResults.Conflict();
    }

    private static async Task<IResult> Do(string id, string block, [FromForm] BlockAct form, [AsParameters] DocumentTools tools, CancellationToken stop)
    {
        if (await tools.Find(id, address => address.Block(id, block), stop) is not { } found || found.Block(block) is not { } one)
        {
            return TypedResults.NotFound();
        }

        var blocks = tools.Own.Publish.Blocks;
        switch (form.Do)
        {
            case "up" or "down":
                await blocks.Move(found.Place.Key, block, form.Do == "up" ? -1 : 1, stop);
                break;
            case "out":
                await blocks.TakeOut(found.Place.Key, block, stop);
                break;
            case "propose" or "take" or "keep":
                return await Propose(form.Do, found, one, tools, stop);
            default:
                return TypedResults.NotFound();
        }

        return TypedResults.LocalRedirect($"{found.Place.Address.Chapter(id, one.Chapter)}?done=kept{(form.Do == "out" ? "" : $"#block-{block}")}");
    }

    // A proposed text stands right before what it was proposed from; taken anew, it says what the figures say now.
    private static async Task<IResult> Propose(string what, DocumentFound found, Block one, DocumentTools tools, CancellationToken stop)
    {
        var (key, back) = (found.Place.Key, found.Place.Address.Chapter(found.Document.Id, one.Chapter));
        if ((one.Content.Basis?.Part ?? (what == "propose" ? one.Content.Part : null)) is not { } ask || await tools.Press.Propose(found.Place.Frame.Collaboration, found.Document, ask, found.Place.Today, stop) is not { } said)
        {
            return (await ChapterPage.Shown(found.Document.Id, one.Chapter, tools, Flaws.Of($"block-{one.Id}", new DocumentWords(tools.Language).NothingToPropose), stop)).Result;
        }

        if (what == "propose")
        {
            var chapter = found.Of(found.Document.Chapter(one.Chapter)!).ToList();
            if (chapter.Find(each => each.Content.Basis?.Part == ask) is { } there)
            {
                return TypedResults.LocalRedirect($"{back}#block-{there.Id}"); // pressed twice, or proposed before
            }

            var text = new Block { Id = NewId.Make(tools.Clock), Document = found.Document.Id, Chapter = one.Chapter, Content = new() { Text = said, Basis = new(ask, said) } };
            await tools.Own.Publish.Blocks.Keep(key, text, stop);
            await tools.Own.Publish.Blocks.Move(key, text.Id, chapter.IndexOf(one) - chapter.Count, stop);
        }
        else
        {
            var content = one.Content with { Basis = new(ask, said), Text = what == "take" ? said : one.Content.Text };
            await tools.Own.Publish.Blocks.Keep(key, one with { Content = content }, stop);
        }

        return TypedResults.LocalRedirect($"{back}?done=kept#block-{one.Id}");
    }

    private static async Task<Results<RazorComponentResult<VersionsView>, NotFound>> Versions(string id, string block, [AsParameters] DocumentTools tools, CancellationToken stop) =>
        await tools.Find(id, address => address.Block(id, block, "versions"), stop) is { } found && found.Block(block) is { } one && found.Document.Chapter(one.Chapter) is { } chapter
            ? VersionsView.Of(found, chapter, await tools.Store.Publish.Blocks.Versions(found.Place.Key, block, stop))
            : TypedResults.NotFound();

    private static string KindOf(BlockContent content) => content.Part is not null ? "part" : content.Explains is not null ? "explained" : "text";

    private static async Task<EditForm<BlockContent>> Form(string kind, DocumentFound found, DocumentTools tools, PlanBoard plans, CancellationToken stop) => kind switch
    {
        "part" => new PartForm(tools.Language, await DocumentsPage.Subjects(found.Place, tools, plans, stop)),
        "explained" => new ExplainedForm(tools.Language),
        _ => new TextForm(tools.Language),
    };

    private static EditShown Shown(DocumentFound found, Chapter chapter, string block, string what, long version)
    {
        var (words, address) = (new DocumentWords(found.Place.Address.Language), found.Place.Address);
        var action = address.Block(found.Document.Id, block);
        return new(
            found.Place.Frame, what switch { "part" => words.AddPart, "explained" => words.AddExplained, _ => version == 0 ? words.AddText : words.ChangeText },
            (address.Chapter(found.Document.Id, chapter.Id), chapter.Title), $"{action}?chapter={Uri.EscapeDataString(chapter.Id)}&what={what}")
        {
            Lead = found.Document.Title,
            Pastes = what == "text",
            Saves = what == "text" && version > 0 ? (address.Block(found.Document.Id, block, "save"), new(words.Autosaved, words.JustSaved, words.AutosaveFailed, words.AutosaveOvertaken) { Flawed = words.AutosaveFlawed, Gone = words.AutosaveGone }) : null,
        };
    }
}

/// <summary>What is done with a block.</summary>
internal sealed record BlockAct
{
    public string? Do { get; init; }
}

/// <summary>That a text is kept.</summary>
/// <param name="Version">The version it has now.</param>
internal sealed record BlockSaved(long Version);
