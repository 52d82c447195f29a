// A million figures: looked through, taken in and found again, within bounded memory.
using System.Diagnostics;
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Intake;
using Xunit.Abstractions;
using static System.FormattableString;

namespace Samsyn.Tests.Store;

public sealed class MillionTests(ITestOutputHelper say)
{
    private const int Million = 1_000_000;

    [Fact]
    public Task Twenty_thousand_figures_pass_through_whole() => Pass(20_000);

    [Fact]
    [Trait("slow", "yes")]
    public Task A_million_figures_pass_through_whole() => Pass(Million);

    private async Task Pass(int figures)
    {
        await using var temp = await TempStore.Make(new Database.Sqlite());
        var watch = Stopwatch.StartNew();
        var report = IntakeReport.Of(Drafts(figures), new([], [], []), new() { NewAreas = true });
        Say("looked through", watch);
        Assert.Equal((figures, 0, 0), (report.Sound, report.FlawCount, report.WarningCount));

        watch.Restart();
        var batch = await temp.Add("million", report.Observations(Drafts(figures)));
        Say("walked through again and taken in", watch);
        Assert.Equal(figures, batch.Observations);
        say.WriteLine(Invariant($"file {new FileInfo(temp.File).Length / 1e6:0} MB"));

        watch.Restart();
        await temp.Add("observations alone", Observations(figures));
        Say("observations alone taken in", watch);

        watch.Restart();
        Assert.Equal(figures, (await temp.Find()).Count);
        Say("all found, out of two batches", watch);

        watch.Restart();
        Assert.Equal(figures / 20 / 100, (await temp.Find(new("I3", "0007"))).Count);
        Say("one indicator at one place found", watch);
    }

    private void Say(string what, Stopwatch watch) => say.WriteLine(Invariant(
        $"{what}: {watch.Elapsed.TotalSeconds:0.00} s, heap {GC.GetTotalMemory(forceFullCollection: false) / 1e6:0} MB, process peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB"));

    // 20 indicators, 100 places, and as many strata as it takes, in an order that is bad for gathering.
    private static IEnumerable<(string Indicator, string Area, int Year, string Group)> Keys(int figures) =>
        from number in Enumerable.Range(0, figures)
        let rest = number / 2_000
        select (Invariant($"I{number % 20}"), Invariant($"{number / 20 % 100:0000}"), 2000 + (rest % 25), Invariant($"g{rest / 25}"));

    private static IEnumerable<Draft> Drafts(int figures) => Keys(figures).Select((key, row) => new Draft(new Where.WholeRow("", row + 2), new Figure.Known(new(row % 97)))
    {
        Setting = key.Area,
        Indicator = key.Indicator,
        Period = Period.Year(key.Year),
        Groups = [new("group", key.Group)],
        Numerator = row % 97,
        Population = row,
    });

    private static IEnumerable<Observation> Observations(int figures) => Keys(figures).Select((key, row) =>
        new Observation(new(key.Indicator, key.Area, Period.Year(key.Year), Stratum.Of("group", key.Group)), new Figure.Known(new(row % 97))) { Population = row });
}
