// Crossed groups beside what their parts add up to: by hand, laws, and what cannot be seen.
using Samsyn.Statistics.Decomposition;

namespace Samsyn.Statistics.Tests.Decomposition;

public sealed class IntersectionsTests
{
    private static readonly string[] Sexes = ["woman", "man"];
    private static readonly string[] Schooling = ["short", "middle", "long"];
    private static readonly string[] Origins = ["here", "elsewhere"];

    // Women and men, three steps, each error 2: what adds up exactly is expected exactly, and nothing is the crossing's own.
    [Fact]
    public void What_adds_up_has_nothing_of_its_own()
    {
        var found = Find(Six(10, 20, 30, 14, 24, 34));

        Assert.All(found.Strata, one => Assert.Equal(one.Measured.Value, one.Expected.Value, 1e-9));
        Assert.All(found.Strata, one => Assert.Equal(0, one.Own.Value, 1e-9));
        Assert.Equal(1, found.Additive, 1e-9);
        Assert.Equal(1, found.ExplainedByParts!.Value, 1e-9);
    }

    // Equal errors of 2: τ₀² = S² − 4. Equal sizes: within, the mean of y(100 − y). What the parts leave is below what chance brings:
    // τ² = 0, and the parts explain all.
    [Fact]
    public void How_much_the_strata_differ_by_hand()
    {
        var found = Find(Six(12, 20, 30, 14, 24, 34));

        // Mean 134/6, squares 3372 − 134²/6 = 379.3333, S² = 75.8667, τ₀² = 71.8667
        const double Between = ((3372 - (134.0 * 134 / 6)) / 5) - 4;
        const double Within = ((12.0 * 88) + (20 * 80) + (30 * 70) + (14 * 86) + (24 * 76) + (34 * 66)) / 6;
        Assert.Equal(Between / (Between + Within), found.BetweenStrata!.Value, 1e-9);
        Assert.Equal(1, found.ExplainedByParts!.Value, 1e-9);
    }

    // Equal errors e: what is left of the parts has SS with 2 degrees of freedom, and the posterior of τ is
    // (e² + τ²)^(−1) exp(−SS / 2(e² + τ²)). Own = E[τ²/(τ² + e²)] · (y − expected), summed here on 200,000 steps.
    [Fact]
    public void How_far_a_stratum_is_drawn_is_its_posterior()
    {
        var found = Find(Six(10, 20, 30, 14, 24, 52));
        double[] left = [.. found.Strata.Select(one => one.Measured.Value - one.Expected.Value)];
        var squares = left.Sum(value => value * value);

        var (above, below) = (0.0, 0.0);
        for (var step = 0; step < 200_000; step++)
        {
            var between = Math.Pow((step + 0.5) * 0.001, 2);
            var weight = Math.Exp(-squares / 2 / (4 + between)) / (4 + between);
            (above, below) = (above + (weight * between / (between + 4)), below + weight);
        }

        Assert.All(found.Strata.Zip(left), pair => Assert.Equal(above / below * pair.Second, pair.First.Own.Value, 0.01 * Math.Abs(pair.Second)));
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5)]
    public void The_names_and_order_of_categories_change_nothing(int seed)
    {
        var strata = Drawn(seed, 0.5);
        var other = strata.Reverse().Select(one => one with { Categories = [.. one.Categories.Select(category => "z" + category).Reverse()] }).ToArray();

        Alike(Find(strata), Find(other), one => one);
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5)]
    public void Another_unit_and_another_zero_change_nothing_but_that(int seed)
    {
        var strata = Drawn(seed, 2);
        IntersectionStratum[] moved = [.. strata.Select(one => one with { Value = 100 + (3 * one.Value), StandardError = 3 * one.StandardError })];

        Alike(Find(strata, null), Find(moved, null), value => 100 + (3 * value));
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public void A_stratum_is_drawn_toward_what_is_expected_and_never_past_it(int seed) =>
        Assert.All(Find(Drawn(seed, 3)).Strata, one =>
        {
            var (low, high) = (Math.Min(one.Measured.Value, one.Expected.Value), Math.Max(one.Measured.Value, one.Expected.Value));
            Assert.InRange(one.Drawn.Value, low - 0.5, high + 0.5);
            Assert.Equal(one.Drawn.Value, one.Expected.Value + one.Own.Value, 1e-9);
        });

    [Fact]
    public void What_cannot_be_seen_says_why()
    {
        Assert.Equal(new Intersections.NotPossible(IntersectionObstacle.OneDimension), Intersections.Of([Stratum(1, 1, "woman"), Stratum(2, 1, "man")], 100));
        Assert.Equal(new Intersections.NotPossible(IntersectionObstacle.OneDimension), Intersections.Of([], 100));
        Assert.Equal(new Intersections.NotPossible(IntersectionObstacle.NoError, "man, long"), Intersections.Of([.. Six(1, 2, 3, 4, 5, 6).Take(5), Stratum(6, 0, "man", "long")], 100));
        Assert.Equal(
            new Intersections.NotPossible(IntersectionObstacle.TooFewStrata),
            Intersections.Of([Stratum(1, 1, "woman", "short"), Stratum(2, 1, "woman", "long"), Stratum(3, 1, "man", "short"), Stratum(4, 1, "man", "long")], 100));
        Assert.StartsWith("The stratum 'man' has 1 categories", Assert.Throws<ArgumentException>(() => Intersections.Of([Stratum(1, 1, "woman", "short"), Stratum(1, 1, "man")], 100)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Strata_that_may_be_alike_have_nothing_to_explain()
    {
        var found = Find(Six(20, 21, 20, 21, 20, 21));

        Assert.Null(found.ExplainedByParts);
        Assert.True(found.Differ > 0.9);
        Assert.Equal(0, found.BetweenStrata!.Interval!.Lower);
    }

    internal static Intersections.Found Find(IReadOnlyList<IntersectionStratum> strata, double? scale = 100) => Assert.IsType<Intersections.Found>(Intersections.Of(strata, scale));

    /// <summary>Sex, schooling in three steps and two origins, drawn from a seed.</summary>
    internal static IntersectionStratum[] Drawn(int seed, double spread)
    {
        var random = new Random(seed);
        return
        [
            .. from sex in Sexes
               from schooling in Schooling
               from origin in Origins
               let value = 30 + (sex == "woman" ? 3 : 0) - (2 * schooling.Length) + (origin == "here" ? 0 : 5) + (spread * (random.NextDouble() - 0.5))
               select Stratum(value, 1 + random.NextDouble(), sex, schooling, origin),
        ];
    }

    private static IntersectionStratum[] Six(params double[] values) =>
        [.. values.Select((value, place) => Stratum(value, 2, place < 3 ? "woman" : "man", (place % 3) switch { 0 => "short", 1 => "middle", _ => "long" }))];

    private static IntersectionStratum Stratum(double value, double error, params string[] categories) =>
        new(string.Join(", ", categories), categories, value) { StandardError = error, Population = 100 };

    private static void Alike(Intersections.Found one, Intersections.Found other, Func<double, double> moved)
    {
        Assert.Equal(one.Differ, other.Differ, 1e-9);
        Assert.Equal(one.Additive, other.Additive, 1e-9);
        var again = other.Strata.ToDictionary(stratum => stratum.Name);
        Assert.All(one.Strata, stratum =>
        {
            Assert.Equal(moved(stratum.Drawn.Value), again[stratum.Name].Drawn.Value, 1e-8);
            Assert.Equal(moved(stratum.Drawn.Interval!.Upper), again[stratum.Name].Drawn.Interval!.Upper, 1e-7);
            Assert.Equal(moved(stratum.Expected.Interval!.Lower), again[stratum.Name].Expected.Interval!.Lower, 1e-7);
        });
    }
}
