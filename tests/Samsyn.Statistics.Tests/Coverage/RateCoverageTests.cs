// How often the limits of shares and counts hold the truth: not drawn, but summed over everything that may come.
using System.Globalization;
using Samsyn.Statistics.Rates;
using Xunit.Abstractions;

namespace Samsyn.Statistics.Tests.Coverage;

public sealed class RateCoverageTests(ITestOutputHelper output)
{
    // Over means of 0.1 to 100 events: never less often than promised, but for a breath where exact limits give way to Byar's.
    [Theory, InlineData(0.95, 0.949), InlineData(0.998, 0.9979)]
    public void Limits_of_a_count_keep_their_promise_for_every_mean(double confidence, double least)
    {
        var limits = Enumerable.Range(0, 250).Select(events => Rate.Of(events, 1, 1, confidence).Interval!).ToArray();
        var shares = Enumerable.Range(1, 1_000).Select(tenths => tenths / 10.0).Select(mean => (Mean: mean, Share: Poisson(mean).Take(250).Zip(limits, (chance, interval) => interval.Holds(mean) ? chance : 0).Sum())).ToArray();

        Line($"count\t{confidence}\t{shares.Min(one => one.Share):F4}\t{shares.MinBy(one => one.Share).Mean:F1}\t{shares.Average(one => one.Share):F4}");
        Assert.All(shares, one => Assert.InRange(one.Share, least, 1));
        Assert.InRange(shares.Average(one => one.Share), confidence, 1);
    }

    // Wilson's keeps its promise on the average of all truths; for single ones it falls below, at worst for a very rare or very common thing.
    [Theory, InlineData(20, 0.83), InlineData(100, 0.86), InlineData(500, 0.83)]
    public void Limits_of_a_share_keep_their_promise_on_average(int persons, double least)
    {
        var limits = Enumerable.Range(0, persons + 1).Select(cases => Proportion.Of(cases, persons, 1).Interval!).ToArray();
        var shares = Enumerable.Range(1, 999).Select(thousandths => thousandths / 1_000.0).Select(truth => (Truth: truth, Share: Binomial(persons, truth).Zip(limits, (chance, interval) => interval.Holds(truth) ? chance : 0).Sum())).ToArray();

        Line($"share\t{persons}\t{shares.Min(one => one.Share):F4}\t{shares.MinBy(one => one.Share).Truth:F3}\t{shares.Average(one => one.Share):F4}");
        Assert.All(shares, one => Assert.InRange(one.Share, least, 1));
        Assert.InRange(shares.Average(one => one.Share), 0.947, 0.965);
    }

    private void Line(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<double> Poisson(double mean)
    {
        var chance = Math.Exp(-mean);
        for (var events = 1; ; events++)
        {
            yield return chance;
            chance *= mean / events;
        }
    }

    // What is more likely than not is counted from the other end, where the first chance is no smaller than a number can be.
    private static IEnumerable<double> Binomial(int persons, double truth) => truth > 0.5 ? Few(persons, 1 - truth).Reverse() : Few(persons, truth);

    private static IEnumerable<double> Few(int persons, double truth)
    {
        var chance = Math.Exp(persons * Math.Log(1 - truth));
        for (var cases = 0; cases <= persons; cases++)
        {
            yield return chance;
            chance *= truth / (1 - truth) * (persons - cases) / (cases + 1);
        }
    }
}
