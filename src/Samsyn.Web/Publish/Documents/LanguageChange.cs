// A document changes its language: chapters that bear the usual titles, and proposed texts that nobody has rewritten, are told in the new one.
using Samsyn.Loop.Publish;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Documents;

/// <summary>What follows when a document changes its language. What people have written themselves stays as they wrote it.</summary>
internal static class LanguageChange
{
    /// <summary>The document with its usual titles in the language that it has now.</summary>
    /// <param name="document">The document as it is to be.</param>
    /// <param name="before">The language it had.</param>
    public static Document Titled(Document document, string before)
    {
        var (then, now) = (new ChapterWords(Language.Of(before)), new ChapterWords(Language.Of(document.Language)));
        return document with { Chapters = [.. document.Chapters.Select(one => one.Title == then.Of(one.Id) ? one with { Title = now.Of(one.Id) } : one)] };
    }

    /// <summary>Proposes anew what still stands as it was proposed.</summary>
    public static async Task Propose(DocumentPlace place, Document document, DocumentTools tools, CancellationToken stop)
    {
        foreach (var block in await tools.Store.Publish.Blocks.Of(place.Key, document.Id, stop))
        {
            if (block.Content is { Basis: { } basis, Text: var text } && text == basis.Said
                && await tools.Press.Propose(place.Frame.Collaboration, document, basis.Part, place.Today, stop) is { } said)
            {
                await tools.Own.Publish.Blocks.Keep(place.Key, block with { Content = block.Content with { Text = said, Basis = new(basis.Part, said) } }, stop);
            }
        }
    }
}
