// How many points each option was given, and by how many people.
using Samsyn.Statistics.Rates;
using static System.FormattableString;

namespace Samsyn.Statistics.Agreement.Ratings;

/// <summary>The points of one option.</summary>
/// <param name="Points">All points it was given.</param>
/// <param name="People">How many people gave any points.</param>
/// <param name="Givers">The share of those who gave any points who gave some to this option, from 0 to 1, with Wilson's interval.</param>
public sealed record PointTotal(int Points, int People, Estimate Givers);

/// <summary>Adds points that people have put on options.</summary>
/// <remarks>
/// Points show quickly what many want; they split over options that are alike, and the majority takes all: for what is to be
/// paid for use equal shares. Beside the sum stands how many people it is from, since ten points may be
/// ten people's or one's.
/// </remarks>
public static class PointTotals
{
    /// <summary>Adds the points.</summary>
    /// <param name="people">For each person the points on each option; who gave none at all is not counted.</param>
    /// <param name="options">How many options there are.</param>
    /// <returns>A total for each option; empty where nobody gave a point.</returns>
    /// <exception cref="ArgumentException">Somebody has not one number for each option, or one below zero.</exception>
    public static IReadOnlyList<PointTotal> Of(IReadOnlyList<IReadOnlyList<int>> people, int options)
    {
        ArgumentNullException.ThrowIfNull(people);
        foreach (var person in people)
        {
            if (person.Count != options || person.Any(points => points < 0))
            {
                throw new ArgumentException(Invariant($"Everybody gives each of {options} options 0 points or more; {string.Join(", ", person)} was given."), nameof(people));
            }
        }

        var gave = people.Where(person => person.Any(points => points > 0)).ToArray();
        return gave.Length == 0 ? [] : [.. Enumerable.Range(0, options).Select(option => new PointTotal(
            gave.Sum(person => person[option]), gave.Length, Proportion.Of(gave.Count(person => person[option] > 0), gave.Length, 1)))];
    }
}
