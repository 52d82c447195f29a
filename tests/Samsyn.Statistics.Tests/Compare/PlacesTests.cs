// Fifths, the spine scale, ranks and shrunken figures: worked by hand, laws, refusals.
using FsCheck;
using FsCheck.Fluent;
using Samsyn.Statistics.Compare;

namespace Samsyn.Statistics.Tests.Compare;

public sealed class PlacesTests
{
    // Seven places: fifths of 2, 2, 1, 1, 1. Equal figures share the fifth of the first of them.
    [Fact]
    public void Fifths_worked_by_hand()
    {
        Assert.Equal([1, 1, 2, 2, 3, 4, 5], Quintiles.Of([1, 2, 3, 4, 5, 6, 7]));
        Assert.Equal([5, 4, 3, 2, 1], Quintiles.Of([50, 40, 30, 20, 10]));
        Assert.Equal([1, 1, 1, 2, 3, 4, 5], Quintiles.Of([1, 2, 2, 4, 5, 6, 7]));
        Assert.Equal([1, 1, 1, 1, 1], Quintiles.Of([3, 3, 3, 3, 3]));
        Assert.Null(Quintiles.Of([1, 2, 3, 4]));
        Assert.Throws<ArgumentException>(() => Quintiles.Of([1, 2, 3, 4, double.NaN]));
    }

    [Fact]
    public void Without_ties_fifths_differ_by_one_place_at_most() => Prop.ForAll(Gen.Choose(5, 60).ToArbitrary(), count =>
    {
        var sizes = Quintiles.Of([.. Enumerable.Range(0, count).Select(i => (double)i)])!.CountBy(part => part).Select(part => part.Value).ToArray();

        Assert.Equal(5, sizes.Length);
        Assert.True(sizes.Max() - sizes.Min() <= 1);
    }).QuickCheckThrowOnFailure();

    // 10, 20, 30, 40, 50 about 20: half width max(10, 30) = 30. 50 at 1, 10 at −1/3. Less is better: turned.
    [Fact]
    public void The_spine_worked_by_hand()
    {
        var (more, less) = (SpineScale.Of([30, 10, 50, 20, 40], 20, true)!, SpineScale.Of([30, 10, 50, 20, 40], 20, false)!);

        Assert.Equal((1, -1 / 3.0, 0), (more.At(50), more.At(10), more.At(20)));
        Assert.Equal((-1, 1 / 3.0), (less.At(50), less.At(10)));
        Assert.Equal((10, 20, 40, 50), (more.Lowest, more.LowerQuarter, more.UpperQuarter, more.Highest));
        Assert.Equal(1, more.At(900));
        Assert.Null(SpineScale.Of([1, 2, 3], 2, true));
        Assert.Null(SpineScale.Of([2, 2, 2, 2], 2, true));
        Assert.Throws<ArgumentException>(() => SpineScale.Of([1, 2, 3, double.NaN], 2, true));
    }

    // Three places, J − 1 = 2: z′ at 1 − 0.05/4 = 2.2414. 10, 12, 20, each ± 1: told apart beyond 2.2414·√2 = 3.17.
    [Fact]
    public void Ranks_worked_by_hand()
    {
        Estimate[] places = [Estimate.Normal(10, 1), Estimate.Normal(12, 1), Estimate.Normal(20, 1)];

        Assert.Equal([new AreaRank(3, 2, 3, 3), new AreaRank(2, 2, 3, 3), new AreaRank(1, 1, 1, 3)], AreaRanks.Of(places, moreIsBetter: true));
        Assert.Equal([new AreaRank(1, 1, 2, 3), new AreaRank(2, 1, 2, 3), new AreaRank(3, 3, 3, 3)], AreaRanks.Of(places, moreIsBetter: false));
        Assert.All(AreaRanks.Of([Estimate.Normal(10, 1), Estimate.Normal(12, 1)], true), rank => Assert.False(rank.IsTold));
        Assert.Equal([new AreaRank(1, 1, 1, 1)], AreaRanks.Of([Estimate.Normal(1, 1)], true));
    }

    [Fact]
    public void A_place_without_an_interval_is_not_ranked() =>
        Assert.StartsWith("Place 2 has no interval", Assert.Throws<ArgumentException>(() => AreaRanks.Of([Estimate.Normal(1, 1), new(2)], true)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_rank_lies_between_its_best_and_its_worst_and_the_order_of_places_changes_nothing() => Each(places =>
    {
        var ranks = AreaRanks.Of(places, true);

        Assert.All(ranks, rank => Assert.InRange(rank.Rank, rank.Best, rank.Worst));
        Assert.Equal(ranks.Reverse(), AreaRanks.Of([.. places.Reverse()], true));
    });

    [Fact]
    public void The_other_direction_mirrors_the_ranks() => Each(places =>
        Assert.Equal(
            AreaRanks.Of(places, true).Select(rank => (rank.Best, rank.Worst)),
            AreaRanks.Of(places, false).Select(rank => (1 + places.Length - rank.Worst, 1 + places.Length - rank.Best))));

    // Errors alike: B is the same for all, m the plain mean, and the mean of the shrunken is the mean of the raw.
    [Fact]
    public void Shrunken_figures_worked_by_hand()
    {
        double[] values = [10, 12, 14, 16, 18];
        var found = EmpiricalBayes.Of([.. values.Select(value => Estimate.Normal(value, 1))])!;

        // ln τ − ½·4·ln(1 + τ²) − ½·40/(1 + τ²): 1/v − 4/(1 + v) + 40/(1 + v)² = 0 with v = τ², so 3v² − 38v − 1... : (1+v)² − 4v(1+v) + 40v = 0, v = (38 + √(38² + 12))/6.
        var variance = (38 + Math.Sqrt((38.0 * 38) + 12)) / 6;
        var kept = variance / (variance + 1);
        Assert.Equal(14, found.Mean, 1e-9);
        Assert.Equal(Math.Sqrt(variance), found.Spread, 1e-6);
        Assert.Equal(14 - (4 * kept), found.Places[0].Value, 1e-6);
        Assert.Equal(Math.Sqrt(kept + ((1 - kept) * (1 - kept) * (1 + variance) / 5)), found.Places[0].StandardError!.Value, 1e-6);
        Assert.Equal(Promise.Approximate, found.Places[0].Interval!.Promise);
    }

    [Fact]
    public void Places_that_are_alike_still_have_a_spread_above_nothing() =>
        Assert.True(EmpiricalBayes.Of([.. Enumerable.Range(0, 8).Select(_ => Estimate.Normal(5, 1))])!.Spread > 0);

    [Fact]
    public void Few_places_tell_nothing_of_how_far_places_lie_apart() => Assert.Null(EmpiricalBayes.Of([.. Enumerable.Range(0, 4).Select(i => Estimate.Normal(i, 1))]));

    [Fact]
    public void A_figure_without_an_error_leans_on_nobody() =>
        Assert.StartsWith("Place 1 has no standard error", Assert.Throws<ArgumentException>(() => EmpiricalBayes.Of([new(2)])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_shrunken_figure_lies_between_its_own_and_the_mean_and_is_surer() => Each(places =>
    {
        var found = EmpiricalBayes.Of(places)!;

        foreach (var (raw, shrunken) in places.Zip(found.Places))
        {
            Assert.InRange(shrunken.Value, Math.Min(raw.Value, found.Mean) - 1e-9, Math.Max(raw.Value, found.Mean) + 1e-9);
            Assert.True(shrunken.StandardError <= raw.StandardError + 1e-9);
        }
    });

    [Fact]
    public void Another_unit_scales_the_shrunken_and_another_zero_moves_them() => Each(places =>
    {
        var (one, other) = (EmpiricalBayes.Of(places)!, EmpiricalBayes.Of([.. places.Select(place => Estimate.Normal((4 * place.Value) + 16, 4 * place.StandardError!.Value))])!);

        Assert.Equal((4 * one.Mean) + 16, other.Mean, 1e-4);
        Assert.Equal(4 * one.Spread, other.Spread, 1e-3 * Math.Max(1, one.Spread));
    });

    private static void Each(Action<Estimate[]> law) => Prop.ForAll(
        Gen.Choose(10, 900).Select(value => value / 10.0).Zip(Gen.Choose(5, 80).Select(error => error / 10.0)).ArrayOf(9).ToArbitrary(),
        places => law([.. places.Select(place => Estimate.Normal(place.Item1, place.Item2))])).QuickCheckThrowOnFailure();
}
