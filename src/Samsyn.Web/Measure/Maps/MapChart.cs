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
        var room = beside ? frame.Width - legend.Width - 24 : frame.Width;
        var shape = new MapShape(shown.Drawn, shown.Extent, (room - (2 * Margin), small ? frame.Width : Tallest));
        var at = new Point(Margin + ((room - (2 * Margin) - shape.Width) / 2), Margin);
        var sketch = new Sketch();
        foreach (var one in panel.Figures)
        {
            if (shown.BoundaryOf(one.Area) is { } boundary)
            {
                sketch.Add(new Shape.Region(shape.Rings(boundary, at), shown.InkOf(one))
                {
                    Dashed = one.Figure is Figure.TooUncertain,
                    Says = words.PlaceSays(one),
                    To = address.Indicator(shown.Map.Indicator.Code, one.Area.Code, period: panel.Period.Code()),
                });
            }
        }

        foreach (var one in panel.Figures.Where(one => one.Side != MapSide.CannotSay))
        {
            if (shown.BoundaryOf(one.Area) is { } boundary)
            {
                Mark(sketch, shape.On(boundary.Middle, at), one.Side, small || panel.Figures.Count > Many ? 2.8 : 5);
            }
        }

        var height = shape.Height + (2 * Margin);
        if (!small)
        {
            legend.Draw(sketch, beside ? new(frame.Width - legend.Width, Margin) : new(Margin, height + 12));
            height = beside ? Math.Max(height, legend.Height + (2 * Margin)) : height + legend.Height + 18;
        }

        return new(frame.Width, height, frame.Title, frame.Says, sketch.Shapes);
    }

    /// <summary>A triangle upwards above the whole, downwards below it; the form alone says which.</summary>
    public static void Mark(Sketch sketch, Point at, MapSide side, double size) =>
        sketch.Add(new Shape.Mark(at, side == MapSide.Higher ? 2 : 4, Ink.Text, Filling.Full, size));
}
