// An equiplot: a line for each time, and on it a dot for each group. The longer the line, the greater the inequality.
using Samsyn.Loop.Measure;
using Samsyn.Web.Charts;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>One line of an equiplot.</summary>
/// <param name="Label">What stands before the line.</param>
/// <param name="Groups">The groups on it, in their dimension's order.</param>
public sealed record EquiplotLine(string Label, IReadOnlyList<Group> Groups);

/// <summary>A line for each time or split, with a dot for each group.</summary>
public static class EquiplotChart
{
    private const double RowHeight = 30;

    /// <summary>Draws lines that share their groups, on one axis, the first at the top.</summary>
    public static Drawing Draw(Indicator indicator, IReadOnlyList<EquiplotLine> lines, ChartFrame frame, Words words)
    {
        var left = lines.Max(line => TextWidth.Of(line.Label, 13)) + 14;
        var extent = lines.SelectMany(line => line.Groups).SelectMany(group => group.Figure.Extent()).ToArray();
        var axis = Axis.Of(extent, FigureMarks.FromZero(indicator, extent), (left + 8, frame.Width - 14), frame.IsNarrow ? 4 : 6);
        var sketch = new Sketch();
        var top = GroupKey.Draw(sketch, lines[0].Groups, axis, (0, frame.Width), words) + 8;
        var bottom = top + (lines.Count * RowHeight);
        sketch.DownLines(axis, tick => words.Language.Write(tick, axis.Decimals), top, bottom);
        foreach (var (index, line) in lines.Index())
        {
            Line(sketch, axis, line, new(left, top + ((index + 0.5) * RowHeight)), words);
        }

        sketch.Label(new(frame.Width - 14, bottom + 34), words.AxisTitle(indicator), Anchor.End, Ink.Quiet, 12);
        return new(frame.Width, bottom + 42, frame.Title, frame.Says, sketch.Shapes);
    }

    private static void Line(Sketch sketch, Axis axis, EquiplotLine line, Point start, Words words)
    {
        sketch.Label(new(start.X - 10, start.Y + 4.5), line.Label, Anchor.End, Ink.Text);
        var values = line.Groups.Select(group => group.Figure).OfType<Figure.Known>().Select(known => known.Estimate.Value).ToArray();
        if (values.Length > 1)
        {
            sketch.Line(new(axis.At(values.Min()), start.Y), new(axis.At(values.Max()), start.Y), Ink.Axis, 2.5);
        }

        var absent = start.X + 8;
        foreach (var (place, group) in line.Groups.Index())
        {
            if (group.Figure is Figure.Known(var estimate))
            {
                Dot(sketch, axis, start.Y, estimate, MarkStyle.Group(place, line.Groups.Count) with { Says = $"{words.Name(group.Subgroup.Name)}, {line.Label}: {words.Cell(group.Figure)}" });
            }
            else
            {
                sketch.Absence(new(absent, start.Y), group.Figure);
                absent += 24;
            }
        }
    }

    // The intervals of a line's dots lie under each other, so that each is seen; the dots lie on the line.
    private static void Dot(Sketch sketch, Axis axis, double y, Samsyn.Statistics.Estimate estimate, MarkStyle style)
    {
        if (estimate.Interval is { } interval)
        {
            var under = y + 7 + (style.Form % 3 * 2.5);
            sketch.Line(new(axis.At(interval.Lower), under), new(axis.At(interval.Upper), under), style.Ink, 1.4);
        }

        var filling = estimate.Interval is null ? Filling.Hollow : Filling.Full;
        sketch.Add(new Shape.Mark(new(axis.At(estimate.Value), y), style.Form, style.Ink, filling) { Says = style.Says });
    }
}
