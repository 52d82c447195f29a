// GET and POST /sv/exempellan/documents/{id}/block/{block}/note, POST …/note/{note} : remarks on a block and suggested texts, and how each is settled.
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Publish;
using Samsyn.Web.Convene;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Documents;

/// <summary>Notes on blocks. Whoever may read may remark.</summary>
internal static class NotePage
{
    public static void Map(IEndpointRouteBuilder documents)
    {
        documents.OnGet("/{id}/block/{block}/note", New).Needs(Right.Contribute);
        documents.OnPost("/{id}/block/{block}/note/{note}", Add).Needs(Right.Contribute);
        documents.OnPost("/{id}/note/{note}", Settle).Needs(Right.Contribute);
    }

    private static async Task<Results<RazorComponentResult<EditView>, NotFound>> New(string id, string block, [AsParameters] DocumentTools tools, CancellationToken stop) =>
        await tools.Find(id, address => address.Block(id, block, "note"), stop) is { } found && found.Block(block) is { } one
            ? Shown(found, one, NewId.Make(tools.Clock)).Of(new NoteForm(tools.Language, one), Empty(one), 0)
            : TypedResults.NotFound();

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<EditView>, NotFound>> Add(
        string id, string block, string note, [FromForm] IFormCollection sent, [AsParameters] DocumentTools tools, CancellationToken stop)
    {
        if (await tools.Find(id, address => address.Block(id, block, "note"), stop) is not { } found || found.Block(block) is not { } one || !NewId.Is(note))
        {
            return TypedResults.NotFound();
        }

        return await Shown(found, one, note).Keep(
            new NoteForm(tools.Language, one), Empty(one), sent,
            async (written, _) =>
            {
                await tools.Own.Publish.Notes.Add(found.Place.Key, written with { Id = note }, stop);
                return new Kept.Done(1);
            },
            () => Task.FromResult<(Note, long)?>(null));
    }

    private static async Task<IResult> Settle(string id, string note, [FromForm] NoteAct form, [AsParameters] DocumentTools tools, CancellationToken stop)
    {
        if (await tools.Find(id, address => address.Documents(id), stop) is not { } found || found.Notes.FirstOrDefault(one => one.Id == note) is not { } one || found.Block(one.Block) is not { } block
            || form.Do is not ("take" or "hand" or "down") || !long.TryParse(form.Version, NumberStyles.None, CultureInfo.InvariantCulture, out var seen))
        {
            return TypedResults.NotFound();
        }

        var kept = await tools.Own.Publish.Notes.Settle(found.Place.Key, note, form.Do switch { "take" => NoteEnd.Taken, "hand" => NoteEnd.ByHand, _ => NoteEnd.TurnedDown }, seen, stop);
        return kept is Kept.Overtaken
            ? (await ChapterPage.Shown(id, block.Chapter, tools, Flaws.Of($"block-{block.Id}", new DocumentWords(tools.Language).Overtaken), stop)).Result
            : TypedResults.LocalRedirect($"{found.Place.Address.Chapter(id, block.Chapter)}?done=kept#block-{block.Id}");
    }

    private static Note Empty(Block block) => new("", block.Document, block.Id, "") { Of = block.Version, Suggests = block.Content.IsText ? block.Content.Text : null };

    private static EditShown Shown(DocumentFound found, Block block, string note)
    {
        var (words, address) = (new DocumentWords(found.Place.Address.Language), found.Place.Address);
        return new(found.Place.Frame, words.AddNote, (address.Chapter(found.Document.Id, block.Chapter), found.Document.Chapter(block.Chapter)?.Title ?? found.Document.Title), address.Block(found.Document.Id, block.Id, "note", note));
    }
}

/// <summary>The form of a note: what somebody wants to say, and the text as they would have it.</summary>
internal sealed class NoteForm(Language language, Block block) : EditForm<Note>
{
    private readonly EditField.Prose said = new("said", new DocumentWords(language).Remark, 4_000) { Lines = 3, Optional = block.Content.IsText, Hint = block.Content.IsText ? new DocumentWords(language).RemarkHint : null };
    private readonly EditField.Prose suggests = new("suggests", new DocumentWords(language).Suggested, Block.LongestText) { Lines = 12, Optional = true, Hint = new DocumentWords(language).SuggestHint };

    public override IReadOnlyList<EditField> Fields => block.Content.IsText ? [said, suggests] : [said];

    public override Written Of(Note thing) => new Written().With(said.Name, thing.Said).With(suggests.Name, thing.Suggests ?? "");

    public override Note Read(EditReader read, Note before)
    {
        var (remark, text) = (read.Text(said), block.Content.IsText ? read.Text(suggests) : "");
        var suggested = block.Content.IsText && text.Length > 0 && text != block.Content.Text ? text : null;
        read.Tell(said.Name, remark.Length == 0 && suggested is null && block.Content.IsText ? new DocumentWords(read.Language).NothingSaid : null);
        return before with { Said = remark, Suggests = suggested };
    }
}

/// <summary>How a note is settled.</summary>
internal sealed record NoteAct
{
    public string? Do { get; init; }

    public string? Version { get; init; }
}
