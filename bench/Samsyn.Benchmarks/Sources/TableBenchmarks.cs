// How fast a text table of a million rows is read, and turned into figures.
using System.Globalization;
using BenchmarkDotNet.Attributes;
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Sources;
using Samsyn.Sources.Drafts;
using Samsyn.Sources.Recipes;

namespace Samsyn.Benchmarks.Sources;

[MemoryDiagnoser]
[SimpleJob(warmupCount: 1, iterationCount: 5)]
public class TableBenchmarks
{
    private string path = "";
    private string kinds = "";
    private Recipe recipe = new("", []);
    private Recipe joining = new("", []);

    [Params(1_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Write()
    {
        var random = new Random(1);
        path = Path.GetTempFileName();
        using (var writer = new StreamWriter(path))
        {
            writer.Write("kommunkod;kommun;år;kön;utbildning;andel;nedre;övre;antal svar\n");
            for (var row = 0; row < Rows; row++)
            {
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"{1000 + (row % 290)};Ort {row % 290} kommun;{2010 + (row / 290 % 15)};{(row % 2 == 0 ? "Kvinnor" : "Män")};Gymnasial;{1 + random.Next(98)},{random.Next(10)};0,{random.Next(9)};99,{random.Next(9)};{random.Next(5000)}\n"));
            }
        }

        recipe = RecipeGuess.Of(Table(path)).Recipe;
        kinds = Path.GetTempFileName();
        using (var writer = new StreamWriter(kinds))
        {
            string[] words = ["Andel", "Nedre gräns", "Övre gräns", "Antal svar"];
            writer.Write("kommunkod;kommun;år;kön;utbildning;mått;värde\n");
            for (var row = 0; row < Rows; row++)
            {
                var figure = row / 4;
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"{1000 + (figure % 290)};Ort {figure % 290} kommun;{2010 + (figure / 290 % 15)};{(figure / 4350 % 2 == 0 ? "Kvinnor" : "Män")};Nivå {figure / 8700};{words[row % 4]};{(row % 4 is 3 ? 500 : 20 + (row % 4 is 1 ? -5 : row % 4 is 2 ? 5 : 0))}\n"));
            }
        }

        joining = RecipeGuess.Of(Table(kinds)).Recipe;
    }

    [GlobalCleanup]
    public void Delete()
    {
        File.Delete(path);
        File.Delete(kinds);
    }

    [Benchmark(Baseline = true)]
    public long Read() => Table(path).Rows.LongCount();

    [Benchmark]
    public long Draft() => Drafting.Of(Table(path), recipe).LongCount(drafted => drafted is Drafted.Sound);

    [Benchmark]
    public long JoinFourKinds() => Drafting.Of(Table(kinds), joining).LongCount(drafted => drafted is Drafted.Sound);

    private static SourceTable Table(string path) => SourceFile.Open(path) is Checked<IReadOnlyList<SourceTable>>.Sound { Value: [var table] } ? table : throw new InvalidOperationException("The table that was just written could not be read.");
}
