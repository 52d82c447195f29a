// Parts of a document about one indicator: the groups, the years, the other places, the map.
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Loop.Publish;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Charts;
using Samsyn.Web.Measure;
using Samsyn.Web.Measure.Maps;

namespace Samsyn.Web.Publish.Parts;

/// <summary>Tells of one indicator in a document.</summary>
internal static class IndicatorParts
{
    public static async Task<IReadOnlyList<Piece>> Groups(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        var (shown, instead) = await Divided(ask, scene, stop);
        if (shown is null)
        {
            return instead;
        }

        var words = new IndicatorWords(scene.Language);
        if (shown.Picture.Split is not { } split || !split.Groups.Any(group => group.Figure is Figure.Known))
        {
            return shown.Picture.Everyone.Any(point => point.Figure is Figure.Known) ? await Trend(ask, scene, stop) : scene.NothingShown;
        }

        return
        [
            await scene.Pieces.Picture(
                width => shown.Groups(width, words), words.SourceLine(shown, scene.Invented),
                [new(words.Group), new(words.AxisTitle(shown.Picture.Indicator), true), new(words.People, true)],
                [.. split.Groups.Select(group => (IReadOnlyList<Cell>)[new(words.Name(group.Subgroup.Name)), scene.Pieces.Of(group.Figure), People(group.Population, words)])]),
        ];
    }

    public static Task<IReadOnlyList<Piece>> Trend(PartAsk ask, PartScene scene, CancellationToken stop) =>
        OverTime(ask, scene, shown => shown.Trends, (shown, width, words) => shown.Trend(width, words), stop);

    public static Task<IReadOnlyList<Piece>> Years(PartAsk ask, PartScene scene, CancellationToken stop) =>
        OverTime(ask, scene, shown => shown.Follows, (shown, width, words) => shown.Equiplot(width, words), stop);

    public static async Task<IReadOnlyList<Piece>> Places(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        if (await Shown(ask, scene, stop) is not { } shown || shown.Picture.Places.Count < 2)
        {
            return scene.NothingShown;
        }

        var words = new IndicatorWords(scene.Language);
        return
        [
            await scene.Pieces.Picture(
                width => shown.Places(width, words), words.SourceLine(shown, scene.Invented),
                [new(words.Place), new(words.AxisTitle(shown.Picture.Indicator), true)],
                [.. shown.PlacesSorted.Select(place => (IReadOnlyList<Cell>)[new(place.Area.Name), scene.Pieces.Of(place.Figure)])]),
        ];
    }

    public static async Task<IReadOnlyList<Piece>> Map(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        var area = scene.AreaOf(ask);
        var map = area is null ? null : await scene.Sources.Maps.Of(scene.Plan.Key, new(ask.Indicator, area.Code), stop);
        if (map is null)
        {
            return scene.NothingShown;
        }

        var words = new MapWords(scene.Language);
        var shown = new MapShown(map, MapClassing.Quantiles, await scene.Sources.Boundaries.Of(scene.Plan.Key, stop), scene.Plan.Known.Areas);
        if (!shown.CanDraw)
        {
            return [Piece.Paragraph.Of(new PartWords(scene.Language).NoBoundaries, ParagraphStyle.Small)];
        }

        var panel = map.Panels[^1];
        var source = Shared.Words.Line(words.Credit(shown.Credits), new IndicatorWords(scene.Language).SourceLine(map.Indicator, await scene.Licences(ask.Indicator, stop), scene.Invented));
        return
        [
            await scene.Pieces.Map(
                shown.Draw(panel, MapWidth, scene.Plan.Address, words), source,
                [new(new IndicatorWords(scene.Language).Place), new(words.AxisTitle(map.Indicator), true)],
                [.. panel.Figures.Select(one => (IReadOnlyList<Cell>)[new(one.Area.Name), scene.Pieces.Of(one.Figure)])]),
        ];
    }

    /// <summary>What is shown of an indicator where a part asks; null when it is not measured there.</summary>
    public static async Task<IndicatorShown?> Shown(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        if (scene.AreaOf(ask) is not { } area || ask.Indicator.Length == 0)
        {
            return null;
        }

        var picture = await scene.Figures.Indicator(scene.Plan.Key, new(ask.Indicator, area.Code) { Dimension = ask.Dimension.Length > 0 ? ask.Dimension : null }, stop);
        return picture is null ? null : new(picture, [], false) { Licences = await scene.Licences(ask.Indicator, stop) };
    }

    /// <summary>Whether what is shown is divided as a part asks, where it asks.</summary>
    public static bool IsDivided(PartAsk ask, IndicatorShown shown) => ask.Dimension.Length == 0 || shown.Picture.Split?.Dimension.Code == ask.Dimension;

    // A map is taller than wide: half a page of paper.
    private const double MapWidth = 460;

    private static async Task<IReadOnlyList<Piece>> OverTime(
        PartAsk ask, PartScene scene, Func<IndicatorShown, bool> has, Func<IndicatorShown, double, IndicatorWords, Drawing> draw, CancellationToken stop)
    {
        var (shown, instead) = await Divided(ask, scene, stop);
        if (shown is null || !has(shown))
        {
            return instead;
        }

        var (words, picture) = (new IndicatorWords(scene.Language), shown.Picture);
        IReadOnlyList<Column> columns = picture.Split is { } split
            ? [new(words.When), .. split.Groups.Select(group => new Column(words.Name(group.Subgroup.Name), true))]
            : [new(words.When), new(words.AxisTitle(picture.Indicator), true)];
        IReadOnlyList<IReadOnlyList<Cell>> rows = picture.Split is { } by
            ? [.. picture.OverTime.Reverse().Select(one => (IReadOnlyList<Cell>)[new(words.Time(one.Period)), .. by.Groups.Select(group => scene.Pieces.Of(FigureOf(one, group.Subgroup.Code)))])]
            : [.. picture.Everyone.Reverse().Select(point => (IReadOnlyList<Cell>)[new(words.Time(point.Period)), scene.Pieces.Of(point.Figure)])];
        return [await scene.Pieces.Picture(width => draw(shown, width, words), words.SourceLine(shown, scene.Invented), columns, rows)];
    }

    // What is shown, and what stands instead of it: what was asked for and is not there is said, and nothing else shown in its place.
    private static async Task<(IndicatorShown? Shown, IReadOnlyList<Piece> Instead)> Divided(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        var shown = await Shown(ask, scene, stop);
        if (shown is null || IsDivided(ask, shown))
        {
            return (shown, scene.NothingShown);
        }

        var words = new PartWords(scene.Language);
        var by = scene.Plan.Known.Dimensions.FirstOrDefault(one => one.Code == ask.Dimension) is { } dimension ? words.Name(dimension.Name) : ask.Dimension;
        return (null, [Piece.Paragraph.Of(words.NotDivided(words.Name(shown.Picture.Indicator.Name), by, shown.Picture.Area.Name), ParagraphStyle.Small)]);
    }

    private static Figure FigureOf(Split split, string subgroup) =>
        split.Groups.FirstOrDefault(group => group.Subgroup.Code == subgroup)?.Figure ?? new Figure.Missing(MissingReason.NotAvailable);

    private static Cell People(double? people, IndicatorWords words) => people is { } number ? new(words.Whole(number), number) : new("–") { Mark = CellMark.Missing };
}
