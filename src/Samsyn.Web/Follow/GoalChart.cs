// Draws what a goal follows, with its uncertainty, against the straight line from the baseline to the target.
using Samsyn.Loop.Measure;
using Samsyn.Web.Charts;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Follow;

/// <summary>Draws a goal's figures against the line to its target.</summary>
public static class GoalChart
{
    private const double Top = 22;
    private const double Below = 26;

    /// <summary>Whether there is anything to draw.</summary>
    public static bool Fits(GoalFollowed followed)
    {
        ArgumentNullException.ThrowIfNull(followed);
        return followed.Series.Any(one => one.Figure is Figure.Known);
    }

    /// <summary>The picture.</summary>
    public static Drawing Draw(GoalFollowed followed, ChartFrame frame, FollowWords words)
    {
        ArgumentNullException.ThrowIfNull(followed);
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(words);
        var (height, left, right) = (frame.IsNarrow ? 220.0 : 260.0, 46.0, frame.Width - (frame.IsNarrow ? 14 : 20));
        var target = followed.Status.Target;
        double[] extent = [.. followed.Series.SelectMany(one => one.Figure.Extent()), .. new[] { target.Baseline, target.Level }.OfType<double>()];
        var values = Axis.Of(extent, zero: false, (height - Below, Top));
        double[] years = [.. followed.Series.Select(one => Middle(one.Period)), .. new double?[] { target.BaselineYear, target.Year }.OfType<double>()];
        var (first, last) = (years.Min(), years.Max());
        double At(double year) => last > first ? left + 10 + ((year - first) / (last - first) * (right - left - 20)) : (left + right) / 2;

        var sketch = new Sketch();
        sketch.AcrossLines(values, tick => words.Language.Write(tick, values.Decimals), left, right);
        if (target is { Baseline: { } from, BaselineYear: { } since, Level: { } to })
        {
            sketch.Line(new(At(since), values.At(from)), new(At(target.Year), values.At(to)), Ink.Quiet, 1.5, dashed: true);
            sketch.Add(new Shape.Mark(new(At(target.Year), values.At(to)), 2, Ink.Quiet, Filling.Hollow, 5));
            sketch.Label(new(At(target.Year), values.At(to) - 11), words.TargetLabel, Anchor.End, Ink.Quiet, 12);
        }

        foreach (var one in followed.Series)
        {
            if (one.Figure is Figure.Known(var known))
            {
                var x = At(Middle(one.Period));
                if (known.Interval is { } interval)
                {
                    sketch.Line(new(x, values.At(interval.Lower)), new(x, values.At(interval.Upper)), Ink.Accent, 2);
                }

                sketch.Add(new Shape.Mark(new(x, values.At(known.Value)), 0, Ink.Accent) { Says = $"{words.Time(one.Period)}: {words.WithBounds(known)}" });
            }
        }

        foreach (var year in Labelled(first, last, frame.IsNarrow ? 4 : 8))
        {
            sketch.Label(new(At(year), height - 6), words.Language.Year(year), Anchor.Middle, Ink.Quiet, 12);
        }

        return new(frame.Width, height, frame.Title, frame.Says, sketch.Shapes);
    }

    private static double Middle(Period period) => (period.Start.Year + period.End.Year) / 2.0;

    private static IEnumerable<int> Labelled(double first, double last, int most)
    {
        var step = Math.Max(1, (int)Math.Ceiling((last - first + 1) / most));
        for (var year = (int)Math.Ceiling(first); year <= last; year += step)
        {
            yield return year;
        }
    }
}
