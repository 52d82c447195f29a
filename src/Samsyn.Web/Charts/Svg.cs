// Writes coordinates and forms the way SVG wants them, whatever the reader's language.
using System.Globalization;
using System.Text;

namespace Samsyn.Web.Charts;

/// <summary>Writes numbers and paths for SVG.</summary>
public static class Svg
{
    /// <summary>A coordinate.</summary>
    /// <exception cref="ArgumentException">It is not a finite number.</exception>
    public static string F(double number) => double.IsFinite(number)
        ? Math.Round(number, 1).ToString("0.#", CultureInfo.InvariantCulture)
        : throw new ArgumentException("A coordinate is a finite number. What is not known has no place in a picture: leave it out, or draw the mark of what is missing.");

    /// <summary>A path through points.</summary>
    public static string Path(IReadOnlyList<Point> points, bool closed)
    {
        var path = new StringBuilder();
        foreach (var (index, point) in points.Index())
        {
            path.Append(index == 0 ? 'M' : 'L').Append(F(point.X)).Append(' ').Append(F(point.Y));
        }

        return closed ? path.Append('Z').ToString() : path.ToString();
    }

    /// <summary>The form of a group's mark: circle, square, triangle, diamond, triangle down, hexagon, plus, star.</summary>
    public static string Mark(int form, Point at, double size) => (form % 8) switch
    {
        0 => $"M{F(at.X - size)} {F(at.Y)}a{F(size)} {F(size)} 0 1 0 {F(2 * size)} 0a{F(size)} {F(size)} 0 1 0 {F(-2 * size)} 0Z",
        1 => Path(Corners(at, size * 0.92, (-1, -1), (1, -1), (1, 1), (-1, 1)), closed: true),
        2 => Path(Corners(at, size, (0, -1.2), (1.15, 0.85), (-1.15, 0.85)), closed: true),
        3 => Path(Corners(at, size, (0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)), closed: true),
        4 => Path(Corners(at, size, (0, 1.2), (1.15, -0.85), (-1.15, -0.85)), closed: true),
        5 => Path(Corners(at, size, (-0.6, -1.05), (0.6, -1.05), (1.2, 0), (0.6, 1.05), (-0.6, 1.05), (-1.2, 0)), closed: true),
        6 => Path(Corners(at, size, (-0.4, -1.1), (0.4, -1.1), (0.4, -0.4), (1.1, -0.4), (1.1, 0.4), (0.4, 0.4), (0.4, 1.1), (-0.4, 1.1), (-0.4, 0.4), (-1.1, 0.4), (-1.1, -0.4), (-0.4, -0.4)), closed: true),
        _ => Path(Corners(at, size, (0, -1.3), (0.38, -0.4), (1.25, -0.4), (0.55, 0.2), (0.8, 1.1), (0, 0.55), (-0.8, 1.1), (-0.55, 0.2), (-1.25, -0.4), (-0.38, -0.4)), closed: true),
    };

    private static Point[] Corners(Point at, double size, params ReadOnlySpan<(double X, double Y)> corners)
    {
        var points = new Point[corners.Length];
        for (var i = 0; i < corners.Length; i++)
        {
            points[i] = new(at.X + (size * corners[i].X), at.Y + (size * corners[i].Y));
        }

        return points;
    }
}
