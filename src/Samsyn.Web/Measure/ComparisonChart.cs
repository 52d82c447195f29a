// A row for each group or place, with its mark, its interval and its number: who lies where.
using Samsyn.Loop.Measure;
using Samsyn.Web.Charts;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>One row of a comparison.</summary>
/// <param name="Label">Who or where.</param>
/// <param name="Figure">The figure, or why there is none.</param>
/// <param name="Style">How its mark looks.</param>
public sealed record ComparisonRow(string Label, Figure Figure, MarkStyle Style)
{
    /// <summary>Whether the row is the one looked at.</summary>
    public bool Chosen { get; init; }
}

/// <summary>Rows with a mark, an interval and a number each.</summary>
public static class ComparisonChart
{
    private const double RowHeight = 28;
    private const double Top = 10;

    /// <summary>Draws the rows in the order given, on one axis.</summary>
    /// <param name="indicator">What is measured.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="frame">Width, title and description.</param>
    /// <param name="words">The reader's words.</param>
    public static Drawing Draw(Indicator indicator, IReadOnlyList<ComparisonRow> rows, ChartFrame frame, Words words)
    {
        var size = frame.IsNarrow ? 12.0 : 13.0;
        var left = Math.Min(frame.IsNarrow ? 116 : 210, rows.Max(row => TextWidth.Of(row.Label, size)) + 14);
        var right = frame.Width - rows.Max(row => row.Figure is Figure.Known ? TextWidth.Of(words.Brief(row.Figure), size) : 0) - 22;
        var bottom = Top + (rows.Count * RowHeight);
        var extent = rows.SelectMany(row => row.Figure.Extent()).ToArray();
        var axis = Axis.Of(extent, FigureMarks.FromZero(indicator, extent), (left + 6, right), frame.IsNarrow ? 4 : 6);

        var sketch = new Sketch();
        if (extent.Length == 0)
        {
            sketch.Line(new(left, Top), new(left, bottom), Ink.Axis);
        }
        else
        {
            sketch.DownLines(axis, tick => words.Language.Write(tick, axis.Decimals), Top, bottom);
            sketch.Label(new(right, bottom + 34), words.AxisTitle(indicator), Anchor.End, Ink.Quiet, 12);
        }

        foreach (var (index, row) in rows.Index())
        {
            Row(sketch, axis, row, new(size, left, frame.Width, Top + ((index + 0.5) * RowHeight)), words);
        }

        return new(frame.Width, bottom + (extent.Length == 0 ? 8 : 42), frame.Title, frame.Says, sketch.Shapes);
    }

    private static void Row(Sketch sketch, Axis axis, ComparisonRow row, RowPlace place, Words words)
    {
        if (row.Chosen)
        {
            sketch.Add(new Shape.Bar(new(0, place.Y - (RowHeight / 2)), place.Width, RowHeight, Ink.Soft));
        }

        var lines = TextWidth.Lines(row.Label, place.Size, place.Left - 10);
        sketch.Lines(new(place.Left - 10, place.Y), lines, Anchor.End, Ink.Text, place.Size, row.Chosen);
        if (row.Figure is Figure.Known(var estimate))
        {
            sketch.Estimate(axis, place.Y, estimate, row.Style with { Says = $"{row.Label}: {words.Cell(row.Figure)}" });
            sketch.Label(new(place.Width - 4, place.Y + 4.5), words.Brief(row.Figure), Anchor.End, Ink.Text, place.Size, row.Chosen);
            return;
        }

        sketch.Absence(new(place.Left + 6, place.Y), row.Figure);
        sketch.Label(new(place.Left + 32, place.Y + 4.5), words.Why(row.Figure), Anchor.Start, Ink.Quiet, 12);
    }

    private sealed record RowPlace(double Size, double Left, double Width, double Y);
}
