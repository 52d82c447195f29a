// A PX file of a hundred megabytes, such as a whole country publishes, read with little memory.
using System.Diagnostics;
using System.Globalization;
using Samsyn.Sources;
using Samsyn.Sources.Px;
using Xunit.Abstractions;
using static System.FormattableString;

namespace Samsyn.Tests.Sources.Px;

[Collection(nameof(Alone))]
public sealed class PxMemoryTests(ITestOutputHelper output)
{
    private const long Most = 300L << 20;

    [Fact]
    public void A_file_of_ten_megabytes_needs_no_more_than_one_of_a_hundred() => Read(regions: 30);

    [Trait("slow", "yes")]
    [Fact]
    public void A_file_of_a_hundred_megabytes_needs_less_than_three_hundred() => Read(regions: 290);

    private void Read(int regions)
    {
        using var file = new TemporaryFile("");
        Write(file.FullName, regions);
        var (before, heap) = (Environment.WorkingSet, GC.GetTotalMemory(forceFullCollection: true));
        var clock = Stopwatch.StartNew();
        var (cells, sum, peak) = (0L, 0L, 0L);
        foreach (var row in PxFile.Open(file.FullName).Sound()[0].Rows)
        {
            sum += long.Parse(Assert.IsType<SourceRow.Read>(row).Cells[^3]!, CultureInfo.InvariantCulture);
            peak = ++cells % 100_000 == 0 ? Math.Max(peak, Math.Max(Environment.WorkingSet - before, GC.GetTotalMemory(false) - heap)) : peak;
        }

        var seconds = clock.Elapsed.TotalSeconds;
        var size = new FileInfo(file.FullName).Length;
        output.WriteLine(Invariant($"{size >> 20} MB, {cells} cells in {seconds:0.0} s: {size / seconds / (1 << 20):0} MB/s, {cells / seconds:0} cells/s; memory grew by {peak >> 20} MB"));
        Assert.Equal((regions * 64_640L, regions * Sum), (cells, sum));
        Assert.InRange(peak, 1, Most);
    }

    // 101 ages, two sexes, 20 years and 16 contents for each region.
    private static long Sum => Enumerable.Range(0, 64_640).Sum(cell => (long)Value(cell));

    private static int Value(int cell) => 1_000 + (cell * 7919 % 90_000);

    private static void Write(string path, int regions)
    {
        using var text = new StreamWriter(path);
        text.Write("CHARSET=\"ANSI\";\nMATRIX=\"INVENTED\";\nSTUB=\"region\",\"age\";\nHEADING=\"sex\",\"year\",\"contents\";\n");
        text.Write(Invariant($"VALUES(\"region\")={Words("R", regions)};\nVALUES(\"age\")={Words("A", 101)};\nVALUES(\"sex\")={Words("S", 2)};\n"));
        text.Write(Invariant($"TIMEVAL(\"year\")=TLIST(A1,\"2005\"-\"2024\");\nVALUES(\"contents\")={Words("C", 16)};\nDATA=\n"));
        for (var region = 0; region < regions; region++)
        {
            for (var cell = 0; cell < 64_640; cell++)
            {
                text.Write(Invariant($"{Value(cell)}{(cell % 640 == 639 ? '\n' : ' ')}"));
            }
        }

        text.Write(";\n");
    }

    private static string Words(string name, int count) => string.Join(',', Enumerable.Range(1, count).Select(word => Invariant($"\"{name}{word}\"")));
}
