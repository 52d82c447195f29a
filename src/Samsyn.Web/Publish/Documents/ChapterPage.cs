// GET and POST /sv/exempellan/documents/{id}/chapter/{chapter} : a chapter to write in; it is named, moved, added and taken out here.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Publish;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Documents;

/// <summary>A chapter to write in.</summary>
internal static class ChapterPage
{
    private const int Longest = 200;

    public static void Map(IEndpointRouteBuilder documents)
    {
        documents.OnGet("/{id}/chapter/{chapter}", Show).Needs(Right.Contribute);
        documents.OnPost("/{id}/chapter/{chapter}", Do).Needs(Right.Contribute);
        documents.OnPost("/{id}/chapters", Add).Needs(Right.Contribute);
    }

    /// <summary>The page of a chapter, with what is wrong with what was last sent, and the title that was sent with it.</summary>
    public static async Task<Results<RazorComponentResult<ChapterView>, NotFound>> Shown(string id, string chapter, DocumentTools tools, Flaws flaws, CancellationToken stop, string? title = null)
    {
        if (await tools.Find(id, address => address.Chapter(id, chapter), stop) is not { } found || found.Document.Chapter(chapter) is not { } one)
        {
            return TypedResults.NotFound();
        }

        // The whole document, so that its tables and pictures have the numbers that they have there.
        return ChapterView.Of(found, one, await tools.Press.Set(found.Place.Frame.Collaboration, (found.Document, found.Blocks), found.Place.Today, stop), flaws, title ?? one.Title);
    }

    private static Task<Results<RazorComponentResult<ChapterView>, NotFound>> Show(string id, string chapter, [AsParameters] DocumentTools tools, CancellationToken stop) =>
        Shown(id, chapter, tools, Flaws.None, stop);

    private static async Task<IResult> Do(string id, string chapter, [FromForm] ChapterForm form, [AsParameters] DocumentTools tools, CancellationToken stop)
    {
        if (await tools.Find(id, address => address.Chapter(id, chapter), stop) is not { } found || found.Document.Chapter(chapter) is not { } one)
        {
            return TypedResults.NotFound();
        }

        var (words, title) = (new DocumentWords(tools.Language), (form.Title ?? "").Trim());
        var holds = found.Of(one).Any(block => !block.Content.HoldsNothing());
        var flaw = form.Do switch
        {
            "name" when !OneLine.IsFit(title, Longest) => ("title", Unfit(title, words)),
            "remove" when one.Mandatory || holds => ("title", words.CannotRemove),
            "name" or "remove" or "up" or "down" => default((string, string)?),
            _ => ("title", words.EmptyTitle),
        };
        if (flaw is var (field, said))
        {
            return (await Shown(id, chapter, tools, Flaws.Of(field, said), stop, form.Do == "name" ? title : null)).Result;
        }

        var changed = found.Document with { Chapters = Changed(found.Document.Chapters, one, form.Do!, title) };
        if (await tools.Own.Publish.Documents.Keep(found.Place.Key, changed, stop) is not Kept.Done)
        {
            return (await Shown(id, chapter, tools, Flaws.Of("title", words.Overtaken), stop)).Result;
        }

        return TypedResults.LocalRedirect(form.Do is "name" ? $"{found.Place.Address.Chapter(id, chapter)}?done=kept" : $"{found.Place.Address.Documents(id)}?done=kept");
    }

    private static async Task<IResult> Add(string id, [FromForm] ChapterForm form, [AsParameters] DocumentTools tools, CancellationToken stop)
    {
        if (await tools.Find(id, address => address.Documents(id), stop) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var title = (form.Title ?? "").Trim();
        var chapter = new Chapter($"c{Guid.CreateVersion7(tools.Clock.GetUtcNow()).ToString("N")[..12]}", title);
        var words = new DocumentWords(tools.Language);
        var flaw = !OneLine.IsFit(title, Longest) ? Unfit(title, words)
            : await tools.Own.Publish.Documents.Keep(found.Place.Key, found.Document with { Chapters = [.. found.Document.Chapters, chapter] }, stop) is not Kept.Done ? words.Overtaken
            : null;
        return flaw is not null ? await DocumentsPage.Shown(found, tools, (title, Flaws.Of("title", flaw)), stop) : TypedResults.LocalRedirect(found.Place.Address.Chapter(id, chapter.Id));
    }

    private static string Unfit(string title, DocumentWords words) => title.Length > Longest ? words.TitleTooLong(title.Length, Longest) : words.EmptyTitle;

    private static List<Chapter> Changed(IReadOnlyList<Chapter> chapters, Chapter one, string what, string title)
    {
        var changed = chapters.ToList();
        var at = changed.IndexOf(one);
        switch (what)
        {
            case "name":
                changed[at] = one with { Title = title };
                break;
            case "remove":
                changed.RemoveAt(at);
                break;
            default:
                changed.RemoveAt(at);
                changed.Insert(Math.Clamp(at + (what == "up" ? -1 : 1), 0, changed.Count), one);
                break;
        }

        return changed;
    }
}

/// <summary>What is done with a chapter.</summary>
internal sealed record ChapterForm
{
    public string? Do { get; init; }

    public string? Title { get; init; }
}
