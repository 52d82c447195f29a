// A boundary as it is kept: rings on a grid of ten-thousandths of a degree, written as an SVG path.
using System.Globalization;
using System.Text;

namespace Samsyn.Loop.Measure.Boundaries;

/// <summary>A point on the grid: ten-thousandths of a degree, about 11 metres from north to south.</summary>
/// <param name="X">East, in ten-thousandths of a degree.</param>
/// <param name="Y">North, in ten-thousandths of a degree.</param>
public readonly record struct GridPoint(int X, int Y) : IComparable<GridPoint>
{
    /// <summary>Points in one degree.</summary>
    public const int PerDegree = 10_000;

    /// <summary>The point nearest to a position.</summary>
    public static GridPoint Near(Position position) => new(
        (int)Math.Round(position.Longitude * PerDegree, MidpointRounding.ToEven), (int)Math.Round(position.Latitude * PerDegree, MidpointRounding.ToEven));

    /// <summary>Its latitude in degrees.</summary>
    public double Latitude => Y / (double)PerDegree;

    /// <summary>The western one first, then the southern.</summary>
    public int CompareTo(GridPoint other) => (X, Y).CompareTo((other.X, other.Y));
}

/// <summary>Rings on the grid; a point inside an odd number of them is inside the place.</summary>
/// <param name="Rings">The rings; the last point of each is joined to its first.</param>
public sealed record BoundaryPath(IReadOnlyList<IReadOnlyList<GridPoint>> Rings)
{
    /// <summary>How many points it has.</summary>
    public int Points => Rings.Sum(ring => ring.Count);

    /// <summary>The path as it is kept, such as <c>m181000 594992l-224 -79 12 30z</c>: an SVG path on the grid, each point given from the one before.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            var at = default(GridPoint);
            foreach (var ring in Rings)
            {
                foreach (var (index, point) in ring.Index())
                {
                    text.Append(index switch { 0 => 'm', 1 => 'l', _ => ' ' }).Append(CultureInfo.InvariantCulture, $"{point.X - at.X} {point.Y - at.Y}");
                    at = point;
                }

                text.Append('z');
                at = ring[0]; // as in SVG, where a closed ring leaves one at its first point
            }

            return text.ToString();
        }
    }

    /// <summary>Reads a path as it is kept.</summary>
    /// <exception cref="FormatException">The text is no such path.</exception>
    public static BoundaryPath Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rings = new List<IReadOnlyList<GridPoint>>();
        var at = default(GridPoint);
        foreach (var part in text.Split('z', StringSplitOptions.RemoveEmptyEntries))
        {
            var ring = ReadRing(part, at);
            rings.Add(ring);
            at = ring[0];
        }

        return new(rings);
    }

    private static List<GridPoint> ReadRing(ReadOnlySpan<char> part, GridPoint at)
    {
        var ring = new List<GridPoint>();
        var numbers = part[1..];
        int? x = null;
        foreach (var range in numbers.SplitAny(" l"))
        {
            var number = int.Parse(numbers[range], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            if (x is { } east)
            {
                ring.Add(at = new(at.X + east, at.Y + number));
                x = null;
            }
            else
            {
                x = number;
            }
        }

        return ring;
    }
}
