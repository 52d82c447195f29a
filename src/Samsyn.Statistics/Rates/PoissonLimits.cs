// Between which two numbers the events lay that were to be expected, when so many came.
using static System.FormattableString;

namespace Samsyn.Statistics.Rates;

/// <summary>Limits of a count of independent events.</summary>
/// <remarks>
/// <para>
/// With x events, α one minus the confidence, z the normal quantile and χ²(p; k) the chi-square quantile:
/// <code>
/// under 10 events, exact:   ½ χ²(α/2; 2x)  to  ½ χ²(1 − α/2; 2x + 2),  and 0 below where none came
/// from 10 events, Byar's:   x (1 − 1/9x − z/3√x)³  to  y (1 − 1/9y + z/3√y)³,  y = x + 1
/// </code>
/// Byar's differ from the exact ones by less than 0.2 per cent from ten events. Where one of a very high confidence would
/// fall below zero it is zero. Counts need not be whole: an estimate of a count is taken as it is.
/// </para>
/// <para>
/// Assumes events that come independently; persons counted for each of their stays in hospital do not. Source:
/// N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research II (1987) 69; exact limits after F. Garwood,
/// Biometrika 28 (1936) 437–442.
/// </para>
/// </remarks>
public sealed class PoissonLimits
{
    /// <summary>Counts below this many events have exact limits, others Byar's.</summary>
    public const double ExactBelow = 10;

    private static readonly PoissonLimits Usual = new(0.95);
    private static readonly PoissonLimits Far = new(0.998);

    private readonly double tail;
    private readonly double score;
    private readonly Lazy<(double Lower, double Upper)[]> few;

    private PoissonLimits(double confidence)
    {
        tail = (1 - confidence) / 2;
        score = NormalDistribution.TwoSided(confidence);
        few = new(() => [.. Enumerable.Range(0, (int)ExactBelow).Select(events => Exactly(events))]);
    }

    /// <summary>The limits of a confidence.</summary>
    /// <param name="confidence">Between 0 and 1, neither included.</param>
    /// <exception cref="ArgumentException">The confidence is not so.</exception>
    public static PoissonLimits At(double confidence) => confidence switch
    {
        0.95 => Usual,
        0.998 => Far,
        > 0 and < 1 => new(confidence),
        _ => throw new ArgumentException(Invariant($"A confidence lies between 0 and 1, such as 0.95; {confidence} was given."), nameof(confidence)),
    };

    /// <summary>The limits of a count.</summary>
    /// <param name="events">Zero or more.</param>
    /// <exception cref="ArgumentException">The count is below zero, or no number.</exception>
    public (double Lower, double Upper) Of(double events)
    {
        if (!(events >= 0 && double.IsFinite(events)))
        {
            throw new ArgumentException(Invariant($"Events are counted from 0 upwards; {events} were given."), nameof(events));
        }

        return events >= ExactBelow ? Byar(events) : events == Math.Floor(events) ? few.Value[(int)events] : Exactly(events);
    }

    /// <summary>The exact limits of a count, however large.</summary>
    /// <param name="events">Zero or more.</param>
    public (double Lower, double Upper) Exactly(double events) =>
        (events == 0 ? 0 : GammaDistribution.Quantile(tail, events), GammaDistribution.UpperQuantile(tail, events + 1));

    private (double Lower, double Upper) Byar(double events)
    {
        var next = events + 1;
        var (down, up) = (1 - (1 / (9 * events)) - (score / (3 * Math.Sqrt(events))), 1 - (1 / (9 * next)) + (score / (3 * Math.Sqrt(next))));
        return (Math.Max(0, events * down * down * down), next * up * up * up);
    }
}
