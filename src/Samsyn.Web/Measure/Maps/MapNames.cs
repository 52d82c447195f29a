// Names places on a map, each within its own place where there is room for it; a place without room is not named.
using Samsyn.Web.Charts;

namespace Samsyn.Web.Measure.Maps;

/// <summary>Names places, each within itself and as near its middle as can be, and on no mark.</summary>
/// <param name="marks">What stands on the map already.</param>
internal sealed class MapNames(IReadOnlyList<Room> marks)
{
    private const double Size = 11.5;
    private const double Height = 15;
    private const double Step = 3;

    // Words stand a little higher than their line.
    private const double Rise = 4;

    private readonly List<Room> taken = [.. marks];

    /// <summary>Names a place within its rings.</summary>
    /// <returns>Whether there was room.</returns>
    public bool Place(Sketch sketch, string name, IReadOnlyList<IReadOnlyList<Point>> rings, Point middle)
    {
        var width = TextWidth.Of(name, Size) + 4;
        var (left, right) = Extent(rings, point => point.X);
        if (right - left < width || Spots(rings, width, middle).MinBy(spot => Away(spot, middle)) is not { } best)
        {
            return false;
        }

        taken.Add(new(best.X - (width / 2), best.X + (width / 2), best.Y - (Height / 2), best.Y + (Height / 2)));
        sketch.Add(new Shape.Label(new(best.X, best.Y + Rise), name, Anchor.Middle, Ink.Text, Size) { Haloed = true });
        return true;
    }

    // Where the middle of a name may stand: in strips as high as the name, between all borders and marks that reach into them.
    private IEnumerable<Point> Spots(IReadOnlyList<IReadOnlyList<Point>> rings, double width, Point middle)
    {
        var (top, bottom) = Extent(rings, point => point.Y);
        for (var y = top + (Height / 2); y <= bottom - (Height / 2); y += Step)
        {
            var reached = double.NegativeInfinity;
            foreach (var (from, to) in Hindrances(rings, (y - (Height / 2), y + (Height / 2))).OrderBy(one => one.From))
            {
                if (from - reached >= width && IsInside(rings, new((reached + from) / 2, y)))
                {
                    yield return new(Math.Clamp(middle.X, reached + (width / 2), from - (width / 2)), y);
                }

                reached = Math.Max(reached, to);
            }
        }
    }

    private IEnumerable<(double From, double To)> Hindrances(IReadOnlyList<IReadOnlyList<Point>> rings, (double Top, double Bottom) strip) =>
    [
        .. rings.SelectMany(Sides).Where(side => Math.Min(side.From.Y, side.To.Y) <= strip.Bottom && Math.Max(side.From.Y, side.To.Y) >= strip.Top)
            .Select(side => (One: At(side, Math.Clamp(side.From.Y, strip.Top, strip.Bottom)), Other: At(side, Math.Clamp(side.To.Y, strip.Top, strip.Bottom))))
            .Select(ends => (Math.Min(ends.One, ends.Other), Math.Max(ends.One, ends.Other))),
        .. taken.Where(room => room.Top < strip.Bottom && room.Bottom > strip.Top).Select(room => (room.Left, room.Right)),
    ];

    private static IEnumerable<(Point From, Point To)> Sides(IReadOnlyList<Point> ring) => ring.Zip(ring.Skip(1).Append(ring[0]));

    private static double At((Point From, Point To) side, double y) => side.From.Y == side.To.Y
        ? side.To.X
        : side.From.X + ((side.To.X - side.From.X) * (y - side.From.Y) / (side.To.Y - side.From.Y));

    private static bool IsInside(IReadOnlyList<IReadOnlyList<Point>> rings, Point point) =>
        rings.SelectMany(Sides).Count(side => side.From.Y > point.Y != side.To.Y > point.Y && At(side, point.Y) > point.X) % 2 == 1;

    private static double Away(Point one, Point other) => Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2);

    private static (double Least, double Most) Extent(IReadOnlyList<IReadOnlyList<Point>> rings, Func<Point, double> along)
    {
        var (least, most) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var point in rings.SelectMany(ring => ring))
        {
            (least, most) = (Math.Min(least, along(point)), Math.Max(most, along(point)));
        }

        return (least, most);
    }
}
