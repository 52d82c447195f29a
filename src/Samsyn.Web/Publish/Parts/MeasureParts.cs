// Parts of a document about all that is measured at a place: five facts, the ranking, the profile, and what the indicators mean.
using Samsyn.Loop.Measure;
using Samsyn.Loop.Publish;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Measure;

namespace Samsyn.Web.Publish.Parts;

/// <summary>Tells in a document of all that is measured at a place.</summary>
internal static class MeasureParts
{
    private const int Ranked = 12;

    public static async Task<IReadOnlyList<Piece>> Facts(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        if (await Shown(ask, scene, stop) is not { All.Count: > 0 } shown)
        {
            return scene.NothingShown;
        }

        var words = new RankingWords(scene.Language);
        return
        [
            scene.Pieces.Table(
                Shared.Words.Line(words.FactsHeading, shown.Ranking!.Area.Name), [new(words.FactsHeading), new(new PartWords(scene.Language).Figure), new(new PartWords(scene.Language).What)],
                [.. new RankingFacts(scene.Language).Of(shown).Select(fact => (IReadOnlyList<Cell>)[new(fact.About), new(fact.Number), new(fact.Sentence)])],
                Source(shown.All.Select(one => one.Gap.Split.Indicator), scene)),
        ];
    }

    public static async Task<IReadOnlyList<Piece>> Ranking(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        if (await Shown(ask, scene, stop) is not { All.Count: > 0 } shown)
        {
            return scene.NothingShown;
        }

        var (words, own) = (new RankingWords(scene.Language), new PartWords(scene.Language));
        var all = shown.All;
        var pieces = new List<Piece>
        {
            scene.Pieces.Table(
                own.RankingOf(shown.Ranking!.Area.Name),
                [new(words.Indicator), new(words.Relative, true), new(words.Absolute, true), new(words.PersonsColumn, true), new(words.HowSure)],
                [.. all.Take(Ranked).Select(one => Row(one.Gap, words))],
                Source(all.Take(Ranked).Select(one => one.Gap.Split.Indicator), scene),
                new(
                    [
                        words.Indicator, words.Groups, own.TimeColumn, own.MeasureOf(words.Relative), .. own.Three(words.Relative), own.MeasureOf(words.Absolute), own.UnitOf(words.Absolute), .. own.Three(words.Absolute),
                        .. own.Three(words.PersonsColumn), words.HowSure, own.OverTime,
                    ],
                    [.. all.Select(one => Numbers(one.Gap, words))])),
        };
        if (all.Count > Ranked)
        {
            pieces.Add(Piece.Paragraph.Of(own.ShownOf(Ranked, all.Count), ParagraphStyle.Small));
        }

        if (!shown.OrdersAgree)
        {
            pieces.Add(Piece.Paragraph.Of(words.OrdersSaid(shown), ParagraphStyle.Note));
        }

        return pieces;
    }

    public static async Task<IReadOnlyList<Piece>> Profile(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        if (scene.AreaOf(ask) is not { } area || await scene.Figures.Profile(scene.Plan.Key, area.Code, null, stop) is not { Lines.Count: > 0 } profile)
        {
            return scene.NothingShown;
        }

        var words = new ProfileWords(scene.Language);
        var pieces = new List<Piece>();
        if (SpineView.Has(profile))
        {
            var spine = new SpineWords(scene.Language);
            pieces.Add(await scene.Pieces.Picture(
                width => SpineView.Draw(profile, width, spine), spine.SourceLine(profile, scene.Invented), Columns(profile, words), [.. profile.Lines.Select(line => Row(profile, line, words, scene))]));
        }

        foreach (var stage in profile.Lines.GroupBy(line => line.Indicator.LifeStage).OrderBy(stage => stage.Key is null).ThenBy(stage => stage.Key, StringComparer.Ordinal))
        {
            pieces.Add(scene.Pieces.Table(
                Shared.Words.Line(words.LifeStage(stage.Key), profile.Area.Name), Columns(profile, words), [.. stage.Select(line => Row(profile, line, words, scene))], Source(stage.Select(line => line.Indicator), scene)));
        }

        return pieces;
    }

    /// <summary>What the indicators measure, and where they come from: all that the document must tell of, or all there are.</summary>
    public static Task<IReadOnlyList<Piece>> Definitions(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        var words = new IndicatorWords(scene.Language);
        var asked = scene.Document.Minimum.Count > 0 ? scene.Plan.Known.Indicators.Where(one => scene.Document.Minimum.Contains(one.Code)) : scene.Plan.Known.Indicators;
        var rows = asked.OrderBy(one => words.Name(one.Name), StringComparer.Create(words.Language.Culture, true)).Select(one => (IReadOnlyList<Cell>)
        [
            new(words.Name(one.Name)), new(one.Definition is { } meaning ? words.Name(meaning) : words.NoDefinition), new($"{words.AxisTitle(one)}. {words.Better(one.Direction)}."), new(one.Source ?? words.NoSource),
        ]).ToList();
        IReadOnlyList<Column> columns = [new(new RankingWords(scene.Language).Indicator), new(words.Definition), new(words.Unit), new(words.Source)];

        // In the workbook too, which is read without the document.
        return Task.FromResult<IReadOnlyList<Piece>>(rows.Count == 0
            ? scene.NothingShown
            : [scene.Pieces.Table(new PartWords(scene.Language).DefinitionsCaption, columns, rows, data: new([.. columns.Select(one => one.Heading)], rows))]);
    }

    /// <summary>Indicators that are left out, each with its reason.</summary>
    public static Task<IReadOnlyList<Piece>> LeftOut(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        var words = new PartWords(scene.Language);
        return Task.FromResult<IReadOnlyList<Piece>>(scene.Document.LeftOut.Count == 0
            ? [Piece.Paragraph.Of(words.NothingLeftOut(scene.Document.Minimum.Count))]
            :
            [
                Piece.Paragraph.Of(words.LeftOutLead),
                scene.Pieces.Table(
                    words.LeftOutCaption, [new(new RankingWords(scene.Language).Indicator), new(words.Reason)],
                    [.. scene.Document.LeftOut.Select(one => (IReadOnlyList<Cell>)[new(scene.Plan.Known.Indicator(one.Indicator) is { } known ? words.Name(known.Name) : one.Indicator), new(one.Why)])]),
            ]);
    }

    /// <summary>The ranking where a part asks; null where there is no place.</summary>
    public static async Task<RankingShown?> Shown(PartAsk ask, PartScene scene, CancellationToken stop) =>
        scene.AreaOf(ask) is { } area ? await RankingShown.Of(scene.Figures, scene.Plan.Key, area.Code, RankingOrder.Relative, stop) : null;

    /// <summary>The sources of indicators, each once.</summary>
    public static string Source(IEnumerable<Indicator> indicators, PartScene scene)
    {
        var words = new IndicatorWords(scene.Language);
        var sources = indicators.Select(one => one.Source).OfType<string>().Distinct().ToList();
        var line = $"{words.Source}: {(sources.Count == 0 ? words.NoSource : string.Join("; ", sources))}. {new PartWords(scene.Language).OwnReckoning}";
        return scene.Invented ? $"{new Shared.FrameWords(scene.Language).InventedMark}. {line}" : line;
    }

    private static IReadOnlyList<Cell> Row(Gap gap, RankingWords words) =>
    [
        new($"{words.Name(gap.Split.Indicator.Name)} {words.By(gap.Split.Dimension)}, {words.Time(gap.Split.Period)}"),
        gap.Relative.Estimate is { } ratio ? new($"{words.Times(ratio)} ({words.RatioBounds(ratio)})", ratio.Value) : None(words),
        gap.Absolute.Estimate is { } difference ? new(words.Difference(gap.Split.Indicator, difference), difference.Value) : None(words),
        gap.Excess.Persons is { } persons ? new($"{words.Persons(persons)} ({words.PersonBounds(persons)})", persons.Value) : None(words),
        new(Shared.Words.Line(words.CertainOfWhat(gap), words.TrendSaid(gap))),
    ];

    private static IReadOnlyList<Cell> Numbers(Gap gap, RankingWords words) =>
    [
        new(words.Name(gap.Split.Indicator.Name)), new(words.Name(gap.Split.Dimension.Name)), new(gap.Split.Period.Code()),
        new(gap.Relative.Measure.ToString()), .. Three(gap.Relative.Estimate, words), new(gap.Absolute.Measure.ToString()), new(words.UnitOfDifference(gap.Split.Indicator)), .. Three(gap.Absolute.Estimate, words), .. Three(gap.Excess.Persons, words), new(words.CertainOfWhat(gap)), new(words.TrendSaid(gap)),
    ];

    /// <summary>An estimate and its bounds, each in a cell of its own.</summary>
    public static IEnumerable<Cell> Three(Statistics.Estimate? estimate, RankingWords words) => estimate is null
        ? [None(words), None(words), None(words)]
        : [new("", estimate.Value), Bound(estimate.Interval?.Lower, words), Bound(estimate.Interval?.Upper, words)];

    private static Cell Bound(double? bound, RankingWords words) => bound is { } number ? new("", number) : new(words.BoundsUnknown) { Mark = CellMark.Missing };

    private static Cell None(RankingWords words) => new(words.CannotCompute) { Mark = CellMark.Missing };

    // The uppermost place has none to stand beside, and no empty columns for one.
    private static IReadOnlyList<Column> Columns(Profile profile, ProfileWords words) =>
    [
        new(words.Indicator), new(profile.Area.Name, true), .. profile.Comparison is { } other ? (Column[])[new(words.StandingColumn), new(other.Name, true)] : [],
        new(words.Women, true), new(words.Men, true),
    ];

    private static IReadOnlyList<Cell> Row(Profile profile, ProfileLine line, ProfileWords words, PartScene scene) =>
    [
        new($"{words.Name(line.Indicator.Name)}, {words.AxisTitle(line.Indicator)}, {words.Time(line.Period)}"), scene.Pieces.Of(line.Here),
        .. profile.Comparison is null ? [] : (Cell[])[new(words.Stands(line)), scene.Pieces.Of(line.There)], scene.Pieces.Of(line.Women), scene.Pieces.Of(line.Men),
    ];
}
