// The recipe for the upload template of WHO's HEAT Plus, which needs no mapping; its older and newer column names alike.
using Samsyn.Loop;
using Samsyn.Loop.Measure;

namespace Samsyn.Sources.Recipes;

/// <summary>The recipe for a HEAT Plus file: recognised by its column names, read without mapping.</summary>
/// <remarks>Source: the upload template of HEAT Plus 6.0 (WHO, 2024) and its older form; see docs/sources/heat-plus.md.</remarks>
public static class HeatRecipe
{
    /// <summary>The name that the recipe bears.</summary>
    public const string Name = "HEAT Plus";

    private static readonly Dictionary<string, ColumnRole> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["setting"] = ColumnRole.Place,
        ["date"] = ColumnRole.Period,
        ["year"] = ColumnRole.Period,
        ["source"] = ColumnRole.Source,
        ["indicator_abbr"] = ColumnRole.IndicatorCode,
        ["indicator_name"] = ColumnRole.Indicator,
        ["indicator"] = ColumnRole.Indicator,
        ["dimension"] = ColumnRole.DimensionName,
        ["subgroup"] = ColumnRole.SubgroupName,
        ["estimate"] = ColumnRole.Value,
        ["se"] = ColumnRole.StandardError,
        ["ci_lb"] = ColumnRole.Lower,
        ["ci_ub"] = ColumnRole.Upper,
        ["population"] = ColumnRole.Population,
        ["respondents"] = ColumnRole.Denominator, // not WHO's: how many were asked, in tables made of a survey here
        ["note"] = ColumnRole.Symbol,
        ["flag"] = ColumnRole.Symbol,
        ["setting_average"] = ColumnRole.SettingAverage,
        ["iso3"] = ColumnRole.CountryCode,
        ["favourable_indicator"] = ColumnRole.Favourable,
        ["indicator_scale"] = ColumnRole.Scale,
        ["ordered_dimension"] = ColumnRole.Ordered,
        ["subgroup_order"] = ColumnRole.Step,
        ["reference_subgroup"] = ColumnRole.Reference,
    };

    private static readonly ColumnRole[] Measured =
        [ColumnRole.Value, ColumnRole.StandardError, ColumnRole.Lower, ColumnRole.Upper, ColumnRole.Population, ColumnRole.SettingAverage];

    private static readonly string[] Marks = ["dimension", "subgroup", "estimate", "favourable_indicator", "ordered_dimension", "indicator_scale"];

    /// <summary>The recipe for a table with HEAT Plus's column names, or null when it has others.</summary>
    /// <remarks>Setting, date, source and what the template only recommends may be absent: their figures are then without them.</remarks>
    public static Recipe? For(SourceTable table)
    {
        var names = table.Columns.Select(column => column.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Marks.Count(names.Contains) >= 4 && names.Contains("estimate") && names.Contains("subgroup")
            ? new(Name, Uses(table))
            {
                Fingerprint = Recipes.Fingerprint.Of(table),
                Sheet = table.Name.Length > 0 ? table.Name : null,
            }
            : null;
    }

    // The template has a decimal point; where the file shows commas, it was saved in a country that writes them.
    private static ColumnUse[] Uses(SourceTable table)
    {
        var samples = ColumnSample.Of(table).Where(sample => Roles.TryGetValue(sample.Name, out var role) && Measured.Contains(role)).ToDictionary(sample => sample.Name);
        var shown = Numeral.MarkOf(samples.Values.SelectMany(sample => sample.Words)) is DecimalMark.Comma ? DecimalMark.Comma : DecimalMark.Point;
        return [.. table.Columns.Select(column => new ColumnUse(column.Name, Roles.GetValueOrDefault(column.Name, ColumnRole.Ignored))
        {
            Mark = samples.TryGetValue(column.Name, out var sample) && column.Mark is null ? sample.Mark is DecimalMark.Comma or DecimalMark.Point ? sample.Mark : shown : null,
        })];
    }
}
