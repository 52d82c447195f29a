// Reads the rings of one place: closed, of enough points, in degrees, and not crossing themselves.
using System.Text.Json;
using Samsyn.Loop;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Sources.JsonStat;
using static System.FormattableString;

namespace Samsyn.Sources.GeoJson;

/// <summary>Reads the rings of one place, and gathers what is wrong with them.</summary>
/// <remarks>
/// A faulty ring that encloses less than a hundredth of the place, such as an island or a sliver, is left out, and a loop as
/// small is left as it is; both are told as passed over. Anything larger is a flaw.
/// </remarks>
internal sealed class GeoJsonRings(List<Flaw> flaws, List<Flaw> passedOver)
{
    private const double Small = 0.01;
    private const int Fewest = 4;

    /// <summary>The surfaces of a place, each from its list of rings.</summary>
    public IReadOnlyList<DrawnSurface> Of(IReadOnlyList<IReadOnlyList<JsonPlace>> surfaces)
    {
        var read = surfaces.Select(rings => rings.Select(Read).OfType<ReadRing>().ToArray()).ToArray();
        var largest = read.SelectMany(rings => rings).Select(ring => ring.Surface).DefaultIfEmpty().Max();
        return
        [
            .. read.Select(rings => new DrawnSurface([.. rings.Where(ring => IsSound(ring, largest)).Select(ring => ring.Points)]))
                .Where(surface => surface.Rings.Count > 0),
        ];
    }

    private bool IsSound(ReadRing ring, double largest)
    {
        if (ring.Flaw is { } wrong)
        {
            var isLarge = ring.Surface == largest || (ring.Outer && ring.Surface > Small * largest);
            (isLarge ? flaws : passedOver).Add(wrong with { Kind = isLarge ? wrong.Kind : FlawKind.PassedOver });
            return false;
        }

        var whole = Ring.TwiceSurface(ring.Points);
        foreach (var (first, second, at) in Ring.Crossings(ring.Points))
        {
            // A crossing cuts a ring in two loops; of a figure of eight both are large, of a slip of the pen one is tiny.
            var loop = Ring.TwiceSurface([at, .. ring.Points.Skip(first + 1).Take(second - first)]);
            var (smaller, larger) = (Math.Min(Math.Abs(loop), Math.Abs(whole - loop)), Math.Max(Math.Abs(loop), Math.Abs(whole - loop)));
            var isLarge = smaller > Small * Math.Max(largest, larger);
            var told = new Flaw(new Where.Path(Invariant($"{ring.Path}[{first}]")), isLarge ? FlawKind.RingCrosses : FlawKind.PassedOver, Shown(ring.Points[first]), Shown(ring.Points[second]));
            (isLarge ? flaws : passedOver).Add(told);
        }

        return true;
    }

    private ReadRing? Read(JsonPlace ring, int place)
    {
        var points = new List<Position>();
        foreach (var item in ring.IsList ? ring.Items() : [])
        {
            if (Point(item) is not { } point)
            {
                flaws.Add(new(item.Where, FlawKind.NotDegrees, item.Shown, "[18.0686, 59.3293]"));
                return null; // one is enough: where one point is in metres, all are
            }

            points.Add(point);
        }

        var flaw = points.Count < Fewest ? new Flaw(ring.Where, FlawKind.WrongCount, Invariant($"{points.Count}"), Invariant($"≥ {Fewest}"))
            : points[0] != points[^1] ? new Flaw(ring.Where, FlawKind.RingNotClosed, Shown(points[^1]), Shown(points[0]))
            : null;
        if (flaw is null)
        {
            points.RemoveAt(points.Count - 1);
        }

        return new(ring.Path, points, Math.Abs(Ring.TwiceSurface(points)), place == 0) { Flaw = flaw };
    }

    // A third number, the height, is passed over.
    private static Position? Point(JsonPlace point)
    {
        if (!point.IsList || point.Element.GetArrayLength() < 2)
        {
            return null;
        }

        var (first, second) = (point.Element[0], point.Element[1]);
        return first.ValueKind == JsonValueKind.Number && second.ValueKind == JsonValueKind.Number
            && first.TryGetDouble(out var longitude) && second.TryGetDouble(out var latitude)
            && longitude is >= -180 and <= 180 && latitude is >= -90 and <= 90
            ? new(longitude, latitude)
            : null;
    }

    private static string Shown(Position point) => Invariant($"[{point.Longitude}, {point.Latitude}]");

    private sealed record ReadRing(string Path, List<Position> Points, double Surface, bool Outer)
    {
        public Flaw? Flaw { get; init; }
    }
}
