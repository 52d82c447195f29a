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
    private const double MostLegend = 0.45;

    /// <summary>Draws a panel; the legend stands beside it where there is room, else below.</summary>
    public static Drawing Draw(MapShown shown, MapPanel panel, ChartFrame frame, Address address, MapWords words)
    {
        var small = shown.Map.Panels.Count > 1;
        var beside = !frame.IsNarrow && !small;
        var legend = new MapLegend(shown, panel, words, beside ? frame.Width * MostLegend : frame.Width - (2 * Margin));
        var room = (beside ? frame.Width - legend.Width - 24 : frame.Width) - (2 * Margin);
        var shape = new MapShape(shown.Drawn, shown.Extent, (room, small ? frame.Width : Tallest));
        var at = new Point(Margin + ((room - shape.Width) / 2), Margin);
        var drawn = panel.Figures.Where(one => shown.BoundaryOf(one.Area) is not null).Select(one => Laid(one, shown.BoundaryOf(one.Area)!, shape, at)).ToArray();
        var sketch = new Sketch();
        foreach (var one in drawn)
        {
            sketch.Add(Surface(one, (shown, panel, address, words)));
        }

        var many = small || drawn.Length > Many;
        Upon(sketch, drawn, many ? 2.8 : 5, named: !many);
        var height = shape.Height + (2 * Margin);
        if (!small)
        {
            legend.Draw(sketch, beside ? new(frame.Width - legend.Width, Margin) : new(Margin, height + 12));
            height = beside ? Math.Max(height, legend.Height + (2 * Margin)) : height + legend.Height + 18;
        }

        return new(frame.Width, height, frame.Title, frame.Says, sketch.Shapes);
    }

    private static LaidPlace Laid(MapFigure one, Boundary boundary, MapShape shape, Point at) => new(one, shape.Rings(boundary, at), shape.On(boundary.Middle, at));

    private static Shape.Region Surface(LaidPlace place, (MapShown Shown, MapPanel Panel, Address Address, MapWords Words) on) => new(place.Rings, on.Shown.InkOf(place.One))
    {
        Dashed = place.One.Figure is Figure.TooUncertain,
        Says = on.Words.PlaceSays(place.One),
        To = on.Address.Indicator(on.Shown.Map.Indicator.Code, place.One.Area.Code, period: on.Panel.Period.Code()),
    };

    // After all surfaces, so that no neighbour covers a mark or a name. Many names would be noise; there the marks are small too.
    private static void Upon(Sketch sketch, LaidPlace[] drawn, double size, bool named)
    {
        var marked = drawn.Where(place => place.One.Side != MapSide.CannotSay).ToArray();
        foreach (var place in marked)
        {
            Mark(sketch, place.Middle, place.One.Side, size);
        }

        var reach = size * 1.5;
        var names = new MapNames([.. marked.Select(place => new Room(place.Middle.X - reach, place.Middle.X + reach, place.Middle.Y - reach, place.Middle.Y + reach))]);
        foreach (var place in named ? drawn : [])
        {
            var below = place.One.Side == MapSide.CannotSay ? 0 : reach + 8; // the name stands below the mark
            names.Place(sketch, place.One.Area.Name, place.Rings, place.Middle with { Y = place.Middle.Y + below });
        }
    }

    /// <summary>A triangle upwards above the whole, downwards below it; the form alone says which.</summary>
    public static void Mark(Sketch sketch, Point at, MapSide side, double size) =>
        sketch.Add(new Shape.Mark(at, side == MapSide.Higher ? 2 : 4, Ink.Text, Filling.Full, size));

    private sealed record LaidPlace(MapFigure One, IReadOnlyList<IReadOnlyList<Point>> Rings, Point Middle);
}
