// Small pictures that stand in a row of a table: an interval on a line, or the groups of one split on a line.
using Samsyn.Loop.Measure;
using Samsyn.Statistics;

namespace Samsyn.Web.Charts;

/// <summary>Small pictures for the rows of a table. The numbers stand beside them, so they need no words of their own.</summary>
public static class Strip
{
    private const double LabelSize = 11.5;

    /// <summary>An estimate with its interval on an axis shared by all rows, and a thin line where there is no difference.</summary>
    public static Drawing Interval(Axis axis, Estimate estimate, double none, StripStyle style)
    {
        var sketch = new Sketch();
        var middle = style.Height / 2;
        sketch.Line(new(0, middle), new(style.Width, middle), Ink.Grid);
        sketch.Line(new(axis.At(none), 2), new(axis.At(none), style.Height - 2), Ink.Axis);
        sketch.Estimate(axis, middle, estimate, new(0, Ink.Accent) { Filling = style.Filling, Size = 4.5 });
        return new(style.Width, style.Height, "", "", sketch.Shapes);
    }

    /// <summary>The groups of a split on a line of its own scale; the longer the line, the greater the inequality.</summary>
    public static Drawing Groups(Split split, Shared.Words words, StripStyle style)
    {
        var extent = split.Groups.SelectMany(group => group.Figure.Extent()).ToArray();
        var margin = 14 + split.Groups.Select(group => group.Figure is Figure.Known ? TextWidth.Of(words.Brief(group.Figure), LabelSize) : 0).DefaultIfEmpty(0).Max();
        var axis = Axis.Of(extent, split.Indicator.Unit is Unit.Share, (margin, style.Width - margin));
        var sketch = new Sketch();
        var y = style.Height / 2;
        var known = split.Groups.Index().Where(pair => pair.Item.Figure is Figure.Known).Select(pair => (pair.Index, ((Figure.Known)pair.Item.Figure).Estimate)).OrderBy(pair => pair.Estimate.Value).ToArray();
        sketch.Line(new(margin, y), new(style.Width - margin, y), Ink.Grid);
        if (known.Length > 1)
        {
            sketch.Line(new(axis.At(known[0].Estimate.Value), y), new(axis.At(known[^1].Estimate.Value), y), Ink.Axis, 2);
        }

        foreach (var (place, estimate) in known)
        {
            Dot(sketch, axis, y, estimate, MarkStyle.Group(place, split.Groups.Count) with { Filling = style.Filling });
        }

        if (known.Length > 0)
        {
            sketch.Label(new(axis.At(known[0].Estimate.Value) - 9, y + 4), words.Brief(new Figure.Known(known[0].Estimate)), Anchor.End, Ink.Quiet, LabelSize);
            sketch.Label(new(axis.At(known[^1].Estimate.Value) + 9, y + 4), words.Brief(new Figure.Known(known[^1].Estimate)), Anchor.Start, Ink.Quiet, LabelSize);
        }

        return new(style.Width, style.Height, "", "", sketch.Shapes);
    }

    // The interval lies a little under its dot, so that a neighbour's dot does not hide it.
    private static void Dot(Sketch sketch, Axis axis, double y, Estimate estimate, MarkStyle style)
    {
        if (estimate.Interval is { } interval)
        {
            var under = y + 8 + (style.Form % 2 * 2.5);
            sketch.Line(new(axis.At(interval.Lower), under), new(axis.At(interval.Upper), under), style.Ink, 1.2);
        }

        sketch.Add(new Shape.Mark(new(axis.At(estimate.Value), y), style.Form, style.Ink, style.Filling, 4.8));
    }
}

/// <summary>The size of a small picture, and how sure what it shows is.</summary>
public sealed record StripStyle(double Width, double Height, Filling Filling = Filling.Full);
