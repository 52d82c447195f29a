// How a document begins: its title, its place, the indicators it must tell of, its chapters, and before each indicator what its figures say.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Publish;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Documents;

/// <summary>How documents begin in a collaboration.</summary>
/// <param name="Collaboration">Whose documents.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Press">Sets documents.</param>
/// <param name="Clock">Tells when.</param>
internal sealed record DocumentBeginning(Collaboration Collaboration, IFigures Figures, DocumentPress Press, TimeProvider Clock)
{
    // So many indicators a new document tells of: those in which inequality is greatest.
    private const int Told = 10;

    /// <summary>The day that it is here.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().DateTime);

    /// <summary>A new document of a kind about a place, before anybody has changed it.</summary>
    public async Task<Document> Empty(DocumentKind kind, Language language, Area? area, CancellationToken stop) => new()
    {
        Id = "",
        Title = $"{new DocumentWords(language).Named(kind)} {language.Year(Today.Year)}",
        Type = kind,
        Language = language.Code,
        Area = area?.Code ?? "",
        Minimum = DocumentTemplates.HasMinimum(kind) && area is not null ? await Foremost(area, stop) : [],
    };

    /// <summary>A document with the chapters of its kind, and the blocks that stand in them.</summary>
    public async Task<(Document Document, IReadOnlyList<Block> Blocks)> Whole(Document document, CancellationToken stop)
    {
        var language = Language.Of(document.Language);
        var chapters = DocumentTemplates.Of(document.Type, language, [.. document.Minimum.Except(document.LeftOut.Select(one => one.Indicator))]);
        var whole = document with { Chapters = [.. chapters.Select(one => new Chapter(one.Id, one.Title) { Mandatory = one.Mandatory })] };
        var blocks = new List<Block>();
        var greatest = await Greatest(document.Area, stop);
        foreach (var (chapter, content) in chapters.SelectMany(chapter => chapter.Contents.Select(content => (chapter, By(content, greatest)))))
        {
            if (content.Part is { Kind: PartKind.Indicator } part && await Press.Propose(Collaboration, whole, part, Today, stop) is { } said)
            {
                Add(new() { Text = said, Basis = new(part, said) }, chapter);
            }

            Add(content, chapter);
        }

        return (whole, blocks);

        void Add(BlockContent content, TemplateChapter chapter) =>
            blocks.Add(new() { Id = NewId.Make(Clock), Document = document.Id, Chapter = chapter.Id, Content = content, Position = blocks.Count(one => one.Chapter == chapter.Id) + 1 });
    }

    // An indicator is told of by the groups between which it differs most.
    private static BlockContent By(BlockContent content, IReadOnlyDictionary<string, string> greatest) =>
        content.Part is { Indicator.Length: > 0, Dimension.Length: 0 } part && greatest.TryGetValue(part.Indicator, out var dimension) ? content with { Part = part with { Dimension = dimension } } : content;

    // By which dimension each indicator differs most; how places differ is another part.
    private async Task<IReadOnlyDictionary<string, string>> Greatest(string area, CancellationToken stop) => area.Length == 0
        ? new Dictionary<string, string>()
        : (await Figures.Ranking(Collaboration.Key, area, RankingOrder.Relative, stop)).Gaps.Where(gap => gap.Split.Dimension.Code != Dimension.Places)
            .GroupBy(gap => gap.Split.Indicator.Code).ToDictionary(one => one.Key, one => one.First().Split.Dimension.Code);

    // The indicators in which inequality is greatest, each once.
    private async Task<IReadOnlyList<string>> Foremost(Area area, CancellationToken stop) =>
        [.. (await Figures.Ranking(Collaboration.Key, area.Code, RankingOrder.Relative, stop)).Gaps.Select(gap => gap.Split.Indicator.Code).Distinct().Take(Told)];
}
