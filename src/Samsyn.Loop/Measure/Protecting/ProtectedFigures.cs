// Hides the figures of an indicator that could let somebody be recognised, in every place, at every time and in every group at once.
using Samsyn.Statistics.Disclosure;

namespace Samsyn.Loop.Measure.Protecting;

/// <summary>Hides figures of one indicator.</summary>
/// <remarks>
/// All figures of the indicator are one table: its places (with what they are part of), its times and its ways to divide
/// people. Figures with counts are protected with a proof; of those without, the ones whose base is known and small. A
/// figure whose source gives no counts at all is shown: the source has judged it. Where people are divided in so many ways
/// at once that the table cannot be worked through, every figure with counts is withheld.
/// </remarks>
public static class ProtectedFigures
{
    private const string Everyone = "*";

    /// <summary>The figures that must be hidden, and whether their base must be too.</summary>
    /// <param name="observations">All figures of one indicator.</param>
    /// <param name="known">The places, dimensions and indicators.</param>
    /// <param name="rule">The rule.</param>
    public static IReadOnlyDictionary<ObservationKey, bool> Hidden(IReadOnlyList<Observation> observations, Catalogue known, SourceRule rule)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(rule);
        var hidden = new Dictionary<ObservationKey, bool>();
        var levels = known.Areas.ToDictionary(area => area.Code, area => area.Level);
        foreach (var observation in observations.Where(one => one.Figure is Figure.Known))
        {
            if (IsTooFine(observation.Key, levels, rule) || HasSmallBase(observation, rule))
            {
                hidden[observation.Key] = true;
            }
        }

        var counted = Counted(observations, known.Indicators.FirstOrDefault(one => one.Code == observations[0].Key.Indicator));
        if (counted.Count > 0)
        {
            var told = Protect(Table(counted, hidden, known, rule), rule);
            foreach (var (cell, (observation, _)) in told.Cells.Zip(counted).Where(pair => !pair.First.Shown))
            {
                hidden[observation.Key] = cell.BaseHidden || hidden.ContainsKey(observation.Key);
            }
        }

        return hidden;
    }

    /// <summary>A figure as it may be shown when it is hidden: no number, and none of the counts that would give it away.</summary>
    /// <param name="observation">The figure as it is kept.</param>
    /// <param name="withBase">Whether its base is hidden too.</param>
    public static Observation Withheld(Observation observation, bool withBase)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return observation with
        {
            Figure = new Figure.Withheld(),
            Numerator = null,
            Denominator = null,
            Population = withBase ? null : observation.Population,
            Symbol = null,
        };
    }

    private static bool IsTooFine(ObservationKey key, Dictionary<string, AreaLevel> levels, SourceRule rule) =>
        key.Stratum.Parts.Any(part => rule.IsSensitive(part.Dimension)) && levels.GetValueOrDefault(key.Area, AreaLevel.Other) > rule.SensitiveDownTo;

    private static bool HasSmallBase(Observation one, SourceRule rule) =>
        one.Numerator is null && (one.Denominator ?? one.Population) is { } persons && persons > 0 && persons < rule.Rule.BaseBelow;

    // Where every count has a base, what is not counted is protected too. A count of nobody without one is nothing to protect.
    private static List<(Observation Observation, CountedCell Cell)> Counted(IReadOnlyList<Observation> observations, Indicator? indicator)
    {
        var counted = observations.Where(one => one.Figure is Figure.Known && one.Numerator is >= 0 and < 1e12)
            .Select(one => (One: one, Count: (long)Math.Round(one.Numerator!.Value), Base: indicator is null ? one.Denominator : one.PersonsCounted(indicator.Unit))).ToArray();
        var based = counted.All(one => one.Base is { } all ? all < 1e12 && Math.Round(all) >= one.Count : one.Count == 0);
        return
        [
            .. counted.Where(one => !based || one.Base is not null)
                .Select(one => (one.One, new CountedCell([], one.Count) { Base = based ? (long)Math.Round(one.Base!.Value) : null })),
        ];
    }

    private static CountedTable Table(
        List<(Observation Observation, CountedCell Cell)> counted, Dictionary<ObservationKey, bool> hidden, Catalogue known, SourceRule rule)
    {
        string[] dimensions = [.. counted.SelectMany(pair => pair.Observation.Key.Stratum.Parts).Select(part => part.Dimension).Distinct().Order(StringComparer.Ordinal)];
        var cells = counted.Select(pair => pair.Cell with { Codes = Codes(pair.Observation.Key, dimensions), Sensitive = hidden.ContainsKey(pair.Observation.Key) });
        return new(
            [
                new("place") { Groups = [.. known.Areas.Where(area => area.Parent is not null && area.Parent != area.Code).GroupBy(area => area.Parent!).Select(parts => new CategoryGroup(parts.Key, [.. parts.Select(part => part.Code)]))] },
                new("time") { Time = true, Summed = false },
                .. dimensions.Select(dimension => new Classification($"division {dimension}") { Total = Everyone }),
            ],
            [.. cells])
        {
            // Weighted counts are no whole persons, and what is rounded does not add up.
            Perturbed = rule.Perturbed || counted.Exists(pair => pair.Observation.Numerator % 1 != 0),
        };
    }

    private static string[] Codes(ObservationKey key, string[] dimensions)
    {
        var parts = key.Stratum.Parts.ToDictionary(part => part.Dimension, part => part.Subgroup);
        return [key.Area, key.Period.ToString(), .. dimensions.Select(dimension => parts.GetValueOrDefault(dimension, Everyone))];
    }

    // Groups that overlap, or places that are counted in two, do not add up: then nothing can be subtracted, and each figure is judged by itself.
    private static ProtectedTable Protect(CountedTable table, SourceRule rule) => !table.Perturbed && Protection.Places(table) > Protection.MostPlaces
        ? new([.. table.Cells.Select(cell => new ProtectedCell(cell, Hiding.ForOthers) { BaseHidden = true })])
        : Protection.Of(table.Perturbed || !Protection.AddsUp(table) ? table with { Perturbed = true } : table, rule.Rule);
}
