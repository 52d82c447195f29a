// What must hold for rates, standardised figures, life tables, quantiles and slopes, whatever their counts.
using FsCheck;
using FsCheck.Fluent;
using Samsyn.Statistics.Rates;

namespace Samsyn.Statistics.Tests.Rates;

public sealed class RatesLawsTests
{
    [Fact]
    public void Another_unit_scales_a_rate_and_its_limits() => Each(random =>
    {
        var (events, personYears) = (random.Next(0, 40), 1 + random.Next(100_000));
        Same(Rate.Of(events, personYears, 1_000), Rate.Of(events, personYears, 100_000), 100);
    });

    [Fact]
    public void Many_rates_at_once_are_those_one_by_one() => Each(random =>
    {
        EventCount[] counts = [.. Enumerable.Range(0, random.Next(5)).Select(_ => new EventCount(random.Next(40) * (random.Next(2) == 0 ? 1 : 0.7), 1 + random.Next(100_000)))];

        var together = Rate.Of(counts, 1_000, 0.998);

        Assert.Equal(counts.Select(one => Rate.Of(one.Events, one.PersonYears, 1_000, 0.998)), together);
        Assert.Throws<ArgumentOutOfRangeException>(() => together[counts.Length]);
        Assert.Throws<ArgumentOutOfRangeException>(() => together[-1]);
    });

    [Fact]
    public void More_of_the_same_narrows_the_interval() => Each(random =>
    {
        var (events, personYears) = (random.Next(1, 60), 1 + random.Next(100_000));
        var (once, twice) = (Rate.Of(events, personYears, 1), Rate.Of(2 * events, 2 * personYears, 1));
        Near(once.Value, twice.Value);
        Assert.True(Width(twice) < Width(once));
        Assert.True(Width(Rate.Of(events, personYears, 1, 0.998)) > Width(once));
    });

    [Fact]
    public void The_order_of_layers_changes_nothing() => Each(random =>
    {
        var layers = Layers(random);
        Same(DirectlyStandardisedRate.Of(layers).At(), DirectlyStandardisedRate.Of([.. layers.Reverse()]).At());
    });

    // A layer parted in two halves alike, each with half its people and half its standard, weighs as before.
    [Fact]
    public void Parting_a_layer_alike_changes_nothing() => Each(random =>
    {
        var layers = Layers(random);
        var half = layers[0] with { PersonYears = layers[0].PersonYears / 2, Standard = layers[0].Standard / 2 };
        WeightedStratum[] parted = [half with { Key = "one half", Counted = 0 }, half, .. layers.Skip(1)];
        Same(DirectlyStandardisedRate.Of(layers).At(), DirectlyStandardisedRate.Of(parted).At());
    });

    [Fact]
    public void Standardised_to_its_own_people_a_rate_is_the_crude_one() => Each(random =>
    {
        WeightedStratum[] own = [.. Layers(random).Select(layer => layer with { Standard = layer.PersonYears })];
        var (crude, standardised) = (Rate.Of(own.Sum(layer => layer.Counted), own.Sum(layer => layer.PersonYears), 100_000), DirectlyStandardisedRate.Of(own).At());
        Same(crude, standardised);
    });

    [Fact]
    public void Only_the_proportions_of_a_standard_matter() => Each(random =>
    {
        var layers = Layers(random);
        Same(DirectlyStandardisedRate.Of(layers).At(), DirectlyStandardisedRate.Of([.. layers.Select(layer => layer with { Standard = layer.Standard * 7 })]).At());
    });

    [Fact]
    public void Against_itself_a_place_has_a_ratio_of_one() => Each(random =>
    {
        ReferenceStratum[] own = [.. Layers(random).Select(layer => new ReferenceStratum(layer.Key) { Events = layer.Counted + 1, PersonYears = layer.PersonYears, ReferenceEvents = layer.Counted + 1, ReferencePersonYears = layer.PersonYears })];
        var found = IndirectlyStandardised.Of(own);
        Near(1, found.Ratio().Value);
        Near(Rate.Of(found.Observed, own.Sum(layer => layer.PersonYears), 1).Value, found.Rate(1).Value);
        Same(found.Ratio(), IndirectlyStandardised.Of([.. own.Reverse()]).Ratio());
        Same(found.Ratio(), IndirectlyStandardised.Of([.. own.Select(layer => layer with { Events = null })], found.Observed).Ratio());
    });

    [Fact]
    public void Two_places_alike_live_as_long_as_one_and_are_surer() => Each(random =>
    {
        var bands = Bands(random);
        var (one, both) = (LifeTable.Of(bands).At(0).Estimate!, LifeTable.Of(BandCount.Together(bands, [.. bands.Reverse()])).At(0).Estimate!);
        Near(one.Value, both.Value);
        Near(one.StandardError!.Value / Math.Sqrt(2), both.StandardError!.Value);
        Same(one, LifeTable.Of([.. bands.Reverse()]).At(0).Estimate!);
    });

    [Fact]
    public void Fewer_deaths_lengthen_life_and_years_at_an_age_never_exceed_those_at_birth_by_more_than_the_age() => Each(random =>
    {
        var bands = Bands(random);
        var table = LifeTable.Of(bands);
        var milder = LifeTable.Of([.. bands.Select(band => band with { Events = band.Events * 0.9 })]);
        Assert.True(milder.At(0).Estimate!.Value > table.At(0).Estimate!.Value);
        Assert.All(table.Ages, age => Assert.True(age + table.At(age).Estimate!.Value >= table.At(0).Estimate!.Value));
    });

    [Fact]
    public void Quantiles_know_only_the_order() => Each(random =>
    {
        double?[] values = [.. Enumerable.Range(0, random.Next(10, 80)).Select(_ => random.Next(10) == 0 ? null : (double?)random.Next(30))];
        var found = AreaQuantiles.Of(values, 5);
        Assert.Equal(found, AreaQuantiles.Of([.. values.Select(value => (value * value) + 3)], 5));
        Assert.Equal(found, AreaQuantiles.Of([.. values.Select(value => -value)], 5, highestFirst: false));
        Assert.Equal(found.Reverse(), AreaQuantiles.Of([.. values.Reverse()], 5));
    });

    [Fact]
    public void What_is_added_to_all_moves_the_line_and_not_its_slope() => Each(random =>
    {
        var figures = Figures(random);
        var (before, after) = (QuantileSlope.Of(figures), QuantileSlope.Of([.. figures.Select(figure => figure with { Value = figure.Value + 16 })]));
        Same(before.Slope(), after.Slope());
        Near(before.Start().Value + 16, after.Start().Value);
    });

    [Fact]
    public void A_slope_is_scaled_by_its_multiplier_and_turned_by_its_sign() => Each(random =>
    {
        var figures = Figures(random);
        var (plain, turned) = (QuantileSlope.Of(figures), QuantileSlope.Of(figures, new() { Multiplier = -100 }));
        Near(-100 * plain.Slope().Value, turned.Slope().Value);
        Near(-100 * plain.Slope().Interval!.Lower, turned.Slope().Interval!.Upper);
        Near(1 / plain.Ratio()!.Value, turned.Ratio()!.Value);
        Near(1 / plain.Ratio()!.Interval!.Lower, turned.Ratio()!.Interval!.Upper);
    });

    [Fact]
    public void The_ladder_upside_down_has_the_opposite_slope() => Each(random =>
    {
        var figures = Figures(random);
        var (up, down) = (QuantileSlope.Of(figures), QuantileSlope.Of([.. figures.Select(figure => figure with { Quantile = figures.Length + 1 - figure.Quantile })]));
        Near(-up.Slope().Value, down.Slope().Value);
        Near(up.Slope().StandardError!.Value, down.Slope().StandardError!.Value);
        Near(1 / up.Ratio()!.Value, down.Ratio()!.Value);
    });

    [Fact]
    public void A_simulation_comes_again_and_agrees_with_the_closed_form_where_errors_are_small() => Each(4, random =>
    {
        QuantileFigure[] figures = [.. Figures(random).Select(figure => figure with { StandardError = figure.Value / 500 })];
        var options = new QuantileSlopeOptions { Scale = QuantileScale.Log, Draws = 20_000 };
        var (simulated, closed) = (QuantileSlope.Of(figures, options).Slope(), QuantileSlope.Of(figures).Slope());
        Assert.Equal(simulated, QuantileSlope.Of(figures, options).Slope());
        Assert.Equal(Width(closed), Width(simulated), 0.05 * Width(closed));
    });

    [Fact]
    public void Where_a_place_falls_does_not_hang_on_the_order() => Each(random =>
    {
        FunnelUnit[] units = [.. Enumerable.Range(0, 20).Select(_ => random.Next(50, 2_000)).Select(size => new FunnelUnit(FunnelKind.Proportion, (random.Next(size / 3), size)))];
        Assert.Equal(Funnel.Places(units).Reverse(), Funnel.Places([.. units.Reverse()]));
        Assert.Equal(Overdispersion.Of(units, OverdispersionScale.Arcsine).Between, Overdispersion.Of([.. units.Reverse()], OverdispersionScale.Arcsine).Between, 1e-12);
    });

    private static WeightedStratum[] Layers(Random random) =>
    [
        .. Enumerable.Range(0, random.Next(2, 19)).Select(i => RatesByHandTests.Layer($"layer {i}", random.Next(0, random.Next(2) == 0 ? 3 : 40), 50 + random.Next(5_000), 1 + random.Next(7_000))),
    ];

    // Death rates from one in two thousand to two in ten, in places of 15,000 to 45,000 persons to a band.
    private static BandCount[] Bands(Random random) =>
    [
        .. Enumerable.Range(0, 9).Select(i => (I: i, Persons: 15_000 + random.Next(30_000), Rate: 0.0005 * Math.Exp(0.7 * i) * (0.5 + random.NextDouble())))
            .Select(one => AreasByHandTests.Band(one.I * 10, one.I < 8 ? (one.I * 10) + 9 : null, Math.Ceiling(one.Persons * one.Rate), one.Persons)),
    ];

    private static QuantileFigure[] Figures(Random random) =>
    [
        .. Enumerable.Range(1, random.Next(5, 11)).Select(i => new QuantileFigure(i) { Population = 100 + random.Next(9_000), Value = 50 + random.Next(30), StandardError = 0.5 + random.NextDouble() }),
    ];

    private static double Width(Estimate estimate) => estimate.Interval!.Upper - estimate.Interval.Lower;

    private static void Same(Estimate one, Estimate other, double times = 1)
    {
        Near(times * one.Value, other.Value);
        Near(times * one.Interval!.Lower, other.Interval!.Lower);
        Near(times * one.Interval.Upper, other.Interval.Upper);
    }

    private static void Near(double expected, double found) => Assert.Equal(expected, found, 1e-9 * Math.Max(1, Math.Abs(expected)));

    private static void Each(Action<Random> holds) => Each(100, holds);

    private static void Each(int times, Action<Random> holds) => Prop.ForAll(Gen.Choose(1, int.MaxValue - 1).ToArbitrary(), seed => holds(new Random(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(times));
}
