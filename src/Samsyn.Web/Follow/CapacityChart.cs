// Draws how able people judge themselves to be: a small picture for each dimension, with the years across and the scale up.
using Samsyn.Loop.Follow;
using Samsyn.Web.Charts;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Follow;

/// <summary>Draws how able people judge themselves to be, over the years.</summary>
public static class CapacityChart
{
    private const double Tall = 150;
    private const double Top = 38;
    private const double Below = 24;
    private const double Margin = 26;
    private const double Between = 30;

    /// <summary>The picture.</summary>
    public static Drawing Draw(CapacityShown shown, ChartFrame frame, CapacityWords words)
    {
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(words);
        var columns = frame.IsNarrow ? 1 : 2;
        var rows = (shown.Dimensions.Count + columns - 1) / columns;
        var width = (frame.Width - ((columns - 1) * Between)) / columns;
        var sketch = new Sketch();
        foreach (var (index, dimension) in shown.Dimensions.Index())
        {
            var corner = new Point(index % columns * (width + Between), (double)(index / columns) * Tall);
            One(sketch, dimension, new(shown.Years, corner, width), words);
        }

        return new(frame.Width, rows * Tall, frame.Title, frame.Says, sketch.Shapes);
    }

    private static void One(Sketch sketch, Capacity dimension, Panel panel, CapacityWords words)
    {
        var (left, right) = (panel.Corner.X + Margin, panel.Corner.X + panel.Width - 8);
        var values = Axis.Of([1, Capacity.Steps], zero: false, (panel.Corner.Y + Tall - Below, panel.Corner.Y + Top));
        sketch.Label(new(panel.Corner.X + 8, panel.Corner.Y + 22), words.Name(dimension.Dimension), Anchor.Start, Ink.Text, 13, strong: true);
        for (var step = 1; step <= Capacity.Steps; step++)
        {
            sketch.Line(new(left, values.At(step)), new(right, values.At(step)), Ink.Grid);
            if (step % 2 == 1)
            {
                sketch.Label(new(left - 8, values.At(step) + 4), words.Whole(step), Anchor.End, Ink.Quiet, 11.5);
            }
        }

        foreach (var level in dimension.Levels)
        {
            var x = panel.At(level.Year, left, right);
            if (level.Median.Interval is { } interval)
            {
                sketch.Line(new(x, values.At(interval.Lower)), new(x, values.At(interval.Upper)), Ink.Accent, 2.5);
            }

            sketch.Add(new Shape.Mark(new(x, values.At(level.Median.Value)), 0, Ink.Accent, level.Median.Interval is null ? Filling.Hollow : Filling.Full) { Says = $"{words.Language.Year(level.Year)}: {words.Of(level)}" });
        }

        foreach (var year in panel.Labelled())
        {
            sketch.Label(new(panel.At(year, left, right), panel.Corner.Y + Tall - 6), words.Language.Year(year), Anchor.Middle, Ink.Quiet, 11.5);
        }
    }

    // Where one dimension is drawn, and which years all of them share.
    private sealed record Panel(IReadOnlyList<int> Years, Point Corner, double Width)
    {
        public double At(int year, double left, double right) => Years[^1] > Years[0]
            ? left + 22 + ((double)(year - Years[0]) / (Years[^1] - Years[0]) * (right - left - 44))
            : (left + right) / 2;

        public IEnumerable<int> Labelled()
        {
            var step = Math.Max(1, (int)Math.Ceiling((Years[^1] - Years[0] + 1) / 6.0));
            for (var year = Years[^1]; year >= Years[0]; year -= step)
            {
                yield return year;
            }
        }
    }
}
