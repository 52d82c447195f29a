// How long it takes to store figures and to find them again.
using BenchmarkDotNet.Attributes;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Example;
using Samsyn.Loop.Measure.Intake;
using Samsyn.Store;

namespace Samsyn.Benchmarks.Store;

/// <summary>The example county, and a million figures.</summary>
[MemoryDiagnoser]
public class ObservationsBench
{
    private const int Million = 1_000_000;
    private static readonly CollaborationKey Here = new("here");
    private readonly string folder = Directory.CreateTempSubdirectory("samsyn-bench-").FullName;
    private SamsynStore store = null!;
    private int files;

    [GlobalSetup]
    public async Task Open()
    {
        store = await SamsynStore.Open(folder, TimeProvider.System, default);
        await store.Collaborations.Keep(new(Here, "here", "Here", Invented: true), default);
        await store.Batches.Add(Here, Origin(), ExampleCounty.Make().Observations, default);
    }

    [GlobalCleanup]
    public async Task Close()
    {
        await store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Benchmark]
    public ExampleCounty MakeTheExampleCounty() => ExampleCounty.Make();

    [Benchmark]
    public Task<IReadOnlyList<Observation>> FindTheWholeCounty() => store.Observations.Find(Here, new(), default);

    [Benchmark]
    public Task<IReadOnlyList<Observation>> FindOneIndicatorAtOnePlace() => store.Observations.Find(Here, new("SRH", "9901"), default);

    [Benchmark]
    public Task<long> AskForTheVersion() => store.Observations.Version(Here, default);

    [Benchmark]
    public IntakeReport LookThroughAMillionDrafts() => IntakeReport.Of(
        Keys().Select(key => new Draft(new Samsyn.Loop.Where.All(), new Figure.Known(new(1)))
        {
            Setting = key.Area,
            Indicator = key.Indicator,
            Period = key.Period,
            Groups = [new("group", key.Stratum.Key.Length == 0 ? "all" : key.Stratum.Key[2..])],
        }),
        new([], [], []),
        new() { NewAreas = true });

    [Benchmark]
    public async Task TakeInAMillion()
    {
        var answer = await store.Batches.Add(new("here"), Origin(), Keys().Select(key => new Observation(key, new Figure.Known(new(1)))), default);
        await store.Batches.RollBack(Here, ((BatchAnswer.Added)answer).Batch.Id, "bench", default);
    }

    private BatchOrigin Origin() => new("bench", $"{files++}", "bench");

    private static IEnumerable<ObservationKey> Keys() =>
        from number in Enumerable.Range(0, Million)
        let rest = number / 2_000
        select new ObservationKey($"I{number % 20}", $"{number / 20 % 100}", Period.Year(2000 + (rest % 25)), Stratum.Of("g", $"{rest / 25}"));
}
