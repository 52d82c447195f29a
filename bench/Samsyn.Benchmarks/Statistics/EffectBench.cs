// How long it takes to ask whether something helped: 39 areas by 31 years with every placebo of every method, and a country of 290; "effect" on the command line.
using System.Diagnostics;
using System.Globalization;
using Samsyn.Statistics.Effect;

namespace Samsyn.Benchmarks.Statistics;

/// <summary>Times every method of "did it help?", in CPU seconds.</summary>
internal static class EffectBench
{
    private const int Years = 31;
    private const int Start = 1989;

    /// <summary>Prints the first and the best of five runs of each.</summary>
    public static void Run()
    {
        var (counts, values, country) = (Made(39, isCounts: true), Made(39, isCounts: false), Made(290, isCounts: true));
        (string, Action)[] works =
        [
            ("before and after, difference, two-way, line, projection", () => Plain(counts, values)),
            ("event study", () => { EventStudy.Of(counts); EventStudy.Of(values); }),
            ("placebo of counts by effect", () => Placebo.OfEffects(counts)),
            ("placebo of counts by score", () => Placebo.OfScores(counts)),
            ("placebo of values by effect", () => Placebo.OfEffects(values)),
            ("synthetic control of every area", () => SyntheticPlacebo.Of(values)),
            ("synthetic difference of every area", () => SyntheticDifference.Error(values)),
            ("verdict by rule A", () => EffectVerdict.Of(counts, new(MoreIsBetter: false))),
            ("verdict by rule B", () => EffectVerdict.Of(counts, new(MoreIsBetter: false) { Rule = VerdictRule.Ranked })),
        ];
        double[][] seconds = [.. works.Select(_ => new double[6])];
        for (var round = 0; round < 6; round++)
        {
            foreach (var (index, (_, work)) in works.Index())
            {
                seconds[index][round] = Seconds(work);
            }
        }

        foreach (var (index, (name, _)) in works.Index())
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: first {seconds[index][0]:F3}, then {seconds[index][1..].Min():F3} to {seconds[index][1..].Max():F3} s of CPU"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"verdict by rule B among 290 areas: {Seconds(() => EffectVerdict.Of(country, new(MoreIsBetter: false) { Rule = VerdictRule.Ranked })):F2} s of CPU"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all: first {seconds.Sum(one => one[0]):F2}, then {seconds.Sum(one => one[1..].Min()):F2} to {seconds.Sum(one => one[1..].Max()):F2} s of CPU"));
    }

    private static void Plain(Panel counts, Panel values)
    {
        BeforeAfter.Of(counts);
        LogRateDifference.Of(counts);
        MeanDifference.Of(values);
        TwoWay.Of(counts);
        InterruptedSeries.Of(counts, new() { Bend = true });
        Projection.Of(counts);
    }

    private static Panel Made(int areas, bool isCounts)
    {
        var random = new Random(1);
        PanelCell Cell(int area, int year)
        {
            var (key, level) = (new PanelKey(string.Create(CultureInfo.InvariantCulture, $"A{area:000}"), 1970 + year), (100 + (2 * area) + (year * (1 + (0.02 * area)))) * (0.95 + (0.1 * random.NextDouble())));
            return isCounts ? new(key, Math.Round(level)) { Persons = 20_000 } : new(key, level);
        }

        return Panel.Of([.. Enumerable.Range(0, areas).SelectMany(area => Enumerable.Range(0, Years).Select(year => Cell(area, year)))], new("A000", Start));
    }

    private static double Seconds(Action work)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }
}
