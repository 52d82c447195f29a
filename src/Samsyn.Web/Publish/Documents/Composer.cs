// Sets a document: every block becomes words, tables and pictures as things stand, and what is amiss is told to those who write it.
using Samsyn.Loop.Publish;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Publish.Parts;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Documents;

/// <summary>Sets a document.</summary>
internal static class Composer
{
    /// <summary>The document as things stand.</summary>
    /// <param name="scene">What it is read from.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task<DocumentSet> Of(PartScene scene, IReadOnlyList<Block> blocks, CancellationToken stop)
    {
        var (chapters, set) = (new List<ComposedChapter>(), new Dictionary<string, BlockSet>());
        foreach (var chapter in scene.Document.Chapters)
        {
            var pieces = new List<Piece>();
            foreach (var block in blocks.Where(one => one.Chapter == chapter.Id).OrderBy(one => one.Position))
            {
                var done = await Of(block, scene, stop);
                set[block.Id] = done;
                pieces.AddRange(done.Pieces);
            }

            chapters.Add(new($"chapter-{chapter.Id}", chapter.Title, pieces));
        }

        return new(new(CoverOf(scene), [.. chapters.Where(one => one.Pieces.Count > 0)]), set);
    }

    private static async Task<BlockSet> Of(Block block, PartScene scene, CancellationToken stop)
    {
        var content = block.Content;
        if (content.Part is { } part)
        {
            return new(await PartBook.Of(part, scene, stop));
        }

        var markdown = new MarkdownPieces(scene.Pieces);
        if (content.Explains is { } explained)
        {
            var words = new ExplainedWords(scene.Language);
            return new([scene.Pieces.Heading(2, words.Title(explained)), .. markdown.Of(words.Text(explained))]);
        }

        if (content.Basis is not { } basis)
        {
            return new(markdown.Of(content.Text));
        }

        // A text whose figures may no longer be told is not told either.
        var now = await PartSentences.Of(basis.Part, scene, stop);
        return now is null ? new([]) { Withheld = true } : new(markdown.Of(content.Text)) { Changed = now == basis.Said ? null : now };
    }

    private static Cover CoverOf(PartScene scene)
    {
        var (document, words) = (scene.Document, new DocumentWords(scene.Language));
        var area = scene.Plan.Known.Area(document.Area);
        return new(document.Language, document.Title, words.Named(document), scene.Plan.Frame.Collaboration.Name)
        {
            Subtitle = document.Subtitle.Length > 0 ? document.Subtitle : null,
            Colour = document.Colour.Length > 0 ? document.Colour : new Cover("", "", "", "").Colour,
            Day = scene.Plan.Today,
            Lines =
            [
                .. area is null ? (IReadOnlyList<CoverLine>)[] : [new(words.Place, area.Name)],
                .. scene.Plan.Meets.Matters.FirstOrDefault(one => one.Id == document.Matter) is { } matter ? (IReadOnlyList<CoverLine>)[new(words.Matter, matter.Title)] : [],
                .. scene.Invented ? (IReadOnlyList<CoverLine>)[new(new FrameWords(scene.Language).InventedMark, "")] : [],
            ],
        };
    }
}

/// <summary>A document as it was set.</summary>
/// <param name="Composition">What readers see.</param>
/// <param name="Blocks">What came of each block, by its identity.</param>
internal sealed record DocumentSet(Composition Composition, IReadOnlyDictionary<string, BlockSet> Blocks);

/// <summary>What came of a block.</summary>
/// <param name="Pieces">What readers see of it.</param>
public sealed record BlockSet(IReadOnlyList<Piece> Pieces)
{
    /// <summary>What the figures under a proposed text say now; null where they say the same.</summary>
    public string? Changed { get; init; }

    /// <summary>Whether the text is left out since its figures may no longer be told.</summary>
    public bool Withheld { get; init; }
}
