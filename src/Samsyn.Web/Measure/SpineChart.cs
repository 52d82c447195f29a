// A spine chart: every indicator of a place among the others of its kind, about the line of the whole, with better to the right.
using Samsyn.Loop.Measure;
using Samsyn.Statistics.Compare;
using Samsyn.Web.Charts;

namespace Samsyn.Web.Measure;

/// <summary>Draws a spine chart. The thin bar runs from the farthest place on one side to the farthest on the other, the thick one holds the middle half.</summary>
public static class SpineChart
{
    private const double Top = 30;
    private const double Clear = 15; // between the farthest place and its number there is room for half a mark, or for the end of a stroke that goes on

    /// <summary>Draws a row for each line that has a spine, in the order given.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="frame">Width, title and description.</param>
    /// <param name="words">The reader's words.</param>
    public static Drawing Draw(Profile profile, IReadOnlyList<ProfileLine> lines, ChartFrame frame, SpineWords words)
    {
        var (drawn, narrow) = (lines.Where(line => line.Spine is not null).ToArray(), frame.IsNarrow);
        var ends = drawn.SelectMany(line => new[] { line.Spine!.Scale.Lowest, line.Spine.Scale.Highest }).Max(value => TextWidth.Of(words.Number(value), 11)) + Clear + 2;
        var row = narrow ? 56.0 : 40.0;
        var room = narrow ? (From: ends, To: frame.Width - ends) : (From: 290 + ends, To: frame.Width - ends);
        var (middle, bottom) = ((room.From + room.To) / 2, Top + (drawn.Length * row));

        var sketch = new Sketch();
        sketch.Label(new(middle, 12), profile.Whole!.Name, Anchor.Middle, Ink.Text, 12, strong: true);
        sketch.Label(new(narrow ? 0 : room.From, narrow ? 28 : 12), words.Worse, Anchor.Start, Ink.Quiet, 12);
        sketch.Label(new(narrow ? frame.Width : room.To, narrow ? 28 : 12), words.Better, Anchor.End, Ink.Quiet, 12);
        foreach (var (index, line) in drawn.Index())
        {
            var top = Top + (narrow ? 8 : 0) + (index * row);
            Named(sketch, line, (top, row), frame, words);
            Spine(sketch, line, new(middle, (room.To - room.From) / 2, top + (narrow ? 38 : row / 2)), words);
        }

        return new(frame.Width, bottom + (narrow ? 12 : 4), frame.Title, frame.Says, sketch.Shapes);
    }

    private static void Named(Sketch sketch, ProfileLine line, (double Top, double Height) row, ChartFrame frame, SpineWords words)
    {
        sketch.Line(new(0, row.Top), new(frame.Width, row.Top), Ink.Grid);
        var (name, value) = (words.Name(line.Indicator.Name), line.Here is Figure.Known ? words.Brief(line.Here) : "");
        if (line.Here is not Figure.Known)
        {
            sketch.Absence(frame.IsNarrow ? new(frame.Width - 20, row.Top + 14) : new(258, row.Top + (row.Height / 2)), line.Here);
        }

        if (frame.IsNarrow)
        {
            sketch.Label(new(0, row.Top + 18), TextWidth.Fit(name, 12.5, frame.Width - Math.Max(22, TextWidth.Of(value, 12.5)) - 12), Anchor.Start, Ink.Text, 12.5);
            sketch.Label(new(frame.Width, row.Top + 18), value, Anchor.End, Ink.Text, 12.5, strong: true);
            return;
        }

        sketch.Lines(new(0, row.Top + (row.Height / 2)), TextWidth.Lines(name, 12.5, 218), Anchor.Start, Ink.Text, 12.5);
        sketch.Label(new(276, row.Top + (row.Height / 2) + 4.5), value, Anchor.End, Ink.Text, 12.5, strong: true);
    }

    private static void Spine(Sketch sketch, ProfileLine line, Middle at, SpineWords words)
    {
        var scale = line.Spine!.Scale;
        double X(double value) => at.X + (scale.At(value) * at.Half);
        Bar(sketch, (X(scale.Lowest), X(scale.Highest)), (at.Y, 7), Ink.Step(0, 5));
        Bar(sketch, (X(scale.LowerQuarter), X(scale.UpperQuarter)), (at.Y, 16), Ink.Step(1, 5));
        sketch.Line(new(at.X, at.Y - 11), new(at.X, at.Y + 11), Ink.Edge, 1.5);
        var (left, right) = X(scale.Lowest) <= X(scale.Highest) ? (scale.Lowest, scale.Highest) : (scale.Highest, scale.Lowest);
        sketch.Label(new(at.X - at.Half - Clear, at.Y + 4), words.Number(left), Anchor.End, Ink.Quiet, 11);
        sketch.Label(new(at.X + at.Half + Clear, at.Y + 4), words.Number(right), Anchor.Start, Ink.Quiet, 11);
        if (line.Here is not Figure.Known(var here))
        {
            return;
        }

        if (here.Interval is { } interval)
        {
            sketch.Line(new(X(interval.Lower), at.Y), new(X(interval.Upper), at.Y), Ink.Accent, 1.6);
            foreach (var end in new[] { interval.Lower, interval.Upper }.Where(end => end < scale.Lowest || end > scale.Highest))
            {
                GoesOn(sketch, X(end), at);
            }
        }

        sketch.Add(new Shape.Mark(new(X(here.Value), at.Y), line.Indicator.Direction == Direction.NoJudgement ? 3 : 0, Ink.Accent, FillingOf(line.Spine.Class), 5.5) { Says = words.RowSays(line) });
    }

    // A stroke that is longer than the scale is not cut off as if it ended there.
    private static void GoesOn(Sketch sketch, double x, Middle at)
    {
        if (Math.Abs(x - at.X) >= at.Half - 0.01)
        {
            sketch.Line(new(x, at.Y), new(x + (Math.Sign(x - at.X) * (Clear - 4)), at.Y), Ink.Accent, 1.6, dashed: true);
        }
    }

    private static void Bar(Sketch sketch, (double From, double To) reach, (double Y, double Height) at, Ink ink)
    {
        var (left, right) = (Math.Min(reach.From, reach.To), Math.Max(reach.From, reach.To));
        sketch.Add(new Shape.Bar(new(left, at.Y - (at.Height / 2)), Math.Max(1, right - left), at.Height, ink));
    }

    private static Filling FillingOf(BenchmarkClass? found) => found switch
    {
        BenchmarkClass.MuchHigher or BenchmarkClass.MuchLower => Filling.Full,
        BenchmarkClass.Higher or BenchmarkClass.Lower => Filling.Half,
        _ => Filling.Hollow,
    };

    private sealed record Middle(double X, double Half, double Y);
}
