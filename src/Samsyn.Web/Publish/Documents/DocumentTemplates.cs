// How a document of each kind begins: its chapters, which of them it is not whole without, and what stands in them.
using Samsyn.Loop.Publish;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Documents;

/// <summary>A chapter that a document of a kind begins with.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Title">Its title.</param>
/// <param name="Mandatory">Whether a document of the kind is not whole without it.</param>
/// <param name="Contents">What stands in it: an empty text to write in, parts, explanations.</param>
internal sealed record TemplateChapter(string Id, string Title, bool Mandatory, IReadOnlyList<BlockContent> Contents);

/// <summary>How documents begin.</summary>
internal static class DocumentTemplates
{
    /// <summary>The chapters of a new document.</summary>
    /// <param name="type">What kind of document.</param>
    /// <param name="language">The language it is written in.</param>
    /// <param name="indicators">The indicators it tells of, in order.</param>
    public static IReadOnlyList<TemplateChapter> Of(DocumentKind type, Language language, IReadOnlyList<string> indicators)
    {
        var titles = new ChapterWords(language);
        var c = new Chapters(titles, indicators);
        return type switch
        {
            DocumentKind.Specification => [c.Text("background", true), c.Text("purpose", true), c.Text("aims", true), c.Text("content", true), c.Text("time"), c.Text("limits"), c.Of("who-decides", false, PartKind.Decisions)],
            DocumentKind.PreStudy =>
            [
                c.Text("mandate", true), c.Text("summary", true), c.Explained("background", true, Loop.Publish.Explained.Inequality, Loop.Publish.Explained.Gender, Loop.Publish.Explained.Determinants), c.Method,
                c.Of("mapping", true, PartKind.Facts, PartKind.Ranking), c.Indicators("by-indicator", true), c.Of("profile", false, PartKind.Profile), c.Of("existing", true, PartKind.Inventory),
                c.Of("strengths", true, PartKind.Challenges, PartKind.Mirror), c.Of("recommendations", true, PartKind.Recommendations), c.References, c.Appendix,
            ],
            DocumentKind.DialogueSummary => [c.Text("summary"), c.Of("agreed", true, PartKind.Dialogue, PartKind.EffectEffort), c.Of("became", true, PartKind.Answers), c.Text("next", true)],
            DocumentKind.Recommendations => [c.Text("summary", true), c.Of("challenges", false, PartKind.Challenges), c.Of("recommendations", true, PartKind.Recommendations), c.Text("next")],
            DocumentKind.DecisionPackage =>
                [c.Text("proposal", true), c.Text("background", true), c.Of("ranking", false, PartKind.Ranking), c.Of("package", true, PartKind.Package), c.Text("children", true), c.Of("money", true, PartKind.Money), c.Of("decided", false, PartKind.Decisions)],
            DocumentKind.ActionPlan =>
            [
                c.Text("summary", true), c.Of("goals", true, PartKind.Goals), c.Explained("reach", false, Loop.Publish.Explained.Reach), c.Of("interventions", true, PartKind.Plan),
                c.Of("responsibility", true, PartKind.Responsibility), c.Of("money", true, PartKind.Money), c.Of("mirror", false, PartKind.Mirror), c.Text("follow-up", true),
            ],
            DocumentKind.WelfareReport =>
            [
                c.Text("foreword"), c.Text("summary", true), c.Text("how-we-worked", true), c.Explained("background", false, Loop.Publish.Explained.Inequality), c.Of("facts", true, PartKind.Facts, PartKind.Ranking),
                c.Indicators("by-indicator", true), c.Of("profile", true, PartKind.Profile), c.Of("goals", true, PartKind.Goals), c.Of("interventions", true, PartKind.Plan), c.Of("strengths", true, PartKind.Challenges, PartKind.Mirror),
                c.Text("change", true), c.Method, c.Appendix,
            ],
            DocumentKind.YearlyAccount =>
            [
                c.Text("summary", true), c.Of("done", true, PartKind.Round), c.Of("goals", true, PartKind.Goals), c.Of("planned", true, PartKind.Responsibility), c.Of("money", true, PartKind.Money), c.Of("helped", false, PartKind.Evaluations), c.Text("next"),
            ],
            _ =>
            [
                c.Text("summary", true), c.Text("mandate", true), c.Text("process", true), c.Explained("background", false, Loop.Publish.Explained.Inequality, Loop.Publish.Explained.Determinants), c.Of("mapping", true, PartKind.Facts, PartKind.Ranking),
                c.Indicators("by-indicator", false), c.Of("agreed", false, PartKind.Dialogue), c.Of("recommendations", true, PartKind.Recommendations), c.Of("interventions", false, PartKind.Plan), c.Of("goals", false, PartKind.Goals),
                c.Of("helped", false, PartKind.Evaluations), c.Of("decided", false, PartKind.Decisions), c.Method, c.Appendix,
            ],
        };
    }

    /// <summary>Whether documents of a kind tell of indicators, so that a minimum set is asked for.</summary>
    public static bool HasMinimum(DocumentKind type) => type is DocumentKind.PreStudy or DocumentKind.WelfareReport or DocumentKind.FinalReport;

    private sealed class Chapters(ChapterWords titles, IReadOnlyList<string> indicators)
    {
        public TemplateChapter Method => Explained("method", true, Loop.Publish.Explained.Interval, Loop.Publish.Explained.Certainty, Loop.Publish.Explained.Scales, Loop.Publish.Explained.SmallNumbers, Loop.Publish.Explained.Method, Loop.Publish.Explained.Glossary);

        public TemplateChapter Appendix => new("appendix", titles.Of("appendix"), true, [new() { Part = new(PartKind.Definitions) }, new() { Part = new(PartKind.LeftOut) }]);

        public TemplateChapter References => Text("references");

        public TemplateChapter Text(string id, bool mandatory = false) => new(id, titles.Of(id), mandatory, [BlockContent.Empty]);

        public TemplateChapter Of(string id, bool mandatory, params IEnumerable<PartKind> parts) => new(id, titles.Of(id), mandatory, [BlockContent.Empty, .. parts.Select(kind => new BlockContent { Part = new(kind) })]);

        public TemplateChapter Explained(string id, bool mandatory, params IEnumerable<Explained> what) => new(id, titles.Of(id), mandatory, [BlockContent.Empty, .. what.Select(one => new BlockContent { Explains = one })]);

        public TemplateChapter Indicators(string id, bool mandatory) => new(id, titles.Of(id), mandatory, [BlockContent.Empty, .. indicators.SelectMany(Told)]);

        private static IEnumerable<BlockContent> Told(string indicator) =>
            [new() { Part = new(PartKind.Indicator) { Indicator = indicator } }, new() { Part = new(PartKind.Trend) { Indicator = indicator } }];
    }
}
