// A funnel: each place by its size and its figure, the average, and how far chance alone brings a place of each size.
using Samsyn.Loop.Measure;
using Samsyn.Statistics.Rates;
using Samsyn.Web.Charts;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Draws a funnel. A hollow mark is inside the limits, a half-filled one outside the inner and a filled one outside the outer; the place looked at is a diamond.</summary>
public static class FunnelChart
{
    private const double Top = 28;
    private const double Left = 44;
    private const int Steps = 60;

    /// <summary>Draws the places, named where there is room.</summary>
    /// <param name="picture">The indicator, and the place looked at.</param>
    /// <param name="funnel">The funnel.</param>
    /// <param name="frame">Width, title and description.</param>
    /// <param name="words">The reader's words.</param>
    public static Drawing Draw(IndicatorPicture picture, PlaceFunnel.Drawn funnel, ChartFrame frame, FunnelWords words)
    {
        var bottom = Top + (frame.IsNarrow ? 280.0 : 340.0);
        string[] names = [words.Outer, words.Inner, words.Average];
        var right = frame.Width - names.Max(name => TextWidth.Of(name, 12)) - 12;
        var sizes = new SizeAxis([.. funnel.Points.Select(point => point.Unit.Base)], (Left, right));
        double[] extent = [.. funnel.Points.Select(point => funnel.Scale * point.Unit.Value), .. Ends(Widest(funnel, sizes.Low))];
        var values = Axis.Of(extent, FigureMarks.FromZero(picture.Indicator, extent), (bottom, Top + 6));

        var sketch = new Sketch();
        Bands(sketch, funnel, sizes, values);
        sketch.AcrossLines(values, tick => words.Language.Write(tick, values.Decimals), Left, right);
        sketch.Label(new(0, Top - 12), words.AxisTitle(picture.Indicator), Anchor.Start, Ink.Quiet, 12);
        sizes.Draw(sketch, (Top, bottom), words);
        Lines(sketch, funnel, sizes, values);
        NamesOfLines(sketch, [.. names.Zip(Levels(funnel, sizes.High), (name, level) => (name, values.At(level)))], (right, bottom));
        Places(sketch, picture, funnel, (sizes, values), new(Left, right, Top, bottom), words);
        return new(frame.Width, Below(sketch, funnel, frame.Width, bottom, words), frame.Title, frame.Says, sketch.Shapes);
    }

    private static FunnelLine Widest(PlaceFunnel.Drawn funnel, double persons)
    {
        var (chance, wide) = (funnel.ByChance(persons, Funnel.Confidences.Far), funnel.Allowing(persons, Funnel.Confidences.Far));
        return wide is null ? chance : new(Math.Min(chance.Lower, wide.Lower), Math.Max(chance.Upper, wide.Upper));
    }

    private static double[] Ends(FunnelLine line) => [line.Lower, line.Upper];

    private static double[] Levels(PlaceFunnel.Drawn funnel, double persons) =>
        [funnel.ByChance(persons, Funnel.Confidences.Far).Upper, funnel.ByChance(persons, Funnel.Confidences.Near).Upper, funnel.Average];

    // Where the places truly differ, the lines that allow for it are the borders of two tints.
    private static void Bands(Sketch sketch, PlaceFunnel.Drawn funnel, SizeAxis sizes, Axis values)
    {
        foreach (var confidence in funnel.Spread is null ? [] : new[] { Funnel.Confidences.Far, Funnel.Confidences.Near })
        {
            var (lower, upper) = Border(persons => funnel.Allowing(persons, confidence)!, sizes, values);
            sketch.Add(new Shape.Surface([.. upper, .. lower.Reverse()], Ink.Axis));
        }
    }

    private static void Lines(Sketch sketch, PlaceFunnel.Drawn funnel, SizeAxis sizes, Axis values)
    {
        sketch.Line(new(sizes.At(sizes.Low), values.At(funnel.Average)), new(sizes.At(sizes.High), values.At(funnel.Average)), Ink.Edge, 1.5);
        foreach (var confidence in new[] { Funnel.Confidences.Far, Funnel.Confidences.Near })
        {
            var (lower, upper) = Border(persons => funnel.ByChance(persons, confidence), sizes, values);
            foreach (var side in new[] { lower, upper })
            {
                sketch.Add(new Shape.Curve(side, Ink.Edge, 1.5) { Dashed = confidence == Funnel.Confidences.Near });
            }
        }
    }

    private static (Point[] Lower, Point[] Upper) Border(Func<double, FunnelLine> line, SizeAxis sizes, Axis values)
    {
        var along = sizes.Along(Steps).Select(persons => (X: sizes.At(persons), Line: line(persons))).ToArray();
        return ([.. along.Select(at => new Point(at.X, values.At(at.Line.Lower)))], [.. along.Select(at => new Point(at.X, values.At(at.Line.Upper)))]);
    }

    private static void NamesOfLines(Sketch sketch, (string Name, double Y)[] lines, (double Right, double Bottom) end)
    {
        var at = Spread.Of([.. lines.Select(line => line.Y)], [.. lines.Select(_ => 15.0)], (Top, end.Bottom));
        foreach (var (line, y) in lines.Zip(at))
        {
            sketch.Label(new(end.Right + 6, y + 4), line.Name, Anchor.Start, Ink.Quiet, 12);
        }
    }

    // Those looked at and those outside are named before the others.
    private static void Places(Sketch sketch, IndicatorPicture picture, PlaceFunnel.Drawn funnel, (SizeAxis Sizes, Axis Values) axes, Room room, FunnelWords words)
    {
        var points = funnel.Points
            .Select(point => (Point: point, At: new Point(axes.Sizes.At(point.Unit.Base), axes.Values.At(funnel.Scale * point.Unit.Value)), Chosen: point.Area == picture.Area))
            .OrderByDescending(one => one.Chosen).ThenByDescending(one => FillingOf(one.Point.Allowing) switch { Filling.Full => 2, Filling.Half => 1, _ => 0 }).ThenByDescending(one => one.Point.Unit.Base)
            .ToArray();
        var labels = new FreeLabels(room, [.. points.Select(one => one.At)], [.. sketch.Shapes.OfType<Shape.Curve>().SelectMany(curve => curve.Points), .. axes.Sizes.Along(Steps).Select(size => new Point(axes.Sizes.At(size), axes.Values.At(funnel.Average)))]);
        foreach (var (point, at, chosen) in points.Reverse())
        {
            sketch.Add(new Shape.Mark(at, chosen ? 3 : 0, Ink.Accent, FillingOf(point.Allowing), chosen ? 7.5 : 5) { Says = words.PointSays(point, funnel.Scale) });
        }

        foreach (var (point, at, chosen) in points)
        {
            labels.Place(sketch, at, point.Area.Name, chosen);
        }
    }

    private static Filling FillingOf(FunnelPlace place) => place switch
    {
        FunnelPlace.Within => Filling.Hollow,
        FunnelPlace.Low or FunnelPlace.High => Filling.Half,
        _ => Filling.Full,
    };

    private static double Below(Sketch sketch, PlaceFunnel.Drawn funnel, double width, double bottom, FunnelWords words)
    {
        var lines = TextWidth.Lines(words.SizeTitle, 12, width, most: 2).Concat(funnel.Spread is null ? [] : TextWidth.Lines(words.Shaded, 12, width, most: 3)).ToArray();
        foreach (var (index, line) in lines.Index())
        {
            sketch.Label(new(0, bottom + 38 + (index * 16)), line, Anchor.Start, Ink.Quiet, 12);
        }

        return bottom + 38 + (lines.Length * 16);
    }
}
