// Statements that bridge groups, and orders that people share: by hand, and how often the intervals hold.
using Samsyn.Statistics.Agreement;
using Xunit.Abstractions;

namespace Samsyn.Statistics.Tests.Agreement;

public sealed class BridgingTests(ITestOutputHelper output)
{
    [Fact]
    public void A_bridge_by_hand()
    {
        // 0.85 · 0.85 = 0.7225 and 0.55 · 0.75 = 0.4125; √(0.7225 · 0.4125) = 0.54592
        // variance of ln: 0.15/(9·0.85) + 3·0.15/(9·0.85) = 0.07843; 0.45/(9·0.55) + 3·0.25/(9·0.75) = 0.20202; √0.28045/2 = 0.26479
        var score = Bridging.Of([(new() { Agrees = 8, Disagrees = 1 }, 20), (new() { Agrees = 5, Disagrees = 2, Passes = 2 }, 9)])!;

        Assert.Equal(0.54592, score.Value, 5);
        Assert.Equal(0.54592 * Math.Exp(-1.95996 * 0.26479), score.Interval!.Lower, 4);
        Assert.Equal(0.54592 * 0.26479, score.StandardError!.Value, 4);
    }

    [Fact]
    public void There_is_no_bridge_from_one_group_or_to_a_few()
    {
        Assert.Null(Bridging.Of([(new() { Agrees = 8 }, 20)]));
        Assert.Null(Bridging.Of([(new() { Agrees = 8 }, 20), (new() { Agrees = 6 }, 20)]));
        Assert.Null(Bridging.Of([(new() { Agrees = 8 }, 20), (new() { Agrees = 9 }, 200)]));
        Assert.NotNull(Bridging.Of([(new() { Agrees = 8 }, 20), (new() { Agrees = 10 }, 200)]));
        Assert.Throws<ArgumentException>(() => Bridging.Of([(new() { Agrees = 8 }, 7), (new() { Agrees = 8 }, 8)]));
    }

    [Fact]
    public void A_bridge_does_not_shrink_when_a_group_is_parted_in_two_alike()
    {
        var (one, two) = ((new VoteCounts { Agrees = 30, Disagrees = 5, Passes = 3 }, 50), (new VoteCounts { Agrees = 20, Disagrees = 9, Passes = 3 }, 50));

        Assert.Equal(Bridging.Of([one, two])!.Value, Bridging.Of([one, one, two, two])!.Value, 12);
    }

    [Theory, InlineData(600, 0.90, 0.99)]
    public void The_interval_of_a_bridge_holds_about_as_often_as_it_says(int draws, double least, double most) => Assert.All(
        ((double Agree, double Disagree, int Votes)[][])[[(0.8, 0.1, 20), (0.6, 0.2, 30)], [(0.9, 0.05, 40), (0.3, 0.5, 40), (0.7, 0.1, 15)], [(0.5, 0.4, 12), (0.6, 0.3, 12)]],
        groups => Assert.InRange(BridgeCover(groups, draws, 1), least, most));

    [Theory, InlineData(20_000, 0.93, 0.98), Trait("slow", "yes")]
    public void The_interval_of_a_bridge_holds_in_many_draws(int draws, double least, double most)
    {
        foreach (var votes in (int[])[10, 20, 50, 200])
        {
            var share = BridgeCover([(0.8, 0.1, votes), (0.6, 0.2, votes)], draws, votes);
            output.WriteLine(FormattableString.Invariant($"bridge\t{votes}\t{share:F3}"));
            Assert.InRange(share, least, most);
        }
    }

    [Fact]
    public void Concordance_by_hand()
    {
        // rank sums 4, 5, 10, 11: S = 37, W = 12·37/(9·60) = 0.82222; χ² = 3·3·W = 7.4 with 3 degrees of freedom
        var w = KendallW.Of([[1, 2, 3, 4], [2, 1, 3, 4], [1, 2, 4, 3]])!;
        Assert.Equal(37 / 45.0, w.Estimate.Value, 12);
        Assert.Equal(0.0602, w.PValue, 4);

        // 1½, 1½, 3 and 1, 2, 3: S = 6.5, T = 6, W = 78/84
        Assert.Equal(78 / 84.0, KendallW.Of([[5, 5, 9], [1, 2, 3]])!.Estimate.Value, 12);
        Assert.Equal(1, KendallW.Of([[1, 2, 3], [1, 5, 9], [0, 7, 8]])!.Estimate.Value, 12);
        Assert.Null(KendallW.Of([[1, 1, 1], [1, 2, 3]]));
        Assert.Contains("3, 2 things", Assert.Throws<ArgumentException>(() => KendallW.Of([[1, 1, 1], [1, 2]])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Concordance_does_not_look_at_who_comes_first_or_on_which_scale() => Assert.All(Enumerable.Range(1, 50), seed =>
    {
        var people = People(new Random(seed), 8, 6, 1);
        var w = KendallW.Of(people)!;

        Assert.Equal(w.Estimate.Value, KendallW.Of([.. people.Reverse()])!.Estimate.Value, 12);
        Assert.Equal(w.Estimate.Value, KendallW.Of([.. people.Select(person => person.Select(mark => Math.Exp(mark)).ToArray())])!.Estimate.Value, 12);
        Assert.InRange(w.Estimate.Value, 0, 1);
    });

    [Fact]
    public void The_interval_of_concordance_holds_about_as_often_as_it_says() => Assert.All([0.5, 1.0, 2.0], shared => Assert.InRange(ConcordanceCover(12, shared, 400), 0.88, 0.995));

    [Fact, Trait("slow", "yes")]
    public void The_interval_of_concordance_holds_in_many_draws() => Assert.All(
        from people in (int[])[8, 15, 40] from shared in (double[])[0.3, 1, 2] select (people, shared),
        one =>
        {
            var share = ConcordanceCover(one.people, one.shared, 4_000);
            output.WriteLine(FormattableString.Invariant($"concordance\t{one.people}\t{one.shared}\t{share:F3}"));
            Assert.InRange(share, 0.88, 0.99);
        });

    private static double BridgeCover((double Agree, double Disagree, int Votes)[] groups, int draws, int seed)
    {
        var random = new Random(seed);
        var truth = Math.Pow(groups.Aggregate(1.0, (product, group) => product * group.Agree * (1 - group.Disagree)), 1.0 / groups.Length);
        return Enumerable.Range(0, draws).Count(_ => Bridging.Of([.. groups.Select(group => (Draw(random, group), group.Votes))])!.Interval!.Holds(truth)) / (double)draws;
    }

    private static VoteCounts Draw(Random random, (double Agree, double Disagree, int Votes) group) =>
        Enumerable.Range(0, group.Votes).Aggregate(default(VoteCounts), (counts, _) => random.NextDouble() is var x && x < group.Agree ? counts.With(Vote.Agree)
            : x < group.Agree + group.Disagree ? counts.With(Vote.Disagree) : counts.With(Vote.Pass));

    private static double ConcordanceCover(int people, double shared, int draws)
    {
        var random = new Random(people);
        var truth = KendallW.Of(People(random, 3_000, 6, shared))!.Estimate.Value;
        var expected = (1 + ((people - 1) * (((3_000 * truth) - 1) / 2_999))) / people;
        return Enumerable.Range(0, draws).Count(_ => KendallW.Of(People(random, people, 6, shared))!.Estimate.Interval!.Holds(expected)) / (double)draws;
    }

    // What is shared of six things is laid out evenly; each person adds chance of their own.
    private static IReadOnlyList<double>[] People(Random random, int people, int things, double shared) =>
        [.. Enumerable.Range(0, people).Select(_ => (IReadOnlyList<double>)[.. Enumerable.Range(0, things).Select(thing => (shared * thing / 2) + NormalDistribution.Quantile(Math.Clamp(random.NextDouble(), 1e-12, 1 - 1e-12)))])];
}
