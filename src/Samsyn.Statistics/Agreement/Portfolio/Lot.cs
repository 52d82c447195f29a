// The lot for the last ties, drawn before the votes are looked at.
using Samsyn.Statistics.Inequality.Simulation;

namespace Samsyn.Statistics.Agreement.Portfolio;

/// <summary>Draws the order in which ties are broken that nothing else breaks.</summary>
public static class Lot
{
    /// <summary>All ids in the order of the lot: it hangs on the ids and the seed alone, not on the order in which they are given.</summary>
    /// <param name="ids">The ids of the projects.</param>
    /// <param name="seed">The seed, said beforehand.</param>
    public static IReadOnlyList<string> Of(IEnumerable<string> ids, int seed)
    {
        var random = new RandomNumbers(seed);
        var drawn = ids.Order(StringComparer.Ordinal).ToArray();
        for (var last = drawn.Length - 1; last > 0; last--)
        {
            var other = (int)(random.Uniform() * (last + 1));
            (drawn[last], drawn[other]) = (drawn[other], drawn[last]);
        }

        return drawn;
    }
}
