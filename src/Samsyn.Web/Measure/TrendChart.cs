// Lines over the years, one for each group, with the interval of every point as a band.
using Samsyn.Loop.Measure;
using Samsyn.Statistics;
using Samsyn.Web.Charts;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>One line of a trend.</summary>
/// <param name="Label">Who.</param>
/// <param name="Figures">Its figure at each time, the earliest first.</param>
/// <param name="Style">How its marks look.</param>
public sealed record TrendLine(string Label, IReadOnlyList<PeriodFigure> Figures, MarkStyle Style)
{
    /// <summary>Whether it is one of many that only stand behind those that are named.</summary>
    public bool Behind { get; init; }

    /// <summary>The latest figure that is known, or null.</summary>
    public Figure.Known? Last => Figures.LastOrDefault(point => point.Figure is Figure.Known)?.Figure as Figure.Known;
}

/// <summary>Lines over the years.</summary>
public static class TrendChart
{
    private const double Top = 26;
    private const double Left = 44;

    /// <summary>Draws the lines on one axis of values and one of time.</summary>
    public static Drawing Draw(Indicator indicator, IReadOnlyList<TrendLine> lines, ChartFrame frame, Words words)
    {
        var size = frame.IsNarrow ? 12.0 : 13.0;
        var named = lines.Where(line => !line.Behind).ToArray();
        var room = Math.Min(frame.IsNarrow ? 96 : 170, named.Max(line => TextWidth.Of(line.Label, size)) + 16);
        var beside = named.Length < lines.Count || named.All(line => TextWidth.WordsFit(line.Label, size, room - 10));
        var right = beside ? frame.Width - room : frame.Width;
        var sketch = new Sketch();
        var top = beside ? Top : GroupKey.Rows(sketch, [.. lines.Select(line => line.Label)], (0, frame.Width), 0) + 20;
        var bottom = top + (frame.IsNarrow ? 230.0 : 290.0);
        var extent = lines.SelectMany(line => line.Figures).SelectMany(point => point.Figure.Extent()).ToArray();
        var values = Axis.Of(extent, FigureMarks.FromZero(indicator, extent), (bottom, top + 8));
        var time = new TimeAxis([.. lines.SelectMany(line => line.Figures).Select(point => point.Period).Distinct().Order()], (Left + 8, right - 10));

        sketch.AcrossLines(values, tick => words.Language.Write(tick, values.Decimals), Left, right);
        sketch.Label(new(0, top - 8), words.AxisTitle(indicator), Anchor.Start, Ink.Quiet, 12);
        time.Draw(sketch, bottom, frame.Width, words);
        foreach (var line in lines.OrderByDescending(line => line.Behind))
        {
            Line(sketch, values, time, line, words);
        }

        if (beside)
        {
            EndLabels(sketch, values, named, new(right, size, frame.Width, bottom));
        }

        return new(frame.Width, bottom + 30, frame.Title, frame.Says, sketch.Shapes);
    }

    private static void Line(Sketch sketch, Axis values, TimeAxis time, TrendLine line, Words words)
    {
        foreach (var run in Runs(line.Figures))
        {
            if (line.Behind)
            {
                sketch.Add(new Shape.Curve([.. run.Select(point => new Point(time.At(point.Period), values.At(point.Estimate.Value)))], Ink.Axis, 1));
                continue;
            }

            var banded = run.Where(point => point.Estimate.Interval is not null).ToArray();
            if (banded.Length == run.Count && run.Count > 1)
            {
                sketch.Add(new Shape.Surface(
                    [.. banded.Select(point => new Point(time.At(point.Period), values.At(point.Estimate.Interval!.Upper))),
                     .. banded.Reverse().Select(point => new Point(time.At(point.Period), values.At(point.Estimate.Interval!.Lower)))],
                    line.Style.Ink));
            }

            sketch.Add(new Shape.Curve([.. run.Select(point => new Point(time.At(point.Period), values.At(point.Estimate.Value)))], line.Style.Ink));
            foreach (var point in run)
            {
                Point(sketch, new(time.At(point.Period), values.At(point.Estimate.Value)), point, line, (values, words));
            }
        }
    }

    private static void Point(Sketch sketch, Point at, Seen seen, TrendLine line, (Axis Values, Words Words) hand)
    {
        if (seen.Estimate.Interval is { } interval)
        {
            sketch.Line(new(at.X, hand.Values.At(interval.Lower)), new(at.X, hand.Values.At(interval.Upper)), line.Style.Ink, 1);
        }

        sketch.Add(new Shape.Mark(at, line.Style.Form, line.Style.Ink, seen.Estimate.Interval is null ? Filling.Hollow : Filling.Full, 4)
        {
            Says = $"{line.Label}, {hand.Words.Time(seen.Period)}: {hand.Words.WithBounds(seen.Estimate)}",
        });
    }

    private static void EndLabels(Sketch sketch, Axis values, IReadOnlyList<TrendLine> lines, LabelRoom room)
    {
        var ends = lines
            .Select(line => (line, line.Last))
            .Where(end => end.Last is not null)
            .Select(end => (end.line, Text: TextWidth.Lines(end.line.Label, room.Size, room.Width - room.Right - 8), Y: values.At(end.Last!.Estimate.Value)))
            .ToArray();
        var places = Spread.Of([.. ends.Select(end => end.Y)], [.. ends.Select(end => (end.Text.Count * room.Size * 1.2) + 4)], (Top, room.Bottom));
        foreach (var (index, (line, text, _)) in ends.Index())
        {
            sketch.Lines(new(room.Right + 6, places[index]), text, Anchor.Start, line.Style.Ink, room.Size, strong: true);
        }
    }

    // A year without a figure breaks the line: nothing is drawn where nothing is known.
    private static IEnumerable<IReadOnlyList<Seen>> Runs(IReadOnlyList<PeriodFigure> figures)
    {
        List<Seen> run = [];
        foreach (var point in figures)
        {
            if (point.Figure is Figure.Known(var estimate))
            {
                run.Add(new(point.Period, estimate));
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private sealed record Seen(Period Period, Estimate Estimate);

    private sealed record LabelRoom(double Right, double Size, double Width, double Bottom);
}
