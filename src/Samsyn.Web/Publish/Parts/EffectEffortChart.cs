// Draws proposals by their effect and how feasible they are, each with its number in the table beside the picture.
using System.Globalization;
using Samsyn.Web.Charts;

namespace Samsyn.Web.Publish.Parts;

/// <summary>Draws proposals by effect and feasibility, both rated from 1 to 9.</summary>
internal static class EffectEffortChart
{
    private const double Left = 34;
    private const double Top = 28;
    private const double Below = 44;
    private const int Lowest = 1;
    private const int Highest = 9;

    /// <summary>The picture.</summary>
    /// <param name="rated">The medians of each proposal, in the order of the table.</param>
    /// <param name="width">So wide.</param>
    /// <param name="titles">What the picture is called and says, and what stands at its sides.</param>
    public static Drawing Draw(IReadOnlyList<(double Effect, double Feasibility)> rated, double width, (string Title, string Says, string Effect, string Feasibility) titles)
    {
        var sketch = new Sketch();
        var (side, height) = (width - Left - 16, Math.Min(width, 420) - Top - Below);
        double Across(double value) => Left + ((value - Lowest) / (Highest - Lowest) * side);
        double Up(double value) => Top + ((Highest - value) / (Highest - Lowest) * height);
        for (var value = Lowest; value <= Highest; value += 2)
        {
            var said = value.ToString(CultureInfo.InvariantCulture);
            sketch.Line(new(Across(value), Top), new(Across(value), Top + height), Ink.Grid);
            sketch.Line(new(Left, Up(value)), new(Left + side, Up(value)), Ink.Grid);
            sketch.Label(new(Across(value), Top + height + 17), said, Anchor.Middle, Ink.Quiet, 12);
            sketch.Label(new(Left - 8, Up(value) + 4), said, Anchor.End, Ink.Quiet, 12);
        }

        sketch.Label(new(0, 13), titles.Effect, Anchor.Start, Ink.Quiet);
        sketch.Label(new(Left + side, Top + height + 36), titles.Feasibility, Anchor.End, Ink.Quiet);
        foreach (var place in rated.Index().GroupBy(one => one.Item))
        {
            var at = new Point(Across(place.Key.Feasibility), Up(place.Key.Effect));
            sketch.Add(new Shape.Mark(at, 0, Ink.Accent));
            Numbers(sketch, at, string.Join(", ", place.Select(one => (one.Index + 1).ToString(CultureInfo.InvariantCulture))), width);
        }

        return new(width, Top + height + Below, titles.Title, titles.Says, sketch.Shapes);
    }

    // To the right of the mark; near the right edge to the left of it.
    private static void Numbers(Sketch sketch, Point at, string numbers, double width)
    {
        var fits = at.X + 9 + (numbers.Length * 8) < width;
        sketch.Label(new(at.X + (fits ? 9 : -9), at.Y - 6), numbers, fits ? Anchor.Start : Anchor.End, Ink.Text, 13, strong: true);
    }
}
