// The figures of a split's groups for several years taken together, each as everyone's are.
namespace Samsyn.Loop.Measure;

/// <summary>One group's figures for several years taken together.</summary>
/// <param name="Subgroup">The group.</param>
/// <param name="Figures">Its figures. A year that is withheld of the group withholds the years it would be summed with.</param>
public sealed record PooledGroup(Subgroup Subgroup, PooledFigures Figures);

/// <summary>Takes the years of groups together.</summary>
public static class PooledGroups
{
    /// <summary>Each group of a split with its figures for several years taken together.</summary>
    /// <param name="overTime">The split at each time, the earliest first.</param>
    /// <param name="years">How many years, two or more.</param>
    /// <returns>The groups in the order of the latest split. A year in which the indicator was not divided is a year that is missing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two years.</exception>
    public static IReadOnlyList<PooledGroup> Of(IReadOnlyList<Split> overTime, int years)
    {
        ArgumentNullException.ThrowIfNull(overTime);
        return overTime.Count == 0 ? [] : [.. overTime[^1].Groups.Select(group => new PooledGroup(group.Subgroup, PooledFigures.Of(overTime[^1].Indicator, SeriesOf(overTime, group.Subgroup.Code), years)))];
    }

    private static PeriodFigure[] SeriesOf(IReadOnlyList<Split> overTime, string subgroup) =>
    [
        .. from split in overTime
           let found = split.Groups.FirstOrDefault(one => one.Subgroup.Code == subgroup)
           select found is null
               ? new PeriodFigure(split.Period, new Figure.Missing(MissingReason.NotAvailable))
               : new PeriodFigure(split.Period, found.Figure) { Cases = found.Numerator, Persons = found.Denominator },
    ];
}
