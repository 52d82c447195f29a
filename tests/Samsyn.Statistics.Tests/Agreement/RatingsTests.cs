// Ratings from 1 to 9, grades and points: published and worked examples, laws, and what is refused.
using System.Globalization;
using System.Text.Json;
using Samsyn.Statistics.Agreement;
using Samsyn.Statistics.Agreement.Ratings;

namespace Samsyn.Statistics.Tests.Agreement;

public sealed class RatingsTests
{
    [ReferenceFact]
    public void Published_ratings_have_the_published_spread()
    {
        var cases = Worked("ram_disagreement");

        Assert.Equal(3, cases.Length);
        Assert.All(cases, one =>
        {
            var spread = RatingSpread.Of([.. Enumerable.Range(1, 9).Select(rating => one.GetProperty("counts").TryGetProperty(rating.ToString(CultureInfo.InvariantCulture), out var count) ? count.GetInt32() : 0)]);
            Assert.Equal((one.GetProperty("n").GetInt32(), one.GetProperty("p30").GetInt32(), one.GetProperty("p70").GetInt32()), (spread.Raters, spread.P30, spread.P70));
            Assert.Equal((one.GetProperty("ipr").GetDouble(), one.GetProperty("ai").GetDouble(), one.GetProperty("ipras").GetDouble()), (spread.Range, spread.Asymmetry, spread.Allowed));
            Assert.Equal(one.GetProperty("disagreement").GetBoolean(), spread.Disagrees);
            Assert.Equal(one.TryGetProperty("median", out var median) ? median.GetDouble() : one.GetProperty("median_low").GetDouble(), one.TryGetProperty("median", out _) ? spread.Median.Value : spread.LowerMedian);
            Assert.Equal((one.GetProperty("verdict").GetString() == "appropriate", false), (spread.IsYes, spread.IsNo));
        });
    }

    [ReferenceFact]
    public void Grades_in_words_have_the_published_winner()
    {
        var one = Assert.Single(Worked("majority_judgment"));
        var grades = one.GetProperty("grades").EnumerateArray().Select(grade => grade.GetString()!).ToArray();
        var options = one.GetProperty("options").EnumerateObject().ToArray();
        IReadOnlyList<int>[] counts = [.. options.Select(option => (IReadOnlyList<int>)[.. grades.Select(grade => option.Value.TryGetProperty(grade, out var count) ? count.GetInt32() : 0)])];

        Assert.Equal(options.Select(option => one.GetProperty("medians").GetProperty(option.Name).GetString()), counts.Select(count => grades[MajorityJudgment.Median(count)]));
        Assert.Equal(one.GetProperty("winner").GetString(), options[Assert.Single(MajorityJudgment.Order(counts)[0])].Name);
        Assert.Equal([[0, 1]], MajorityJudgment.Order([counts[0], counts[0]]));
    }

    [ReferenceFact]
    public void Priorities_of_health_departments_are_the_taught_ones() => Assert.All(Worked("hanlon"), one =>
    {
        var scores = new HanlonScores { Size = one.GetProperty("A").GetDouble(), Seriousness = one.GetProperty("B").GetDouble(), Effectiveness = one.GetProperty("C").GetDouble() };
        var answers = one.GetProperty("pearl").EnumerateArray().Select((yes, index) => ((PearlQuestion)index, yes.GetInt32() == 1)).ToDictionary();

        Assert.Equal(one.GetProperty("bpr").GetDouble(), Hanlon.Basic(scores));
        Assert.Equal(one.GetProperty("opr").GetDouble(), Hanlon.Overall(scores, answers));
    });

    [Fact]
    public void A_median_has_its_interval_from_six_people_on()
    {
        // Of six heads or tails none is a head with 1/64: twice that is below 5 %. Of five 1/32: twice that is not.
        Assert.Null(Spread(1, 2, 3, 4, 5).Median.Interval);
        Assert.Equal((1.0, 9.0), (Spread(1, 4, 4, 5, 5, 9).Median.Interval!.Lower, Spread(1, 4, 4, 5, 5, 9).Median.Interval!.Upper));

        // Of nine, 2(1 + 9)/512 = 3.9 %: from the second lowest to the second highest.
        Assert.Equal((2.0, 8.0), (Spread(1, 2, 3, 4, 5, 6, 7, 8, 9).Median.Interval!.Lower, Spread(1, 2, 3, 4, 5, 6, 7, 8, 9).Median.Interval!.Upper));
        Assert.Equal(4.5, Spread(4, 5).Median.Value);
        Assert.Equal((7.0, 7.0), (RatingSpread.Of([0, 0, 0, 500, 0, 0, 2_000, 0, 100]).Median.Interval!.Lower, RatingSpread.Of([0, 0, 0, 500, 0, 0, 2_000, 0, 100]).Median.Interval!.Upper));
    }

    [Fact]
    public void A_median_is_held_at_least_as_often_as_promised() => Assert.All([6, 9, 20, 60], people =>
    {
        var random = new Random(people);
        double[] chances = [0.05, 0.05, 0.1, 0.1, 0.15, 0.15, 0.2, 0.1, 0.1]; // half at or below 5.33: the median is 6
        var held = Enumerable.Range(0, 2_000).Count(_ => Spread([.. Enumerable.Range(0, people).Select(_ => Rating(random.NextDouble(), chances))]).Median.Interval!.Holds(6));
        Assert.InRange(held / 2_000.0, 0.945, 1);
    });

    [Fact]
    public void A_scale_turned_round_turns_yes_into_no() => Assert.All(Enumerable.Range(1, 50), seed =>
    {
        var random = new Random(seed);
        int[] ratings = [.. Enumerable.Range(0, random.Next(5, 30)).Select(_ => random.Next(1, 10))];
        var (spread, turned) = (Spread(ratings), Spread([.. ratings.Select(rating => 10 - rating)]));

        Assert.Equal(spread.Median.Value, 10 - turned.Median.Value);
        Assert.Equal(spread, Spread([.. ratings.Reverse()]));
        Assert.InRange(spread.LowerMedian, spread.P30, spread.P70);
    });

    [Fact]
    public void Samsyn_is_yes_of_all_and_of_every_group()
    {
        Assert.Equal(Verdict.Samsyn, Criterion([7, 7, 8, 8, 9], [7, 8, 8, 8, 9, 9]).Verdict);
        Assert.Equal(Verdict.Open, Criterion([7, 7, 8, 8, 9], [6, 6, 6, 7, 7]).Verdict);
        Assert.Equal(Verdict.DifferentViews, Criterion([8, 8, 9, 9, 9], [5, 5, 5, 6, 6]).Verdict);
        Assert.Equal(Verdict.DifferentViews, Criterion([1, 1, 1, 9, 9, 9], [7, 7, 7, 7, 7, 7]).Verdict);
        Assert.Equal(Verdict.SamsynAgainst, Criterion([1, 2, 2, 3, 3], [2, 2, 3, 3, 3]).Verdict);
        Assert.Equal(Verdict.TooFew, Criterion([9, 9], [9, 9]).Verdict);
    }

    [Fact]
    public void A_group_of_few_raters_is_told_only_with_others()
    {
        var told = Criterion([7, 8, 9, 9], [7, 7, 7, 8, 8, 8], [7, 7, 8, 8, 8, 8, 8, 8]);

        Assert.Null(told.Groups[0]);
        Assert.Null(told.Groups[1]);
        Assert.Equal((8, 10), (told.Groups[2]!.Raters, told.Rest!.Raters));
    }

    [Fact]
    public void Order_is_only_among_what_the_same_can_be_said_of()
    {
        var (yes, better, open) = (Criterion([7, 7, 7, 7, 7], [9, 9, 9, 9, 9]), Criterion([8, 8, 8, 8, 8], [9, 9, 9, 9, 9]), Criterion([5, 5, 5, 5, 5], [6, 6, 6, 6, 6]));
        RatedProposal Of(params RatedCriterion[] criteria) => new() { Criteria = criteria };

        Assert.Equal([3, 1, 1, null, 1], Priorities.Places([Of(yes, yes), Of(better, yes), Of(open, better), Of(yes, yes) with { Parked = [PearlQuestion.Legality] }, Of(better, yes)]));
        Assert.Equal(Verdict.Open, Of(open, better).Verdict);
        Assert.Equal([PearlQuestion.Economics, PearlQuestion.Legality], PearlGate.Reasons(new Dictionary<PearlQuestion, bool> { [PearlQuestion.Legality] = false, [PearlQuestion.Propriety] = true, [PearlQuestion.Economics] = false }));
    }

    [Fact]
    public void Points_stand_beside_those_who_gave_them()
    {
        var totals = PointTotals.Of([[5, 0], [0, 2], [0, 3], [0, 0]], 2);

        Assert.Equal([5, 5], totals.Select(total => total.Points));
        Assert.Equal([1 / 3.0, 2 / 3.0], totals.Select(total => total.Givers.Value));
        Assert.Empty(PointTotals.Of([[0, 0]], 2));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Contains("nine counts", Assert.Throws<ArgumentException>(() => RatingSpread.Of([1, 2])).Message, StringComparison.Ordinal);
        Assert.Contains("not 10 by one of group 0", Assert.Throws<ArgumentException>(() => RatedCriterion.Of([(10, 0)], 1)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => PointTotals.Of([[1]], 2));
        Assert.Throws<ArgumentException>(() => Hanlon.Basic(new() { Size = 11, Seriousness = 0, Effectiveness = 0 }));
        Assert.Throws<ArgumentException>(() => MajorityJudgment.Order([[1, 2], [1]]));
        Assert.Throws<ArgumentException>(() => MajorityJudgment.Median([0, 0]));
    }

    private static JsonElement[] Worked(string method) =>
        [.. JsonDocument.Parse(File.ReadAllText(Reference.File("dialogue/ranking/worked-examples.json"))).RootElement.GetProperty(method).GetProperty("cases").EnumerateArray()];

    private static RatingSpread Spread(params int[] ratings) => RatingSpread.Of([.. Enumerable.Range(1, 9).Select(rating => ratings.Count(one => one == rating))]);

    private static RatedCriterion Criterion(params int[][] groups) => RatedCriterion.Of([.. groups.SelectMany((ratings, group) => ratings.Select(rating => (rating, (int?)group)))], groups.Length);

    private static int Rating(double x, double[] chances)
    {
        var rating = 0;
        while (x > chances[rating] && rating < 8)
        {
            x -= chances[rating++];
        }

        return rating + 1;
    }
}
