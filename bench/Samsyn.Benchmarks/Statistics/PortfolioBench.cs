// How long it takes to part a budget by equal shares, with the share raised by a thousandth of it at a time.
using System.Diagnostics;
using System.Globalization;
using Samsyn.Statistics.Agreement.Portfolio;

namespace Samsyn.Benchmarks.Statistics;

internal static class PortfolioBench
{
    public static void Run()
    {
        foreach (var (people, projects) in ((int, int)[])[(30, 12), (150, 30), (500, 60), (2_000, 60)])
        {
            var times = Enumerable.Range(1, 10).Select(seed => Time(Made(people, projects, seed))).Order().ToArray();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{people} people, {projects} proposals: {times[0]:0.000} to {times[^1]:0.000} s of CPU, {times[5]:0.000} in the middle"));
        }
    }

    private static double Time(PortfolioQuestion asked)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        _ = EqualShares.Of(asked, new() { Parts = 1_000 });
        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
    }

    // Proposals differ in how many want them; a third of what all cost together can be had.
    private static PortfolioQuestion Made(int people, int projects, int seed)
    {
        var random = new Random(seed);
        double[] liked = [.. Enumerable.Range(0, projects).Select(_ => random.NextDouble() * random.NextDouble())];
        Project[] asked = [.. Enumerable.Range(0, projects).Select(index => new Project($"p{index}", random.Next(20, 500) * 1_000))];
        return new()
        {
            Budget = decimal.Truncate(asked.Sum(project => project.Cost) / 3),
            Projects = asked,
            Voters = [.. Enumerable.Range(0, people).Select(_ => Enumerable.Range(0, projects).Where(index => random.NextDouble() < liked[index]).ToDictionary(index => $"p{index}", _ => 1))],
        };
    }
}
