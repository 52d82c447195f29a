// Who thinks alike in a voting that is over: the map of those who voted, and groups of opinion where the votes hold them.
using Samsyn.Loop.Agree;
using Samsyn.Statistics.Agreement;
using Samsyn.Statistics.Agreement.Opinions;
using Samsyn.Web.Agree.Live;

namespace Samsyn.Web.Agree;

/// <summary>Who thinks alike in a voting.</summary>
/// <param name="Structure">What the structure test found.</param>
/// <param name="Places">Where each who voted stands; whose place it is, is not told.</param>
public sealed record Opinions(Structure Structure, IReadOnlyList<MapPlace> Places)
{
    private static readonly Finished<Opinions?> Found = new();

    /// <summary>The groups, the largest first; none where the votes hold none.</summary>
    public IReadOnlyList<OpinionGroup> Groups { get; private init; } = [];

    /// <summary>What unites the groups, the best first; none where the votes hold no groups.</summary>
    public IReadOnlyList<BridgingStatement> Bridging { get; private init; } = [];

    /// <summary>Who thinks alike; null while the voting is open, and where too few have voted for a map.</summary>
    public static Opinions? Of(Room room, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(room);
        ArgumentNullException.ThrowIfNull(activity);

        if (activity is not { Kind: ActivityKind.Voting, Closed: not null })
        {
            return null;
        }

        var items = room.Items(activity);
        return Found.Of(activity, items, () => Make(room, activity, items));
    }

    private static Opinions? Make(Room room, Activity activity, IReadOnlyList<Contribution> items)
    {
        var votes = Votes(room, activity, items);
        return items.Count < 2 || OpinionMap.Of(votes) is not { Structure: { } structure } map ? null : new(structure, map.Places)
        {
            Groups = [.. map.Sizes.Select((size, group) => new OpinionGroup(size, Telling(votes, map, group, items)))],
            Bridging = Bridges(votes, map, items),
        };
    }

    private static VoteMatrix Votes(Room room, Activity activity, IReadOnlyList<Contribution> items)
    {
        var (sheet, rows) = (new VoteSheet(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var (statement, item) in items.Index())
        {
            foreach (var (participant, value) in room.Judged(activity.Id, item.Id).OrderBy(one => one.Key, StringComparer.Ordinal))
            {
                if (value is >= -1 and <= 1 and var cast)
                {
                    rows.TryAdd(participant, rows.Count);
                    sheet.Cast(new() { Participant = rows[participant], Statement = statement }, (Vote)cast);
                }
            }
        }

        return sheet.Snapshot(items.Count);
    }

    private static IReadOnlyList<BridgingStatement> Bridges(VoteMatrix votes, OpinionMap map, IReadOnlyList<Contribution> items)
    {
        var counts = votes.Counts([.. map.Places.Select(place => place.Group)], map.Sizes.Count);
        return BridgingStatement.Of(items.Select((item, statement) => (item.Text!, (IReadOnlyList<(int, VoteCounts, int)>)[.. map.Sizes.Select((size, group) => (group, counts[group][statement], size))])));
    }

    private static IReadOnlyList<OpinionStatement> Telling(VoteMatrix votes, OpinionMap map, int group, IReadOnlyList<Contribution> items)
    {
        var counts = votes.Counts([.. map.Places.Select(place => place.Group)], map.Sizes.Count);
        var statements = Enumerable.Range(0, items.Count)
            .Select(index => (Number: index, Votes: new GroupStatement(
                counts[group][index], counts.Where((_, other) => other != group).Aggregate(default(VoteCounts), (sum, other) => sum.Plus(other[index])))))
            .Where(one => one.Votes.Own.Votes >= SmallGroups.Least && one.Votes.Others.Votes >= SmallGroups.Least)
            .ToArray();
        return
        [
            .. Representative.Of(statements, Representative.Limit(statements.Length, map.Sizes.Count))
                .Select(told => new OpinionStatement(items[told.Statement].Text!, told.Agrees, counts[group][told.Statement])),
        ];
    }
}

/// <summary>Some who think alike.</summary>
/// <param name="People">How many they are.</param>
/// <param name="Statements">What tells most of them.</param>
public sealed record OpinionGroup(int People, IReadOnlyList<OpinionStatement> Statements);

/// <summary>A statement that tells of a group of opinion.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Agrees">Whether they agree with it; else they disagree.</param>
/// <param name="Votes">How they voted on it.</param>
public sealed record OpinionStatement(string Text, bool Agrees, VoteCounts Votes);
