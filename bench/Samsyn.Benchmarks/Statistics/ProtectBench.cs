// How long it takes to protect tables of places, sexes, ages and education with all their margins, at half, whole and double size.
using System.Diagnostics;
using System.Globalization;
using Samsyn.Statistics.Disclosure;

namespace Samsyn.Benchmarks.Statistics;

internal static class ProtectBench
{
    public static void Run()
    {
        Time("warming up", Table(30, 0.05, bases: false));
        foreach (var places in (int[])[145, 290, 580])
        {
            Time($"{places} x 2 x 18 x 5, common", Table(places, 0.05, bases: false));
            Time($"{places} x 2 x 18 x 5, rare", Table(places, 0.005, bases: false));
            Time($"{places} x 2 x 18 x 5, with bases", Table(places, 0.05, bases: true));
        }
    }

    private static void Time(string what, CountedTable table)
    {
        var (clock, before) = (Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime);
        var told = Protection.Of(table, ProtectionRule.Register);
        var taken = Process.GetCurrentProcess().TotalProcessorTime - before;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what}: {table.Cells.Count} cells, {told.Cells.Count(cell => cell.Primary)} too small, {told.Cells.Count(cell => !cell.Shown)} hidden, {told.Exposed.Count} exposed, {clock.Elapsed.TotalSeconds:0.00} s ({taken.TotalSeconds:0.00} s of CPU)"));
    }

    // Counts fall off with the size of the place; counties hold fourteen places each.
    private static CountedTable Table(int places, double share, bool bases)
    {
        var random = new Random(1);
        int[] sizes = [places, 2, 18, 5];
        var counties = Enumerable.Range(0, (places + 13) / 14).ToArray();
        var sums = new Dictionary<(string, string, string, string), (long Count, long Base)>();
        for (var place = 0; place < places; place++)
        {
            var persons = 60 * Math.Exp(random.NextDouble() * 3);
            for (var cell = 0; cell < 2 * 18 * 5; cell++)
            {
                var all = (long)(persons * (0.2 + random.NextDouble()));
                var count = Enumerable.Range(0, (int)all).LongCount(_ => random.NextDouble() < share);
                foreach (var area in (string[])[Code("p", place), Code("c", place / 14), "all"])
                {
                    foreach (var sex in (string[])[Code("s", cell % 2), "all"])
                    {
                        foreach (var age in (string[])[Code("a", cell / 2 % 18), "all"])
                        {
                            foreach (var school in (string[])[Code("e", cell / 36), "all"])
                            {
                                var key = (area, sex, age, school);
                                var (counted, among) = sums.GetValueOrDefault(key);
                                sums[key] = (counted + count, among + all);
                            }
                        }
                    }
                }
            }
        }

        var groups = counties.Select(county => new CategoryGroup(Code("c", county), [.. Enumerable.Range(county * 14, Math.Min(14, places - (county * 14))).Select(place => Code("p", place))]));
        return new(
            [new("area") { Total = "all", Groups = [.. groups] }, new("sex") { Total = "all" }, new("age") { Total = "all" }, new("school") { Total = "all" }],
            [.. sums.Select(pair => new CountedCell([pair.Key.Item1, pair.Key.Item2, pair.Key.Item3, pair.Key.Item4], pair.Value.Count) { Base = bases ? pair.Value.Base : null })]);
    }

    private static string Code(string kind, int number) => kind + number.ToString(CultureInfo.InvariantCulture);
}
