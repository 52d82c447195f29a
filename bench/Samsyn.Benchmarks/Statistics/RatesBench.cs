// How long rates, standardised rates, slopes over areas and life tables take; "rates" on the command line.
using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Samsyn.Statistics.Rates;

namespace Samsyn.Benchmarks.Statistics;

/// <summary>Times the methods that make rates of counts, in CPU seconds of one thread.</summary>
internal static class RatesBench
{
    private const int Times = 5;

    private static readonly AgeBand[] Bands = [.. Enumerable.Range(0, 19).Select(i => new AgeBand(i * 5, i < 18 ? (i * 5) + 4 : null))];

    /// <summary>Prints the best and the worst of five runs of each.</summary>
    public static void Run()
    {
        GCSettings.LatencyMode = GCLatencyMode.Batch; // as the commands run: clearing up beside the work costs more than the work
        var random = new Random(1);
        var counts = Enumerable.Range(0, 1_000_000).Select(_ => new EventCount(random.Next(60), 1_000.0 + random.Next(100_000))).ToArray();
        Time("1,000,000 rates", () => Rate.Of(counts, 100_000));
        Time("the same one by one, each an object of its own", () => Array.ConvertAll(counts, one => Rate.Of(one.Events, one.PersonYears, 100_000)));

        var strata = Enumerable.Range(0, 10_000).Select(_ => Bands.Select((band, i) => new WeightedStratum(band.ToString())
        {
            Counted = random.Next(i + 2),
            PersonYears = 100 + random.Next(2_000),
            Standard = StandardPopulation.European2013.PersonsAt(band),
        }).ToArray()).ToArray();
        Time("10,000 areas of 19 bands, directly standardised", () => Array.ConvertAll(strata, area => DirectlyStandardisedRate.Of(area).At()));

        var few = strata.Select(area => area.Select((one, i) => one with { Counted = i % 4 == 0 ? 1 : 0 }).ToArray()).ToArray();
        Time("the same with 5 events each (Fay-Feuer)", () => Array.ConvertAll(few, area => DirectlyStandardisedRate.Of(area).At()));

        var ladders = Enumerable.Range(0, 1_000).Select(_ => Enumerable.Range(1, 10).Select(i => new QuantileFigure(i)
        {
            Population = 1_000 + random.Next(9_000),
            Value = 74 + i + random.NextDouble(),
            StandardError = 0.5 + random.NextDouble(),
        }).ToArray()).ToArray();
        Time("1,000 areas of 10 deciles, slope, ratio and beginning with limits", () => Array.ConvertAll(ladders, area => QuantileSlope.Of(area) is var slope ? (slope.Slope(), slope.Ratio(), slope.Start()) : default));

        var simulated = ladders.Take(10).ToArray();
        Time("10 areas of 10 deciles, simulated (100,000 draws)", () => Array.ConvertAll(simulated, area => QuantileSlope.Of(area, new() { Scale = QuantileScale.Log }).Slope()));

        AgeBand[] ages = [new(0, 0), new(1, 4), .. Bands.Skip(1)];
        var tables = Enumerable.Range(0, 1_000).Select(_ => ages.Select((band, i) => new BandCount(band) { Events = 1 + random.Next(1 + (i * i / 4)), PersonYears = 400 + random.Next(1_000) }).ToArray()).ToArray();
        Time("1,000 life tables of 20 bands, every age with its interval", () => Array.ConvertAll(tables, area => LifeTable.Of(area) is var table ? table.Ages.Select(age => table.At(age)).ToArray() : []));
    }

    private static void Time<T>(string what, Func<T> work)
    {
        work();
        var seconds = Enumerable.Range(0, Times).Select(_ => Seconds(work)).Order().ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {seconds[0]:F4} to {seconds[^1]:F4} s of CPU"));
    }

    private static double Seconds<T>(Func<T> work)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        GC.KeepAlive(work());
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }
}
