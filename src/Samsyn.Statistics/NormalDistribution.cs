// The bell curve: how much lies below a point, and where a given share ends.
namespace Samsyn.Statistics;

/// <summary>The standard normal distribution.</summary>
/// <remarks>
/// Cumulative: W. J. Cody's rational approximations of the error function (Mathematics of Computation 23 (1969) 631–637).
/// Quantile: M. J. Wichura's algorithm AS 241 (Applied Statistics 37 (1988) 477–484). Both to about 1e-15.
/// </remarks>
public static class NormalDistribution
{
    /// <summary>The share of the curve that lies below a point.</summary>
    /// <param name="point">In standard errors from the middle.</param>
    public static double Cumulative(double point) => 0.5 * ErrorFunction.Complement(-point / Math.Sqrt(2));

    /// <summary>The p-value of a difference this many standard errors from zero, to either side.</summary>
    /// <param name="score">In standard errors.</param>
    public static double TwoSidedTail(double score) => ErrorFunction.Complement(Math.Abs(score) / Math.Sqrt(2));

    /// <summary>The number of standard errors to either side that holds a share in the middle: 1.96 for 0.95.</summary>
    public static double TwoSided(double confidence) => Quantile(0.5 + (confidence / 2));

    /// <summary>The point below which a share of the curve lies.</summary>
    /// <param name="share">Between 0 and 1, neither included.</param>
    public static double Quantile(double share)
    {
        if (!(share is > 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "A quantile is asked for a share between 0 and 1.");
        }

        var centred = share - 0.5;
        if (Math.Abs(centred) <= 0.425)
        {
            return centred * Ratio(0.180625 - (centred * centred), CentreTop, CentreBottom);
        }

        var tail = Math.Sqrt(-Math.Log(Math.Min(share, 1 - share)));
        var size = tail <= 5 ? Ratio(tail - 1.6, MiddleTop, MiddleBottom) : Ratio(tail - 5, FarTop, FarBottom);
        return centred < 0 ? -size : size;
    }

    private static double Ratio(double x, ReadOnlySpan<double> top, ReadOnlySpan<double> bottom) =>
        Polynomial(x, top) / Polynomial(x, bottom);

    private static double Polynomial(double x, ReadOnlySpan<double> coefficients)
    {
        var sum = 0.0;
        for (var i = coefficients.Length - 1; i >= 0; i--)
        {
            sum = (sum * x) + coefficients[i];
        }

        return sum;
    }

    private static ReadOnlySpan<double> CentreTop =>
    [
        3.3871328727963666080, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
        45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
    ];

    private static ReadOnlySpan<double> CentreBottom =>
    [
        1, 42.313330701600911252, 687.18700749205790830, 5394.1960214247511077,
        21213.794301586595867, 39307.895800092710610, 28729.085735721942674, 5226.4952788528545610,
    ];

    private static ReadOnlySpan<double> MiddleTop =>
    [
        1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504,
        1.27045825245236838258, 0.241780725177450611770, 0.0227238449892691845833, 7.74545014278341407640e-4,
    ];

    private static ReadOnlySpan<double> MiddleBottom =>
    [
        1, 2.05319162663775882187, 1.67638483018380384940, 0.689767334985100004550,
        0.148103976427480074590, 0.0151986665636164571966, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
    ];

    private static ReadOnlySpan<double> FarTop =>
    [
        6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 0.296560571828504891230,
        0.0265321895265761230930, 0.00124266094738807843860, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
    ];

    private static ReadOnlySpan<double> FarBottom =>
    [
        1, 0.599832206555887937690, 0.136929880922735805310, 0.0148753612908506148525,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
    ];
}
