// When hundreds of gaps are looked at together, some look sure by chance alone: this says which ones to believe.
using static System.FormattableString;

namespace Samsyn.Statistics.Compare;

/// <summary>P-values adjusted so that, of those below a limit, the share of false alarms is held at that limit.</summary>
/// <remarks>
/// <para>
/// Benjamini and Hochberg's step-up: with m p-values sorted from the smallest, the adjusted one is
/// <code>
/// q₍ᵢ₎ = min( m p₍ₖ₎ / k ; k ≥ i ),  not above 1
/// </code>
/// It assumes tests that are independent or lean the same way, as the gaps of one place do.
/// </para>
/// <para>It does not tell which of the believed ones are the false alarms. Source: Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995) 289–300.</para>
/// </remarks>
public static class FalseDiscovery
{
    /// <summary>Adjusts p-values that are looked at together.</summary>
    /// <param name="pValues">Each between 0 and 1.</param>
    /// <returns>The adjusted p-values, in the order given.</returns>
    /// <exception cref="ArgumentException">A p-value is not between 0 and 1.</exception>
    public static IReadOnlyList<double> Adjust(IReadOnlyList<double> pValues)
    {
        ArgumentNullException.ThrowIfNull(pValues);
        foreach (var p in pValues)
        {
            if (!(p is >= 0 and <= 1))
            {
                throw new ArgumentException(Invariant($"A p-value lies between 0 and 1; {p} was given. Leave out what has none."), nameof(pValues));
            }
        }

        var order = Enumerable.Range(0, pValues.Count).OrderBy(i => pValues[i]).ToArray();
        var adjusted = new double[pValues.Count];
        var least = 1.0;
        for (var k = order.Length; k > 0; k--)
        {
            least = Math.Min(least, pValues[order[k - 1]] * ((double)order.Length / k));
            adjusted[order[k - 1]] = least;
        }

        return adjusted;
    }
}
