// How long it takes to recompute agreement and the opinion map of very large dialogues, and how long one vote takes.
using System.Diagnostics;
using System.Globalization;
using Samsyn.Statistics.Agreement;
using Samsyn.Statistics.Agreement.Opinions;

namespace Samsyn.Benchmarks.Statistics;

internal static class AgreementBench
{
    public static void Run()
    {
        foreach (var (people, statements, mean) in ((int, int, int)[])[(1_900, 197, 26), (33_422, 783, 60), (100_000, 500, 39)])
        {
            var sheet = Made(people, statements, mean);
            Console.WriteLine(Invariant($"{people} x {statements}, {sheet.Votes} votes"));
            for (var round = 0; round < 3; round++)
            {
                VoteMatrix? votes = null;
                OpinionMap? map = null;
                var agreed = 0;
                Time("  all", () =>
                {
                    Time("    votes out of the sheet", () => votes = sheet.Snapshot());
                    Time("    map and structure test", () => map = OpinionMap.Of(votes!));
                    Time("    agreement of each statement by declared group", () => agreed = Enumerable.Range(0, statements).Count(statement => StatementAgreement.Of(sheet.Of(statement), sheet.ByGroup(statement)).Verdict == Verdict.Samsyn));
                    Time("    statements that tell of the groups", () => Told(votes!, map!));
                });
                Console.WriteLine(Invariant($"  {agreed} agreed on; {map!.Structure}, groups of {string.Join(", ", map.Sizes)}"));
            }

            Time("  100,000 votes", () => Vote(sheet, people, statements));
        }

        using var process = Process.GetCurrentProcess();
        Console.WriteLine(Invariant($"peak {process.PeakWorkingSet64 / 1_000_000} MB"));
    }

    private static void Told(VoteMatrix votes, OpinionMap map)
    {
        var counts = votes.Counts([.. map.Places.Select(place => place.Group)], map.Sizes.Count);
        for (var group = 0; group < map.Sizes.Count; group++)
        {
            Representative.Of(
                [.. Enumerable.Range(0, votes.Statements).Select(statement => (statement, new GroupStatement(counts[group][statement], counts.Where((_, other) => other != group).Aggregate(default(VoteCounts), (sum, other) => sum.Plus(other[statement])))))],
                Representative.PolisLimit);
        }
    }

    private static void Vote(VoteSheet sheet, int people, int statements)
    {
        var random = new Random(2);
        for (var vote = 0; vote < 100_000; vote++)
        {
            var statement = random.Next(statements);
            sheet.Cast(new() { Participant = random.Next(people), Statement = statement }, (Vote)(random.Next(3) - 1));
            _ = StatementAgreement.Of(sheet.Of(statement), sheet.ByGroup(statement)).Verdict;
        }
    }

    // Four camps on two lines; how much people vote falls off as it does in real dialogues.
    private static VoteSheet Made(int people, int statements, int mean)
    {
        var (random, sheet) = (new Random(1), new VoteSheet());
        double[][] lines = [.. Enumerable.Range(0, 2).Select(_ => Enumerable.Range(0, statements).Select(_ => (3 * random.NextDouble()) - 1.5).ToArray())];
        double[] popular = [.. Enumerable.Range(0, statements).Select(_ => (2 * random.NextDouble()) - 0.5)];
        for (var person = 0; person < people; person++)
        {
            var (first, second) = (random.Next(2) == 0 ? 1 : -1, random.Next(3) == 0 ? 1 : -1);
            sheet.Declare(person, random.Next(4));
            var share = Math.Min(1, mean * Math.Exp(Normal(random) - 0.5) / statements);
            for (var statement = 0; statement < statements; statement++)
            {
                if (random.NextDouble() < share)
                {
                    var leaning = popular[statement] + (first * lines[0][statement]) + (second * lines[1][statement]) + Normal(random);
                    sheet.Cast(new() { Participant = person, Statement = statement }, leaning > 0.3 ? Samsyn.Statistics.Agreement.Vote.Agree : leaning < -0.3 ? Samsyn.Statistics.Agreement.Vote.Disagree : Samsyn.Statistics.Agreement.Vote.Pass);
                }
            }
        }

        return sheet;
    }

    private static double Normal(Random random) => Samsyn.Statistics.NormalDistribution.Quantile(Math.Clamp(random.NextDouble(), 1e-12, 1 - 1e-12));

    private static void Time(string what, Action work)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        work();
        Console.WriteLine(Invariant($"{what}: {(Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds:0.000} s of CPU"));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
