// A map: every place in the ink of its class, and a small triangle where it surely lies above or below the whole.
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Web.Charts;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Maps;

/// <summary>Draws a map.</summary>
internal static class MapChart
{
    private const double Tallest = 860;
    private const double Margin = 6;
    private const int Many = 60;

    /// <summary>Draws a panel; the legend stands beside it where there is room, else below.</summary>
    public static Drawing Draw(MapShown shown, MapPanel panel, ChartFrame frame, Address address, MapWords words)
    {
        var legend = new MapLegend(shown, panel, words);
        var small = shown.Map.Panels.Count > 1;
        var beside = !frame.IsNarrow && !small;
        var room = (beside ? frame.Width - legend.Width - 24 : frame.Width) - (2 * Margin);
        var shape = new MapShape(shown.Drawn, shown.Extent, (room, small ? frame.Width : Tallest));
        var at = new Point(Margin + ((room - shape.Width) / 2), Margin);
        var sketch = new Sketch();
        foreach (var one in panel.Figures)
        {
            Surface(sketch, one, (shape, at), (shown, panel, address, words));
        }

        Marks(sketch, (shown, panel), (shape, at), small || panel.Figures.Count > Many ? 2.8 : 5);
        var height = shape.Height + (2 * Margin);
        if (!small)
        {
            legend.Draw(sketch, beside ? new(frame.Width - legend.Width, Margin) : new(Margin, height + 12));
            height = beside ? Math.Max(height, legend.Height + (2 * Margin)) : height + legend.Height + 18;
        }

        return new(frame.Width, height, frame.Title, frame.Says, sketch.Shapes);
    }

    private static void Surface(Sketch sketch, MapFigure one, (MapShape Shape, Point At) paper, (MapShown Shown, MapPanel Panel, Address Address, MapWords Words) on)
    {
        if (on.Shown.BoundaryOf(one.Area) is { } boundary)
        {
            sketch.Add(new Shape.Region(paper.Shape.Rings(boundary, paper.At), on.Shown.InkOf(one))
            {
                Dashed = one.Figure is Figure.TooUncertain,
                Says = on.Words.PlaceSays(one),
                To = on.Address.Indicator(on.Shown.Map.Indicator.Code, one.Area.Code, period: on.Panel.Period.Code()),
            });
        }
    }

    // After all surfaces, so that no neighbour covers a mark.
    private static void Marks(Sketch sketch, (MapShown Shown, MapPanel Panel) on, (MapShape Shape, Point At) paper, double size)
    {
        foreach (var one in on.Panel.Figures.Where(one => one.Side != MapSide.CannotSay))
        {
            if (on.Shown.BoundaryOf(one.Area) is { } boundary)
            {
                Mark(sketch, paper.Shape.On(boundary.Middle, paper.At), one.Side, size);
            }
        }
    }

    /// <summary>A triangle upwards above the whole, downwards below it; the form alone says which.</summary>
    public static void Mark(Sketch sketch, Point at, MapSide side, double size) =>
        sketch.Add(new Shape.Mark(at, side == MapSide.Higher ? 2 : 4, Ink.Text, Filling.Full, size));
}
