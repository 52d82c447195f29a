// How many ladders of five groups are measured in a second.
using BenchmarkDotNet.Attributes;
using Samsyn.Statistics.Inequality;

namespace Samsyn.Benchmarks.Statistics;

/// <summary>The ten closed-form measures of ladders with five groups, one core.</summary>
[MemoryDiagnoser]
public class LadderBench
{
    private const int Ladders = 1_000;

    private Disaggregation[] ladders = [];

    [GlobalSetup]
    public void Draw()
    {
        var random = new Random(1);
        ladders = [.. Enumerable.Range(0, Ladders).Select(_ => new Disaggregation([.. Enumerable.Range(1, 5).Select(step => Group(random, step))])
        {
            Ordered = true,
            MoreIsBetter = false,
            Scale = 100,
        })];
    }

    [Benchmark(OperationsPerInvoke = Ladders)]
    public int All()
    {
        var measures = 0;
        foreach (var ladder in ladders)
        {
            measures += Summaries.Of(ladder).Count;
        }

        return measures;
    }

    private static SubgroupFigure Group(Random random, int step) => new("A group", 10 + (random.NextDouble() * 20))
    {
        StandardError = 1 + random.NextDouble(),
        Population = random.Next(100, 10_000),
        Step = step,
    };
}
