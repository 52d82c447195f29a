// Several years taken together, from their counts, where one year is too few.
using Samsyn.Statistics.Trend;
using static System.FormattableString;

namespace Samsyn.Statistics.Compare;

/// <summary>The counts of one time, or of several taken together.</summary>
/// <param name="When">The days.</param>
/// <param name="Cases">Cases, zero or more.</param>
/// <param name="Base">Persons or person-years, above zero, on which the cases were counted.</param>
public sealed record YearCount(TimeRange When, double Cases, double Base);

/// <summary>Takes several years together, as a choice that somebody makes and the page says.</summary>
/// <remarks>
/// <para>
/// Cases and bases are summed; the figure is then that of one longer time, Σx / Σn, with its own interval. Figures are never
/// averaged. The same person may be counted in several years, which is right for events and person-years; for a state that
/// lasts, the interval is then too narrow.
/// </para>
/// <para>It hides any change within the years. Years that share days are refused: their cases would be counted twice.</para>
/// </remarks>
public static class PooledYears
{
    /// <summary>Takes years together.</summary>
    /// <param name="years">One or more, that share no day.</param>
    /// <returns>Their sum, from the first day of the first to the last day of the last.</returns>
    /// <exception cref="ArgumentException">No years, two that share days, or counts that are not counts.</exception>
    public static YearCount Of(IReadOnlyList<YearCount> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        if (years.Count == 0)
        {
            throw new ArgumentException("There is no year to take together.", nameof(years));
        }

        YearCount[] sorted = [.. years.OrderBy(year => year.When)];
        foreach (var year in sorted)
        {
            if (!(double.IsFinite(year.Cases) && year.Cases >= 0 && double.IsFinite(year.Base) && year.Base > 0))
            {
                throw new ArgumentException(Invariant($"Cases are zero or more and their base above zero; {year.Cases} of {year.Base} were given."), nameof(years));
            }
        }

        // In order of their last days, whoever shares days with an earlier one shares them with its neighbour too.
        foreach (var (earlier, later) in sorted.Zip(sorted.Skip(1)))
        {
            if (later.When.First <= earlier.When.Last)
            {
                throw new ArgumentException(Invariant($"Years that share days cannot be taken together: {Said(earlier.When)} and {Said(later.When)}. Choose years that follow each other."), nameof(years));
            }
        }

        return new(new(sorted[0].When.First, sorted[^1].When.Last), sorted.Sum(year => year.Cases), sorted.Sum(year => year.Base));
    }

    private static string Said(TimeRange range) => Invariant($"{range.First:yyyy-MM-dd} to {range.Last:yyyy-MM-dd}");
}
