// The integral under the bell curve from a point outwards, to full precision in the tails.
namespace Samsyn.Statistics;

/// <summary>The complement of the error function, erfc, after W. J. Cody, Mathematics of Computation 23 (1969) 631–637.</summary>
internal static class ErrorFunction
{
    /// <summary>erfc(x): 1 at zero, close to 0 far to the right, close to 2 far to the left.</summary>
    public static double Complement(double x)
    {
        var size = Math.Abs(x);
        if (size <= 0.46875)
        {
            return 1 - (x * Near(size > 1.11e-16 ? size * size : 0));
        }

        var tail = size <= 4 ? Middle(size) : Far(size);
        return x < 0 ? 2 - tail : tail;
    }

    private static double Near(double square)
    {
        var top = NearTop[4] * square;
        var bottom = square;
        for (var i = 0; i < 3; i++)
        {
            top = (top + NearTop[i]) * square;
            bottom = (bottom + NearBottom[i]) * square;
        }

        return (top + NearTop[3]) / (bottom + NearBottom[3]);
    }

    private static double Middle(double size)
    {
        var top = MiddleTop[8] * size;
        var bottom = size;
        for (var i = 0; i < 7; i++)
        {
            top = (top + MiddleTop[i]) * size;
            bottom = (bottom + MiddleBottom[i]) * size;
        }

        return Bell(size) * (top + MiddleTop[7]) / (bottom + MiddleBottom[7]);
    }

    private static double Far(double size)
    {
        if (size > 26.6)
        {
            return 0;
        }

        var square = 1 / (size * size);
        var top = FarTop[5] * square;
        var bottom = square;
        for (var i = 0; i < 4; i++)
        {
            top = (top + FarTop[i]) * square;
            bottom = (bottom + FarBottom[i]) * square;
        }

        var rest = square * (top + FarTop[4]) / (bottom + FarBottom[4]);
        return Bell(size) * ((1 / Math.Sqrt(Math.PI)) - rest) / size;
    }

    /// <summary>exp(-x²), the square split in two so that no digit is lost.</summary>
    private static double Bell(double size)
    {
        var coarse = Math.Truncate(size * 16) / 16;
        return Math.Exp(-coarse * coarse) * Math.Exp(-(size - coarse) * (size + coarse));
    }

    private static ReadOnlySpan<double> NearTop =>
    [
        3.16112374387056560, 113.864154151050156, 377.485237685302021, 3209.37758913846947, 0.185777706184603153,
    ];

    private static ReadOnlySpan<double> NearBottom =>
    [
        23.6012909523441209, 244.024637934444173, 1282.61652607737228, 2844.23683343917062,
    ];

    private static ReadOnlySpan<double> MiddleTop =>
    [
        0.564188496988670089, 8.88314979438837594, 66.1191906371416295, 298.635138197400131, 881.952221241769090,
        1712.04761263407058, 2051.07837782607147, 1230.33935479799725, 2.15311535474403846e-8,
    ];

    private static ReadOnlySpan<double> MiddleBottom =>
    [
        15.7449261107098347, 117.693950891312499, 537.181101862009858, 1621.38957456669019, 3290.79923573345963,
        4362.61909014324716, 3439.36767414372164, 1230.33935480374942,
    ];

    private static ReadOnlySpan<double> FarTop =>
    [
        0.305326634961232344, 0.360344899949804439, 0.125781726111229246, 0.0160837851487422766,
        6.58749161529837803e-4, 0.0163153871373020978,
    ];

    private static ReadOnlySpan<double> FarBottom =>
    [
        2.56852019228982242, 1.87295284992346047, 0.527905102951428412, 0.0605183413124413191, 0.00233520497626869185,
    ];
}
