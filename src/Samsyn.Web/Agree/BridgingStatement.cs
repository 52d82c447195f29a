// What unites groups in a voting that is over: statements that hold in each of them, also where they differ in much else.
using Samsyn.Statistics;
using Samsyn.Statistics.Agreement;
using Samsyn.Web.Agree.Live;

namespace Samsyn.Web.Agree;

/// <summary>A statement that unites groups.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Score">How well it bridges them, from 0 to 1.</param>
/// <param name="Groups">The votes of each group, in the order of the groups that were asked for; a group that is not told is not there.</param>
public sealed record BridgingStatement(string Text, Estimate Score, IReadOnlyList<(int Group, VoteCounts Votes)> Groups)
{
    // Where half of each group agrees and half disagrees the score is a half times a half.
    private const double Split = 0.25;

    private const int Most = 5;

    /// <summary>Those that surely bridge better than a statement on which every group is split in halves, the best first.</summary>
    /// <param name="statements">Each statement with the votes of the groups that may be told, and how many people are of them.</param>
    internal static IReadOnlyList<BridgingStatement> Of(IEnumerable<(string Text, IReadOnlyList<(int Group, VoteCounts Votes, int People)> Groups)> statements) =>
    [
        .. statements.Select(one => (one.Text, one.Groups, Score: Bridging.Of([.. one.Groups.Select(group => (group.Votes, group.People))])))
            .Where(one => one.Score is { Interval.Lower: > Split })
            .OrderByDescending(one => one.Score!.Value).Take(Most)
            .Select(one => new BridgingStatement(one.Text, one.Score!, [.. one.Groups.Select(group => (group.Group, group.Votes))])),
    ];

    /// <summary>What unites the groups that people said they belong to, where each that somebody is of may be told.</summary>
    internal static IReadOnlyList<BridgingStatement> OfDeclared(Room room, IReadOnlyList<JudgedItem> items)
    {
        int[] people = [.. Results.Groups(room.Dialogue).Select(group => room.Participants().Count(one => one.Participant.Groups.Contains(group.Id)))];
        return Of(items.Where(one => one.Votes is { } votes && !votes.Groups.Where((group, index) => people[index] > 0 && group is not GroupAgreement.Told).Any())
            .Select(one => (one.Item.Text!, (IReadOnlyList<(int, VoteCounts, int)>)
                [.. one.Votes!.Groups.Index().Where(group => group.Item is GroupAgreement.Told).Select(group => (group.Index, ((GroupAgreement.Told)group.Item).Counts, people[group.Index]))])));
    }
}
