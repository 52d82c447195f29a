// Names points where there is room beside them; a point without room is not named.
namespace Samsyn.Web.Charts;

/// <summary>Where labels may lie.</summary>
public sealed record Room(double Left, double Right, double Top, double Bottom);

/// <summary>Names points, each beside its mark, so that no name lies on another name or on a mark, and on a line only where it must.</summary>
public sealed class FreeLabels(Room room, IReadOnlyList<Point> marks, IReadOnlyList<Point> lines)
{
    private const double Size = 12;
    private const double Reach = 6;
    private readonly List<Room> taken = [.. marks.Select(mark => new Room(mark.X - Reach, mark.X + Reach, mark.Y - Reach, mark.Y + Reach))];

    /// <summary>Names a point to its right, its left, above or below, where there is room.</summary>
    /// <returns>Whether there was.</returns>
    public bool Place(Sketch sketch, Point at, string name, bool strong = false)
    {
        var width = TextWidth.Of(name, Size) + 2;
        var away = strong ? 13 : 10; // a strong name belongs to a larger mark
        (Anchor Anchor, double X, double Y)[] beside =
        [
            (Anchor.Start, at.X + away, at.Y + 4), (Anchor.End, at.X - away, at.Y + 4), (Anchor.Middle, at.X, at.Y - away - 1), (Anchor.Middle, at.X, at.Y + away + 9),
            (Anchor.Start, at.X + 7, at.Y - 8), (Anchor.Start, at.X + 7, at.Y + 16), (Anchor.End, at.X - 7, at.Y - 8), (Anchor.End, at.X - 7, at.Y + 16),
        ];
        var free = beside.Where(one => BoxOf(one, width) is var box && IsInside(box) && !taken.Exists(other => Meet(box, other))).ToArray();
        if (free.Length == 0)
        {
            return false;
        }

        var best = free.MinBy(one => BoxOf(one, width) is var box ? lines.Count(point => Holds(box, point)) : 0);
        taken.Add(BoxOf(best, width));
        sketch.Label(new(best.X, best.Y), name, best.Anchor, Ink.Text, Size, strong);
        return true;
    }

    private static Room BoxOf((Anchor Anchor, double X, double Y) label, double width)
    {
        var left = label.Anchor switch { Anchor.Start => label.X, Anchor.End => label.X - width, _ => label.X - (width / 2) };
        return new(left, left + width, label.Y - 10, label.Y + 3);
    }

    private static bool Holds(Room box, Point point) => point.X > box.Left && point.X < box.Right && point.Y > box.Top && point.Y < box.Bottom;

    private bool IsInside(Room box) => box.Left >= room.Left && box.Right <= room.Right && box.Top >= room.Top && box.Bottom <= room.Bottom - 1;

    private static bool Meet(Room one, Room other) => one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;
}
