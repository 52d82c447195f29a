// What a row or a header says of a figure: where, when, what, of whom.
using Samsyn.Loop;
using Samsyn.Loop.Measure;

namespace Samsyn.Sources.Drafts;

/// <summary>What is known of a figure besides its number; later words outrank earlier ones.</summary>
internal sealed record Keys
{
    public string Setting { get; init; } = "";

    public string? AreaCode { get; init; }

    public Period? Period { get; init; }

    public string Date { get; init; } = "";

    public string? IndicatorCode { get; init; }

    /// <summary>The indicator's code, or its name when it has no code.</summary>
    public string Indicator => IndicatorCode ?? IndicatorName;

    public string IndicatorName { get; init; } = "";

    public string Source { get; init; } = "";

    public IReadOnlyList<DraftGroup> Groups { get; init; } = [];

    /// <summary>A place by its code, its name, or both.</summary>
    public Keys At(string text, int? codeWidth)
    {
        var (code, name) = PlaceText.Read(text, codeWidth);
        return this with { AreaCode = code ?? AreaCode, Setting = name ?? Setting };
    }

    /// <summary>What a header, a sheet's name or a constant says.</summary>
    /// <returns>The keys; null when it is a period that cannot be read.</returns>
    public Keys? Say(HeaderUse said, WordMeanings words, string column)
    {
        switch (said.Role)
        {
            case ColumnRole.Place:
                return At(said.Word, null);
            case ColumnRole.PlaceCode or ColumnRole.CountryCode:
                return this with { AreaCode = said.Word };
            case ColumnRole.Period:
                return PeriodText.Read(said.Word, new Where.All()) is Checked<Period>.Sound { Value: var period } ? this with { Period = period, Date = said.Word } : null;
            case ColumnRole.Indicator:
                return this with { IndicatorName = said.Word };
            case ColumnRole.IndicatorCode:
                return this with { IndicatorCode = said.Word };
            case ColumnRole.Source:
                return this with { Source = said.Word };
            case ColumnRole.Subgroup:
                return words.Groups(column, said.Dimension, said.Word) is { } groups ? this with { Groups = [.. Groups, .. groups] } : null;
            default:
                return this;
        }
    }

    /// <summary>What the person said of the whole file.</summary>
    public static Keys Of(RecipeConstants constants) => new()
    {
        Setting = constants.Place ?? "",
        AreaCode = constants.Area,
        Date = constants.Period ?? "",
        Period = PeriodText.Read(constants.Period, new Where.All()) is Checked<Period>.Sound { Value: var period } ? period : null,
        IndicatorCode = constants.Indicator,
        IndicatorName = constants.IndicatorName ?? "",
        Source = constants.Source ?? "",
    };
}
