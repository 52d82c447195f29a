// What the pages of a large plan cost: five hundred interventions, sixty goals for twelve places each, and ten years of accounts.
using System.Diagnostics;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Loop.Follow;
using Samsyn.Store;
using Samsyn.Web;
using Samsyn.Web.Commands;
using static System.FormattableString;

namespace Samsyn.Benchmarks.Web;

/// <summary>Times the pages of a large plan over loopback, in CPU of the whole process.</summary>
internal static class PlanBench
{
    private const int Interventions = 500;
    private const int Goals = 60;
    private const int Years = 10;
    private const int Times = 20;
    private static readonly string[] Indicators = ["CARIES3", "SCH9", "CHILDPOV", "LTU", "SMOKE", "OBESE", "UNSAFE", "TRUST", "SRH", "LONELY"];
    private static readonly Thing[] Owners = [new("body", "tarnkoping-valfard"), new("body", "granforsa-ks"), new("body", "region-halso"), new("organisation", "idrott")];

    private static readonly string[] Pages =
    [
        "plan", "plan/all/intervention", "plan/all/goal", "plan/mirror", "plan/intervention/i7", "plan/goal/g7", "plan/package/p1", "plan/plan.xlsx", "follow", "follow/goal/g7", "follow/goal/g7/reach",
        "follow/round/r2026", "follow/round/r2026/answer?who=body/region-halso", "trace/goal/g7", "follow/calendar.ics",
    ];

    /// <summary>Prints what was measured.</summary>
    /// <param name="folder">An empty folder.</param>
    public static async Task Run(string folder)
    {
        await using var store = await SamsynStore.Open(folder, TimeProvider.System, default);
        await ExampleFilling.FillWhenEmpty(store, new(TextWriter.Null, TextWriter.Null), default);
        var here = (await store.Collaborations.All(default)).Single().Key;
        await Fill(store, here);
        await using var site = Site.Build(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning"], services => services.AddStore(store, new(folder)));
        await site.StartAsync();
        using var reader = new HttpClient { BaseAddress = new(site.Urls.Single()) };
        foreach (var page in Pages)
        {
            var first = await Cost(reader, page, 1);
            await store.Matters.Keep(here, new(Invariant($"m-{page}"), "Something else changed", new(2026, 1, 1)), default);
            var after = await Cost(reader, page, 1);
            var then = await Cost(reader, page, Times);
            Console.WriteLine(Invariant($"{page}: first time {first.Cpu:F0} ms of CPU, after an act {after.Cpu:F0}, then {then.Cpu:F1}; {then.Bytes / 1024:F0} kB"));
        }

        await site.StopAsync();
    }

    private static async Task<(double Cpu, double Bytes)> Cost(HttpClient reader, string page, int times)
    {
        var (before, bytes) = (Process.GetCurrentProcess().TotalProcessorTime, 0);
        for (var time = 0; time < times; time++)
        {
            using var answer = await reader.GetAsync(new Uri(Invariant($"/sv/exempellan/{page}"), UriKind.Relative));
            answer.EnsureSuccessStatusCode();
            bytes = (await answer.Content.ReadAsByteArrayAsync()).Length;
        }

        return ((Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds / times, bytes);
    }

    private static async Task Fill(SamsynStore store, CollaborationKey here)
    {
        var plan = store.Decide;
        foreach (var number in Enumerable.Range(0, Interventions))
        {
            await plan.Interventions.Keep(here, Intervention(number), default);
            await plan.Commitments.Keep(here, new() { Id = Invariant($"c{number}"), Title = "Begin", Intervention = Invariant($"i{number}"), Who = Owners[number % Owners.Length], By = new(2027, 1, 1), State = CommitmentState.Promised }, default);
            await plan.Links.Make(here, new(Invariant($"l{number}"), new(Goal.Name, Invariant($"g{number % Goals}")), new(Loop.Decide.Intervention.Name, Invariant($"i{number}"))), default);
        }

        foreach (var number in Enumerable.Range(0, Goals))
        {
            await plan.Challenges.Keep(here, new() { Id = Invariant($"ch{number}"), Title = "A challenge", Layer = (CauseLayer)(number % 3), Indicator = Indicators[number % Indicators.Length] }, default);
            await plan.Goals.Keep(here, GoalOf(number), default);
            await plan.Links.Make(here, new(Invariant($"k{number}"), new(Challenge.Name, Invariant($"ch{number}")), new(Goal.Name, Invariant($"g{number}"))), default);
        }

        await plan.Packages.Keep(here, new() { Id = "p1", Title = "A package", Items = [.. Enumerable.Range(0, 100).Select(number => new Thing(Loop.Decide.Intervention.Name, Invariant($"i{number}")))] }, default);
        foreach (var year in Enumerable.Range(2026 - Years + 1, Years))
        {
            await store.Follow.Rounds.Keep(here, new() { Id = Invariant($"r{year}"), Title = Invariant($"Round {year}"), Year = year, Opens = new(year, 11, 1), Deadline = new(year, 12, 31) }, default);
            await store.Follow.Reviews.Add(
                here,
                [
                    .. Enumerable.Range(0, Interventions).Select(number => new Review(Invariant($"a{year}-{number}"), Invariant($"r{year}"), new(Loop.Decide.Intervention.Name, Invariant($"i{number}")), Owners[number % Owners.Length], Said(number))),
                    .. Enumerable.Range(0, Goals).Select(number => new Review(Invariant($"b{year}-{number}"), Invariant($"r{year}"), new(Goal.Name, Invariant($"g{number}")), Owners[number % Owners.Length], Said(number))),
                ],
                default);
        }
    }

    private static Intervention Intervention(int number) => new()
    {
        Id = Invariant($"i{number}"),
        Title = Invariant($"Intervention {number}"),
        Text = "What is done, and how, in a sentence or two that are as long as people write them.",
        Stage = InterventionStage.Running,
        Layer = (CauseLayer)(number % 3),
        Approach = (Approach)(number % 3),
        Determinants = [(Determinant)(number % 8)],
        Lead = Owners[number % Owners.Length],
        Cost = new() { Amount = 100_000 + number },
        EffectIndicator = Indicators[number % Indicators.Length],
        Theory = new([new("First", [2]), new("Then", [3]), new("At last", [])]),
    };

    private static Goal GoalOf(int number) => new()
    {
        Id = Invariant($"g{number}"),
        Title = Invariant($"Goal {number}"),
        Stage = GoalStage.Decided,
        Indicator = Indicators[number % Indicators.Length],
        Dimension = "education",
        Understanding = (Understanding)(number % 3),
        Owners = [Owners[number % Owners.Length]],
        Targets = [.. Enumerable.Range(9901, 12).Select(area => new Target(Invariant($"{area}"), 2030, -1, true) { Baseline = 10, BaselineYear = 2020 })],
    };

    private static ReviewSaid Said(int number) => new() { Done = (Doing)(1 + (number % 4)), Difficulties = [(Difficulty)(number % 8)], Obstacles = "What was in the way, in a sentence.", From = [(Supporter)(number % 5)] };
}
