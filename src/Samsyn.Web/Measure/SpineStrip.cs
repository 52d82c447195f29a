// One line of a profile: the place's figure with its interval, around the line of the place it is held against.
using Samsyn.Loop.Measure;
using Samsyn.Statistics;
using Samsyn.Web.Charts;

namespace Samsyn.Web.Measure;

/// <summary>Draws a profile's lines on one axis: how far above or below the comparison, in per cent of it; to the right is better.</summary>
public sealed class SpineStrip(IReadOnlyList<ProfileLine> lines)
{
    private const double Width = 220;
    private const double Height = 34;
    private readonly double reach = Reach(lines);

    /// <summary>The line of one indicator; null where there is nothing to hold it against.</summary>
    public Drawing? Draw(ProfileLine line)
    {
        if (line.There is not Figure.Known({ Value: > 0 } there) || line.Here is not Figure.Known(var here))
        {
            return null;
        }

        var sketch = new Sketch();
        sketch.Line(new(6, Height / 2), new(Width - 6, Height / 2), Ink.Grid);
        if (there.Interval is { } band)
        {
            var (low, high) = (At(line, band.Lower, there), At(line, band.Upper, there));
            sketch.Add(new Shape.Bar(new(Math.Min(low, high), 3), Math.Max(1, Math.Abs(high - low)), Height - 6, Ink.Soft));
        }

        sketch.Line(new(Width / 2, 1), new(Width / 2, Height - 1), Ink.Axis, 1.5);
        foreach (var (form, figure) in new[] { line.Women, line.Men }.Index())
        {
            if (figure is Figure.Known(var part))
            {
                sketch.Add(new Shape.Mark(new(At(line, part.Value, there), Height - 7), form, Ink.Group(form), Filling.Full, 3.2));
            }
        }

        Here(sketch, line, here, there);
        return new(Width, Height, "", "", sketch.Shapes);
    }

    private void Here(Sketch sketch, ProfileLine line, Estimate here, Estimate there)
    {
        const double y = 12;
        if (here.Interval is { } interval)
        {
            sketch.Line(new(At(line, interval.Lower, there), y), new(At(line, interval.Upper, there), y), Ink.Accent, 2);
        }

        var filling = line.Standing == Standing.CannotSay ? Filling.Hollow : Filling.Full;
        sketch.Add(new Shape.Mark(new(At(line, here.Value, there), y), 0, Ink.Accent, filling, 5));
    }

    // To the right is better, so that a page of indicators is read at a glance.
    private double At(ProfileLine line, double value, Estimate there)
    {
        var apart = (value - there.Value) / there.Value;
        var turned = line.Indicator.Direction == Direction.LowerIsBetter ? -apart : apart;
        return (Width / 2) + (Math.Clamp(turned / reach, -1, 1) * ((Width / 2) - 8));
    }

    private static double Reach(IReadOnlyList<ProfileLine> lines)
    {
        var apart = lines
            .Where(line => line.There is Figure.Known({ Value: > 0 }) && line.Here is Figure.Known)
            .SelectMany(line => new[] { line.Here, line.Women, line.Men }.SelectMany(figure => figure.Extent())
                .Select(value => Math.Abs((value / ((Figure.Known)line.There).Estimate.Value) - 1)))
            .Order()
            .ToArray();
        return apart.Length == 0 ? 1 : Math.Clamp(apart[(int)(0.95 * (apart.Length - 1))], 0.05, 1);
    }
}
