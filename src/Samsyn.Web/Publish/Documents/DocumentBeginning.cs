// What stands in a new document: the contents of its chapters, and before each indicator what its figures say.
using Samsyn.Loop.Publish;
using Samsyn.Web.Convene.Together;

namespace Samsyn.Web.Publish.Documents;

/// <summary>What stands in a new document.</summary>
internal static class DocumentBeginning
{
    /// <summary>The blocks of a new document, in order.</summary>
    public static async Task<IReadOnlyList<Block>> Of(DocumentPlace place, Document document, IReadOnlyList<TemplateChapter> chapters, DocumentTools tools, CancellationToken stop)
    {
        var blocks = new List<Block>();
        foreach (var chapter in chapters)
        {
            foreach (var content in chapter.Contents)
            {
                if (content.Part is { Kind: PartKind.Indicator } part && await tools.Press.Propose(place.Frame.Collaboration, document, part, place.Today, stop) is { } said)
                {
                    blocks.Add(Block(new() { Text = said, Basis = new(part, said) }, chapter));
                }

                blocks.Add(Block(content, chapter));
            }
        }

        return blocks;

        Block Block(BlockContent content, TemplateChapter chapter) => new() { Id = NewId.Make(tools.Clock), Document = document.Id, Chapter = chapter.Id, Content = content };
    }
}
