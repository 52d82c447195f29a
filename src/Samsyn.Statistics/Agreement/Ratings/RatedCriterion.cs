// What all, and each declared group, think of one side of a proposal, rated from 1 to 9.
namespace Samsyn.Statistics.Agreement.Ratings;

/// <summary>Ratings of one thing on one criterion, by everybody and by declared groups.</summary>
/// <remarks>
/// <para>
/// <em>Samsyn</em> when all together say yes (<see cref="RatingSpread"/>), every part says yes, and no part has a median below 5; the same
/// for no. <em>Different views</em> when all or a part disagree, or the medians of two parts are three steps apart or more. Parts
/// are the groups that may be told (<see cref="SmallGroups"/>), and all others together.
/// </para>
/// <para>Source: the RAND/UCLA method, applied group by group; the three steps and the parts are ours.</para>
/// </remarks>
public sealed record RatedCriterion
{
    private const int Apart = 3;

    private RatedCriterion(RatingSpread? all, IReadOnlyList<RatingSpread?> groups, RatingSpread? rest) => (All, Groups, Rest) = (all, groups, rest);

    /// <summary>Everybody's ratings; null where nobody has rated.</summary>
    public RatingSpread? All { get; }

    /// <summary>Each declared group's ratings, in the order given; null where nobody has rated, or they may not be told apart.</summary>
    public IReadOnlyList<RatingSpread?> Groups { get; }

    /// <summary>Those of all who are not told apart together; null when there are none.</summary>
    public RatingSpread? Rest { get; }

    /// <summary>How far people agree.</summary>
    public Verdict Verdict { get; private init; }

    /// <summary>The mean over the parts of their medians: every group weighs the same, however large; null where nobody has rated.</summary>
    /// <remarks>For ordering only: it has no interval, and says nothing that the medians do not.</remarks>
    public double? MeanOfMedians => Parts.Count == 0 ? null : Parts.Average(part => part.Median.Value);

    private List<RatingSpread> Parts => [.. Groups.OfType<RatingSpread>(), .. Rest is { } rest ? (RatingSpread[])[rest] : []];

    /// <summary>Looks at ratings.</summary>
    /// <param name="ratings">Each rating, from 1 to 9, with the rater's group from 0, or null for none. Who does not know gives no rating.</param>
    /// <param name="groups">How many declared groups there are.</param>
    /// <exception cref="ArgumentException">A rating is not from 1 to 9, or a group is beyond the last.</exception>
    public static RatedCriterion Of(IReadOnlyList<(int Rating, int? Group)> ratings, int groups)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        var (all, ungrouped, byGroup) = (new int[9], new int[9], Enumerable.Range(0, groups).Select(_ => new int[9]).ToArray());
        foreach (var (rating, group) in ratings)
        {
            if (rating is < 1 or > 9 || group < 0 || group >= groups)
            {
                throw new ArgumentException(FormattableString.Invariant($"A rating is from 1 to 9 by somebody of one of {groups} groups or of none, not {rating} by one of group {group}."), nameof(ratings));
            }

            all[rating - 1]++;
            (group is { } number ? byGroup[number] : ungrouped)[rating - 1]++;
        }

        var shown = SmallGroups.Shown([.. byGroup.Select(counts => counts.Sum())], ungrouped.Sum());
        var rest = byGroup.Where((_, group) => !shown[group]).Aggregate(ungrouped, (sum, counts) => [.. sum.Zip(counts, (one, other) => one + other)]);
        var told = new RatedCriterion(Spread(all), [.. byGroup.Select((counts, group) => shown[group] ? Spread(counts) : null)], Spread(rest));
        return told with { Verdict = told.VerdictOf() };
    }

    private Verdict VerdictOf() =>
        All is not { Raters: >= SmallGroups.Least } all ? Verdict.TooFew
        : all.Disagrees || Parts.Exists(part => part.Disagrees) || IsApart() ? Verdict.DifferentViews
        : all.IsYes && Parts.TrueForAll(part => part.IsYes) ? Verdict.Samsyn
        : all.IsNo && Parts.TrueForAll(part => part.IsNo) ? Verdict.SamsynAgainst
        : Verdict.Open;

    private bool IsApart() => Parts.Count > 0 && Parts.Max(part => part.Median.Value) - Parts.Min(part => part.Median.Value) >= Apart;

    private static RatingSpread? Spread(int[] counts) => counts.Sum() == 0 ? null : RatingSpread.Of(counts);
}
