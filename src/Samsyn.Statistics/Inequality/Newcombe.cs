// The difference of two shares of few persons, where an error to either side would promise too much.
namespace Samsyn.Statistics.Inequality;

/// <summary>
/// Newcombe's interval for the difference of two shares, from the two Wilson intervals (Statistics in Medicine 17 (1998)
/// 873–890, method 10). Its p-value takes the error of the side that faces zero.
/// </summary>
internal static class Newcombe
{
    private const double Few = 3;

    /// <summary>Whether fewer than three cases or non-cases are expected in one of the two.</summary>
    public static bool Needed(in Figures figures, int first, int second)
    {
        var (one, two) = (figures.Data.Subgroups[first], figures.Data.Subgroups[second]);
        var share = (one.Cases + two.Cases) / (one.Base + two.Base);
        return Math.Min(one.Base!.Value, two.Base!.Value) * Math.Min(share!.Value, 1 - share.Value) < Few;
    }

    public static Summary Of(in Figures figures, int first, int second)
    {
        var scale = figures.Data.Scale!.Value;
        var (one, oneLow, oneHigh) = Wilson(figures.Data.Subgroups[first], figures.Reach, scale);
        var (two, twoLow, twoHigh) = Wilson(figures.Data.Subgroups[second], figures.Reach, scale);
        var (down, up) = (Length(one - oneLow, twoHigh - two), Length(oneHigh - one, two - twoLow));
        var value = one - two;
        var (lower, upper) = figures.Sign < 0 ? (-value - up, -value + down) : (value - down, value + up);
        var towardsZero = value >= 0 ? down : up;
        var error = Length(figures.Errors[first], figures.Errors[second]);
        return new(SummaryMeasure.D, new(figures.Sign * value, new(lower, upper, figures.Options.Confidence, Promise.Approximate), error), figures.Count, Answer.Remarks(figures))
        {
            PValue = NormalDistribution.TwoSidedTail(value * figures.Reach / towardsZero),
        };
    }

    private static (double Value, double Low, double High) Wilson(SubgroupFigure group, double reach, double scale)
    {
        var persons = group.Base!.Value;
        var share = Math.Clamp(group.Value / scale, 0, 1);
        var square = reach * reach;
        var middle = (share + (square / (2 * persons))) / (1 + (square / persons));
        var half = reach * Math.Sqrt((share * (1 - share) / persons) + (square / (4 * persons * persons))) / (1 + (square / persons));
        return (scale * share, scale * Math.Min(share, middle - half), scale * Math.Max(share, middle + half));
    }

    private static double Length(double a, double b) => Math.Sqrt((a * a) + (b * b));
}
