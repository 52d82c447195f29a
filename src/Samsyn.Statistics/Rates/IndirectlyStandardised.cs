// The events that came, held against those that would have come had the reference population lived here.
using static System.FormattableString;

namespace Samsyn.Statistics.Rates;

/// <summary>An indirectly standardised ratio and rate.</summary>
/// <remarks>
/// <para>
/// With O events observed, nᵢ own person-years in layer i, and xᵢ events in mᵢ person-years of the reference population:
/// <code>
/// E = Σ nᵢ xᵢ / mᵢ,   ratio = R O / E,   rate = K (O / E) (Σx / Σm)
/// limits: those of O (<see cref="PoissonLimits"/>) in its place
/// </code>
/// R is the value that means "as in the reference population": 1, or 100.
/// </para>
/// <para>
/// Assumes independent events, and a reference so large that its rates are known for certain. It answers for one place
/// against the reference; the ratios of two places are not to be compared with each other, since each is weighted by its
/// own ages. Source: N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research II (1987) 65–72.
/// </para>
/// </remarks>
public sealed record IndirectlyStandardised
{
    private IndirectlyStandardised(double observed, double expected, double referenceRate) => (Observed, Expected, ReferenceRate) = (observed, expected, referenceRate);

    /// <summary>Events observed.</summary>
    public double Observed { get; }

    /// <summary>Events to be expected at the rates of the reference population.</summary>
    public double Expected { get; }

    /// <summary>Events in each person-year of the reference population.</summary>
    public double ReferenceRate { get; }

    /// <summary>Measures a place against a reference population.</summary>
    /// <param name="strata">The layers.</param>
    /// <param name="observed">The total of events, where it is known and the layers' are not; null to add up the layers'.</param>
    /// <exception cref="ArgumentException">A number is not as asked for, a layer stands twice, no event is to be expected, or events are missing.</exception>
    public static IndirectlyStandardised Of(IReadOnlyList<ReferenceStratum> strata, double? observed = null)
    {
        ArgumentNullException.ThrowIfNull(strata);
        var seen = new HashSet<string>(strata.Count, StringComparer.Ordinal);
        var (own, expected, events, personYears) = (0.0, 0.0, 0.0, 0.0);
        foreach (var stratum in strata)
        {
            stratum.Check();
            if (!seen.Add(stratum.Key))
            {
                throw new ArgumentException(Invariant($"The layer '{stratum.Key}' stands twice. Add its counts together, or leave one out."), nameof(strata));
            }

            own += observed is not null ? 0 : stratum.Events ?? throw new ArgumentException(Invariant($"The layer '{stratum.Key}' has no events of its own, and no total was given."), nameof(strata));
            expected += stratum.ReferenceEvents / stratum.ReferencePersonYears * stratum.PersonYears;
            events += stratum.ReferenceEvents;
            personYears += stratum.ReferencePersonYears;
        }

        var total = observed ?? own;
        return total >= 0 && double.IsFinite(total) && expected > 0
            ? new(total, expected, events / personYears)
            : throw new ArgumentException(Invariant($"A ratio is of 0 or more events observed to more than 0 expected; {total} and {expected} were given."), nameof(strata));
    }

    /// <summary>Observed over expected.</summary>
    /// <param name="same">The value that means "as in the reference population": 1, or 100.</param>
    /// <param name="confidence">How often the interval is to hold the truth, between 0 and 1.</param>
    public Estimate Ratio(double same = 1, double confidence = 0.95) => Times(same, confidence);

    /// <summary>The ratio times the crude rate of the reference population.</summary>
    /// <param name="per">For how many person-years the rate is given.</param>
    /// <param name="confidence">How often the interval is to hold the truth, between 0 and 1.</param>
    public Estimate Rate(double per = 100_000, double confidence = 0.95) => Times(per * ReferenceRate, confidence);

    private Estimate Times(double unit, double confidence)
    {
        var (lower, upper) = PoissonLimits.At(confidence).Of(Observed);
        var each = unit / Expected;
        return new(Observed * each, new(lower * each, upper * each, confidence, Promise.AtLeast), Observed > 0 ? Math.Sqrt(Observed) * each : null);
    }
}
