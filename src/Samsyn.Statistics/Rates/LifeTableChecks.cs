// Refuses bands from which no life table can be made, and says which and why.
using static System.FormattableString;

namespace Samsyn.Statistics.Rates;

/// <summary>Checks the bands of a life table.</summary>
internal static class LifeTableChecks
{
    /// <summary>Checks bands that are sorted by age.</summary>
    /// <exception cref="ArgumentException">A band is not sound, or they do not follow each other.</exception>
    public static void Check(IReadOnlyList<BandCount> bands)
    {
        if (bands.Count < 2 || bands[^1].Band.To is not null)
        {
            throw new ArgumentException(Invariant($"A life table is made of two bands or more, of which the last is open, such as 90+; {bands.Count} were given, the last {(bands.Count == 0 ? "none" : bands[^1].Band.ToString())}."), nameof(bands));
        }

        for (var i = 0; i < bands.Count; i++)
        {
            var (band, deaths, personYears) = (bands[i].Band, bands[i].Events, bands[i].PersonYears);
            if (i > 0 && bands[i - 1].Band is var before && before.Next != band.From)
            {
                throw new ArgumentException(Invariant($"Bands of a life table follow each other without gap or overlap; {before} is followed by {band}."), nameof(bands));
            }

            if (!(personYears > 0 && double.IsFinite(personYears) && deaths >= 0 && deaths <= personYears))
            {
                throw new ArgumentException(Invariant($"The band {band} has {deaths} deaths among {personYears}. It must have people, and deaths from none to all of them."), nameof(bands));
            }
        }
    }
}
