// Which option has the best middle grade, when people give each a grade in words?
using static System.FormattableString;

namespace Samsyn.Statistics.Agreement.Ratings;

/// <summary>Orders options by the grades that people have given them.</summary>
/// <remarks>
/// The median grade of each, the lower one of two in the middle. Of options that share it, one such grade is taken from each and
/// the medians are compared anew, until they differ or nothing is left: then they are tied. Grades are numbers of words in
/// order, the worst 0. Source: M. Balinski and R. Laraki, Majority Judgment (2011).
/// </remarks>
public static class MajorityJudgment
{
    /// <summary>The median grade of an option.</summary>
    /// <param name="counts">How many gave each grade, the worst first.</param>
    /// <exception cref="ArgumentException">Nobody has given a grade, or a count is below zero.</exception>
    public static int Median(IReadOnlyList<int> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.Sum() <= 0 || counts.Any(count => count < 0))
        {
            throw new ArgumentException(Invariant($"A median grade is of grades that somebody has given; {string.Join(", ", counts)} was given."), nameof(counts));
        }

        return Middle(counts, (counts.Sum() + 1) / 2);
    }

    /// <summary>The options, the best first; those that cannot be told apart stand together.</summary>
    /// <param name="options">For each option how many gave each grade, the worst first. All have as many grades.</param>
    /// <exception cref="ArgumentException">An option has no grades, a count is below zero, or options differ in how many grades there are.</exception>
    public static IReadOnlyList<IReadOnlyList<int>> Order(IReadOnlyList<IReadOnlyList<int>> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Select(counts => counts.Count).Distinct().Count() > 1)
        {
            throw new ArgumentException("Options are compared on the same grades; some were given more of them than others.", nameof(options));
        }

        var order = options.Index().OrderByDescending(option => option.Item, Comparer<IReadOnlyList<int>>.Create(Compare)).ToArray();
        var (tied, before) = (new List<List<int>>(), (IReadOnlyList<int>?)null);
        foreach (var (index, counts) in order)
        {
            if (before is null || Compare(before, counts) != 0)
            {
                tied.Add([]);
            }

            tied[^1].Add(index);
            before = counts;
        }

        return tied;
    }

    private static int Compare(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        var (left, right) = (one.ToArray(), other.ToArray());
        for (var (first, second) = (Median(left), Median(right)); ; (first, second) = (Median(left), Median(right)))
        {
            if (first != second)
            {
                return first.CompareTo(second);
            }

            left[first]--;
            right[first]--;
            if (left.Sum() == 0 || right.Sum() == 0)
            {
                return left.Sum().CompareTo(right.Sum());
            }
        }
    }

    private static int Middle(IReadOnlyList<int> counts, int place)
    {
        var grade = 0;
        for (var upTo = counts[0]; upTo < place; upTo += counts[grade])
        {
            grade++;
        }

        return grade;
    }
}
