// Draws one figure on a line: a mark with its interval, or the sign of why there is none.
using Samsyn.Loop.Measure;
using Samsyn.Statistics;

namespace Samsyn.Web.Charts;

/// <summary>Draws figures on a horizontal axis.</summary>
public static class FigureMarks
{
    /// <summary>A mark with its interval as a line; hollow where the certainty is not known.</summary>
    public static void Estimate(this Sketch sketch, Axis axis, double y, Estimate estimate, MarkStyle style)
    {
        if (estimate.Interval is { } interval)
        {
            sketch.Line(new(axis.At(interval.Lower), y), new(axis.At(interval.Upper), y), style.Ink, style.Whisker);
        }

        var filling = estimate.Interval is null ? Filling.Hollow : style.Filling;
        sketch.Add(new Shape.Mark(new(axis.At(estimate.Value), y), style.Form, style.Ink, filling, style.Size) { Says = style.Says });
    }

    /// <summary>The sign of why there is no figure: hatched is withheld, an empty frame too uncertain, a dash missing.</summary>
    public static void Absence(this Sketch sketch, Point at, Figure figure)
    {
        switch (figure)
        {
            case Figure.Withheld:
                sketch.Add(new Shape.Bar(new(at.X, at.Y - 6), 18, 12, Ink.Hatch));
                break;
            case Figure.TooUncertain:
                sketch.Line(new(at.X, at.Y - 5), new(at.X + 18, at.Y - 5), Ink.Axis, 1, dashed: true);
                sketch.Line(new(at.X, at.Y + 5), new(at.X + 18, at.Y + 5), Ink.Axis, 1, dashed: true);
                break;
            default:
                sketch.Line(new(at.X, at.Y), new(at.X + 10, at.Y), Ink.Axis, 2);
                break;
        }
    }

    /// <summary>All values and bounds that an axis must hold.</summary>
    public static IEnumerable<double> Extent(this Figure figure) => figure is Figure.Known(var estimate) ? estimate.Extent() : [];

    /// <summary>The value and the bounds.</summary>
    public static IEnumerable<double> Extent(this Estimate estimate) =>
        estimate.Interval is { } interval ? [estimate.Value, interval.Lower, interval.Upper] : [estimate.Value];

    /// <summary>Whether an axis over these values should begin at zero: a share does, unless that would press all into a corner.</summary>
    public static bool FromZero(Indicator indicator, IReadOnlyCollection<double> values) =>
        indicator.Unit is Unit.Share && values.Count > 0 && values.Min() < 0.6 * values.Max();
}

/// <summary>How a mark looks.</summary>
/// <param name="Form">The form of its group.</param>
/// <param name="Ink">The colour of its group.</param>
public sealed record MarkStyle(int Form, Ink Ink)
{
    public Filling Filling { get; init; } = Filling.Full;

    public double Size { get; init; } = 5.5;

    public double Whisker { get; init; } = 2;

    public string? Says { get; init; }

    /// <summary>How a group looks through the whole site, by its place in its dimension; more groups than can be told apart all look the same.</summary>
    public static MarkStyle Group(int place, int groups) => groups > Ink.Kinds ? new(0, Ink.Accent) : new(place, Ink.Group(place));
}
