// A control chart: the points over time, their mean, and the limits of ordinary variation.
using Samsyn.Loop.Measure;
using Samsyn.Statistics.Trend;
using Samsyn.Web.Charts;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Draws a control chart. A hollow point is ordinary variation; a filled one says that something has happened.</summary>
public static class ControlPicture
{
    private const double Top = 26;
    private const double Left = 44;

    /// <summary>Draws the points, the mean as a line and the limits dashed, each named at the right.</summary>
    public static Drawing Draw(Indicator indicator, PlaceSignals signals, ChartFrame frame, SignalWords words)
    {
        var (points, times) = (signals.Chart!.Points, signals.ChartTimes);
        string[] names = [words.UpperLine, words.MeanLine, words.LowerLine];
        var right = frame.Width - names.Max(name => TextWidth.Of(name, 12)) - 14;
        var bottom = Top + (frame.IsNarrow ? 190.0 : 230.0);
        double[] extent = [.. points.SelectMany(point => new[] { point.Value, point.Lines.Upper, Floor(indicator, point.Lines.Lower) })];
        var values = Axis.Of(extent, FigureMarks.FromZero(indicator, extent), (bottom, Top + 8));
        var time = new TimeAxis(times, (Left + 10, right - 14));

        var sketch = new Sketch();
        sketch.AcrossLines(values, tick => words.Language.Write(tick, values.Decimals), Left, right);
        sketch.Label(new(0, Top - 8), words.AxisTitle(indicator), Anchor.Start, Ink.Quiet, 12);
        time.Draw(sketch, bottom, frame.Width, words);
        var lines = points[^1].Lines;
        foreach (var (name, level) in names.Zip([lines.Upper, lines.Mean, lines.Lower]).Where(line => line.Second >= Floor(indicator, line.Second)))
        {
            sketch.Line(new(Left, values.At(level)), new(right, values.At(level)), Ink.Edge, 1.5, dashed: level != lines.Mean);
            sketch.Label(new(right + 6, values.At(level) + 4), name, Anchor.Start, Ink.Quiet, 12);
        }

        sketch.Add(new Shape.Curve([.. times.Zip(points).Select(point => new Point(time.At(point.First), values.At(point.Second.Value)))], Ink.Accent, 1.5));
        foreach (var (when, point) in times.Zip(points))
        {
            sketch.Add(new Shape.Mark(new(time.At(when), values.At(point.Value)), 0, Ink.Accent, point.Cause == SpecialCause.None ? Filling.Hollow : Filling.Full, 5)
            {
                Says = $"{words.Time(when)}: {words.Language.Write(point.Value, Numbers.Decimals(point.Value))}, {words.Said(point)}",
            });
        }

        return new(frame.Width, bottom + 30, frame.Title, frame.Says, sketch.Shapes);
    }

    // No share is under nobody: a limit there is not drawn.
    private static double Floor(Indicator indicator, double level) => indicator.Unit is Unit.Share ? Math.Max(0, level) : level;
}
