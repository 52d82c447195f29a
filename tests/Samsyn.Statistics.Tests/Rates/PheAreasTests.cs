// Life expectancy, quantiles and slopes of areas, funnels: every case of reference/phe.
using Samsyn.Statistics.Rates;

namespace Samsyn.Statistics.Tests.Rates;

public sealed class PheAreasTests
{
    public static TheoryData<string> Lives => PheCase.Of("phe_life_expectancy");

    public static TheoryData<string> Parts => PheCase.Of("phe_quantile");

    public static TheoryData<string> Slopes => PheCase.Of("phe_sii");

    [ReferenceTheory, MemberData(nameof(Lives))]
    public void A_life_expectancy_is_that_of_the_reference(string id)
    {
        var given = PheCase.Find(id);
        var areas = given.Expected.GroupBy(row => row["area"]).ToArray();
        Assert.Equal(10, areas.Length);
        foreach (var area in areas)
        {
            var rows = given.Input.Where(row => row["area"] == area.Key).ToArray();
            if (area.Key is "L07_missing_band" or "L08_negative_deaths" or "L09_zero_pop_band" or "L10_deaths_gt_pop")
            {
                Assert.All(area, row => Assert.Null(row.Number("value")));
                Refused(area.Key, rows);
                continue;
            }

            var table = LifeTable.Of(Bands(rows));
            foreach (var expected in area)
            {
                var age = (int)expected.Number("startage")!.Value;
                var found = table.At(age);
                PheAssert.Near(expected, "pops_used", found.PersonYears);
                PheAssert.Near(expected, "dths_used", found.Deaths);
                PheAssert.Near(expected, "value", found.Estimate?.Value);
                foreach (var (confidence, lower, upper) in given.Levels())
                {
                    // The package hides a value that is too uncertain and leaves its limits; ours hides both.
                    var limits = table.At(age, confidence).Estimate?.Interval;
                    PheAssert.Near(expected, lower, limits?.Lower);
                    PheAssert.Near(expected, upper, limits?.Upper);
                }
            }
        }
    }

    [ReferenceTheory, MemberData(nameof(Parts))]
    public void Quantiles_of_areas_are_those_of_the_reference(string id)
    {
        var given = PheCase.Find(id);
        var isHighestFirst = !given.Json.GetProperty("args").TryGetProperty("invert", out var invert) || invert.GetBoolean();
        foreach (var group in given.Expected.GroupBy(row => row.Key(given.By)))
        {
            var found = AreaQuantiles.Of([.. group.Select(row => row.Number("value"))], (int)given.Number("nquantiles", 10), isHighestFirst);

            Assert.Equal(group.Select(row => (int?)row.Number("quantile")), found);
        }
    }

    // Limits: the mean of eight runs of 100,000 draws, and four times how far the runs scatter (for one simulation), or that
    // over √8 (closed forms). Of four runs the scatter is hardly known: there not below what 100,000 normal draws have.
    [ReferenceTheory, MemberData(nameof(Slopes))]
    public void A_slope_over_quantiles_is_that_of_the_reference(string id)
    {
        var given = PheCase.Find(id);
        var options = new QuantileSlopeOptions
        {
            Scale = (QuantileScale)(int)given.Number("value_type", 0),
            Transform = given.Is("transform"),
            Multiplier = given.Number("multiplier", 1),
        };
        foreach (var expected in given.Expected)
        {
            var slope = QuantileSlope.Of([.. given.Input.Where(row => row.Key(given.By) == expected.Key(given.By)).Select(row => Figure(given, row))], options);

            PheAssert.Near(expected, "sii", slope.Slope().Value);
            PheAssert.Near(expected, "rii", slope.Ratio()!.Value);
            // The package multiplies the beginning of the line only where it was fitted on a scale; ours always.
            PheAssert.Near(expected, "intercept", options.Transform ? slope.Start().Value : slope.Start().Value / Math.Abs(options.Multiplier));
            var (runs, ending) = (given.Folder.Length == 0 ? 8 : 4, options.Transform ? "" : "cl");
            foreach (var (confidence, lower, upper) in given.Levels("sii_", ending))
            {
                var (within, ratio) = (options.IsSimulated ? 4 : 4 / Math.Sqrt(runs), slope.Ratio(confidence)!.Interval!);
                Simulated(expected, (lower, upper, runs), slope.Slope(confidence).Interval!, within);
                Simulated(expected, (lower.Replace("sii", "rii", StringComparison.Ordinal), upper.Replace("sii", "rii", StringComparison.Ordinal), runs), ratio, within);
            }
        }
    }

    private static void Simulated(PheRow expected, (string Lower, string Upper, int Runs) of, Interval interval, double within)
    {
        Simulated(expected, (of.Lower, of.Runs), (interval.Lower, interval), within);
        Simulated(expected, (of.Upper, of.Runs), (interval.Upper, interval), within);
    }

    private static void Simulated(PheRow expected, (string Column, int Runs) of, (double Limit, Interval Interval) own, double within)
    {
        var (mean, found) = (expected.Number($"{of.Column}_mean{of.Runs}")!.Value, own.Limit);
        var least = of.Runs == 8 ? 0 : 0.00845 * (own.Interval.Upper - own.Interval.Lower) / 3.92;
        var scatter = Math.Max(least, expected.Number($"{of.Column}_sd{of.Runs}")!.Value);
        Assert.True(Math.Abs(found - mean) <= within * scatter, $"{of.Column}: {found} is {Math.Abs(found - mean) / scatter:F2} scatters from {mean}");
    }

    private static QuantileFigure Figure(PheCase given, PheRow row) => new((int)row.Number(given.Text("quantile")!)!.Value)
    {
        Population = row.Number(given.Text("population")!)!.Value,
        Value = given.Text("value") is { } value ? row.Number(value)!.Value : row.Number(given.Text("x")!)!.Value / row.Number(given.Text("population")!)!.Value,
        StandardError = given.Text("se") is { } error ? row.Number(error) : null,
        Limits = given.Text("lower_cl") is { } lower ? (row.Number(lower)!.Value, row.Number(given.Text("upper_cl")!)!.Value) : null,
    };

    // By their first age alone a missing band cannot be seen; by both ends it can.
    private static void Refused(string area, PheRow[] rows)
    {
        IEnumerable<BandCount> bands = area != "L07_missing_band" ? Bands(rows) : Bands(rows).Select(band => band.Band is { From: > 1, To: { } to } ? band with { Band = new(to - 4, to) } : band);
        var error = Assert.Throws<ArgumentException>(() => LifeTable.Of([.. bands]));
        Assert.Contains(area == "L07_missing_band" ? "follow each other" : "It must have people, and deaths from none to all of them.", error.Message, StringComparison.Ordinal);
    }

    private static List<BandCount> Bands(PheRow[] rows)
    {
        int[] ages = [.. rows.Select(row => (int)row.Number("startage")!.Value).Order()];
        return
        [
            .. rows.Select(row => (int)row.Number("startage")!.Value is var age && Array.IndexOf(ages, age) is var place
                ? new BandCount(new(age, place + 1 < ages.Length ? ages[place + 1] - 1 : null)) { Events = row.Number("deaths")!.Value, PersonYears = row.Number("pop")!.Value }
                : null!),
        ];
    }
}
