// A number that is exact: one whole number over another.
using System.Numerics;

namespace Samsyn.Statistics.Agreement.Portfolio;

/// <summary>An exact fraction in its lowest terms.</summary>
public sealed record Fraction
{
    /// <summary>Makes a fraction.</summary>
    /// <param name="over">What is above the line.</param>
    /// <param name="under">What is below it, above 0.</param>
    internal Fraction(BigInteger over, BigInteger under)
    {
        var common = BigInteger.GreatestCommonDivisor(over, under);
        (Numerator, Denominator) = (over / common, under / common);
    }

    /// <summary>What is above the line.</summary>
    public BigInteger Numerator { get; }

    /// <summary>What is below the line, above 0.</summary>
    public BigInteger Denominator { get; }

    /// <summary>The nearest number with a point.</summary>
    public double Value => Ratio(Numerator, Denominator);

    /// <summary>A fraction of whole numbers of any length as a number with a point, to about fifteen digits.</summary>
    internal static double Ratio(BigInteger over, BigInteger under)
    {
        var shift = (int)Math.Max(0, under.GetBitLength() - 900);
        return (double)(over >> shift) / (double)(under >> shift);
    }
}
