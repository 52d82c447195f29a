// The opinion map: by hand, whatever the order of rows, groups that are there, and none that chance draws.
using Samsyn.Statistics.Agreement;
using Samsyn.Statistics.Agreement.Opinions;
using Samsyn.Statistics.Inequality.Simulation;
using Xunit.Abstractions;

namespace Samsyn.Statistics.Tests.Agreement;

public sealed class OpinionMapTests(ITestOutputHelper output)
{
    [Fact]
    public void A_component_by_hand()
    {
        // Two agree with both, two with neither: X′X = 4 4 / 4 4, whose one eigenvalue is 8 along (1, 1)/√2; a row of ones stands at √2.
        var votes = Sheet([[1, 1], [1, 1], [-1, -1], [-1, -1]]);
        var found = PrincipalComponents.Of(votes);

        var only = Assert.Single(found.All);
        Assert.Equal(Math.Sqrt(8), only.SingularValue, 12);
        Assert.Equal(1, only.Explained, 12);
        Assert.All(only.Loadings, loading => Assert.Equal(Math.Sqrt(0.5), loading, 12));
        Assert.All(found.Project(votes, 0, seenByAll: false).X.Take(2), place => Assert.Equal(Math.Sqrt(2), place, 12));
        Assert.Equal(1, found.Extremity(0), 12);
    }

    [Fact]
    public void Who_has_not_voted_stands_at_the_mean()
    {
        // The mean of the first is 1/3; the third person has cast one vote of two, so that √(2/1) draws them out.
        var votes = Sheet([[1, 1], [1, -1], [-1, null]]);
        var found = PrincipalComponents.Of(votes);

        Assert.Equal([1 / 3.0, 0], found.Centre);
        Assert.Equal(Math.Sqrt(2) * (-4 / 3.0) * found.All[0].Loadings[0], found.Project(votes, 0, seenByAll: false).X[2], 12);
        Assert.Equal(1, found.All.Sum(one => one.Explained), 12);
    }

    [Fact]
    public void A_silhouette_by_hand()
    {
        // 0, 1 and 10, 11: (10.5 − 1)/10.5 for the outer, (9.5 − 1)/9.5 for the inner ones.
        var (points, random) = (new MapPoints(4), new RandomNumbers(1));
        (points.X[1], points.X[2], points.X[3]) = (1, 10, 11);
        var parting = KMeans.Best(points, 2, 5, ref random);

        Assert.Equal(((9.5 / 10.5) + (8.5 / 9.5)) / 2, Assert.Single(Silhouette.Of(points, [parting])), 12);
        Assert.Equal(1, parting.Scatter, 12);
        Assert.Equal(0, Assert.Single(Silhouette.Of(points, [KMeans.Best(points, 1, 1, ref random)])));
    }

    [Fact]
    public void The_strongest_of_many_eigenvalues_are_found_also_when_one_is_there_twice()
    {
        double[] values = [.. Enumerable.Range(0, 200).Select(row => row < 2 ? 50.0 : 49.0 - (row / 5.0))];
        double[] Times(double[] column) => [.. column.Zip(values, (one, value) => one * value)];
        var found = BlockLanczos.Of((one, other) => (Times(one), Times(other)), 200, (3, 1e-9), new RandomNumbers(3));

        Assert.Equal([50, 50, 48.6], found.Select(pair => Math.Round(pair.Value, 6)));
    }

    [Fact]
    public void The_order_of_rows_changes_nothing() => Assert.All(Enumerable.Range(1, 3), seed =>
    {
        var rows = Camps(new Random(seed), [20, 14], 20, 0.8);
        int[] order = [.. Enumerable.Range(0, rows.Length)];
        new Random(seed).Shuffle(order);
        var (map, turned) = (OpinionMap.Of(Sheet(rows)), OpinionMap.Of(Sheet([.. order.Select(row => rows[row])])));

        Assert.Equal(map.Structure, turned.Structure);
        Assert.Equal(map.Sizes, turned.Sizes);
        Assert.Equal(order.Select(row => map.Places[row]), turned.Places);
    });

    [Fact]
    public void Groups_that_are_there_are_found() => Assert.All(Enumerable.Range(1, 3), seed =>
    {
        int[] sizes = [26, 20, 15];
        var rows = Camps(new Random(seed), sizes, 30, 0.85);
        var map = OpinionMap.Of(Sheet(rows), new() { Seed = seed });
        int[] planted = [.. sizes.Index().SelectMany(camp => Enumerable.Repeat(camp.Index, camp.Item))];

        Assert.True(map.Structure!.Passes);
        Assert.InRange(AdjustedRand.Of(planted, [.. map.Places.Select(place => place.Group!.Value)]), 0.9, 1);
        Assert.Equal(map.Sizes.OrderDescending(), map.Sizes);
    });

    [Fact]
    public void Chance_is_not_taken_for_groups() => Assert.InRange(Enumerable.Range(1, 15).Count(seed => Noise(seed, 40, 20)), 0, 2);

    [Theory, InlineData(30, 30), InlineData(100, 40), InlineData(300, 60), Trait("slow", "yes")]
    public void Chance_is_hardly_ever_taken_for_groups(int people, int statements)
    {
        var passed = Enumerable.Range(1, 100).Count(seed => Noise(seed, people, statements));

        output.WriteLine(FormattableString.Invariant($"structure\t{people} x {statements}\t{passed} of 100"));
        Assert.InRange(passed, 0, 5);
    }

    [Fact]
    public void Where_all_say_the_same_or_hardly_anybody_does_there_are_no_groups()
    {
        var same = OpinionMap.Of(Sheet([.. Enumerable.Repeat<int?[]>([1, 1, 1, 0, 1, 1, -1, 1], 30)]));
        Assert.Equal((false, 0.0, 0), (same.Structure!.Passes, same.Structure.EigenvalueRatio, same.Sizes.Count));
        Assert.All(same.Places, place => Assert.Equal((0.0, 0.0, null), (place.X, place.Y, place.Group)));

        Assert.Null(OpinionMap.Of(Sheet([[1, 0], [0, 1]])).Structure);
        Assert.Null(OpinionMap.Of(new VoteSheet().Snapshot()).Structure);
    }

    [Fact]
    public void Statements_that_are_left_out_shape_nothing()
    {
        var rows = Camps(new Random(3), [20, 20], 20, 0.8);
        var with = rows.Select((row, index) => (int?[])[.. row, index % 2 == 0 ? 1 : -1]).ToArray();

        Assert.Equal(
            OpinionMap.Of(Sheet(rows)).Places.Select(place => place.Group),
            OpinionMap.Of(Sheet(with), new() { LeftOut = new HashSet<int> { 20 } }).Places.Select(place => place.Group));
    }

    [Fact]
    public void Polis_is_made_anew_in_the_order_of_arrival_and_always_finds_groups()
    {
        var rows = Camps(new Random(1), [40], 20, 0.5);
        var places = PolisMap.Of(Sheet(rows), new HashSet<int>(), 2);

        Assert.Equal([0, 1], places.Select(place => place.Group).Distinct().Order());
        Assert.Contains("1 groups", Assert.Throws<ArgumentException>(() => PolisMap.Of(Sheet(rows), new HashSet<int>(), 1)).Message, StringComparison.Ordinal);
        Assert.Contains("20 times", Assert.Throws<ArgumentException>(() => OpinionMap.Of(Sheet(rows), new() { Deals = 5 })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_limit_of_telling_statements_grows_with_how_many_are_looked_at()
    {
        Assert.Equal(1.6449, Representative.Limit(1, 1), 4);
        Assert.InRange(Representative.Limit(100, 3), 3.5, 3.7);
    }

    private static bool Noise(int seed, int people, int statements)
    {
        var random = new Random((1_000 * people) + seed);
        double[] popular = [.. Enumerable.Range(0, statements).Select(_ => random.NextDouble())];
        var rows = Enumerable.Range(0, people).Select(_ => popular.Select(share => random.NextDouble() > 0.7 ? (int?)null : random.NextDouble() < share ? 1 : random.Next(3) == 0 ? 0 : -1).ToArray()).ToArray();
        return OpinionMap.Of(Sheet(rows), new() { Seed = seed }).Structure!.Passes;
    }

    // Each camp has its own view of each statement and holds it as often as is said.
    private static int?[][] Camps(Random random, int[] sizes, int statements, double held)
    {
        var views = sizes.Select(_ => Enumerable.Range(0, statements).Select(_ => random.Next(2) == 0 ? 1 : -1).ToArray()).ToArray();
        return [.. sizes.SelectMany((size, camp) => Enumerable.Range(0, size).Select(_ => views[camp].Select(view => random.NextDouble() < 0.1 ? (int?)null : random.NextDouble() < held ? view : -view).ToArray()))];
    }

    private static VoteMatrix Sheet(int?[][] rows)
    {
        var sheet = new VoteSheet();
        foreach (var (participant, row) in rows.Index())
        {
            foreach (var (statement, vote) in row.Index())
            {
                if (vote is { } cast)
                {
                    sheet.Cast(new() { Participant = participant, Statement = statement }, (Vote)cast);
                }
            }
        }

        return sheet.Snapshot();
    }
}
