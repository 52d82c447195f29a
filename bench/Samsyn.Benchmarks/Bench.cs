// Runs the benchmarks that are named on the command line; "files FOLDER" writes the files that the commands are timed on, "load FOLDER MEGABYTES" loads a store.
using BenchmarkDotNet.Running;
using Samsyn.Benchmarks.Store;
using Samsyn.Web.Tests;

namespace Samsyn.Benchmarks;

internal static class Bench
{
    private static async Task Main(string[] args)
    {
        if (args is ["files", var folder])
        {
            GeneratedFiles.Write(folder);
            return;
        }

        if (args is ["load", var disk, var megabytes])
        {
            await StoreUnderLoad.Run(disk, int.Parse(megabytes, System.Globalization.CultureInfo.InvariantCulture));
            return;
        }

        BenchmarkSwitcher.FromAssembly(typeof(Bench).Assembly).Run(args);
    }
}
