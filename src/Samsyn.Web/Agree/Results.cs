// What has come of an activity so far: each thing that was judged, by all and by the groups that may be told apart.
using Samsyn.Loop.Agree;
using Samsyn.Statistics.Agreement;
using Samsyn.Statistics.Agreement.Ratings;
using Samsyn.Web.Agree.Live;

namespace Samsyn.Web.Agree;

/// <summary>Something that was judged, and how.</summary>
/// <param name="Item">What.</param>
public sealed record JudgedItem(Contribution Item)
{
    /// <summary>What was merged into it, each as it was written.</summary>
    public IReadOnlyList<Contribution> Merged { get; init; } = [];

    /// <summary>How far people agree with it; null where that was not asked.</summary>
    public StatementAgreement? Votes { get; init; }

    /// <summary>How people rate it; null where that was not asked.</summary>
    public RatedProposal? Rated { get; init; }

    /// <summary>The points it was given; null where none were shared out.</summary>
    public PointTotal? Points { get; init; }

    /// <summary>Why the gate parked it after it had been judged; null for what stands.</summary>
    public Examination? Parked { get; init; }

    /// <summary>How far people agree, in a word; null where that cannot be asked, and for what is parked.</summary>
    public Verdict? Verdict => Parked is not null ? null : Votes?.Verdict ?? Rated?.Verdict;
}

/// <summary>Looks at what has come of activities.</summary>
internal static class Results
{
    /// <summary>The groups that results are told for: those of the kind that stands first.</summary>
    public static IReadOnlyList<DeclaredGroup> Groups(Dialogue dialogue) =>
        dialogue.Groups is [var first, ..] ? [.. dialogue.Groups.Where(one => one.Kind == first.Kind)] : [];

    /// <summary>The activities of which something comes that can be told: opened ones in which people judge or answer.</summary>
    public static IEnumerable<Activity> Told(Room room) =>
        room.Activities.Where(one => one.Opened is not null && (one.Kind is ActivityKind.Voting or ActivityKind.Rating or ActivityKind.Points or ActivityKind.Portfolio || ScaleResult.Fits(one.Kind)));

    /// <summary>What has come of every activity in which things were judged one by one.</summary>
    public static IReadOnlyDictionary<Activity, IReadOnlyList<JudgedItem>> All(Room room) =>
        Told(room).Where(one => !ScaleResult.Fits(one.Kind) && one.Kind != ActivityKind.Portfolio).ToDictionary(one => one, one => Of(room, one));

    /// <summary>What has come of an activity, what people agree on first and what the gate has parked since it was judged last.</summary>
    public static IReadOnlyList<JudgedItem> Of(Room room, Activity activity)
    {
        var merged = room.Contributions().Where(one => one.MergedInto is not null && one.Text is not null).ToLookup(one => one.MergedInto!);
        JudgedItem[] items =
        [
            .. room.Items(activity).Concat(room.Parked(activity)).Select(one => new JudgedItem(one) { Merged = [.. merged[one.Id]], Parked = Reason(activity, one) }),
        ];
        return activity.Kind switch
        {
            ActivityKind.Voting => ByVotes(room, activity, items),
            ActivityKind.Rating => ByRatings(room, activity, items),
            ActivityKind.Points => ByPoints(room, activity, items),
            _ => items,
        };
    }

    private static Examination? Reason(Activity activity, Contribution one) =>
        activity.Kind != ActivityKind.Voting && one.Examined is { IsParked: true } found ? found : null;

    private static JudgedItem[] ByVotes(Room room, Activity activity, JudgedItem[] items)
    {
        var groups = GroupIndex.Of(room);
        return
        [
            .. items.Select(one => one with { Votes = Agreement(room.Judged(activity.Id, one.Item.Id), groups) })
                .OrderBy(one => Priorities.Class(one.Votes!.Verdict)).ThenByDescending(one => one.Votes!.Agreeing?.Value ?? -1),
        ];
    }

    private static StatementAgreement Agreement(IReadOnlyDictionary<string, int?> votes, GroupIndex groups)
    {
        var (all, byGroup) = (default(VoteCounts), new VoteCounts[groups.Count]);
        foreach (var (participant, value) in votes)
        {
            if (value is >= -1 and <= 1 and var cast)
            {
                all = all.With((Vote)cast);
                if (groups.Of(participant) is { } group)
                {
                    byGroup[group] = byGroup[group].With((Vote)cast);
                }
            }
        }

        return StatementAgreement.Of(all, byGroup);
    }

    private static JudgedItem[] ByRatings(Room room, Activity activity, JudgedItem[] items)
    {
        var groups = GroupIndex.Of(room);
        var rated = items.Select(one => new RatedProposal
        {
            Criteria = [.. Judgement.Criteria.Select(side => Rated(room.Judged(activity.Id, one.Item.Id, side), groups))],
            Parked = one.Parked is { } why ? PearlGate.Reasons(why.Gate) : [],
        }).ToArray();
        var places = Priorities.Places(rated);
        return
        [
            .. items.Index().OrderBy(one => one.Item.Parked is not null).ThenBy(one => Priorities.Class(rated[one.Index].Verdict)).ThenBy(one => places[one.Index])
                .Select(one => one.Item with { Rated = rated[one.Index] }),
        ];
    }

    private static RatedCriterion Rated(IReadOnlyDictionary<string, int?> ratings, GroupIndex groups) => RatedCriterion.Of(
        [.. ratings.Where(one => one.Value is >= 1 and <= 9).Select(one => (one.Value!.Value, groups.Of(one.Key)))], groups.Count);

    private static JudgedItem[] ByPoints(Room room, Activity activity, JudgedItem[] items)
    {
        var given = items.Select(one => room.Judged(activity.Id, one.Item.Id)).ToArray();
        var people = given.SelectMany(one => one.Keys).Distinct().Select(person => (IReadOnlyList<int>)[.. given.Select(one => one.GetValueOrDefault(person) ?? 0)]).ToArray();
        var totals = PointTotals.Of(people, items.Length);
        return totals.Count == 0 ? items : [.. items.Index().OrderBy(one => one.Item.Parked is not null).ThenByDescending(one => totals[one.Index].Points).Select(one => one.Item with { Points = totals[one.Index] })];
    }
}
