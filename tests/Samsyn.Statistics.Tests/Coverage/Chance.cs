// Numbers drawn from a seed for the simulations of rates, shares and errors.
namespace Samsyn.Statistics.Tests.Coverage;

/// <summary>Chance from a seed.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random random = new(seed);

    public double Normal() => NormalDistribution.Quantile(Math.Clamp(random.NextDouble(), 1e-12, 1 - 1e-12));

    /// <summary>How many of some persons are cases. Counted one by one where there are few; by the normal curve where there are many.</summary>
    public double Cases(double persons, double share)
    {
        if (persons * share * (1 - share) > 200)
        {
            return Math.Clamp(Math.Round((persons * share) + (Normal() * Math.Sqrt(persons * share * (1 - share)))), 0, persons);
        }

        // From the first case to the next, by the geometric distribution: as many draws as there are cases.
        var (cases, at, miss) = (0.0, 0.0, Math.Log(1 - share));
        while (share > 0 && (at += 1 + Math.Floor(Math.Log(1 - random.NextDouble()) / miss)) <= persons)
        {
            cases++;
        }

        return cases;
    }
}
