// Draws effect against feasibility: where those who rated put each proposal, with lines through the middle of both scales.
using Samsyn.Loop.Agree;
using Samsyn.Statistics;
using Samsyn.Statistics.Agreement;
using Samsyn.Web.Charts;

namespace Samsyn.Web.Agree;

/// <summary>A proposal in the picture of effect and feasibility.</summary>
/// <param name="Number">Its number in the list beside the picture, from 1.</param>
/// <param name="Item">What was rated.</param>
/// <param name="Effect">The median effect, from 1 to 9.</param>
/// <param name="Feasibility">The median feasibility, from 1 to 9.</param>
public sealed record EffortPoint(int Number, JudgedItem Item, Estimate Effect, Estimate Feasibility)
{
    /// <summary>The proposals that five or more have rated on both sides, in the order of the list.</summary>
    /// <param name="items">What was rated, in the order of the list.</param>
    /// <param name="most">So many of the list at most.</param>
    public static IReadOnlyList<EffortPoint> Of(IReadOnlyList<JudgedItem> items, int most) =>
    [
        .. items.Take(most).Index().Select(one => (one.Index, one.Item, Effect: Median(one.Item, 0), Feasibility: Median(one.Item, Judgement.Criteria.Count - 1)))
            .Where(one => one is { Effect: not null, Feasibility: not null }).Select(one => new EffortPoint(one.Index + 1, one.Item, one.Effect!, one.Feasibility!)),
    ];

    private static Estimate? Median(JudgedItem item, int side) => item is { Parked: null, Rated: { } rated } && rated.Criteria[side].All is { Raters: >= SmallGroups.Least } all ? all.Median : null;
}

/// <summary>Draws effect against feasibility.</summary>
public static class EffortChart
{
    private const double Middle = 5;

    /// <summary>The picture.</summary>
    public static Drawing Draw(IReadOnlyList<EffortPoint> points, ChartFrame frame, ResultWords words)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(words);
        var height = frame.IsNarrow ? frame.Width : 0.72 * frame.Width;
        var (left, right, top, bottom) = (34.0, frame.Width - 6, 26.0, height - 44);
        var (across, up) = (Axis.Of([0.5, 9.5], zero: false, (left, right)), Axis.Of([0.5, 9.5], zero: false, (bottom, top)));
        var sketch = new Sketch();
        Field(sketch, (across, up), new(left, right, top, bottom), words);
        foreach (var point in points)
        {
            Bounds(sketch, point, (across, up));
        }

        var size = frame.IsNarrow ? 9.5 : 11;
        foreach (var (point, at) in Apart(points, (across, up), size))
        {
            var agreed = point.Item.Verdict == Verdict.Samsyn;
            sketch.Add(new Shape.Mark(at, 0, agreed ? Ink.Accent : Ink.Text, agreed ? Filling.Full : Filling.Hollow, size) { Says = words.At(point) });
            sketch.Label(new(at.X, at.Y + (0.4 * size)), words.Whole(point.Number), Anchor.Middle, agreed ? Ink.Paper : Ink.Text, 1.15 * size, strong: true);
        }

        return new(frame.Width, height, frame.Title, frame.Says, sketch.Shapes);
    }

    private static void Field(Sketch sketch, (Axis Across, Axis Up) axes, Room room, ResultWords words)
    {
        var (middle, size) = (new Point(axes.Across.At(Middle), axes.Up.At(Middle)), 12.5);
        sketch.Add(new Shape.Bar(new(middle.X, room.Top), room.Right - middle.X, middle.Y - room.Top, Ink.Same));
        sketch.Line(new(room.Left, middle.Y), new(room.Right, middle.Y), Ink.Axis);
        sketch.Line(new(middle.X, room.Top), new(middle.X, room.Bottom), Ink.Axis);
        sketch.Line(new(room.Left, room.Bottom), new(room.Right, room.Bottom), Ink.Grid);
        sketch.Line(new(room.Left, room.Top), new(room.Left, room.Bottom), Ink.Grid);
        for (var step = 1; step <= 9; step += 2)
        {
            sketch.Label(new(axes.Across.At(step), room.Bottom + 17), words.Whole(step), Anchor.Middle, Ink.Quiet, size);
            sketch.Label(new(room.Left - 8, axes.Up.At(step) + 4), words.Whole(step), Anchor.End, Ink.Quiet, size);
        }

        sketch.Label(new(room.Left - 26, room.Top - 10), words.EffectAxis, Anchor.Start, Ink.Text, size, strong: true);
        sketch.Label(new(room.Right, room.Bottom + 37), words.FeasibilityAxis, Anchor.End, Ink.Text, size, strong: true);
        sketch.Label(new(room.Right - 8, room.Top + 18), words.GreatAndFeasible, Anchor.End, Ink.Quiet, size);
        sketch.Label(new(room.Left + 8, room.Top + 18), words.GreatButHard, Anchor.Start, Ink.Quiet, size);
    }

    private static void Bounds(Sketch sketch, EffortPoint point, (Axis Across, Axis Up) axes)
    {
        var at = new Point(axes.Across.At(point.Feasibility.Value), axes.Up.At(point.Effect.Value));
        if (point.Feasibility.Interval is { } wide)
        {
            sketch.Line(new(axes.Across.At(wide.Lower), at.Y), new(axes.Across.At(wide.Upper), at.Y), Ink.Axis);
        }

        if (point.Effect.Interval is { } tall)
        {
            sketch.Line(new(at.X, axes.Up.At(tall.Lower)), new(at.X, axes.Up.At(tall.Upper)), Ink.Axis);
        }
    }

    // A mark that would cover an earlier one stands beside it, as near as there is room.
    private static IEnumerable<(EffortPoint Point, Point At)> Apart(IReadOnlyList<EffortPoint> points, (Axis Across, Axis Up) axes, double size)
    {
        var taken = new List<Point>();
        foreach (var point in points)
        {
            var (x, y) = (axes.Across.At(point.Feasibility.Value), axes.Up.At(point.Effect.Value));
            var at = Enumerable.Range(0, (8 * points.Count) + 1).Select(place => new Point(x + ((place % 2 == 0 ? -1 : 1) * ((place + 1) / 2) * size), y))
                .First(here => taken.TrueForAll(other => Math.Sqrt(((here.X - other.X) * (here.X - other.X)) + ((here.Y - other.Y) * (here.Y - other.Y))) >= 2 * size));
            taken.Add(at);
            yield return (point, at);
        }
    }
}
