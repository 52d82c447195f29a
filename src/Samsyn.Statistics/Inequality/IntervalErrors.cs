// The standard error behind an interval that a source gives, read on the scale on which the interval lies evenly.
using static System.FormattableString;

namespace Samsyn.Statistics.Inequality;

/// <summary>Reads the standard error out of an interval that was published without one.</summary>
/// <remarks>
/// <para>
/// Sources make intervals in four ways. With h half the width on its own scale, z the normal quantile, K the scale of a share
/// and p = y/K:
/// <code>
/// even                  y ± h                        s = h/z
/// even in the logarithm ln y ± h                     s = y h/z              (rates, ratios)
/// even in the logit     ln(p/(1−p)) ± h              s = K p(1 − p) h/z     (shares in surveys)
/// Wilson's              from n persons, z²/n = w     s = K √(p(1−p)/n)      (shares of counted persons)
/// </code>
/// An interval whose two sides differ by less than a tenth of its width is taken as even: figures are rounded. Of any other,
/// the way whose bounds come nearest to those given is taken. At nobody or everybody Wilson's tells n, and p is there
/// (x + 1)/(n + 2).
/// </para>
/// <para>It does not tell what the source did not say: an interval made in a fifth way is read by the nearest of these.</para>
/// <para>Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927) 209–212; own choice of the nearest.</para>
/// </remarks>
public static class IntervalErrors
{
    private const double NearlyEven = 0.1;

    /// <summary>Reads the standard error.</summary>
    /// <param name="value">The figure.</param>
    /// <param name="interval">Its interval.</param>
    /// <param name="scale">The value that means everybody, for a share; null for anything else.</param>
    /// <returns>The error in the figure's unit.</returns>
    /// <exception cref="ArgumentException">The figure is not finite.</exception>
    public static double Of(double value, Interval interval, double? scale = null)
    {
        ArgumentNullException.ThrowIfNull(interval);
        if (!double.IsFinite(value))
        {
            throw new ArgumentException(Invariant($"An interval belongs to a finite figure, not to {value}."), nameof(value));
        }

        var z = NormalDistribution.TwoSided(interval.Confidence);
        var even = Even(value, interval, z);
        if (!interval.Holds(value) || Math.Abs(interval.Upper + interval.Lower - (2 * value)) <= NearlyEven * (interval.Upper - interval.Lower))
        {
            return even.Error;
        }

        var nearest = even;
        foreach (var way in new[] { Logarithm(value, interval, z), Logit(value, interval, z, scale), Wilson(value, interval, z, scale) })
        {
            nearest = way is { } found && found.Misfit < nearest.Misfit ? found : nearest;
        }

        return nearest.Error;
    }

    private static Way Even(double value, Interval interval, double z)
    {
        var half = (interval.Upper - interval.Lower) / 2;
        return Way.Of(half / z, interval, value - half, value + half);
    }

    private static Way? Logarithm(double value, Interval interval, double z)
    {
        if (!(value > 0 && interval.Lower > 0))
        {
            return null;
        }

        var half = Math.Log(interval.Upper / interval.Lower) / 2;
        return Way.Of(value * half / z, interval, value * Math.Exp(-half), value * Math.Exp(half));
    }

    private static Way? Logit(double value, Interval interval, double z, double? scale)
    {
        if (!(scale is { } whole && interval.Lower > 0 && interval.Upper < whole))
        {
            return null;
        }

        double Score(double own) => Math.Log(own / (whole - own));
        double Back(double score) => whole / (1 + Math.Exp(-score));
        var half = (Score(interval.Upper) - Score(interval.Lower)) / 2;
        return Way.Of(value * (1 - (value / whole)) * half / z, interval, Back(Score(value) - half), Back(Score(value) + half));
    }

    /// <summary>Half the width h of Wilson's interval tells w = z²/n by h²(1 + w)² = w p(1 − p) + w²/4.</summary>
    private static Way? Wilson(double value, Interval interval, double z, double? scale)
    {
        if (!(scale is { } whole && value >= 0 && value <= whole))
        {
            return null;
        }

        var (share, half) = (value / whole, (interval.Upper - interval.Lower) / (2 * whole));
        var (a, b) = ((half * half) - 0.25, (2 * half * half) - (share * (1 - share)));
        if (!(a < 0 && half > 0))
        {
            return null;
        }

        var w = (-b - Math.Sqrt((b * b) - (4 * a * half * half))) / (2 * a);
        var (persons, middle) = (z * z / w, (share + (w / 2)) / (1 + w));
        var own = share is > 0 and < 1 ? share : ((share * persons) + 1) / (persons + 2);
        return Way.Of(whole * Math.Sqrt(own * (1 - own) / persons), interval, whole * (middle - half), whole * (middle + half));
    }

    /// <summary>A standard error, and how far its interval lies from the one given.</summary>
    private readonly record struct Way(double Error, double Misfit)
    {
        public static Way Of(double error, Interval given, double lower, double upper) =>
            new(error, Math.Abs(lower - given.Lower) + Math.Abs(upper - given.Upper));
    }
}
