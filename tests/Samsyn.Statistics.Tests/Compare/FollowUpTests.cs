// Years taken together and the smallest change that a follow-up would find: by hand, laws, refusals.
using FsCheck;
using FsCheck.Fluent;
using Samsyn.Statistics.Compare;
using Samsyn.Statistics.Trend;

namespace Samsyn.Statistics.Tests.Compare;

public sealed class FollowUpTests
{
    private const double Reach = 1.959963984540054 + 0.8416212335729143;

    [Fact]
    public void Years_are_taken_together_from_their_counts() =>
        Assert.Equal(new YearCount(TimeRange.Years(2019, 2021), 12, 600), PooledYears.Of([new(TimeRange.Years(2020), 5, 200), new(TimeRange.Years(2019), 3, 200), new(TimeRange.Years(2021), 4, 200)]));

    [Fact]
    public void Years_that_share_days_are_refused()
    {
        var refused = Assert.Throws<ArgumentException>(() => PooledYears.Of([new(TimeRange.Years(2020, 2022), 3, 200), new(TimeRange.Years(2019, 2021), 5, 200)]));

        Assert.StartsWith("Years that share days cannot be taken together: 2019-01-01 to 2021-12-31 and 2020-01-01 to 2022-12-31. Choose years that follow each other.", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => PooledYears.Of([]));
        Assert.Throws<ArgumentException>(() => PooledYears.Of([new(TimeRange.Years(2020), -1, 200)]));
        Assert.Throws<ArgumentException>(() => PooledYears.Of([new(TimeRange.Years(2020), 1, 0)]));
        Assert.Throws<ArgumentException>(() => new TimeRange(new(2020, 2, 1), new(2020, 1, 1)));
    }

    [Fact]
    public void Taken_together_in_steps_is_taken_together_at_once() => Prop.ForAll(Gen.Choose(0, 50).ArrayOf(4).ToArbitrary(), cases =>
    {
        YearCount[] years = [.. cases.Select((x, i) => new YearCount(TimeRange.Years(2018 + i), x, 100 + i))];

        Assert.Equal(PooledYears.Of(years), PooledYears.Of([PooledYears.Of(years[..2]), PooledYears.Of(years[2..])]));
    }).QuickCheckThrowOnFailure();

    // (1.96 + 0.84)·√(3² + 4²) = 14.0
    [Fact]
    public void Figures_with_errors_worked_by_hand()
    {
        var found = SmallestChange.OfErrors(3, 4);

        Assert.Equal(5 * Reach, found.Fall!.Value, 1e-9);
        Assert.Equal(5 * Reach, found.Rise!.Value, 1e-9);
        Assert.Equal((0.8, 0.95), (found.Power, found.Confidence));
    }

    // From 0.25 to 0.40 at 1 % and power 0.95: θ̄ = 0.325, 2.5758·√(2·0.219375) + 1.6449·√(0.1875 + 0.24) = 1.70617 + 1.07546 = 2.78163,
    // so n = (2.78163/0.15)² = 343.89 in each.
    [Fact]
    public void A_share_worked_by_hand()
    {
        const double Persons = 343.89;

        Assert.Equal(15, SmallestChange.OfShare(0.25 * Persons, Persons, Persons, 100, new() { Confidence = 0.99, Power = 0.95 }).Rise!.Value, 0.001);
    }

    [Fact]
    public void What_cannot_be_found_is_told()
    {
        Assert.Null(SmallestChange.OfShare(1, 40, 40, 100).Fall);
        Assert.Null(SmallestChange.OfShare(39, 40, 40, 100).Rise);
        Assert.Null(SmallestChange.OfRate(2, 1000, 1000, 100_000).Fall);
        Assert.NotNull(SmallestChange.OfRate(0, 1000, 1000, 100_000).Rise);
    }

    [Fact]
    public void A_small_rate_is_as_a_rare_share() =>
        Assert.Equal(SmallestChange.OfShare(200, 1_000_000, 1_000_000, 100_000).Fall!.Value, SmallestChange.OfRate(200, 1_000_000, 1_000_000, 100_000).Fall!.Value, 0.01);

    [Fact]
    public void Counts_that_are_not_counts_are_refused()
    {
        Assert.Throws<ArgumentException>(() => SmallestChange.OfShare(5, 4, 10, 100));
        Assert.Throws<ArgumentException>(() => SmallestChange.OfShare(1, 4, 0, 100));
        Assert.Throws<ArgumentException>(() => SmallestChange.OfRate(-1, 4, 4, 1));
        Assert.Throws<ArgumentException>(() => SmallestChange.OfErrors(0, 0));
        Assert.Throws<ArgumentException>(() => SmallestChange.OfErrors(double.NaN, 1));
    }

    [Fact]
    public void More_persons_find_smaller_changes_and_a_share_mirrors_its_rest() => Prop.ForAll(Gen.Choose(20, 480).ToArbitrary(), cases =>
    {
        var (small, large) = (SmallestChange.OfShare(cases, 500, 500, 100), SmallestChange.OfShare(cases, 500, 2_000, 100));
        var rest = SmallestChange.OfShare(500 - cases, 500, 500, 100);

        Assert.True(small.Fall is null || large.Fall <= small.Fall);
        Assert.True(small.Rise is null || large.Rise <= small.Rise);
        Assert.Equal(small.Fall ?? -1, rest.Rise ?? -1, 1e-6);
    }).QuickCheckThrowOnFailure();
}
