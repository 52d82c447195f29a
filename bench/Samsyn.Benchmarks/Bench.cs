// Runs the benchmarks that are named on the command line; "files FOLDER" writes the files that the commands are timed on.
using BenchmarkDotNet.Running;
using Samsyn.Web.Tests;

namespace Samsyn.Benchmarks;

internal static class Bench
{
    private static void Main(string[] args)
    {
        if (args is ["files", var folder])
        {
            GeneratedFiles.Write(folder);
            return;
        }

        BenchmarkSwitcher.FromAssembly(typeof(Bench).Assembly).Run(args);
    }
}
