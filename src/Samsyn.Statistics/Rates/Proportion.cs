// The share of persons counted for whom something holds, and how sure that share is.
using static System.FormattableString;

namespace Samsyn.Statistics.Rates;

/// <summary>A share of counted persons.</summary>
/// <remarks>
/// <para>
/// With x cases among n persons, p = x/n, z the normal quantile and K the scale, Wilson's interval is
/// <code>
/// K · ( p + z²/2n ± z √( p(1−p)/n + z²/4n² ) ) / ( 1 + z²/n )
/// </code>
/// It stays between nobody and everybody, and has a width also where no case, or none but cases, were counted.
/// </para>
/// <para>
/// Assumes persons counted independently. It does not tell what a sample that was badly drawn, or answered by few, misses;
/// for a full count it tells how far chance alone might have moved the share.
/// </para>
/// <para>Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927) 209–212.</para>
/// </remarks>
public static class Proportion
{
    /// <summary>Measures the share.</summary>
    /// <param name="cases">Persons for whom it holds, from none to all.</param>
    /// <param name="persons">Persons counted, more than none.</param>
    /// <param name="scale">The value that means everybody: 100 for per cent.</param>
    /// <param name="confidence">How often the interval is to hold the truth.</param>
    /// <returns>The share on the scale; its standard error is that of simple counting, and null at nobody and everybody.</returns>
    /// <exception cref="ArgumentException">The counts are not such counts.</exception>
    public static Estimate Of(double cases, double persons, double scale, double confidence = 0.95)
    {
        if (!(persons > 0 && cases >= 0 && cases <= persons && double.IsFinite(persons)))
        {
            throw new ArgumentException(Invariant($"A share is of cases among persons, none to all of them; {cases} of {persons} were given."));
        }

        var (share, z) = (cases / persons, NormalDistribution.TwoSided(confidence));
        var squared = z * z / persons;
        var middle = (share + (squared / 2)) / (1 + squared);
        var reach = z * Math.Sqrt((share * (1 - share) / persons) + (squared / (4 * persons))) / (1 + squared);
        var error = Math.Sqrt(share * (1 - share) / persons);
        return new(
            scale * share,
            new(scale * Math.Min(share, Math.Max(0, middle - reach)), scale * Math.Max(share, Math.Min(1, middle + reach)), confidence),
            error > 0 ? scale * error : null);
    }
}
