// How much larger everybody's share may grow before anything about a round of equal shares can turn out otherwise.
namespace Samsyn.Statistics.Agreement.Portfolio;

/// <summary>Gathers what a round rests on: that one number is not above another, and how fast both change with the share.</summary>
/// <remarks>
/// As long as the same people pay in full and the same projects are bought in the same order, every purse and every price is a straight
/// line in the share. So the round stays as it is until the first two of the lines it was decided by cross.
/// </remarks>
internal sealed class Horizon
{
    // So little apart are two numbers with a point that they may be the same, and two lines that they may be one.
    private const double Doubt = 1e-9;

    /// <summary>So much larger, at least, the share may be with nothing decided otherwise, in the unit of the costs; infinite where nothing would.</summary>
    public double Reach { get; private set; } = double.PositiveInfinity;

    /// <summary>The round was decided by a line that stays at or below another.</summary>
    /// <param name="low">The one at or below.</param>
    /// <param name="high">The other.</param>
    public void Holds(Line low, Line high)
    {
        var (gap, closing) = (high.Value - low.Value, low.Slope - high.Slope);
        var isTouching = Math.Abs(gap) <= Doubt * (Math.Abs(high.Value) + Math.Abs(low.Value));
        if (isTouching && Math.Abs(closing) > Doubt * (Math.Abs(low.Slope) + Math.Abs(high.Slope)))
        {
            Reach = 0;
        }
        else if (!isTouching && closing > 0)
        {
            Reach = Math.Min(Reach, gap / closing);
        }
    }

    /// <summary>Something was decided that numbers with a point do not tell.</summary>
    public void IsHere() => Reach = 0;
}

/// <summary>A number as a straight line in everybody's share: what it is now, and how much it changes for each unit of the share.</summary>
internal readonly record struct Line(double Value, double Slope)
{
    public static Line Infinite => new(double.PositiveInfinity, 0);

    public static Line operator /(Line line, double by) => new(line.Value / by, line.Slope / by);
}
