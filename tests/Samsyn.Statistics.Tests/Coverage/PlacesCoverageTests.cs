// How often intervals of ranks hold the true rank, shrunken figures the truth, and classes against a benchmark are right.
using System.Globalization;
using Samsyn.Statistics.Compare;
using Samsyn.Statistics.Rates;
using Xunit.Abstractions;

namespace Samsyn.Statistics.Tests.Coverage;

public sealed class PlacesCoverageTests(ITestOutputHelper output)
{
    /// <summary>Places, their spread, and the error of each; below zero: counted shares of so many persons, about 10 per cent.</summary>
    public static TheoryData<int, double, double> Crowds => new()
    {
        { 12, 1, 0.2 },
        { 12, 1, 0.5 },
        { 12, 1, 1 },
        { 37, 1, 0.5 },
        { 37, 1, 1 },
        { 12, 3, -150 },
        { 37, 3, -150 },
        { 37, 3, -1_000 },
    };

    /// <summary>Crowds whose true figures are normal.</summary>
    public static TheoryData<int, double, double> Normals => new() { { 5, 1, 1 }, { 12, 1, 0.5 }, { 12, 1, 1 }, { 12, 1, 2 }, { 12, 0.01, 1 }, { 37, 1, 0.5 }, { 37, 1, 1 }, { 37, 1, 2 }, { 290, 1, 1 } };

    [Theory, MemberData(nameof(Crowds))]
    public void Ranks_are_held_in_a_sample(int places, double spread, double error) => Ranks(new(places, spread, error), 200);

    [Theory, MemberData(nameof(Crowds)), Trait("slow", "yes")]
    public void Ranks_are_held(int places, double spread, double error) => Ranks(new(places, spread, error), 4_000);

    [Theory, MemberData(nameof(Normals))]
    public void Shrunken_figures_hold_the_truth_in_a_sample(int places, double spread, double error) => Shrunken(new(places, spread, error), 2_000 / places);

    [Theory, MemberData(nameof(Normals)), Trait("slow", "yes")]
    public void Shrunken_figures_hold_the_truth(int places, double spread, double error) => Shrunken(new(places, spread, error), 60_000 / places);

    [Theory]
    [InlineData(0.03, 400)]
    [InlineData(0.3, 400)]
    [InlineData(0.6, 400)]
    public void A_part_no_different_from_its_whole_is_seldom_called(double share, int runs) => Parts(share, runs);

    [Theory, Trait("slow", "yes")]
    [InlineData(0.03)]
    [InlineData(0.3)]
    [InlineData(0.6)]
    public void A_part_no_different_from_its_whole_is_seldom_called_at_length(double share) => Parts(share, 20_000);

    private void Ranks(Crowd crowd, int runs)
    {
        var chance = new Chance(20_260_101);
        var (each, worst, all, width) = (0, 0, 0, 0.0);
        for (var run = 0; run < runs; run++)
        {
            var truths = crowd.Truths(chance);
            var ranks = AreaRanks.Of([.. truths.Select(truth => crowd.Seen(truth, chance))], moreIsBetter: true);
            bool[] held = [.. ranks.Zip(truths, (rank, truth) => 1 + truths.Count(other => other > truth) is var own && rank.Best <= own && own <= rank.Worst)];
            each += held.Count(one => one);
            worst += held[Array.IndexOf(truths, truths.Min())] ? 1 : 0;
            all += held.All(one => one) ? 1 : 0;
            width += ranks.Average(rank => 1.0 + rank.Worst - rank.Best);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"rank\t{crowd}\t{each / (double)(runs * crowd.Places):F3}\t{worst / (double)runs:F3}\t{all / (double)runs:F3}\t{width / runs:F1}"));
        Assert.InRange(worst / (double)runs, 0.95 - (3.5 * Math.Sqrt(0.05 * 0.95 / runs)), 1);
        Assert.InRange(all / (double)runs, 0.95 - (3.5 * Math.Sqrt(0.05 * 0.95 / runs)), 1);
    }

    private void Shrunken(Crowd crowd, int runs)
    {
        var chance = new Chance(20_260_101);
        var (held, off, raw) = (0, 0.0, 0.0);
        for (var run = 0; run < runs; run++)
        {
            var truths = crowd.Truths(chance);
            Estimate[] seen = [.. truths.Select(truth => crowd.Seen(truth, chance))];
            foreach (var (truth, (plain, shrunken)) in truths.Zip(seen.Zip(EmpiricalBayes.Of(seen)!.Places)))
            {
                held += shrunken.Interval!.Holds(truth) ? 1 : 0;
                off += Math.Pow(shrunken.Value - truth, 2);
                raw += Math.Pow(plain.Value - truth, 2);
            }
        }

        var all = (double)runs * crowd.Places;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"shrunken\t{crowd}\t{held / all:F3}\t{Math.Sqrt(off / raw):F2}"));
        Assert.InRange(held / all, 0.93 - (5 * Math.Sqrt(0.05 * 0.95 / all)), 1);
    }

    private void Parts(double share, int runs)
    {
        var chance = new Chance(20_260_101);
        var (held, usual, sure, apart) = (0, 0, 0, 0);
        for (var run = 0; run < runs; run++)
        {
            var persons = 5_000 * share;
            var (own, rest) = (chance.Cases(persons, 0.1), chance.Cases(5_000 - persons, 0.1));
            var (part, whole) = (Levels.OfShare(own, persons, 100), Levels.OfShare(own + rest, 5_000, 100));
            var found = new Benchmark.Whole(whole, share).Compare(part);
            held += found.Difference.Interval!.Holds(0) ? 1 : 0;
            usual += found.Class is BenchmarkClass.Similar ? 0 : 1;
            sure += found.Class is BenchmarkClass.MuchHigher or BenchmarkClass.MuchLower ? 1 : 0;
            apart += new Benchmark.Place(whole).Compare(part).Class is BenchmarkClass.Similar ? 0 : 1;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"part\t{share}\t{held / (double)runs:F3}\t{usual / (double)runs:F3}\t{sure / (double)runs:F4}\t{apart / (double)runs:F4}"));
        Assert.InRange(held / (double)runs, 0.93 - (3.5 * Math.Sqrt(0.05 * 0.95 / runs)), 0.97 + (3.5 * Math.Sqrt(0.05 * 0.95 / runs)));
        Assert.InRange(sure / (double)runs, 0, 0.006 + (3.5 * Math.Sqrt(0.006 / runs)));
    }

    private sealed record Crowd(int Places, double Spread, double Error)
    {
        public double[] Truths(Chance chance) => [.. Enumerable.Range(0, Places).Select(_ => Error > 0 ? Spread * chance.Normal() : Math.Clamp(10 + (Spread * chance.Normal()), 1, 30))];

        public Estimate Seen(double truth, Chance chance) => Error > 0
            ? Estimate.Normal(truth + (Error * chance.Normal()), Error)
            : Proportion.Of(chance.Cases(-Error, truth / 100), -Error, 100);

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Places}\t{Spread}\t{Error}");
    }
}
