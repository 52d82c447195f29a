// Draws what was seen against what was expected, and each year against the other areas; a line marks where the start was.
using Samsyn.Loop.Follow;
using Samsyn.Statistics;
using Samsyn.Statistics.Effect;
using Samsyn.Web.Charts;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Follow;

/// <summary>Draws evaluations.</summary>
public static class EvaluationChart
{
    private const double Top = 24;
    private const double Below = 26;

    /// <summary>What was seen each year, and from the start on what the area's own line foretold.</summary>
    public static Drawing Line(EvaluationResult result, Projection projection, ChartFrame frame, EvaluationWords words)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(projection);
        ArgumentNullException.ThrowIfNull(words);
        var seen = Seen(result);
        double[] extent = [.. seen.Select(one => one.Value), .. projection.Times.SelectMany(one => new[] { one.Expected.Interval!.Lower, one.Expected.Interval.Upper })];
        var paper = new Paper(result, frame, Axis.Of(extent, zero: false, (Height(frame) - Below, Top)), words);
        Point[] expected = [.. projection.Times.Select(one => paper.At(one.Time, one.Expected.Value))];
        if (expected.Length > 1)
        {
            paper.Sketch.Add(new Shape.Surface([.. projection.Times.Select(one => paper.At(one.Time, one.Expected.Interval!.Upper)), .. projection.Times.Reverse().Select(one => paper.At(one.Time, one.Expected.Interval!.Lower))], Ink.Accent));
            paper.Sketch.Add(new Shape.Curve(expected, Ink.Accent) { Dashed = true });
        }

        foreach (var one in projection.Times)
        {
            paper.Bounds(one.Time, one.Expected, Ink.Axis);
        }

        foreach (var (year, value) in seen)
        {
            paper.Mark(year, value, Filling.Full, $"{words.Language.Year(year)}: {words.Language.Write(value, Numbers.Decimals(value))}");
        }

        return paper.Whole();
    }

    /// <summary>How much more the area has changed than the others, year by year since the last before the start.</summary>
    public static Drawing Dots(EvaluationResult result, EventStudy study, ChartFrame frame, EvaluationWords words)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(words);
        (int Year, Estimate Size)[] known = [.. study.Dots.Select(dot => (dot.Time, Size: SizeOf(dot.Size))).Where(dot => dot.Size is not null).Select(dot => (dot.Time, dot.Size!))];
        double[] extent = [0, .. known.SelectMany(one => new[] { one.Size.Interval!.Lower, one.Size.Interval.Upper })];
        var paper = new Paper(result, frame, Axis.Of(extent, zero: true, (Height(frame) - Below, Top)), words);
        paper.Mark(study.Base, 0, Filling.Hollow, $"{words.Language.Year(study.Base)}: 0");
        foreach (var (year, size) in known)
        {
            paper.Bounds(year, size, Ink.Accent);
            paper.Mark(year, size.Value, Filling.Full, $"{words.Language.Year(year)}: {words.WithBounds(size)}");
        }

        return paper.Whole();
    }

    /// <summary>A dot as it is drawn: per cent for counts, else in the unit; null where there is none.</summary>
    public static Estimate? SizeOf(Learnt<EffectSize> learnt) => learnt is not Learnt<EffectSize>.Known { Value: var size } ? null
        : !size.IsLogarithm ? size.Estimate
        : size.Ratio is { Interval: { } bounds } ratio ? new(100 * (ratio.Value - 1), new(100 * (bounds.Lower - 1), 100 * (bounds.Upper - 1), bounds.Confidence, bounds.Promise)) : null;

    /// <summary>What was counted or measured in the area, year by year.</summary>
    public static IReadOnlyList<(int Year, double Value)> Seen(EvaluationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return [.. result.Figures.Figures.Where(one => one.Area == result.Evaluation.Area && one.Absence is null).Select(one => (one.Year, result.Figures.IsCounts ? one.Cases!.Value : one.Value!.Value))];
    }

    private static double Height(ChartFrame frame) => frame.IsNarrow ? 220 : 260;

    // The years across and the values up, with the start marked.
    private sealed class Paper
    {
        private readonly ChartFrame frame;
        private readonly Axis values;
        private readonly EvaluationResult result;
        private readonly double left = 58;

        public Paper(EvaluationResult result, ChartFrame frame, Axis values, EvaluationWords words)
        {
            (this.result, this.frame, this.values) = (result, frame, values);
            Sketch.AcrossLines(values, tick => words.Language.Write(tick, values.Decimals), left, Right);
            var start = X(result.Evaluation.Start - 0.5);
            Sketch.Line(new(start, Top - 6), new(start, Height(frame) - Below), Ink.Quiet, 1.5, dashed: true);
            Sketch.Label(new(start + 5, Top - 8), words.StartLabel, Anchor.Start, Ink.Quiet, 12);
            var years = result.Figures.Years;
            var step = Math.Max(1, (int)Math.Ceiling(years.Count / (frame.IsNarrow ? 5.0 : 10.0)));
            foreach (var year in years.Where((_, place) => (years.Count - 1 - place) % step == 0))
            {
                Sketch.Label(new(X(year), Height(frame) - 6), words.Language.Year(year), Anchor.Middle, Ink.Quiet, 12);
            }
        }

        public Sketch Sketch { get; } = new();

        private double Right => frame.Width - (frame.IsNarrow ? 20 : 24);

        public Point At(int year, double value) => new(X(year), values.At(value));

        public void Bounds(int year, Estimate estimate, Ink ink) =>
            Sketch.Line(At(year, estimate.Interval!.Lower), At(year, estimate.Interval.Upper), ink, 2);

        public void Mark(int year, double value, Filling filling, string says) => Sketch.Add(new Shape.Mark(At(year, value), 0, Ink.Accent, filling) { Says = says });

        public Drawing Whole() => new(frame.Width, Height(frame), frame.Title, frame.Says, Sketch.Shapes);

        private double X(double year)
        {
            var (first, last) = (result.Figures.Years[0], result.Figures.Years[^1]);
            return last > first ? left + 12 + ((year - first) / (last - first) * (Right - left - 24)) : (left + Right) / 2;
        }
    }
}
