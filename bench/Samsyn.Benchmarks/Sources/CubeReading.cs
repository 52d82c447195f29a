// How fast a cube of a hundred megabytes is read, as JSON-stat and as PX, and how much memory the whole process takes.
using System.Diagnostics;
using System.Globalization;
using Samsyn.Loop;
using Samsyn.Sources;

namespace Samsyn.Benchmarks.Sources;

internal static class CubeReading
{
    private const int Places = 312;
    private const int Groups = 100;
    private const int Megabytes = 100;

    /// <summary>Writes the files into a folder, reads each to its last row and says how long it took.</summary>
    public static void Run(string folder)
    {
        Directory.CreateDirectory(folder);
        Told(Written(Path.Combine(folder, "dense.json"), Dense));
        Told(Written(Path.Combine(folder, "sparse.json"), Sparse));
        Told(Written(Path.Combine(folder, "cube.px"), Px));
    }

    private static string Written(string path, Action<TextWriter, int, Random> write)
    {
        if (!File.Exists(path))
        {
            using var writer = new StreamWriter(path);
            // A dense value takes some six letters; with a symbol in every third cell and the cells' numbers, a sparse one eighteen.
            write(writer, Megabytes * 1_000_000 / (path.EndsWith("sparse.json", StringComparison.Ordinal) ? 18 : 6) / (Places * Groups), new Random(1));
        }

        return path;
    }

    private static void Told(string path)
    {
        using var own = Process.GetCurrentProcess();
        var (watch, before) = (Stopwatch.StartNew(), own.TotalProcessorTime);
        var rows = SourceFile.Open(path) is Checked<IReadOnlyList<SourceTable>>.Sound { Value: [var table] } ? table.Rows.LongCount(row => row is SourceRow.Read) : throw new InvalidOperationException($"{path} cannot be read.");
        own.Refresh();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Path.GetFileName(path)}: {new FileInfo(path).Length / 1e6:0} MB, {rows} cells, {watch.Elapsed.TotalSeconds:0.00} s, {(own.TotalProcessorTime - before).TotalSeconds:0.00} s of CPU; the process so far at most {own.PeakWorkingSet64 / 1e6:0} MB"));
    }

    private static void Dense(TextWriter writer, int years, Random random)
    {
        Head(writer, years);
        writer.Write("\"value\":[");
        for (var cell = 0; cell < Places * Groups * years; cell++)
        {
            writer.Write(cell == 0 ? "" : ",");
            writer.Write(cell % 7 == 0 ? "null" : Number(random));
        }

        writer.Write("]}");
    }

    private static void Sparse(TextWriter writer, int years, Random random)
    {
        Head(writer, years);
        var cells = Places * Groups * years;
        writer.Write("\"value\":{");
        for (var cell = 0; cell < cells; cell++)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{(cell == 0 ? "" : ",")}\"{cell}\":{Number(random)}"));
        }

        writer.Write("},\"status\":{");
        for (var cell = 0; cell < cells; cell += 3)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{(cell == 0 ? "" : ",")}\"{cell}\":\"p\""));
        }

        writer.Write("}}");
    }

    private static void Head(TextWriter writer, int years) => writer.Write(string.Create(CultureInfo.InvariantCulture,
        $"{{\"class\":\"dataset\",\"id\":[\"Region\",\"Group\",\"Tid\"],\"size\":[{Places},{Groups},{years}],\"role\":{{\"time\":[\"Tid\"]}},\"dimension\":{{{Side("Region", Places)},{Side("Group", Groups)},{Side("Tid", years)}}},"));

    private static string Side(string name, int count) => $"\"{name}\":{{\"category\":{{\"index\":[{string.Join(',', Codes(count).Select(code => $"\"{code}\""))}]}}}}";

    private static void Px(TextWriter writer, int years, Random random)
    {
        writer.Write($"CHARSET=\"ANSI\";\nTITLE=\"Cube\";\nSTUB=\"Region\",\"Group\";\nHEADING=\"Tid\";\n{Values("Region", Places)}{Values("Group", Groups)}{Values("Tid", years)}UNITS=\"persons\";\nDATA=\n");
        for (var row = 0; row < Places * Groups; row++)
        {
            for (var year = 0; year < years; year++)
            {
                writer.Write((row + year) % 7 == 0 ? "\"..\" " : Number(random) + " ");
            }

            writer.Write('\n');
        }

        writer.Write(";\n");
    }

    private static string Values(string name, int count) => $"VALUES(\"{name}\")={string.Join(",\n", Codes(count).Select(code => $"\"{code}\""))};\n";

    private static IEnumerable<string> Codes(int count) => Enumerable.Range(0, count).Select(at => (1000 + at).ToString(CultureInfo.InvariantCulture));

    private static string Number(Random random) => (random.Next(1, 9999) / 10.0).ToString("0.0", CultureInfo.InvariantCulture);
}
