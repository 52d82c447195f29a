// Random numbers that come again, to the last digit, for the same seed.
namespace Samsyn.Statistics.Inequality.Simulation;

/// <summary>
/// A stream of random numbers from a seed: G. L. Steele, D. Lea and C. H. Flood, SplitMix64 (OOPSLA 2014). For figures,
/// never for secrets. Written out here so that a figure of today can be computed again by any later version.
/// </summary>
internal struct RandomNumbers(int seed)
{
    private ulong state = unchecked((ulong)seed * 0xD1342543DE82EF95UL);

    /// <summary>A number between 0 and 1, neither included.</summary>
    public double Uniform()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var bits = state;
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9UL;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBUL;
            bits ^= bits >> 31;
            return ((bits >> 11) + 0.5) / (1UL << 53);
        }
    }

    /// <summary>A number from the standard normal curve.</summary>
    public double Normal() => NormalDistribution.Quantile(Uniform());

    /// <summary>Fills a row with numbers from the standard normal curve.</summary>
    public void Normal(Span<double> row)
    {
        foreach (ref var number in row)
        {
            number = Normal();
        }
    }
}
