// Municipalities drawn from a seed, one of which something is done in: rates, sizes and years as they vary in the Nordic countries.
using System.Globalization;
using Samsyn.Statistics.Effect;

namespace Samsyn.Statistics.Tests.Effect;

/// <summary>How municipalities are drawn.</summary>
/// <param name="Comparators">J.</param>
/// <param name="Before">Years before.</param>
/// <param name="After">Years after.</param>
internal sealed record EffectSimulation(int Comparators, int Before, int After)
{
    private const int Start = 2020;

    /// <summary>The true ratio of rates.</summary>
    public double Ratio { get; init; } = 1;

    /// <summary>Cases a person and year.</summary>
    public double Rate { get; init; } = 0.006;

    /// <summary>The standard deviation of ln rate from year to year in an area, beyond counting.</summary>
    public double Years { get; init; } = 0.06;

    /// <summary>How neighbouring years of an area hang together.</summary>
    public double Serial { get; init; } = 0.6;

    /// <summary>The standard deviation of what all areas share in a year.</summary>
    public double Common { get; init; } = 0.03;

    /// <summary>Whether what is drawn is a measured value, such as a mean of a survey: 100 times the level, with an error of one.</summary>
    public bool IsMeasured { get; init; }

    /// <summary>The standard deviation of the areas' own slopes a year.</summary>
    public double Drift { get; init; }

    public Panel Draw(Random random)
    {
        var shared = Enumerable.Range(0, Before + After).Select(_ => Common * Normal(random)).ToArray();
        return Panel.Of([.. Enumerable.Range(0, Comparators + 1).SelectMany(unit => Unit(random, unit, shared))], new("M00", Start));
    }

    private IEnumerable<PanelCell> Unit(Random random, int unit, double[] shared)
    {
        var persons = Math.Round(6_000 * Math.Pow(80_000.0 / 6_000, random.NextDouble()));
        var (drift, own) = (Drift * Normal(random), Years * Normal(random));
        for (var year = 0; year < shared.Length; year++)
        {
            own = year == 0 ? own : (Serial * own) + (Math.Sqrt(1 - (Serial * Serial)) * Years * Normal(random));
            var level = Math.Log(Rate) + shared[year] + own + (drift * (year - Before)) + (unit == 0 && year >= Before ? Math.Log(Ratio) : 0);
            var key = new PanelKey(string.Create(CultureInfo.InvariantCulture, $"M{unit:00}"), Start - Before + year);
            yield return IsMeasured ? new(key, (100 * level) + Normal(random)) : new(key, Counted(random, persons * Math.Exp(level))) { Persons = persons };
        }
    }

    private static double Normal(Random random) => NormalDistribution.Quantile(Math.Clamp(random.NextDouble(), 1e-12, 1 - 1e-12));

    // Poisson, by Knuth's product: as many draws as there are cases.
    private static int Counted(Random random, double mean)
    {
        var (cases, left, least) = (-1, 1.0, Math.Exp(-mean));
        do
        {
            cases++;
            left *= random.NextDouble();
        }
        while (left > least);

        return cases;
    }
}
