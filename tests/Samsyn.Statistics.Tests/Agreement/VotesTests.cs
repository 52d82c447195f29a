// Votes as they come in: the last one counts, counts are right at once, and small groups stay hidden.
using Samsyn.Statistics.Agreement;

namespace Samsyn.Statistics.Tests.Agreement;

public sealed class VotesTests
{
    [Fact]
    public void The_last_vote_counts()
    {
        var sheet = new VoteSheet();
        var place = new VotePlace { Participant = 3, Statement = 40 };
        sheet.Declare(3, 1);

        sheet.Cast(place, Vote.Agree);
        sheet.Cast(place, Vote.Pass);
        sheet.Cast(place, Vote.Pass);

        Assert.Equal((4, 41, 1L), (sheet.Participants, sheet.Statements, sheet.Votes));
        Assert.Equal(new VoteCounts { Passes = 1 }, sheet.Of(40));
        Assert.Equal([default, new VoteCounts { Passes = 1 }], sheet.ByGroup(40));

        sheet.Declare(3, 0);
        sheet.Withdraw(place);

        Assert.Equal((0L, default), (sheet.Votes, sheet.Of(40)));
        Assert.Null(sheet.At(place));
    }

    [Fact]
    public void However_votes_come_the_counts_are_those_of_the_last_ones() => Assert.All(Enumerable.Range(1, 50), seed =>
    {
        var random = new Random(seed);
        var (sheet, last, groups) = (new VoteSheet(), new Dictionary<(int, int), Vote>(), new int?[20]);
        for (var step = 0; step < 600; step++)
        {
            var (participant, statement) = (random.Next(20), random.Next(70));
            var place = new VotePlace { Participant = participant, Statement = statement };
            switch (random.Next(10))
            {
                case 0:
                    groups[participant] = random.Next(4) is var group and < 3 ? group : null;
                    sheet.Declare(participant, groups[participant]);
                    break;
                case 1:
                    sheet.Withdraw(place);
                    last.Remove((participant, statement));
                    break;
                default:
                    var vote = (Vote)(random.Next(3) - 1);
                    sheet.Cast(place, vote);
                    last[(participant, statement)] = vote;
                    break;
            }
        }

        var matrix = sheet.Snapshot();
        var byGroup = matrix.Counts([.. groups.Take(matrix.Participants)], 3);
        Assert.Equal(last.Count, matrix.Votes);
        Assert.Equal(last.Count, sheet.Votes);
        Assert.All(Enumerable.Range(0, matrix.Participants), row => Assert.Equal(
            last.Where(vote => vote.Key.Item1 == row).OrderBy(vote => vote.Key.Item2).Select(vote => (vote.Key.Item2, vote.Value)), matrix.Of(row)));
        Assert.All(Enumerable.Range(0, matrix.Statements), statement =>
        {
            Assert.Equal(Counted(last.Where(vote => vote.Key.Item2 == statement)), sheet.Of(statement));
            Assert.Equal(sheet.Of(statement), matrix.Counts()[statement]);
            for (var group = 0; group < sheet.Groups; group++)
            {
                Assert.Equal(Counted(last.Where(vote => vote.Key.Item2 == statement && groups[vote.Key.Item1] == group)), sheet.ByGroup(statement)[group]);
                Assert.Equal(byGroup[group][statement], sheet.ByGroup(statement)[group]);
            }
        });
    });

    [Theory]
    [InlineData(new[] { 12, 6, 10 }, 0, new[] { true, true, true })]
    [InlineData(new[] { 4, 6, 10 }, 0, new[] { false, false, true })]
    [InlineData(new[] { 2, 2, 10, 30 }, 0, new[] { false, false, false, true })]
    [InlineData(new[] { 3, 2, 10 }, 0, new[] { false, false, true })]
    [InlineData(new[] { 3, 20 }, 0, new[] { false, false })]
    [InlineData(new[] { 3, 20 }, 10, new[] { false, true })]
    [InlineData(new[] { 20, 30 }, 3, new[] { false, true })]
    [InlineData(new[] { 3, 0, 0 }, 0, new[] { false, false, false })]
    [InlineData(new[] { 8, 0 }, 0, new[] { true, true })]
    public void A_small_group_is_hidden_and_no_other_gives_it_away(int[] raters, int ungrouped, bool[] shown) =>
        Assert.Equal(shown, SmallGroups.Shown(raters, ungrouped));

    [Fact]
    public void Nothing_of_few_people_follows_from_what_is_shown() => Assert.All(Enumerable.Range(1, 2_000), seed =>
    {
        var random = new Random(seed);
        int[] raters = [.. Enumerable.Range(0, random.Next(1, 7)).Select(_ => random.Next(3) == 0 ? random.Next(6) : random.Next(25))];
        var ungrouped = random.Next(2) * random.Next(8);
        var shown = SmallGroups.Shown(raters, ungrouped);
        int[] hidden = [.. raters.Where((count, group) => !shown[group] && count > 0)];
        var people = hidden.Sum() + ungrouped;

        Assert.All(raters.Where((_, group) => shown[group]), count => Assert.True(count is 0 or >= 5));
        if (shown.Any(one => one))
        {
            Assert.True(people is 0 or >= 5);
            Assert.True(hidden.Length != 1 || ungrouped > 0);
        }
    });

    [Fact]
    public void Samsyn_is_agreed_by_all_and_by_every_part()
    {
        // L(25, 30) = 0.664; the two others are one part of 24, L(19, 24) = 0.595; all L(44, 54) = 0.692.
        var told = StatementAgreement.Of(Votes(44, 7, 3), [Votes(18, 1, 1), Votes(25, 3, 2), Votes(1, 3, 0)]);

        Assert.Equal(Verdict.Samsyn, told.Verdict);
        Assert.IsType<GroupAgreement.Withheld>(told.Groups[0]);
        Assert.IsType<GroupAgreement.Withheld>(told.Groups[2]);
        Assert.Equal(Votes(19, 4, 1), told.Rest);
        var adults = Assert.IsType<GroupAgreement.Told>(told.Groups[1]);
        Assert.Equal((0.8333, 0.6644, 0.9266), (Math.Round(adults.Agreeing.Value, 4), Math.Round(adults.Agreeing.Interval!.Lower, 4), Math.Round(adults.Agreeing.Interval.Upper, 4)));
    }

    [Theory]
    [InlineData(20, 2, 20, 2, Verdict.Samsyn)]
    [InlineData(2, 20, 1, 15, Verdict.SamsynAgainst)]
    [InlineData(20, 2, 2, 20, Verdict.DifferentViews)]
    [InlineData(20, 20, 20, 20, Verdict.DifferentViews)]
    [InlineData(20, 2, 12, 10, Verdict.Open)]
    [InlineData(6, 6, 6, 6, Verdict.Open)]
    [InlineData(2, 0, 2, 0, Verdict.TooFew)]
    public void A_verdict_is_of_all_and_of_each_group(int firstFor, int firstAgainst, int secondFor, int secondAgainst, Verdict verdict) => Assert.Equal(
        verdict, StatementAgreement.Of(Votes(firstFor + secondFor, firstAgainst + secondAgainst, 0), [Votes(firstFor, firstAgainst, 0), Votes(secondFor, secondAgainst, 0)]).Verdict);

    [Fact]
    public void Order_of_groups_and_turned_votes_turn_the_verdict_with_them() => Assert.All(Enumerable.Range(1, 50), seed =>
    {
        var random = new Random(seed);
        VoteCounts[] groups = [.. Enumerable.Range(0, 4).Select(_ => Votes(random.Next(30), random.Next(30) / random.Next(1, 5), random.Next(4)))];
        var all = groups.Aggregate((one, other) => one.Plus(other)).Plus(Votes(random.Next(9), 0, 0));
        static VoteCounts Turned(VoteCounts counts) => Votes(counts.Disagrees, counts.Agrees, counts.Passes);
        var told = StatementAgreement.Of(all, groups);

        Assert.Equal(told.Verdict, StatementAgreement.Of(all, [.. groups.Reverse()]).Verdict);
        Assert.Equal(
            told.Verdict switch { Verdict.Samsyn => Verdict.SamsynAgainst, Verdict.SamsynAgainst => Verdict.Samsyn, var same => same },
            StatementAgreement.Of(Turned(all), [.. groups.Select(Turned)]).Verdict);
    });

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Contains("statement from 0 to 19999", Assert.Throws<ArgumentException>(() => new VoteSheet().Cast(new() { Participant = 0, Statement = 20_000 }, Vote.Agree)).Message, StringComparison.Ordinal);
        Assert.Contains("not 7", Assert.Throws<ArgumentException>(() => new VoteSheet().Cast(new() { Participant = 0, Statement = 0 }, (Vote)7)).Message, StringComparison.Ordinal);
        Assert.Contains("more than everybody", Assert.Throws<ArgumentException>(() => StatementAgreement.Of(Votes(1, 0, 0), [Votes(2, 0, 0)])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Votes(1, 0, 0).Without(Vote.Pass));
        Assert.Throws<ArgumentException>(() => new VoteSheet().Snapshot().Counts([0], 1));
    }

    private static VoteCounts Votes(int agrees, int disagrees, int passes) => new() { Agrees = agrees, Disagrees = disagrees, Passes = passes };

    private static VoteCounts Counted(IEnumerable<KeyValuePair<(int, int), Vote>> votes) => votes.Aggregate(default(VoteCounts), (counts, vote) => counts.With(vote.Value));
}
