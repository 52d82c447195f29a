// A figure computed from totals, which remembers how each total pulls at it.
namespace Samsyn.Statistics.Survey;

/// <summary>A number with its gradient: arithmetic by the chain rule, so that no derivative is written by hand.</summary>
/// <param name="value">The number.</param>
/// <param name="pulls">∂value/∂total, for each total.</param>
/// <remarks>Source: A. Griewank and A. Walther, Evaluating Derivatives (2nd ed. 2008), forward mode.</remarks>
internal sealed class Linearised(double value, double[] pulls)
{
    /// <summary>The number.</summary>
    public double Value => value;

    /// <summary>How each total pulls at it.</summary>
    public ReadOnlySpan<double> Pulls => pulls;

    /// <summary>One of the totals themselves.</summary>
    public static Linearised Total(double value, int place, int count)
    {
        var pulls = new double[count];
        pulls[place] = 1;
        return new(value, pulls);
    }

    /// <summary>The same number, taken as known for certain.</summary>
    public Linearised Fixed() => new(value, new double[pulls.Length]);

    /// <summary>The natural logarithm.</summary>
    public Linearised Logarithm() => Chain(Math.Log(value), 1 / value);

    /// <summary>The share that belongs to a logit.</summary>
    public Linearised Share()
    {
        var share = 1 / (1 + Math.Exp(-value));
        return Chain(share, share * (1 - share));
    }

    /// <summary>The standard error, by the covariance of the totals.</summary>
    public double Error(Covariance covariance) => Math.Sqrt(Math.Max(0, covariance.Variance(pulls)));

    /// <summary>The sum.</summary>
    public static Linearised operator +(Linearised one, Linearised other) => Join(one.Value + other.Value, one, 1, other, 1);

    /// <summary>The difference.</summary>
    public static Linearised operator -(Linearised one, Linearised other) => Join(one.Value - other.Value, one, 1, other, -1);

    /// <summary>The product.</summary>
    public static Linearised operator *(Linearised one, Linearised other) => Join(one.Value * other.Value, one, other.Value, other, one.Value);

    /// <summary>The quotient.</summary>
    public static Linearised operator /(Linearised one, Linearised other) =>
        Join(one.Value / other.Value, one, 1 / other.Value, other, -one.Value / (other.Value * other.Value));

    /// <summary>More by a number that is known for certain.</summary>
    public static Linearised operator +(Linearised one, double number) => one.Chain(one.Value + number, 1);

    /// <summary>Less by a number that is known for certain.</summary>
    public static Linearised operator -(Linearised one, double number) => one.Chain(one.Value - number, 1);

    /// <summary>Times a number that is known for certain.</summary>
    public static Linearised operator *(double number, Linearised one) => one.Chain(number * one.Value, number);

    private static Linearised Join(double value, Linearised one, double pull, Linearised other, double otherPull)
    {
        var joined = new double[one.Pulls.Length];
        for (var i = 0; i < joined.Length; i++)
        {
            joined[i] = (pull * one.Pulls[i]) + (otherPull * other.Pulls[i]);
        }

        return new(value, joined);
    }

    private Linearised Chain(double result, double slope)
    {
        var chained = new double[pulls.Length];
        for (var i = 0; i < chained.Length; i++)
        {
            chained[i] = slope * pulls[i];
        }

        return new(result, chained);
    }
}
