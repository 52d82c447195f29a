// What the gap then and now, and years taken together, cost an indicator page each time it is asked for.
using System.Diagnostics;
using Samsyn.Loop.Measure;
using Samsyn.Web.Tests;
using static System.FormattableString;

namespace Samsyn.Benchmarks.Web;

/// <summary>Times what an indicator page computes anew for each reader.</summary>
internal static class ChangedGapBench
{
    private const int Times = 500;

    /// <summary>Prints milliseconds for two groups, a ladder, many groups without an order, and years taken together.</summary>
    public static async Task Run()
    {
        foreach (var (indicator, dimension) in new[] { ("LTU", "sex"), ("LTU", "education"), ("LTU", "area") })
        {
            var picture = await ExampleStore.Board().Indicator(ExampleStore.County.Collaboration.Key, new(indicator, "99") { Dimension = dimension }, CancellationToken.None);
            Print(Invariant($"change, {picture!.OverTime.Count} years by {picture.Split!.Dimension.Code}"), () => ChangedGap.Of(picture.OverTime));
            Print(Invariant($"three years together of {picture.Everyone.Count}"), () => PooledFigures.Of(picture.Indicator, picture.Everyone, 3));
        }
    }

    private static void Print(string what, Func<object?> work)
    {
        for (var warm = 0; warm < Times; warm++)
        {
            work();
        }

        var clock = Stopwatch.StartNew();
        for (var run = 0; run < Times; run++)
        {
            work();
        }

        Console.WriteLine(Invariant($"{what}: {clock.Elapsed.TotalMilliseconds / Times:F4} ms"));
    }
}
