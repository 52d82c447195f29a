// The rows of an indicator's downloadable table: groups, everyone, places and measures, one figure a row.
using Samsyn.Loop.Measure;
using Samsyn.Statistics;
using Samsyn.Statistics.Inequality;

namespace Samsyn.Web.Measure;

/// <summary>One figure of a downloadable table.</summary>
/// <param name="Part">What kind of figure it is: group, everyone, place or measure.</param>
/// <param name="Place">Where.</param>
/// <param name="Time">When.</param>
/// <param name="Dimension">By what people are divided; empty when they are not.</param>
/// <param name="Group">Which group or which measure.</param>
/// <param name="Estimate">The figure; null when there is none.</param>
/// <param name="Population">Persons it stands for; null when that is not known.</param>
/// <param name="Note">Why there is no figure, or what must be known of it.</param>
public sealed record IndicatorRow(
    string Part, string Place, string Time, string Dimension, string Group, Estimate? Estimate, double? Population, string Note)
{
    /// <summary>All figures of a picture.</summary>
    public static IReadOnlyList<IndicatorRow> Of(IndicatorShown shown, IndicatorWords words)
    {
        var picture = shown.Picture;
        return
        [
            .. picture.OverTime.SelectMany(split => split.Groups.Select(group => OfGroup(split, group, words))),
            .. picture.Everyone.Select(point => OfEveryone(picture.Area, point, words)),
            .. shown.PlacesSorted.Where(place => place.Area != picture.Area).Select(place => OfEveryone(place.Area, new(shown.Period!, place.Figure), words)),
            .. picture.Split is { } split ? picture.Summaries.Select(summary => OfMeasure(split, summary, words)) : [],
        ];
    }

    private static IndicatorRow OfGroup(Split split, Group group, IndicatorWords words) => new(
        words.Group, split.Area.Name, split.Period.Code(), words.Name(split.Dimension.Name), words.Name(group.Subgroup.Name),
        (group.Figure as Figure.Known)?.Estimate, group.Population, group.Figure is Figure.Known ? "" : words.Why(group.Figure));

    private static IndicatorRow OfEveryone(Area area, PeriodFigure point, IndicatorWords words) => new(
        words.Everyone, area.Name, point.Period.Code(), "", "",
        (point.Figure as Figure.Known)?.Estimate, null, point.Figure is Figure.Known ? "" : words.Why(point.Figure));

    private static IndicatorRow OfMeasure(Split split, Summary summary, IndicatorWords words)
    {
        var said = new MeasureWords(words.Language);
        var remarks = new RemarkWords(words.Language);
        return new(
            said.MeasureColumn, split.Area.Name, split.Period.Code(), words.Name(split.Dimension.Name),
            $"{said.Of(summary.Measure).Name} ({said.Code(summary.Measure)})",
            summary.Estimate, null, string.Join(' ', summary.Remarks.Select(remarks.Of)));
    }
}
