// In which order stands what people have rated? Only among proposals of which the same can be said, and ties stay ties.
namespace Samsyn.Statistics.Agreement.Ratings;

/// <summary>A proposal with its ratings on effect, reach of the worst off, and feasibility, or on other criteria in the order of their weight.</summary>
public sealed record RatedProposal
{
    /// <summary>The ratings, the criterion that counts most first.</summary>
    public required IReadOnlyList<RatedCriterion> Criteria { get; init; }

    /// <summary>Why it is parked; empty when it passed the gate.</summary>
    public IReadOnlyList<PearlQuestion> Parked { get; init; } = [];

    /// <summary>What can be said of the proposal: samsyn when it is samsyn on every criterion; different views, or turned down, when it is on one of them.</summary>
    public Verdict Verdict =>
        Criteria.Any(criterion => criterion.Verdict == Verdict.TooFew) ? Verdict.TooFew
        : Criteria.Any(criterion => criterion.Verdict == Verdict.DifferentViews) ? Verdict.DifferentViews
        : Criteria.Any(criterion => criterion.Verdict == Verdict.SamsynAgainst) ? Verdict.SamsynAgainst
        : Criteria.All(criterion => criterion.Verdict == Verdict.Samsyn) ? Verdict.Samsyn
        : Verdict.Open;
}

/// <summary>Orders proposals.</summary>
/// <remarks>
/// First by verdict: samsyn, open, different views, turned down, too few; what is parked has no place. Within a verdict by the mean of
/// the groups' medians (<see cref="RatedCriterion.MeanOfMedians"/>) on the first criterion, then the second, and so on. A place
/// is one more than the proposals before it, so equal ones share it. The order is of medians that have a spread of their own:
/// neighbours need not differ.
/// </remarks>
public static class Priorities
{
    private static readonly Verdict[] Classes = [Verdict.Samsyn, Verdict.Open, Verdict.DifferentViews, Verdict.SamsynAgainst, Verdict.TooFew];

    /// <summary>The place of each proposal within its verdict, from 1; null for one that is parked.</summary>
    /// <param name="proposals">The proposals, all with the same criteria.</param>
    public static IReadOnlyList<int?> Places(IReadOnlyList<RatedProposal> proposals)
    {
        ArgumentNullException.ThrowIfNull(proposals);
        return [.. proposals.Select(own => own.Parked.Count > 0 ? (int?)null
            : 1 + proposals.Count(other => other.Parked.Count == 0 && other.Verdict == own.Verdict && Compare(other, own) > 0))];
    }

    /// <summary>Where a verdict stands in the order, from 0.</summary>
    public static int Class(Verdict verdict) => Array.IndexOf(Classes, verdict);

    private static int Compare(RatedProposal one, RatedProposal other)
    {
        foreach (var (first, second) in one.Criteria.Zip(other.Criteria))
        {
            var compared = (first.MeanOfMedians ?? 0).CompareTo(second.MeanOfMedians ?? 0);
            if (compared != 0)
            {
                return compared;
            }
        }

        return 0;
    }
}
