// Counts and figures from which nothing can be computed are refused, with what was given and what is allowed.
using Samsyn.Statistics.Rates;

namespace Samsyn.Statistics.Tests.Rates;

public sealed class RatesRefusalsTests
{
    [Theory]
    [InlineData(-1, 10, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(1, double.NaN, 1)]
    [InlineData(double.PositiveInfinity, 10, 1)]
    [InlineData(1, 10, 0)]
    public void A_rate_of_no_counts(double events, double personYears, double per)
    {
        Refused(() => Rate.Of(events, personYears, per), "A rate is of 0 or more events over more than 0 person-years;");
        Refused(() => Rate.Of([new(1, 10), new(events, personYears)], per), "A rate is of 0 or more events over more than 0 person-years;");
    }

    [Fact]
    public void A_rate_too_large_for_a_number()
    {
        Refused(() => Rate.Of(1e300, 1e-300, 1), "An interval runs from a finite lower");
        Refused(() => Rate.Of([new(1e300, 1e-300)], 1), "An interval runs from a finite lower");
    }

    [Theory, InlineData(0), InlineData(1), InlineData(95), InlineData(double.NaN)]
    public void A_confidence_that_is_none(double confidence) => Refused(() => Rate.Of(1, 10, 1, confidence), "A confidence lies between 0 and 1, such as 0.95;");

    [Fact]
    public void A_mean_of_nothing_or_of_no_number()
    {
        Refused(() => Mean.Of([]), "A mean is of one value or more; none was given.");
        Refused(() => Mean.Of([1, double.NaN]), "A mean is of finite numbers; NaN was given.");
    }

    [Fact]
    public void Layers_that_are_not_sound()
    {
        Refused(() => Direct(RatesByHandTests.Layer("0-4", -2, 10, 1)), "The layer '0-4' has -2 counted");
        Refused(() => Direct(RatesByHandTests.Layer("0-4", 2, 0, 1)), "The layer '0-4' has 0 person-years. It must have more than 0");
        Refused(() => Direct(RatesByHandTests.Layer("0-4", 2, double.NaN, 1)), "The layer '0-4' has NaN person-years.");
        Refused(() => Direct(RatesByHandTests.Layer("0-4", 2, 10, -1)), "The layer '0-4' has -1 persons in the standard population.");
        Refused(() => Direct(RatesByHandTests.Layer("0-4", 2, 10, 0)), "A standardised rate is made of layers in which the standard population has persons;");
        Refused(() => Direct(), "A standardised rate is made of layers in which the standard population has persons;");
        Refused(() => Direct(RatesByHandTests.Layer("0-4", 2, 10, 1), RatesByHandTests.Layer("0-4", 2, 10, 1)), "The layer '0-4' stands twice");
        Refused(() => Direct(RatesByHandTests.Layer("0-4", 2, 10, 1), RatesByHandTests.Layer("0-4", 2, 11, 1) with { EventsEach = 2 }), "The layer '0-4' has 10 person-years and 1 in the standard in one row, 11 and 1 in another.");
        Refused(() => DirectlyStandardisedRate.Of([RatesByHandTests.Layer("0-4", 2, 10, 1)], 0), "A rate is given per more than 0 person-years;");
    }

    [Fact]
    public void Layers_that_do_not_match_their_reference()
    {
        Refused(() => Indirect(null, RatesByHandTests.Against("0-4", 1, (-5, 1, 10))), "The layer '0-4' has 1 events in -5 person-years.");
        Refused(() => Indirect(null, RatesByHandTests.Against("0-4", 1, (5, 1, 0))), "The layer '0-4' has 1 events in 0 person-years of the reference population.");
        Refused(() => Indirect(null, RatesByHandTests.Against("0-4", 1, (5, 0, 10))), "A ratio is of 0 or more events observed to more than 0 expected;");
        Refused(() => Indirect(-1, RatesByHandTests.Against("0-4", 1, (5, 1, 10))), "A ratio is of 0 or more events observed");
        Refused(() => Indirect(null, RatesByHandTests.Against("0-4", 1, (5, 1, 10)) with { Events = null }), "The layer '0-4' has no events of its own, and no total was given.");
        Refused(() => Indirect(null, RatesByHandTests.Against("0-4", 1, (5, 1, 10)), RatesByHandTests.Against("0-4", 1, (5, 1, 10))), "The layer '0-4' stands twice.");
    }

    [Fact]
    public void Bands_that_do_not_join()
    {
        BandCount[] whole = [.. StandardPopulation.European2013.Bands.Select(band => new BandCount(band.Ages) { Events = 1, PersonYears = 100 })];

        Assert.Equal(21, WeightedStratum.Join(whole, StandardPopulation.European2013).Count);
        Refused(() => WeightedStratum.Join([.. whole.Skip(1)], StandardPopulation.European2013), "The age band 0 of the standard population is missing in the counts.");
        Refused(() => WeightedStratum.Join([.. whole, whole[3]], StandardPopulation.European2013), "The age band 10-14 stands twice in the counts.");
        Refused(() => ReferenceStratum.Join([.. whole.Skip(1)], whole), "The age band 0 of the reference population is missing in the place.");
        Refused(() => ReferenceStratum.Join(whole, [.. whole.Skip(1)]), "The age band 0 of the place is missing in the reference population.");
        Refused(() => BandCount.Together(whole, [.. whole.Skip(1)]), "The age band 0 of another is missing in a place.");
        Refused(() => new StandardPopulation(new StandardBand(0, 4, 1), new StandardBand(4, 9, 1)), "The bands 0-4 and 4-9 of the standard population overlap.");
        Refused(() => new StandardPopulation(new StandardBand(0, 4, -1)), "A standard population has 0 or more persons in a band; -1 were given for 0-4.");
        Refused(() => new StandardPopulation(), "A standard population has persons; none were given.");
        Refused(() => new AgeBand(5, 4), "An age band runs from an age of 0 or more upwards; 5 to 4 was given.");
    }

    [Fact]
    public void Bands_that_are_no_life_table()
    {
        Refused(() => LifeTable.Of([]), "A life table is made of two bands or more, of which the last is open");
        Refused(() => LifeTable.Of([AreasByHandTests.Band(0, 4, 1, 10), AreasByHandTests.Band(5, 9, 1, 10)]), "A life table is made of two bands or more");
        Refused(() => Lives(AreasByHandTests.Band(0, 3, 1, 10)), "Bands of a life table follow each other without gap or overlap; 0-3 is followed by 5+.");
        Refused(() => Lives(AreasByHandTests.Band(0, 4, -1, 10)), "The band 0-4 has -1 deaths among 10.");
        Refused(() => Lives(AreasByHandTests.Band(0, 4, 11, 10)), "The band 0-4 has 11 deaths among 10.");
        Refused(() => Lives(AreasByHandTests.Band(0, 4, 0, 0)), "The band 0-4 has 0 deaths among 0.");
        Refused(() => LifeTable.Of([AreasByHandTests.Band(0, 4, 1, 10), AreasByHandTests.Band(5, null, 1, 10)]).At(3), "Life expectancy is given at ages at which a band begins (0, 5); 3 was asked for.");
    }

    [Fact]
    public void Figures_through_which_no_line_can_be_laid()
    {
        Refused(() => QuantileSlope.Of([.. Fifths.Take(4)]), "A slope is laid through 5 to 100 quantiles; 4 were given.");
        Refused(() => QuantileSlope.Of([.. Fifths.Skip(1), Fifths[1]]), "Quantiles are numbered from 1 without a gap and none twice; 2 stands where 1 was expected.");
        Refused(() => With(figure => figure with { Population = 0 }), "Quantile 1 has 0 persons. It must have more than 0.");
        Refused(() => With(figure => figure with { StandardError = -1 }), "Quantile 1 has the limits  to  and the standard error -1.");
        Refused(() => With(figure => figure with { StandardError = null }), "Quantile 1 has the limits  to  and the standard error .");
        Refused(() => With(figure => figure with { StandardError = null, Limits = (0.5, 0.6) }), "Quantile 1 has the limits 0.5 to 0.6");
        Refused(() => With(figure => figure with { Value = double.NaN }), "Quantile 1 has the figure NaN. It must be a finite number.");
        Refused(() => With(figure => figure with { Value = 1.2 }, new() { Scale = QuantileScale.Logit }), "Quantile 1 has the figure 1.2. It must be between 0 and 1.");
        Refused(() => With(figure => figure with { Value = 0 }, new() { Scale = QuantileScale.Log }), "Quantile 1 has the figure 0. It must be above 0.");
        Refused(() => With(figure => figure with { StandardError = null, Limits = (0.1, 1.1) }, new() { Scale = QuantileScale.Logit }), "Quantile 1 has the limits 0.1 to 1.1");
        Refused(() => With(figure => figure, new() { Transform = true }), "A slope over quantiles takes 1,000 draws or more");
        Refused(() => With(figure => figure, new() { Draws = 500 }), "A slope over quantiles takes 1,000 draws or more");
        Refused(() => With(figure => figure, new() { Multiplier = 0 }), "A slope over quantiles takes 1,000 draws or more");
    }

    [Fact]
    public void Areas_and_funnels_of_nothing()
    {
        Refused(() => AreaQuantiles.Of([1, 2], 1), "Areas are sorted by finite numbers into two parts or more;");
        Refused(() => AreaQuantiles.Of([1, double.NaN], 2), "Areas are sorted by finite numbers into two parts or more;");
        Refused(() => new FunnelUnit(FunnelKind.Proportion, (3, 2)), "A place in a funnel has 0 or more events over more than 0 (and cases among persons for a share); 3 over 2 were given.");
        Refused(() => new FunnelUnit(FunnelKind.Rate, (3, 0)), "A place in a funnel has 0 or more events");
        Refused(() => Funnel.Places([]), "A funnel is of one place or more, all of one kind;");
        Refused(() => Funnel.Lines([new(FunnelKind.Rate, (0, 10))]), "A funnel is drawn around an average above 0,");
        Refused(() => Overdispersion.Of([new(FunnelKind.Ratio, (1, 10)), new(FunnelKind.Ratio, (0, 10))], OverdispersionScale.Logarithm), "A place without events has no logarithm.");
        Refused(() => Overdispersion.Of([new(FunnelKind.Ratio, (1, 10))], OverdispersionScale.SquareRoot), "Overdispersion is learnt from two or more places:");
    }

    private static readonly QuantileFigure[] Fifths = [.. Enumerable.Range(1, 5).Select(i => new QuantileFigure(i) { Population = 100, Value = 0.3, StandardError = 0.1 })];

    private static DirectlyStandardisedRate Direct(params WeightedStratum[] layers) => DirectlyStandardisedRate.Of(layers);

    private static IndirectlyStandardised Indirect(double? observed, params ReferenceStratum[] layers) => IndirectlyStandardised.Of(layers, observed);

    private static LifeTable Lives(BandCount first) => LifeTable.Of([first, AreasByHandTests.Band(5, null, 1, 10)]);

    private static QuantileSlope With(Func<QuantileFigure, QuantileFigure> change, QuantileSlopeOptions? options = null) => QuantileSlope.Of([change(Fifths[0]), .. Fifths.Skip(1)], options);

    private static void Refused(Func<object> made, string message) => Assert.StartsWith(message, Assert.Throws<ArgumentException>(made).Message, StringComparison.Ordinal);
}
