// Joins what belongs to the same ages: by the band itself, never by its place in a list.
using static System.FormattableString;

namespace Samsyn.Statistics.Rates;

/// <summary>Joins by age band.</summary>
internal static class BandKeys
{
    /// <summary>Rows by their band.</summary>
    /// <exception cref="ArgumentException">A band stands twice.</exception>
    public static Dictionary<AgeBand, T> Of<T>(IReadOnlyList<T> rows, Func<T, AgeBand> band, string what)
    {
        var keyed = new Dictionary<AgeBand, T>(rows.Count);
        foreach (var row in rows)
        {
            if (!keyed.TryAdd(band(row), row))
            {
                throw new ArgumentException(Invariant($"The age band {band(row)} stands twice in the {what}. Add its counts together, or leave one out."));
            }
        }

        return keyed;
    }

    /// <summary>Asks that two sets of bands are the same.</summary>
    /// <exception cref="ArgumentException">One has a band that the other lacks.</exception>
    public static void Same(IReadOnlyCollection<AgeBand> some, IReadOnlyCollection<AgeBand> others, (string Some, string Others) names)
    {
        if (others.FirstOrDefault(band => !some.Contains(band)) is { } lacked)
        {
            throw new ArgumentException(Invariant($"The age band {lacked} of {names.Others} is missing in {names.Some}."));
        }

        if (some.FirstOrDefault(band => !others.Contains(band)) is { } extra)
        {
            throw new ArgumentException(Invariant($"The age band {extra} of {names.Some} is missing in {names.Others}."));
        }
    }
}
