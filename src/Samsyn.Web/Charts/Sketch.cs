// The paper that a picture is drawn on: collects what is drawn, and knows the few things all pictures share.
namespace Samsyn.Web.Charts;

/// <summary>Collects what is drawn, the undermost first.</summary>
public sealed class Sketch
{
    private readonly List<Shape> shapes = [];

    public IReadOnlyList<Shape> Shapes => shapes;

    public void Add(Shape shape) => shapes.Add(shape);

    public void Line(Point from, Point to, Ink ink, double width = 1, bool dashed = false) =>
        shapes.Add(new Shape.Line(from, to, ink, width) { Dashed = dashed });

    public void Label(Point at, string text, Anchor anchor, Ink ink, double size = 13, bool strong = false) =>
        shapes.Add(new Shape.Label(at, text, anchor, ink, size) { Strong = strong });

    /// <summary>A label in lines, its middle at a height.</summary>
    public void Lines(Point at, IReadOnlyList<string> lines, Anchor anchor, Ink ink, double size = 13, bool strong = false)
    {
        var top = at.Y - ((lines.Count - 1) * size * 0.6) + (size * 0.35);
        foreach (var (index, line) in lines.Index())
        {
            Label(new(at.X, top + (index * size * 1.2)), line, anchor, ink, size, strong);
        }
    }

    /// <summary>Light lines down the picture at an axis's marks, with their numbers below.</summary>
    public void DownLines(Axis axis, Func<double, string> write, double top, double bottom, double size = 12)
    {
        foreach (var tick in axis.Ticks)
        {
            Line(new(axis.At(tick), top), new(axis.At(tick), bottom), tick == 0 ? Ink.Axis : Ink.Grid);
            Label(new(axis.At(tick), bottom + size + 5), write(tick), Anchor.Middle, Ink.Quiet, size);
        }
    }

    /// <summary>Light lines across the picture at an axis's marks, with their numbers to the left.</summary>
    public void AcrossLines(Axis axis, Func<double, string> write, double left, double right, double size = 12)
    {
        foreach (var tick in axis.Ticks)
        {
            Line(new(left, axis.At(tick)), new(right, axis.At(tick)), tick == 0 ? Ink.Axis : Ink.Grid);
            Label(new(left - 8, axis.At(tick) + (size * 0.35)), write(tick), Anchor.End, Ink.Quiet, size);
        }
    }
}
