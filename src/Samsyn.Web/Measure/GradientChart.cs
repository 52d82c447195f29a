// The social ladder: a bar for each step, as wide as its share of the people, with the slope from the bottom to the top.
using Samsyn.Loop.Measure;
using Samsyn.Web.Charts;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Bars on the social ladder.</summary>
public static class GradientChart
{
    private const double Top = 14;
    private const double Left = 48;

    // Enough that no bend is seen to be made of straight lines.
    private const int CurvePoints = 24;

    /// <summary>Draws the steps of an ordered split and its slope.</summary>
    /// <param name="split">The split; its groups stand from the worst off to the best off.</param>
    /// <param name="curve">The fitted curve that its slope is read from; null when there is none.</param>
    /// <param name="frame">Width, title and description.</param>
    /// <param name="words">The reader's words.</param>
    internal static Drawing Draw(Split split, SlopeCurve? curve, ChartFrame frame, Words words)
    {
        var bottom = frame.IsNarrow ? 230.0 : 290.0;
        var right = frame.Width - 10;
        double[] extent = [.. split.Groups.SelectMany(group => group.Figure.Extent()), .. curve is null ? [] : (double[])[curve.Bottom, curve.Top]];
        var bars = split.Indicator.Unit is Unit.Share;
        var axis = Axis.Of(extent, zero: bars, (bottom, Top + 14));
        var steps = Steps(split, (Left + 8, right));

        var sketch = new Sketch();
        sketch.AcrossLines(axis, tick => words.Language.Write(tick, axis.Decimals), Left, right);
        sketch.Label(new(0, Top), words.AxisTitle(split.Indicator), Anchor.Start, Ink.Quiet, 12);
        foreach (var step in steps)
        {
            Step(sketch, axis, step, new(bottom, bars), words);
        }

        var below = Names(sketch, steps, bottom, words);

        if (curve is not null)
        {
            sketch.Add(Slope(axis, curve, (steps[0].From, steps[^1].To)));
        }

        sketch.Label(new(right, bottom + below + 20), words.LadderTitle(split.Groups.All(group => group.Population is > 0)), Anchor.End, Ink.Quiet, 12);
        return new(frame.Width, bottom + below + 28, frame.Title, frame.Says, sketch.Shapes);
    }

    private static void Step(Sketch sketch, Axis axis, StepPlace step, Ground ground, Words words)
    {
        var middle = (step.From + step.To) / 2;
        if (step.Group.Figure is not Figure.Known(var estimate))
        {
            sketch.Absence(new(middle - 9, ground.Bottom - 12), step.Group.Figure);
            return;
        }

        var y = axis.At(estimate.Value);
        if (ground.Bars)
        {
            sketch.Add(new Shape.Bar(new(step.From + 1, y), step.To - step.From - 2, ground.Bottom - y, Ink.Soft));
        }

        sketch.Line(new(step.From + 1, y), new(step.To - 1, y), Ink.Accent, 2.5);
        if (estimate.Interval is { } interval)
        {
            sketch.Line(new(middle, axis.At(interval.Lower)), new(middle, axis.At(interval.Upper)), Ink.Text, 1.6);
        }

        var style = MarkStyle.Group(step.Place, step.Of);
        sketch.Add(new Shape.Mark(new(middle, y), style.Form, style.Ink, estimate.Interval is null ? Filling.Hollow : Filling.Full)
        {
            Says = $"{words.Name(step.Group.Subgroup.Name)}: {words.Cell(step.Group.Figure)}",
        });
        sketch.Label(new(step.From + 7, ground.Bars ? ground.Bottom - 8 : y - 8), words.Brief(step.Group.Figure), Anchor.Start, Ink.Text, 13, strong: true);
    }

    // What the slope is read from: its two ends stand at the two edges of the ladder.
    private static Shape.Curve Slope(Axis axis, SlopeCurve curve, (double From, double To) room) => new(
        [.. Enumerable.Range(0, CurvePoints + 1).Select(point => point / (double)CurvePoints).Select(rank => new Point(room.From + (rank * (room.To - room.From)), axis.At(curve.At(rank))))],
        Ink.Group(1))
    { Dashed = true };

    // The names stand under their bars; where a bar is too narrow for a word, they stand in rows with their marks.
    private static double Names(Sketch sketch, IReadOnlyList<StepPlace> steps, double bottom, Words words)
    {
        var fit = steps.All(step => TextWidth.WordsFit(words.Name(step.Group.Subgroup.Name), 12, step.To - step.From - 4));
        return fit
            ? steps.Max(step => Name(sketch, step, bottom, words))
            : GroupKey.Rows(sketch, [.. steps.Select(step => words.Name(step.Group.Subgroup.Name))], (Left, steps[^1].To), bottom + 8) - bottom;
    }

    private static double Name(Sketch sketch, StepPlace step, double bottom, Words words)
    {
        var lines = TextWidth.Lines(words.Name(step.Group.Subgroup.Name), 12, step.To - step.From - 4, most: 3);
        foreach (var (index, line) in lines.Index())
        {
            sketch.Label(new((step.From + step.To) / 2, bottom + 18 + (index * 15)), line, Anchor.Middle, Ink.Text, 12);
        }

        return 10 + (lines.Count * 15);
    }

    private static List<StepPlace> Steps(Split split, (double From, double To) room)
    {
        var sized = split.Groups.All(group => group.Population is > 0);
        var whole = sized ? split.Groups.Sum(group => group.Population!.Value) : split.Groups.Count;
        List<StepPlace> steps = [];
        var from = room.From;
        foreach (var (place, group) in split.Groups.Index())
        {
            var to = from + ((sized ? group.Population!.Value : 1) / whole * (room.To - room.From));
            steps.Add(new(place, split.Groups.Count, group, from, to));
            from = to;
        }

        return steps;
    }

    private sealed record StepPlace(int Place, int Of, Group Group, double From, double To);

    private sealed record Ground(double Bottom, bool Bars);
}
