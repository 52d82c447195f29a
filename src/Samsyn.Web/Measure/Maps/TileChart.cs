// A map of equal squares: each place as large as the others and with its short name, so that a phone shows the small ones too.
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Web.Charts;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Maps;

/// <summary>Draws places as equal squares.</summary>
internal static class TileChart
{
    private const double Largest = 64;
    private const double Gap = 2;

    /// <summary>Draws a panel, with its legend below unless it is one of several.</summary>
    public static Drawing Draw(MapShown shown, MapPanel panel, ChartFrame frame, Address address, MapWords words)
    {
        var placed = panel.Figures.Where(one => shown.BoundaryOf(one.Area) is not null).Zip(shown.Tiles).ToArray();
        var (across, down) = (placed.Max(pair => pair.Second.Column) + 1, placed.Max(pair => pair.Second.Row) + 1);
        var side = Math.Min(Largest, frame.Width / across);
        var left = (frame.Width - (side * across)) / 2;
        var size = Math.Clamp(side * 0.3, 8.5, 13);
        var names = ShortNames.Of([.. placed.Select(pair => pair.First.Area.Name)], Math.Max(2, (int)((side - 10) / (size * 0.66))));
        var sketch = new Sketch();
        foreach (var (index, (one, tile)) in placed.Index())
        {
            var corner = new Point(left + (tile.Column * side), tile.Row * side);
            Square(sketch, (corner, side - Gap), one, (shown, panel, address, words));
            Name(sketch, new(corner.X + ((side - Gap) / 2), corner.Y + (side * 0.6)), names[index], shown.InkOf(one), size);
        }

        var height = down * side;
        if (shown.Map.Panels.Count == 1)
        {
            var legend = new MapLegend(shown, panel, words, frame.Width - 8);
            legend.Draw(sketch, new(4, height + 14));
            height += legend.Height + 20;
        }

        return new(frame.Width, height, frame.Title, frame.Says, sketch.Shapes);
    }

    private static void Square(Sketch sketch, (Point Corner, double Side) square, MapFigure one, (MapShown Shown, MapPanel Panel, Address Address, MapWords Words) on)
    {
        var (x, y) = (square.Corner.X, square.Corner.Y);
        sketch.Add(new Shape.Region([[new(x, y), new(x + square.Side, y), new(x + square.Side, y + square.Side), new(x, y + square.Side)]], on.Shown.InkOf(one))
        {
            Dashed = one.Figure is Figure.TooUncertain,
            Says = on.Words.PlaceSays(one),
            To = on.Address.Indicator(on.Shown.Map.Indicator.Code, one.Area.Code, period: on.Panel.Period.Code()),
        });
        if (one.Side != MapSide.CannotSay)
        {
            MapChart.Mark(sketch, new(x + square.Side - 6, y + 6.5), one.Side, 3.2);
        }
    }

    // On strong inks the name is light, on all others dark; both change places in the dark.
    private static void Name(Sketch sketch, Point at, string name, Ink under, double size) =>
        sketch.Label(at, name, Anchor.Middle, under.Class is "m3" or "m4" ? Ink.Paper : Ink.Text, size);
}
