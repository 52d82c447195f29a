// Finds where an indicator is divided several ways at once, and lays the crossing out beside what its parts add up to.
using Samsyn.Loop.Measure;
using Samsyn.Statistics;
using Samsyn.Statistics.Decomposition;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Crossed;

/// <summary>A crossing of an indicator at a place.</summary>
/// <param name="Period">The latest time that has one.</param>
/// <param name="Dimensions">What crosses.</param>
/// <param name="View">What came of it.</param>
/// <param name="LeftOut">Strata without a figure, or with one that is withheld.</param>
public sealed record CrossedStrata(Period Period, IReadOnlyList<Dimension> Dimensions, Intersections View, int LeftOut)
{
    /// <summary>Each group as it was measured, those that are withheld or lack a figure included; the order is that of the divisions.</summary>
    public IReadOnlyList<(string Name, Figure Figure)> Figures { get; init; } = [];

    /// <summary>The crossing with the most dimensions and strata at the latest time; null where nothing crosses.</summary>
    public static CrossedStrata? Of(Indicator indicator, IReadOnlyList<Dimension> dimensions, IReadOnlyList<Observation> observations, Language language)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        var crossing = observations
            .Where(one => one.Key.Stratum.Parts.Skip(1).Any())
            .GroupBy(one => (one.Key.Period, Dimensions: string.Join(';', one.Key.Stratum.Parts.Select(part => part.Dimension))))
            .OrderByDescending(group => group.Key.Period)
            .ThenByDescending(group => group.Key.Dimensions.Count(sign => sign == ';'))
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key.Dimensions, StringComparer.Ordinal)
            .FirstOrDefault();
        if (crossing is null)
        {
            return null;
        }

        Dimension[] crossed = [.. crossing.Key.Dimensions.Split(';').Select(code => dimensions.FirstOrDefault(one => one.Code == code) ?? new(code, LocalName(code), false, []))];
        IntersectionStratum[] strata = [.. crossing.Select(one => Stratum(indicator, crossed, one, language)).OfType<IntersectionStratum>()];
        return new(crossing.Key.Period, crossed, Intersections.Of(strata, (indicator.Unit as Unit.Share)?.Scale), crossing.Count() - strata.Length)
        {
            Figures =
            [
                .. crossing.OrderBy(one => string.Join(' ', Places(crossed, one)), StringComparer.Ordinal)
                    .Select(one => (NameOf(crossed, one, language), one.WithInterval(indicator.Unit))),
            ],
        };
    }

    private static IEnumerable<string> Places(Dimension[] crossed, Observation one) => one.Key.Stratum.Parts.Zip(crossed, (part, dimension) =>
        dimension.Subgroups.Index().Where(group => group.Item.Code == part.Subgroup).Select(group => group.Index.ToString("d4", System.Globalization.CultureInfo.InvariantCulture)).FirstOrDefault(part.Subgroup));

    private static string NameOf(Dimension[] crossed, Observation one, Language language) => string.Join(", ", one.Key.Stratum.Parts.Zip(crossed, (part, dimension) =>
        dimension.Subgroups.FirstOrDefault(group => group.Code == part.Subgroup)?.Name is { } name ? language.Say(name) : part.Subgroup));

    private static Samsyn.Loop.LocalText LocalName(string code) => Samsyn.Loop.LocalText.Same(code);

    private static IntersectionStratum? Stratum(Indicator indicator, Dimension[] crossed, Observation one, Language language)
    {
        if (one.WithInterval(indicator.Unit) is not Figure.Known(var estimate))
        {
            return null;
        }

        (string Dimension, string Subgroup)[] parts = [.. one.Key.Stratum.Parts];
        return new(NameOf(crossed, one, language), [.. parts.Select(part => part.Subgroup)], estimate.Value) { StandardError = ErrorOf(estimate), Population = one.Population ?? one.Denominator };
    }

    // Where a source gives bounds alone, half their width tells the error.
    private static double? ErrorOf(Estimate estimate) => estimate.StandardError
        ?? (estimate.Interval is { } interval && interval.Upper > interval.Lower ? (interval.Upper - interval.Lower) / (2 * NormalDistribution.TwoSided(interval.Confidence)) : null);
}
