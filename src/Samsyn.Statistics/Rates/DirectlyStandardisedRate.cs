// The rate a place would have if its people were of the same ages as a standard population.
using static System.FormattableString;

namespace Samsyn.Statistics.Rates;

/// <summary>A directly standardised rate.</summary>
/// <remarks>
/// <para>
/// With xᵢ counted in nᵢ person-years of layer i, wᵢ its standard population, and f the events of each counted:
/// <code>
/// cᵢ = f wᵢ / (nᵢ Σw),   D = Σ cᵢ xᵢ,   V = Σ cᵢ² xᵢ,   O = Σ f xᵢ
/// from 10 events, Dobson:       D + √(V/O) (limits of O − O), Byar's limits
/// under 10 events, Fay–Feuer:   lower  (V/D) G(α/2; D²/V)
///                               upper  (V + c²)/(D + c) G(1 − α/2; (D + c)²/(V + c²)),  c = max cᵢ
/// </code>
/// all times K, with G(p; a) the quantile of the gamma distribution of shape a. Events of one person that come several
/// times (f above 1) are a weighted sum of independent counts of persons, so the same V holds for them.
/// </para>
/// <para>
/// Assumes persons counted independently and person-years known for certain. It does not tell how a place really fares
/// (that is its crude rate), and two rates may be compared only if they were standardised over the same layers.
/// </para>
/// <para>
/// Source: A. J. Dobson, K. Kuulasmaa, E. Eberle and J. Scherer, Statistics in Medicine 10 (1991) 457–462; M. P. Fay and
/// E. J. Feuer, Statistics in Medicine 16 (1997) 791–801.
/// </para>
/// </remarks>
public sealed record DirectlyStandardisedRate
{
    private readonly double per;
    private readonly double rate;
    private readonly double variance;
    private readonly double heaviest;

    private DirectlyStandardisedRate(double per, (double Rate, double Variance, double Heaviest) sums, (double Events, double PersonYears) counts)
    {
        this.per = per;
        (rate, variance, heaviest) = sums;
        (Events, PersonYears) = counts;
    }

    /// <summary>All events, in all layers.</summary>
    public double Events { get; }

    /// <summary>All person-years, each layer once.</summary>
    public double PersonYears { get; }

    /// <summary>Whether the interval is Fay and Feuer's: under ten events, or none in any layer that weighs.</summary>
    public bool IsOfFewEvents => Events < PoissonLimits.ExactBelow || variance == 0;

    /// <summary>Measures the rate.</summary>
    /// <param name="strata">The layers. A layer may come again with another number of events for each counted; person-years and standard are then the same.</param>
    /// <param name="per">For how many person-years the rate is given.</param>
    /// <exception cref="ArgumentException">A number is not as asked for, a layer stands twice, or the standard has nobody in these layers.</exception>
    public static DirectlyStandardisedRate Of(IReadOnlyList<WeightedStratum> strata, double per = 100_000)
    {
        ArgumentNullException.ThrowIfNull(strata);
        if (!(per > 0 && double.IsFinite(per)))
        {
            throw new ArgumentException(Invariant($"A rate is given per more than 0 person-years; {per} was given."), nameof(per));
        }

        var (weights, personYears) = WeightedStratumChecks.Sums(strata);
        var (rate, variance, heaviest, events) = (0.0, 0.0, 0.0, 0.0);
        foreach (var stratum in strata)
        {
            var pull = stratum.EventsEach * stratum.Standard / (stratum.PersonYears * weights);
            rate += pull * stratum.Counted;
            variance += pull * pull * stratum.Counted;
            heaviest = Math.Max(heaviest, pull);
            events += stratum.EventsEach * stratum.Counted;
        }

        return new(per, (rate, variance, heaviest), (events, personYears));
    }

    /// <summary>The rate with its interval; its standard error is null where no event came.</summary>
    /// <param name="confidence">How often the interval is to hold the truth, between 0 and 1.</param>
    public Estimate At(double confidence = 0.95)
    {
        var interval = IsOfFewEvents ? Gamma(confidence) : Dobson(confidence);
        return new(per * rate, interval, variance > 0 ? per * Math.Sqrt(variance) : null);
    }

    private Interval Dobson(double confidence)
    {
        var (lower, upper) = PoissonLimits.At(confidence).Of(Events);
        var each = Math.Sqrt(variance / Events);
        return new(per * Math.Max(0, rate + (each * (lower - Events))), per * (rate + (each * (upper - Events))), confidence);
    }

    /// <summary>Fay and Feuer's limits, however many events there are.</summary>
    /// <param name="confidence">How often they are to hold the truth, between 0 and 1.</param>
    internal Interval Gamma(double confidence)
    {
        var tail = (1 - confidence) / 2;
        var lower = variance == 0 ? 0 : variance / rate * GammaDistribution.Quantile(tail, rate * rate / variance);
        var (more, wider) = (rate + heaviest, variance + (heaviest * heaviest));
        return new(per * lower, per * wider / more * GammaDistribution.UpperQuantile(tail, more * more / wider), confidence, Promise.AtLeast);
    }
}
