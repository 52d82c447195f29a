// How long twelve places take with all measures and 1,000 draws.
using BenchmarkDotNet.Attributes;
using Samsyn.Statistics.Inequality;

namespace Samsyn.Benchmarks.Statistics;

/// <summary>All seventeen measures of twelve unordered groups with 1,000 draws: one file, and a thousand on all cores.</summary>
[MemoryDiagnoser]
public class SpreadBench
{
    private const int Files = 1_000;

    private Disaggregation[] files = [];

    [GlobalSetup]
    public void Draw()
    {
        var random = new Random(1);
        files = [.. Enumerable.Range(0, Files).Select(_ => new Disaggregation([.. Enumerable.Range(0, 12).Select(place => Group(random, place))])
        {
            MoreIsBetter = false,
            Scale = 100,
        })];
    }

    [Benchmark]
    public int One() => Summaries.Of(files[0]).Count;

    [Benchmark]
    public int Thousand()
    {
        var measures = 0;
        Parallel.ForEach(files, file => Interlocked.Add(ref measures, Summaries.Of(file).Count));
        return measures;
    }

    private static SubgroupFigure Group(Random random, int place) => new("A place", 10 + (random.NextDouble() * 10))
    {
        StandardError = 1 + (random.NextDouble() * 3),
        Population = random.Next(100, 10_000),
        Reference = place == 0,
    };
}
