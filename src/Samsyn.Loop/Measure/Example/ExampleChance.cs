// The dice of the example county: the same name always throws the same numbers, on every machine.
using System.Text;

namespace Samsyn.Loop.Measure.Example;

/// <summary>Chance that is the same every time: its numbers follow from its name alone.</summary>
/// <remarks>SplitMix64 (Steele, Lea and Flood 2014), started from the FNV-1a hash of the name.</remarks>
internal sealed class ExampleChance(string name)
{
    private ulong state = Hash(name);

    /// <summary>A number between 0 and 1, neither included.</summary>
    public double Share() => ((Next() >> 12) + 0.5) / (1UL << 52);

    /// <summary>A draw from the bell curve with mean 0 and standard deviation 1.</summary>
    public double Normal() => Statistics.NormalDistribution.Quantile(Share());

    /// <summary>How many of a number of persons have something that each has with a given chance.</summary>
    public int Count(int persons, double chance)
    {
        if (persons == 0 || chance <= 0)
        {
            return 0;
        }

        if (chance > 0.5)
        {
            return persons - Count(persons, 1 - chance);
        }

        var (mean, variance) = (persons * chance, persons * chance * (1 - chance));
        return variance > 50
            ? (int)Math.Clamp(Math.Round(mean + (Math.Sqrt(variance) * Normal())), 0, persons)
            : SmallCount(persons, chance);
    }

    // Walks up the binomial distribution until the drawn share is passed.
    private int SmallCount(int persons, double chance)
    {
        var left = Share();
        var probability = Math.Pow(1 - chance, persons);
        var count = 0;
        while (left > probability && count < persons)
        {
            left -= probability;
            probability *= (persons - count) / (count + 1.0) * chance / (1 - chance);
            count++;
        }

        return count;
    }

    private ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    private static ulong Hash(string name)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var letter in Encoding.UTF8.GetBytes(name))
        {
            hash = unchecked((hash ^ letter) * 0x100000001B3);
        }

        return hash;
    }
}
