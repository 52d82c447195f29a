// An indicator's downloadable table: groups, everyone, places and measures, one figure a row.
using Samsyn.Loop.Measure;
using Samsyn.Statistics;
using Samsyn.Statistics.Inequality;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Puts an indicator's downloadable table together.</summary>
internal sealed class IndicatorSheet(IndicatorShown shown, IndicatorWords words)
{
    private readonly SheetWords sheet = new(words.Language);
    private readonly ComparedWords compared = new(words.Language);

    private IndicatorPicture Picture => shown.Picture;

    public Sheet Figures => new(
        sheet.Figures,
        [
            sheet.Kind, sheet.IndicatorColumn, sheet.Place, sheet.When, sheet.DividedBy, sheet.GroupOrMeasure, sheet.Value, sheet.Lower,
            sheet.Upper, sheet.Confidence, sheet.StandardError, sheet.People, sheet.Note, sheet.Source, sheet.Licence,
            compared.ClassSheet, compared.FifthSheet, compared.RankSheet, compared.BestSheet, compared.WorstSheet,
        ],
        [
            .. Picture.OverTime.SelectMany(split => split.Groups.Select(group => OfGroup(split, group))),
            .. Picture.Everyone.Select(point => OfEveryone(Picture.Area, point)),
            .. shown.PlacesSorted.Where(place => place.Area != Picture.Area).Select(place => OfPlace(place)),
            .. PooledFigures.Choices.SelectMany(Pooled),
            .. Picture.Funnel is PlaceFunnel.Drawn funnel ? funnel.Points.SelectMany(point => OfFunnel(funnel, point)) : [],
            .. Picture.Split is { } split ? Picture.Summaries.Select(summary => OfMeasure(split, summary)) : [],
        ]);

    public Sheet About(bool invented)
    {
        var indicator = Picture.Indicator;
        return sheet.Explained(invented,
        [
            [words.Title(Picture), indicator.Code],
            [words.Definition, indicator.Definition is { } definition ? words.Name(definition) : words.NoDefinition],
            [words.Unit, words.AxisTitle(indicator)],
            [words.Judged, words.Better(indicator.Direction)],
            [words.Source, indicator.Source ?? words.NoSource],
            [words.Licence, words.Licences(shown.Licences)],
            [words.About, words.HowComputed],
        ]);
    }

    private IReadOnlyList<Field> OfGroup(Split split, Group group) => Row(
        new(words.Group, split.Area, split.Period.Code()),
        (words.Name(split.Dimension.Name), words.Name(group.Subgroup.Name)),
        (group.Figure as Figure.Known)?.Estimate,
        (group.Population, Why(group.Figure)));

    // The place itself is compared at the time looked at, as the others are.
    private IReadOnlyList<Field> OfEveryone(Area area, PeriodFigure point) => Row(
        new(words.Everyone, area, point.Period.Code()) { Compared = point.Period == shown.Period ? Picture.Places.FirstOrDefault(place => place.Area == area) : null },
        ("", ""), (point.Figure as Figure.Known)?.Estimate, (null, Why(point.Figure)));

    private IReadOnlyList<Field> OfPlace(PlaceFigure place) => Row(
        new(words.Everyone, place.Area, shown.Period!.Code()) { Compared = place }, ("", ""), (place.Figure as Figure.Known)?.Estimate,
        (null, place.Fifth is { } fifth ? compared.FifthOfFive(fifth) : Why(place.Figure)));

    // Years taken together: everyone here, each group, and everyone in the other places.
    private IEnumerable<IReadOnlyList<Field>> Pooled(int years) =>
    [
        .. OfWindows(Picture.Area, ("", ""), PooledFigures.Of(Picture.Indicator, Picture.Everyone, years)),
        .. Picture.Split is { } split && split.Dimension.Code != Dimension.Places
            ? PooledGroups.Of(Picture.OverTime, years).SelectMany(group => OfWindows(Picture.Area, (words.Name(split.Dimension.Name), words.Name(group.Subgroup.Name)), group.Figures))
            : [],
        .. shown.PlacesSorted.Where(place => place.Area != Picture.Area).SelectMany(place => OfWindows(place.Area, ("", ""), PooledFigures.Of(Picture.Indicator, place.OverTime, years))),
    ];

    private IEnumerable<IReadOnlyList<Field>> OfWindows(Area area, (string Dimension, string Group) who, PooledFigures pooled)
    {
        var said = new PooledWords(words.Language);
        return pooled.Windows.Select(window => Row(new(said.SheetKind(pooled.Years), area, window.Code), who, window.Together, (window.Persons, window.Why is { } why ? said.Why(why) : "")));
    }

    // The average with the lines at the place's own size, at both confidences; the place's own figure stands among the places.
    private IEnumerable<IReadOnlyList<Field>> OfFunnel(PlaceFunnel.Drawn funnel, FunnelPoint point)
    {
        var said = new FunnelWords(words.Language);
        foreach (var confidence in new[] { Samsyn.Statistics.Rates.Funnel.Confidences.Near, Samsyn.Statistics.Rates.Funnel.Confidences.Far })
        {
            var line = funnel.ByChance(point.Unit.Base, confidence);
            var average = new Estimate(funnel.Average, new(line.Lower, line.Upper, confidence));
            yield return Row(new(said.SheetKind, point.Area, shown.Period!.Code()), ("", ""), average, (point.Unit.Base, said.Where(point.Place)));
        }
    }

    private IReadOnlyList<Field> OfMeasure(Split split, Summary summary)
    {
        var said = new MeasureWords(words.Language);
        var remarks = new RemarkWords(words.Language);
        return Row(
            new(said.MeasureColumn, split.Area, split.Period.Code()),
            (words.Name(split.Dimension.Name), $"{said.Of(summary.Measure).Name} ({said.Code(summary.Measure)})"),
            summary.Estimate,
            (null, string.Join(' ', summary.Remarks.Select(remarks.Of))));
    }

    private IReadOnlyList<Field> Row(RowHead about, (string Dimension, string Group) who, Estimate? estimate, (double? People, string Note) rest) =>
    [
        about.Kind, words.Name(Picture.Indicator.Name), about.Area.Name, about.When, who.Dimension, who.Group,
        .. SheetWords.Three(estimate), estimate?.Interval?.Confidence, estimate?.StandardError, rest.People, rest.Note,
        Picture.Indicator.Source ?? "", string.Join("; ", shown.Licences),
        .. Compared(about.Compared),
    ];

    // A rank that nothing is known of is none, but which ranks it might be is told.
    private IReadOnlyList<Field> Compared(PlaceFigure? place) => place?.Comparison is { } found
        ?
        [
            found.Class is { } against ? compared.Class(against, Picture.Indicator.Direction) : "", (double?)place.Fifth,
            (double?)(found.Rank is { IsTold: true } rank ? rank.Rank : null), (double?)found.Rank?.Best, (double?)found.Rank?.Worst,
        ]
        : ["", (double?)place?.Fifth, "", "", ""];

    private string Why(Figure figure) => figure is Figure.Known ? "" : words.Why(figure);

    private sealed record RowHead(string Kind, Area Area, string When)
    {
        /// <summary>The place whose comparison with the others stands in the row; null for none.</summary>
        public PlaceFigure? Compared { get; init; }
    }
}
