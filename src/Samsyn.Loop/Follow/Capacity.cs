// How able people judge themselves to be to work with this, on each dimension and year by year, out of the dialogues that asked.
using Samsyn.Statistics;
using Samsyn.Statistics.Agreement;
using Samsyn.Statistics.Agreement.Ratings;

namespace Samsyn.Loop.Follow;

/// <summary>How able people judge themselves to be on one dimension, over the years.</summary>
/// <param name="Dimension">The scale they answered on, such as <c>resources</c>.</param>
/// <param name="Levels">What they answered each year, the earliest first; a year in which nothing may be told is left out.</param>
public sealed record Capacity(string Dimension, IReadOnlyList<CapacityLevel> Levels)
{
    /// <summary>The highest step of the scale; the lowest is 1.</summary>
    public const int Steps = 5;

    /// <summary>Whether the last year surely differs from the first: their intervals lie wholly apart.</summary>
    /// <remarks>Two intervals of 95 per cent that lie apart are a stricter test than 5 per cent, and so seven dimensions can be told beside each other.</remarks>
    public CapacityChange Change => Levels is [var first, .., var last] && first.Median.Interval is { } before && last.Median.Interval is { } now
        ? now.Lower > before.Upper ? CapacityChange.Higher : now.Upper < before.Lower ? CapacityChange.Lower : CapacityChange.CannotBeTold
        : CapacityChange.CannotBeTold;

    /// <summary>Joins what was answered, in the order in which dimensions are first met.</summary>
    /// <remarks>Answers of the same year are added. A dialogue in which fewer than five answered is left out: else its answers would be the sum less those of the others.</remarks>
    public static IReadOnlyList<Capacity> Of(IEnumerable<CapacityAnswers> answers) =>
    [
        .. answers.Where(one => one.Counts.Sum() >= SmallGroups.Least).GroupBy(one => one.Dimension).Select(dimension => new Capacity(
            dimension.Key,
            [
                .. dimension.GroupBy(one => one.Year).OrderBy(year => year.Key).Select(year => new CapacityLevel(
                    year.Key, year.Select(one => one.Counts).Aggregate((sum, next) => [.. sum.Zip(next, (one, other) => one + other)]), year.Count())),
            ])),
    ];
}

/// <summary>Whether what people answered the last year surely differs from the first.</summary>
public enum CapacityChange
{
    /// <summary>Nobody can say: one year only, too few, or intervals that overlap.</summary>
    CannotBeTold,

    /// <summary>It is higher.</summary>
    Higher,

    /// <summary>It is lower.</summary>
    Lower,
}

/// <summary>What people answered on one dimension in one dialogue.</summary>
/// <param name="Dialogue">The dialogue.</param>
/// <param name="Year">The year in which it was held.</param>
/// <param name="Dimension">The scale.</param>
/// <param name="Counts">How many chose each step, the lowest first.</param>
public sealed record CapacityAnswers(string Dialogue, int Year, string Dimension, IReadOnlyList<int> Counts);

/// <summary>What people answered on one dimension in one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Counts">How many chose each step, the lowest first.</param>
/// <param name="Dialogues">In how many dialogues.</param>
public sealed record CapacityLevel(int Year, IReadOnlyList<int> Counts, int Dialogues)
{
    /// <summary>How many answered.</summary>
    public int Answered => Counts.Sum();

    /// <summary>The middle answer, with the interval of the sign test; fewer than six have none.</summary>
    public Estimate Median { get; } = RatingSpread.Of([.. Counts, .. new int[9 - Counts.Count]]).Median;
}
