// Writes figures in the shape of WHO's HEAT Plus upload template, so that they can be looked at there too.
using System.Globalization;
using Samsyn.Loop.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish;

/// <summary>Writes figures in the shape of WHO's HEAT Plus upload template.</summary>
/// <remarks>The template holds groups of one dimension at a time: figures of crossed groups have no place in it, and neither has a place's figure alone.</remarks>
internal static class HeatFile
{
    private static readonly string[] Columns =
    [
        "setting", "date", "source", "indicator_abbr", "indicator_name", "dimension", "subgroup", "estimate", "se", "ci_lb", "ci_ub", "population",
        "note", "setting_average", "iso3", "favourable_indicator", "indicator_scale", "ordered_dimension", "subgroup_order", "reference_subgroup",
    ];

    /// <summary>Writes all figures that fit; of those that do not, it is told how many.</summary>
    public static void Write(Export export, TextWriter answer, TextWriter talk)
    {
        answer.Write(CsvText.Line(Columns));
        var left = 0;
        foreach (var split in export.InOrder.GroupBy(one => (one.Key.Indicator, one.Key.Area, one.Key.Period)))
        {
            var average = (split.FirstOrDefault(one => one.Key.Stratum.Key.Length == 0)?.Figure as Figure.Known)?.Estimate.Value;
            var indicator = export.Indicator(split.Key.Indicator);
            left += split.Count(one => one.Key.Stratum.Parts.Count() > 1 || Export.Favourable(indicator) is null);
            foreach (var dimension in Export.Favourable(indicator) is null ? [] : export.Known.Dimensions)
            {
                Write(export, [.. split], dimension, average, answer);
            }
        }

        if (left > 0)
        {
            talk.WriteLine($"{left.ToString(CultureInfo.InvariantCulture)} figures have no place in WHO's template (crossed groups, or no direction) and are left out. '--format csv' holds them all.");
        }
    }

    private static void Write(Export export, Observation[] split, Dimension dimension, double? average, TextWriter answer)
    {
        var rows =
            from subgroup in dimension.Subgroups
            from one in split
            where one.Key.Stratum.Equals(Stratum.Of(dimension.Code, subgroup.Code))
            select (subgroup, one);
        foreach (var (index, (subgroup, observation)) in rows.Index())
        {
            answer.Write(CsvText.Line(Cells(export, observation, (dimension, subgroup, index + 1), average)));
        }
    }

    private static IEnumerable<string> Cells(Export export, Observation observation, (Dimension By, Subgroup Group, int Step) split, double? average)
    {
        var indicator = export.Indicator(observation.Key.Indicator);
        var estimate = (observation.Figure as Figure.Known)?.Estimate;
        return
        [
            export.Place(observation.Key.Area), observation.Key.Period.Code(), indicator.Source ?? "", indicator.Code, indicator.Name.In("en"),
            split.By.Name.In("en"), split.Group.Name.In("en"),
            CsvText.Number(estimate?.Value), CsvText.Number(estimate?.StandardError),
            CsvText.Number(estimate?.Interval?.Lower), CsvText.Number(estimate?.Interval?.Upper),
            CsvText.Number(Persons(observation)), Export.Mark(observation) ?? observation.Symbol ?? "", CsvText.Number(average), "",
            Whole(Export.Favourable(indicator) ?? 0), CsvText.Number(Export.Scale(indicator) ?? 1),
            Whole(split.By.Ordered ? 1 : 0), Whole(split.By.Ordered ? split.Step : 0), Whole(!split.By.Ordered && split.Group.Reference ? 1 : 0),
        ];
    }

    // So few that one might be recognised are not told by number either.
    private static double? Persons(Observation observation) =>
        observation.Figure is Figure.Withheld ? null : observation.Population ?? observation.Denominator;

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
