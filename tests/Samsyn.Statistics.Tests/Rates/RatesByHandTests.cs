// Rates, means and standardised figures small enough to be worked by hand.
using Samsyn.Statistics.Rates;

namespace Samsyn.Statistics.Tests.Rates;

public sealed class RatesByHandTests
{
    // None: the upper limit is −ln 0.025 events. One: the lower is −ln 0.975.
    [Fact]
    public void No_event_and_one_event()
    {
        var (none, one) = (Rate.Of(0, 1_000, 1_000), Rate.Of(1, 1_000, 1_000));

        Assert.Equal((0, 0, null), (none.Value, none.Interval!.Lower, none.StandardError));
        Assert.Equal(-Math.Log(0.025), none.Interval.Upper, 1e-12);
        Assert.Equal(-Math.Log(0.975), one.Interval!.Lower, 1e-13);
        Assert.Equal(1, one.StandardError!.Value, 1e-12);
    }

    // Ten: 10 (1 − 1/90 − 1.95996/9.48683)³ = 10 · 0.78229³ = 4.7875, 11 (1 − 1/99 + 1.95996/9.94987)³ = 11 · 1.18688³ = 18.391.
    [Fact]
    public void Ten_events_have_Byars_limits()
    {
        var rate = Rate.Of(10, 1_000, 1_000);

        Assert.Equal(4.7875, rate.Interval!.Lower, 2e-4);
        Assert.Equal(18.391, rate.Interval.Upper, 1e-3);
    }

    // 2, 4, 9: mean 5, squares 9 + 1 + 16 = 26, s = √13; t with two degrees 4.30265; reach 4.30265 · √(13/3) = 8.9567.
    [Fact]
    public void A_mean_of_three()
    {
        var mean = Mean.Of([2, 4, 9]);

        Assert.Equal((15, 3), (mean.Sum, mean.Count));
        Assert.Equal(Math.Sqrt(13), mean.StandardDeviation!.Value, 1e-12);
        Assert.Equal(5 - 8.9567, mean.At().Interval!.Lower, 1e-4);
        Assert.Null(Mean.Of([7]).At().Interval);
        Assert.Null(Mean.Of([7]).StandardDeviation);
    }

    // w 60 and 40, x 20 of 1,000 and 30 of 500: D = (60·0.02 + 40·0.06)/100 = 0.036; V = 0.6²·20/1000² + 0.4²·30/500² = 2.64e-5; O = 50.
    [Fact]
    public void Two_layers_standardised_directly()
    {
        var rate = DirectlyStandardisedRate.Of([Layer("young", 20, 1_000, 60), Layer("old", 30, 500, 40)], 1_000);

        var (lower, upper) = PoissonLimits.At(0.95).Of(50);
        Assert.Equal((50, 1_500, false), (rate.Events, rate.PersonYears, rate.IsOfFewEvents));
        Assert.Equal(36, rate.At().Value, 1e-12);
        Assert.Equal(1_000 * Math.Sqrt(2.64e-5), rate.At().StandardError!.Value, 1e-12);
        Assert.Equal(36 + (1_000 * Math.Sqrt(2.64e-5 / 50) * (lower - 50)), rate.At().Interval!.Lower, 1e-12);
        Assert.Equal(36 + (1_000 * Math.Sqrt(2.64e-5 / 50) * (upper - 50)), rate.At().Interval!.Upper, 1e-12);
    }

    // No event: the upper limit is −ln 0.025 times the heaviest layer's pull, 40/(500·100).
    [Fact]
    public void No_event_has_an_upper_limit_of_the_heaviest_layer()
    {
        var none = DirectlyStandardisedRate.Of([Layer("young", 0, 1_000, 60), Layer("old", 0, 500, 40)], 1_000).At();

        Assert.Equal((0, 0, null), (none.Value, none.Interval!.Lower, none.StandardError));
        Assert.Equal(-Math.Log(0.025) * 1_000 * 40 / (500 * 100), none.Interval.Upper, 1e-12);
        Assert.Equal(Promise.AtLeast, none.Interval.Promise);
    }

    // Ten persons with three events each: thirty events, and 3² times the variance of ten.
    [Fact]
    public void Persons_with_three_events_each_have_nine_times_the_variance()
    {
        var rate = DirectlyStandardisedRate.Of([Layer("all", 10, 1_000, 1) with { EventsEach = 3 }], 1_000).At();

        Assert.Equal(30, rate.Value, 1e-12);
        Assert.Equal(3 * Math.Sqrt(10), rate.StandardError!.Value, 1e-12);
    }

    [Fact]
    public void Events_in_no_layer_that_weighs_leave_a_rate_of_zero_that_is_not_sure()
    {
        var rate = DirectlyStandardisedRate.Of([Layer("young", 0, 1_000, 60), Layer("old", 40, 500, 0)], 1_000);

        Assert.True(rate.IsOfFewEvents);
        Assert.Equal(0, rate.At().Value);
        Assert.True(rate.At().Interval!.Upper > 3);
    }

    // Expected: 1,000 · 50/10,000 + 500 · 300/20,000 = 5 + 7.5 = 12.5. Observed 20: ratio 1.6; the reference has 350 in 30,000.
    [Fact]
    public void Two_layers_standardised_indirectly()
    {
        var found = IndirectlyStandardised.Of([Against("young", 4, (1_000, 50, 10_000)), Against("old", 16, (500, 300, 20_000))]);

        Assert.Equal(12.5, found.Expected, 1e-12);
        Assert.Equal(160, found.Ratio(100).Value, 1e-12);
        Assert.Equal(1.6 * 350 / 30_000 * 1_000, found.Rate(1_000).Value, 1e-12);
        Assert.Equal(PoissonLimits.At(0.998).Of(20).Upper / 12.5, found.Ratio(1, 0.998).Interval!.Upper, 1e-12);
    }

    [Fact]
    public void The_European_standard_has_21_bands_and_joins_to_coarser_ones()
    {
        var standard = StandardPopulation.European2013;

        Assert.Equal((21, 100_000), (standard.Bands.Count, standard.Total));
        Assert.Equal(5_000, standard.PersonsAt(new(0, 4)));
        Assert.Equal(1_000, standard.PersonsAt(new(90, null)));
        Assert.Equal(19_500, standard.PersonsAt(new(65, null)));
        Assert.StartsWith("The age band 66+ cannot be made of the bands of the standard population (0, 1-4, 5-9,", Assert.Throws<ArgumentException>(() => standard.PersonsAt(new(66, null))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => standard.PersonsAt(new(90, 99)));
    }

    [ReferenceFact]
    public void The_European_standard_is_the_published_one()
    {
        var published = PheTable.Read("esp2013.csv").Select(row => new StandardBand((int)row.Number("age_from")!.Value, (int?)row.Number("age_to"), row.Number("population")!.Value));

        Assert.Equal(published, StandardPopulation.European2013.Bands);
        Assert.All(PheTable.Read("esp2013_19bands.csv"), row => Assert.Equal(row.Number("population"), StandardPopulation.European2013.PersonsAt(AgeBand.Read(row["ageband"])!)));
    }

    [Theory]
    [InlineData("0-4", 0, 4)]
    [InlineData("00–04", 0, 4)]
    [InlineData(" 85 - 89 ", 85, 89)]
    [InlineData("90+", 90, null)]
    [InlineData("<1", 0, 0)]
    [InlineData("35", 35, 35)]
    public void An_age_band_is_read_from_its_label(string label, int from, int? to) => Assert.Equal(new(from, to), AgeBand.Read(label));

    [Theory, InlineData(""), InlineData("all"), InlineData("4-0"), InlineData("1-2-3"), InlineData("+"), InlineData("<0"), InlineData("1234")]
    public void What_is_no_age_band_is_not_read(string label) => Assert.Null(AgeBand.Read(label));

    internal static WeightedStratum Layer(string key, double counted, double personYears, double standard) => new(key) { Counted = counted, PersonYears = personYears, Standard = standard };

    internal static ReferenceStratum Against(string key, double events, (double Own, double Events, double Reference) people) =>
        new(key) { Events = events, PersonYears = people.Own, ReferenceEvents = people.Events, ReferencePersonYears = people.Reference };
}
