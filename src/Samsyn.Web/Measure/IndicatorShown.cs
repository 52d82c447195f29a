// What an indicator page shows: the picture, the places that can be chosen, and the drawings made of it.
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Families;
using Samsyn.Loop.Measure.Protecting;
using Samsyn.Statistics;
using Samsyn.Statistics.Inequality;
using Samsyn.Web.Charts;
using Samsyn.Web.Measure.Gathering;

namespace Samsyn.Web.Measure;

/// <summary>What an indicator page shows.</summary>
/// <param name="Picture">The figures.</param>
/// <param name="Areas">The places that can be chosen.</param>
/// <param name="Rasters">Whether pictures can be had as PNG here.</param>
public sealed record IndicatorShown(IndicatorPicture Picture, IReadOnlyList<Area> Areas, bool Rasters)
{
    /// <summary>The terms under which the figures may be used; none when nobody has stated any.</summary>
    public IReadOnlyList<string> Licences { get; init; } = [];

    /// <summary>By what rule small numbers are withheld.</summary>
    public SourceRule Rule { get; init; } = SourceRule.Usual;

    /// <summary>Whether some figure on the page is withheld.</summary>
    public bool Withholds => Picture.OverTime.Append(Picture.Split).OfType<Split>().SelectMany(split => split.Groups).Select(group => group.Figure)
        .Concat(Picture.Everyone.Select(point => point.Figure)).Concat(Picture.Places.Select(place => place.Figure)).Any(figure => figure is Figure.Withheld);

    /// <summary>Where it comes from by itself; empty when somebody imports it.</summary>
    public IReadOnlyList<FetchedFrom> Fetched { get; init; } = [];

    /// <summary>The moment, from which the age of what is fetched is counted.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>The change of the gap between two times; null when there is only one, or nothing to follow.</summary>
    public ChangedGap? Change { get; init; }

    /// <summary>What the reader has chosen beside place, division and time.</summary>
    public IndicatorChoice Choice { get; init; } = IndicatorChoice.Usual;

    /// <summary>Years taken together, where the reader has chosen it.</summary>
    public PooledFigures? Pooled => Choice.Years is { } years ? PooledFigures.Of(Picture.Indicator, Picture.Everyone, years) : null;

    /// <summary>The same of each group, where the reader has chosen it and the counts of some group allow it.</summary>
    public IReadOnlyList<PooledGroup> PooledGroups => Choice.Years is { } years && Pooled is { Windows.Count: > 0 }
        ? [.. Samsyn.Loop.Measure.PooledGroups.Of(Picture.OverTime, years).Where(group => group.Figures.Windows.Count > 0)]
        : [];

    /// <summary>The time looked at.</summary>
    public Period? Period => Picture.Split?.Period ?? (Picture.Everyone.Count > 0 ? Picture.Everyone[^1].Period : null);

    /// <summary>Everyone's figure at that time.</summary>
    public Figure Everyone => Picture.Everyone.FirstOrDefault(point => point.Period == Period)?.Figure
        ?? Picture.Split?.Everyone ?? new Figure.Missing(MissingReason.NotAvailable);

    /// <summary>Whether the groups stand on a ladder with enough steps to draw it.</summary>
    public bool Ladder => Picture.Split is { Dimension.Ordered: true, Groups.Count: > 2 } split && split.Groups.Any(group => group.Figure is Figure.Known);

    /// <summary>Whether the groups have figures at more than one time, so that there is something to follow.</summary>
    public bool Follows => Picture.OverTime.Count(split => split.Groups.Any(group => group.Figure is Figure.Known)) > 1;

    /// <summary>Whether there are lines to draw over the years: of groups, or of everyone where there are no groups.</summary>
    public bool Trends => Follows || (Picture.Split is null && Picture.Everyone.Count(point => point.Figure is Figure.Known) > 1);

    /// <summary>The slope of the ladder, or null.</summary>
    public Estimate? Slope => Estimated(SummaryMeasure.SII);

    private SlopeCurve? Curve => Slope is { } slope && Picture.Split is { } split ? SlopeCurve.Of(split, slope, Estimated(SummaryMeasure.RII)) : null;

    private Estimate? Estimated(SummaryMeasure measure) => Picture.Summaries.FirstOrDefault(summary => summary.Measure == measure)?.Estimate;

    /// <summary>The groups: the ladder where there is one, else a row for each.</summary>
    public Drawing Groups(double width, IndicatorWords words)
    {
        var split = Picture.Split!;
        var frame = new ChartFrame(width, words.GroupsTitle(Picture), words.GroupsSay(split));
        return Ladder
            ? GradientChart.Draw(split, Curve, frame, words)
            : ComparisonChart.Draw(Picture.Indicator, [.. Sorted(split).Select(pair => new ComparisonRow(words.Name(pair.Item.Subgroup.Name), pair.Item.Figure, MarkStyle.Group(pair.Index, split.Groups.Count)))], frame, words);
    }

    /// <summary>What to know before the places are compared, where they are measured by different surveys; null where they are not, as far as the source tells.</summary>
    public SurveyDifference? Surveys => SurveyDifference.Of(Picture.Indicator.Definition?.Sv, Picture.Places.Select(place => place.Area.Code));

    /// <summary>Whether other places are shown of themselves; when the groups are places, they already are.</summary>
    public bool ShowsPlaces => Picture.Places.Count > 1 && Picture.Split?.Dimension.Code != Dimension.Places;

    /// <summary>A line with dots for each time, the latest first.</summary>
    public Drawing Equiplot(double width, IndicatorWords words) => EquiplotChart.Draw(
        Picture.Indicator,
        [.. Picture.OverTime.Reverse().Select(split => new EquiplotLine(words.BriefTime(split.Period), split.Groups))],
        new(width, words.EquiplotTitle(Picture), words.EquiplotSays(Picture)),
        words);

    /// <summary>A line for each group over the years.</summary>
    public Drawing Trend(double width, IndicatorWords words) => TrendChart.Draw(
        Picture.Indicator,
        [.. TrendLines(words)],
        new(width, words.TrendTitle(Picture), words.TrendSays(Picture)),
        words);

    /// <summary>A row for each place, sorted, with the one looked at marked.</summary>
    public Drawing Places(double width, IndicatorWords words) => ComparisonChart.Draw(
        Picture.Indicator,
        [.. PlacesSorted.Select(place => new ComparisonRow(place.Area.Name, place.Figure, new(place.Area.Code == Picture.Area.Parent ? 3 : 0, Ink.Accent)) { Chosen = place.Area == Picture.Area })],
        new(width, words.PlacesTitle(Picture, Period), words.PlacesSay(Picture)),
        words);

    /// <summary>The control chart, where there is one.</summary>
    public Drawing Control(double width, SignalWords words) =>
        ControlPicture.Draw(Picture.Indicator, Picture.Signals!, new(width, words.ChartTitle(Picture), words.ChartSays(Picture.Signals!)), words);

    /// <summary>The places in a funnel, where there is one.</summary>
    public Drawing Funnel(double width, FunnelWords words)
    {
        var funnel = (PlaceFunnel.Drawn)Picture.Funnel!;
        return FunnelChart.Draw(Picture, funnel, new(width, words.Title(Picture, Period), words.Says(funnel, Picture)), words);
    }

    /// <summary>The places, the best first where there is a best; those without a figure last.</summary>
    public IReadOnlyList<PlaceFigure> PlacesSorted =>
    [
        .. Picture.Places
            .OrderBy(place => place.Figure is not Figure.Known)
            .ThenBy(place => place.Figure is Figure.Known(var known) ? (Picture.Indicator.Direction == Direction.LowerIsBetter ? known.Value : -known.Value) : 0)
            .ThenBy(place => place.Area.Name, StringComparer.Ordinal),
    ];

    // Places are sorted by their figure; other groups stand in the order of their dimension.
    private static IEnumerable<(int Index, Group Item)> Sorted(Split split) => split.Dimension.Code == Dimension.Places
        ? split.Groups.Index().OrderBy(pair => (pair.Item.Figure as Figure.Known)?.Estimate.Value ?? double.MaxValue)
        : split.Groups.Index();

    private IEnumerable<TrendLine> TrendLines(IndicatorWords words) => Picture.Split is null
        ? [new TrendLine(words.Everyone, Picture.Everyone, new(0, Ink.Accent))]
        : Behind([.. Picture.Split.Groups.Index().Select(pair => new TrendLine(
            words.Name(pair.Item.Subgroup.Name),
            [.. Picture.OverTime.Select(split => new PeriodFigure(split.Period, FigureOf(split, pair.Item.Subgroup.Code)))],
            MarkStyle.Group(pair.Index, Picture.Split.Groups.Count)))]);

    // Of more lines than can be told apart, the highest and the lowest are named; the others stand behind them.
    private static IEnumerable<TrendLine> Behind(IReadOnlyList<TrendLine> lines)
    {
        var known = lines.Where(line => line.Last is not null).OrderBy(line => line.Last!.Estimate.Value).ToArray();
        return lines.Count <= Ink.Kinds || known.Length < 2
            ? lines
            : lines.Select(line => line with { Behind = line != known[0] && line != known[^1] });
    }

    private static Figure FigureOf(Split split, string subgroup) =>
        split.Groups.FirstOrDefault(group => group.Subgroup.Code == subgroup)?.Figure ?? new Figure.Missing(MissingReason.NotAvailable);
}
