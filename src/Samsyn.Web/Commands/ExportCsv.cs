// Writes figures as one table: a column for each dimension, a row for each figure, all digits.
using System.Globalization;
using Samsyn.Loop.Measure;
using Samsyn.Web.Publish;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Commands;

/// <summary>Writes figures as one table that <c>samsyn import</c> reads again without being told how.</summary>
internal static class ExportCsv
{
    private static readonly string[] Before = ["indicator_code", "indicator_name", "place_code", "place", "period"];

    private static readonly string[] After =
        ["value", "se", "ci_lb", "ci_ub", "numerator", "denominator", "population", "symbol", "favourable_indicator", "indicator_scale"];

    /// <summary>Writes all figures.</summary>
    public static void Write(Export export, TextWriter answer)
    {
        var dimensions = export.Known.Dimensions.Select(dimension => dimension.Code).ToArray();
        answer.Write(CsvText.Line([.. Before, .. dimensions, .. After]));
        foreach (var observation in export.InOrder)
        {
            answer.Write(CsvText.Line(Cells(export, observation, dimensions)));
        }
    }

    private static IEnumerable<string> Cells(Export export, Observation observation, string[] dimensions)
    {
        var ((code, area, period, stratum), indicator) = (observation.Key, export.Indicator(observation.Key.Indicator));
        var groups = stratum.Parts.ToDictionary(part => part.Dimension, part => part.Subgroup);
        var estimate = (observation.Figure as Figure.Known)?.Estimate;
        return
        [
            code, indicator.Name.In("en"), area, export.Place(area), period.Code(),
            .. dimensions.Select(dimension => groups.GetValueOrDefault(dimension, Export.Total)),
            Export.Mark(observation) ?? CsvText.Number(estimate?.Value),
            CsvText.Number(estimate?.StandardError),
            CsvText.Number(estimate?.Interval?.Lower),
            CsvText.Number(estimate?.Interval?.Upper),
            CsvText.Number(observation.Numerator), CsvText.Number(observation.Denominator), CsvText.Number(observation.Population),
            observation.Symbol ?? "",
            Export.Favourable(indicator)?.ToString(CultureInfo.InvariantCulture) ?? "",
            CsvText.Number(Export.Scale(indicator)),
        ];
    }
}
