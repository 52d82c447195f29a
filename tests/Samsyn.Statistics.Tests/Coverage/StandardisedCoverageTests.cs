// How often standardised rates, life expectancies and slopes over areas hold the truth: drawn from populations that are known.
using System.Globalization;
using Samsyn.Statistics.Rates;
using Xunit.Abstractions;

namespace Samsyn.Statistics.Tests.Coverage;

public sealed class StandardisedCoverageTests(ITestOutputHelper output)
{
    private const int Few = 1_000;
    private const int Many = 20_000;

    /// <summary>Events to be expected in all, and how unlike the standard the place's ages are.</summary>
    public static TheoryData<double, string> Places
    {
        get
        {
            var places = new TheoryData<double, string>();
            foreach (var events in new[] { 2.0, 5, 10, 20, 50, 200, 1_000 })
            {
                places.Add(events, "like the standard");
                places.Add(events, "few old");
            }

            return places;
        }
    }

    public static TheoryData<int> Sizes => [6_000, 10_000, 25_000, 100_000];

    public static TheoryData<string> Ladders => ["value", "rate", "rate on the logarithm", "share", "share on the odds"];

    [Theory, MemberData(nameof(Places))]
    public void A_standardised_rate_keeps_its_promise_in_a_sample(double events, string ages) => Standardised(events, ages, Few);

    [Theory, MemberData(nameof(Places)), Trait("slow", "yes")]
    public void A_standardised_rate_keeps_its_promise(double events, string ages) => Standardised(events, ages, Many);

    [Theory, MemberData(nameof(Sizes))]
    public void A_life_expectancy_keeps_its_promise_in_a_sample(int persons) => Lives(persons, Few);

    [Theory, MemberData(nameof(Sizes)), Trait("slow", "yes")]
    public void A_life_expectancy_keeps_its_promise(int persons) => Lives(persons, Many);

    [Theory, MemberData(nameof(Ladders))]
    public void A_slope_over_areas_keeps_its_promise_in_a_sample(string kind) => Slopes(kind, 150);

    [Theory, MemberData(nameof(Ladders)), Trait("slow", "yes")]
    public void A_slope_over_areas_keeps_its_promise(string kind) => Slopes(kind, 5_000);

    // Death rates that double every eight years, in the nineteen bands of the standard.
    private void Standardised(double events, string ages, int runs)
    {
        var random = new Random(20_260_101);
        var standard = Bands.Select(band => StandardPopulation.European2013.PersonsAt(band)).ToArray();
        var persons = standard.Select((share, i) => ages == "few old" ? share * Math.Pow(0.8, i) : share).ToArray();
        var rates = Bands.Select(band => Math.Pow(2, band.From / 8.0)).ToArray();
        var scale = events / persons.Zip(rates, (n, rate) => n * rate).Sum();
        var truth = 100_000 * scale * standard.Zip(rates, (w, rate) => w * rate).Sum() / standard.Sum();
        Hold(("standardised", $"{events}\t{ages}"), (runs, truth, events < 10 ? 0.935 : 0.925), () => DirectlyStandardisedRate.Of(
            [.. Bands.Select((band, i) => new WeightedStratum(band.ToString()) { Counted = Scenario.Poisson(persons[i] * rates[i] * scale, random), PersonYears = persons[i], Standard = standard[i] })]).At());
    }

    // A Nordic table: 82 years, in a place with the ages of the standard.
    private void Lives(int size, int runs)
    {
        var random = new Random(20_260_101);
        AgeBand[] bands = [new(0, 0), new(1, 4), .. Bands.Skip(1)];
        var persons = bands.Select(band => size * StandardPopulation.European2013.PersonsAt(band) / 100_000).ToArray();
        var rates = bands.Select(band => band.From == 0 ? 0.0025 : 0.0001 + (0.000025 * Math.Exp(0.1 * (band.From + 2)))).ToArray();
        LifeTable Table(Func<int, double> deaths) => LifeTable.Of([.. bands.Select((band, i) => new BandCount(band) { Events = Math.Min(persons[i], deaths(i)), PersonYears = persons[i] })]);
        var truth = Table(i => persons[i] * rates[i]).At(0).Estimate!.Value;
        Hold(("life", $"{size}"), (runs, truth, 0.925), () => Table(i => Scenario.Poisson(persons[i] * rates[i], random)).At(0).Estimate);
    }

    // Tenths with a figure that falls evenly on the scale of the line; errors known, as those of rates of 200 or shares of 500.
    private void Slopes(string kind, int runs)
    {
        var random = new Random(20_260_101);
        var options = new QuantileSlopeOptions
        {
            Scale = kind.StartsWith("rate", StringComparison.Ordinal) ? QuantileScale.Log : kind.StartsWith("share", StringComparison.Ordinal) ? QuantileScale.Logit : QuantileScale.Value,
            Transform = kind.Contains(" on ", StringComparison.Ordinal),
            Draws = runs > 1_000 ? 5_000 : 1_000,
        };
        QuantileFigure[] ladder = [.. Enumerable.Range(1, 10).Select(i => new QuantileFigure(i) { Population = 400 + (50 * i), Value = True(options, i), StandardError = 0 })];
        QuantileFigure[] File() => [.. ladder.Select(figure => Drawn(figure, options, random))];
        var truth = QuantileSlope.Of(ladder, options with { Draws = 1_000 }).Slope().Value;
        Hold(("slope", kind), (runs, truth, 0.925), () => QuantileSlope.Of(File(), options).Slope());
    }

    private static double True(QuantileSlopeOptions options, int tenth) => options.Scale switch
    {
        QuantileScale.Log => options.Transform ? 800 * Math.Exp(-0.08 * tenth) : 800 - (40 * tenth),
        QuantileScale.Logit => options.Transform ? 1 / (1 + Math.Exp(0.4 + (0.1 * tenth))) : 0.4 - (0.02 * tenth),
        _ => 84 - (0.5 * tenth),
    };

    // Limits as a table gives them: of a count on Byar's way, of a share on Wilson's, of a value on the normal curve.
    private static QuantileFigure Drawn(QuantileFigure figure, QuantileSlopeOptions options, Random random)
    {
        if (options.Scale == QuantileScale.Value)
        {
            var error = 0.5 + (0.05 * figure.Quantile);
            return figure with { Value = figure.Value + (error * NormalDistribution.Quantile(Math.Clamp(random.NextDouble(), 1e-12, 1 - 1e-12))), StandardError = error };
        }

        var persons = figure.Population;
        var estimate = options.Scale == QuantileScale.Log
            ? Rate.Of(Scenario.Poisson(figure.Value / 100_000 * persons * 100, random), persons * 100, 100_000)
            : Proportion.Of(Enumerable.Range(0, (int)persons).Count(_ => random.NextDouble() < figure.Value), (int)persons, 1);
        return figure with { Value = estimate.Value, StandardError = null, Limits = (estimate.Interval!.Lower, estimate.Interval.Upper) };
    }

    private void Hold((string What, string Which) name, (int Runs, double Truth, double Least) of, Func<Estimate?> draw)
    {
        var (held, given) = (0, 0);
        for (var run = 0; run < of.Runs; run++)
        {
            if (draw() is { Interval: { } interval })
            {
                given++;
                held += interval.Holds(of.Truth) ? 1 : 0;
            }
        }

        var share = held / (double)given;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name.What}\t{name.Which}\t{share:F3}\t{given / (double)of.Runs:F3}"));
        Assert.True(share >= of.Least - (3.5 * Math.Sqrt(0.05 * 0.95 / of.Runs)), string.Create(CultureInfo.InvariantCulture, $"{share:F3}"));
    }

    private static AgeBand[] Bands { get; } = [.. Enumerable.Range(0, 19).Select(i => new AgeBand(i * 5, i < 18 ? (i * 5) + 4 : null))];
}
