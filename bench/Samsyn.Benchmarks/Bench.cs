// Runs the benchmarks that are named on the command line.
using BenchmarkDotNet.Running;

namespace Samsyn.Benchmarks;

internal static class Bench
{
    private static void Main(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Bench).Assembly).Run(args);
}
