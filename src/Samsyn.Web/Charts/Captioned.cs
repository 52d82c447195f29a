// A picture with its title above and its source below, so that it says everything when it is torn from its page.
namespace Samsyn.Web.Charts;

/// <summary>Sets a title above a picture and a source below it.</summary>
internal static class Captioned
{
    private const double Margin = 20;

    public static Drawing Of(Drawing drawing, string source)
    {
        var title = TextWidth.Lines(drawing.Title, 17, drawing.Width, most: 3);
        var below = TextWidth.Lines(source, 11.5, drawing.Width, most: 3);
        var top = Margin + (title.Count * 22) + 12;
        var sketch = new Sketch();
        foreach (var (index, line) in title.Index())
        {
            sketch.Label(new(Margin, Margin + 12 + (index * 22)), line, Anchor.Start, Ink.Text, 17, strong: true);
        }

        foreach (var shape in drawing.Shapes)
        {
            sketch.Add(shape.Moved(Margin, top));
        }

        foreach (var (index, line) in below.Index())
        {
            sketch.Label(new(Margin, top + drawing.Height + 18 + (index * 16)), line, Anchor.Start, Ink.Quiet, 11.5);
        }

        return drawing with
        {
            Width = drawing.Width + (2 * Margin),
            Height = top + drawing.Height + 18 + (below.Count * 16) + 8,
            Shapes = sketch.Shapes,
        };
    }

    private static Shape Moved(this Shape shape, double x, double y) => shape switch
    {
        Shape.Line line => line with { From = line.From.Moved(x, y), To = line.To.Moved(x, y) },
        Shape.Curve curve => curve with { Points = [.. curve.Points.Select(point => point.Moved(x, y))] },
        Shape.Surface surface => surface with { Points = [.. surface.Points.Select(point => point.Moved(x, y))] },
        Shape.Region region => region with { Rings = [.. region.Rings.Select(ring => ring.Select(point => point.Moved(x, y)).ToArray())] },
        Shape.Bar bar => bar with { Corner = bar.Corner.Moved(x, y) },
        Shape.Mark mark => mark with { At = mark.At.Moved(x, y) },
        Shape.Label label => label with { At = label.At.Moved(x, y) },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Point Moved(this Point point, double x, double y) => new(point.X + x, point.Y + y);
}
