// The options of samsyn rates that name columns.
using System.CommandLine;

namespace Samsyn.Web.Commands.Rates;

/// <summary>The options that name columns of numbers.</summary>
internal static class RatesOptions
{
    private static readonly (RatesColumn Column, string Name, string Description)[] Named =
    [
        (RatesColumn.Count, "--count", "Events, cases or deaths"),
        (RatesColumn.Population, "--population", "Persons or person-years; events expected, in a funnel of ratios"),
        (RatesColumn.Standard, "--standard", "Persons of the standard population; without it, that of Europe 2013 by --band"),
        (RatesColumn.ReferenceCount, "--reference-count", "Events of the reference population"),
        (RatesColumn.ReferencePopulation, "--reference-population", "Person-years of the reference population"),
        (RatesColumn.Value, "--value", "Measured values, or figures already made"),
        (RatesColumn.Quantile, "--quantile", "The quantile of a figure, 1 the most deprived"),
        (RatesColumn.Lower, "--lower", "The lower 95 % limit of a figure"),
        (RatesColumn.Upper, "--upper", "The upper 95 % limit of a figure"),
        (RatesColumn.Error, "--se", "The standard error of a figure"),
        (RatesColumn.EventsEach, "--events-each", "How many events each of the --count persons had, for events that are not independent"),
    ];

    /// <summary>The name of the option of a column.</summary>
    public static string NameOf(RatesColumn column) => Array.Find(Named, one => one.Column == column).Name;

    /// <summary>The options, by column.</summary>
    public static IReadOnlyDictionary<RatesColumn, Option<string>> Make() =>
        Named.ToDictionary(one => one.Column, one => new Option<string>(one.Name) { HelpName = "COL", Description = one.Description });
}
