// Where people stand on the map: two numbers each.
namespace Samsyn.Statistics.Agreement.Opinions;

/// <summary>Points on the map, as two columns.</summary>
internal sealed class MapPoints(int count)
{
    public double[] X { get; } = new double[count];

    public double[] Y { get; } = new double[count];

    public int Count => X.Length;

    /// <summary>Some of the points.</summary>
    public MapPoints Pick(IReadOnlyList<int> which)
    {
        var picked = new MapPoints(which.Count);
        for (var index = 0; index < which.Count; index++)
        {
            (picked.X[index], picked.Y[index]) = (X[which[index]], Y[which[index]]);
        }

        return picked;
    }

    /// <summary>The square of the distance of a point to another place.</summary>
    public double Square(int point, double x, double y)
    {
        var (across, up) = (X[point] - x, Y[point] - y);
        return (across * across) + (up * up);
    }
}
