// Writes the figures of an indicator as one table: a row for each figure, codes beside names, comma and decimal point in every language.
using System.Globalization;
using System.Text;
using Samsyn.Loop.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish;

/// <summary>Writes the figures of an indicator as CSV, as RFC 4180 has it.</summary>
internal static class OpenCsv
{
    /// <summary>The figures, one a row.</summary>
    public static byte[] Of(OpenFigures figures, OpenWords words)
    {
        var columns = OpenColumn.All;
        var text = new StringBuilder(CsvText.Line(
        [
            "indicator_code", "indicator", "place_code", "place", "period", "period_start", "period_end",
            .. figures.Dimensions.SelectMany(dimension => new[] { OpenCube.CodeOf(dimension), $"{OpenCube.CodeOf(dimension)}_name" }),
            .. columns.Select(column => column.Code), "status", "status_name", "symbol", "unit", "source", "licence",
        ]));
        var names = figures.Areas.ToDictionary(area => area.Code, area => area.Name);
        foreach (var one in figures.Figures)
        {
            var period = one.Key.Period;
            text.Append(CsvText.Line(
            [
                figures.Indicator.Code, words.Name(figures.Indicator.Name), one.Key.Area, names[one.Key.Area], period.Code(), Day(period.Start), Day(period.End),
                .. figures.Dimensions.SelectMany(dimension => Group(one, dimension, words)),
                .. columns.Select(column => CsvText.Number(column.Of(one))),
                OpenStatus.Of(one.Figure) ?? "", one.Figure is Figure.Known ? "" : words.Why(one.Figure), one.Symbol ?? "",
                words.UnitOf(figures.Indicator), figures.Indicator.Source ?? "", string.Join("; ", figures.Licences),
            ]));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A day as 2024-12-31.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string[] Group(Observation one, Dimension dimension, OpenWords words)
    {
        var code = one.Key.Stratum.Parts.FirstOrDefault(part => part.Dimension == dimension.Code).Subgroup;
        return code is null
            ? [OpenCube.Total, words.Everyone]
            : [code, dimension.Subgroups.FirstOrDefault(group => group.Code == code) is { } group ? words.Name(group.Name) : code];
    }
}
