// How often something happens, for so and so many person-years, and how sure that is.
using static System.FormattableString;

namespace Samsyn.Statistics.Rates;

/// <summary>A crude rate: events over person-years.</summary>
/// <remarks>
/// <para>
/// <code>
/// rate = K x / n,   limits = K (limits of x) / n,   se = K √x / n
/// </code>
/// with x events in n person-years, given per K of them; the limits of x are those of <see cref="PoissonLimits"/>.
/// </para>
/// <para>
/// Assumes independent events and person-years known for certain. It does not tell what would be if the age of the people
/// were that of others: see <see cref="DirectlyStandardisedRate"/>. Several years are pooled from their counts, never
/// from their rates.
/// </para>
/// <para>Source: N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research II (1987) 69.</para>
/// </remarks>
public static class Rate
{
    /// <summary>Measures the rate.</summary>
    /// <param name="events">Events counted, none or more.</param>
    /// <param name="personYears">Person-years in which they were counted, more than none.</param>
    /// <param name="per">For how many person-years the rate is given, such as 100,000.</param>
    /// <param name="confidence">How often the interval is to hold the truth.</param>
    /// <returns>The rate; its standard error is null where no event came.</returns>
    /// <exception cref="ArgumentException">The counts are not such counts.</exception>
    public static Estimate Of(double events, double personYears, double per, double confidence = 0.95)
    {
        var (limits, unit) = (PoissonLimits.At(confidence).Of(Sound(events, personYears, per)), per / personYears);
        return new(events * unit, new(limits.Lower * unit, limits.Upper * unit, confidence, Promise.AtLeast), Error(events, unit));
    }

    /// <summary>Measures very many rates at once; each is what it is alone.</summary>
    /// <param name="counts">Events and person-years.</param>
    /// <param name="per">For how many person-years the rates are given, such as 100,000.</param>
    /// <param name="confidence">How often each interval is to hold the truth.</param>
    /// <returns>The rates, in the order of the counts.</returns>
    /// <exception cref="ArgumentException">Some of the counts are not such counts.</exception>
    public static Estimates Of(IReadOnlyList<EventCount> counts, double per, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var (limits, rates) = (PoissonLimits.At(confidence), new Estimates(counts.Count, confidence, Promise.AtLeast));
        for (var i = 0; i < counts.Count; i++)
        {
            var (events, personYears) = counts[i];
            var (lower, upper) = limits.Of(Sound(events, personYears, per));
            var unit = per / personYears;
            rates.Keep(i, events * unit, (lower * unit, upper * unit), Error(events, unit));
        }

        return rates;
    }

    private static double? Error(double events, double unit) => events > 0 ? Math.Sqrt(events) * unit : null;

    private static double Sound(double events, double personYears, double per) =>
        events >= 0 && personYears > 0 && per > 0 && double.IsFinite(events) && double.IsFinite(personYears) && double.IsFinite(per)
            ? events
            : throw new ArgumentException(Invariant($"A rate is of 0 or more events over more than 0 person-years; {events} over {personYears}, per {per}, were given."));
}
