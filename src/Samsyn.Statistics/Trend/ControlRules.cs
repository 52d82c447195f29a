// The rules by which a point of a control chart says that something happened.
namespace Samsyn.Statistics.Trend;

/// <summary>The special-cause rules, each within one group of points; see <see cref="ControlChart"/>.</summary>
internal static class ControlRules
{
    /// <summary>How many points in a row make a shift or a trend.</summary>
    public const int Row = 7;

    private const int Window = 3;

    public static IEnumerable<ControlPoint> Signals(ControlGroup group, bool? moreIsBetter)
    {
        var (values, lines) = (group.Values, group.Lines);
        var steps = Runs([.. values.Skip(1).Zip(values, (now, before) => Math.Sign(now - before))]);
        var sides = Runs([.. values.Select(value => Math.Sign(value - lines.Mean))]);
        for (var i = 0; i < values.Count; i++)
        {
            var cause = Outside(values[i], lines) ?? Trend(steps, i) ?? TwoOfThree(values, lines, i) ?? Shift(sides[i]) ?? SpecialCause.None;
            yield return new(group.Number, values[i], lines, cause, Means(cause, moreIsBetter));
        }
    }

    private static SpecialCause? Outside(double value, ControlLines lines) =>
        value > lines.Upper ? SpecialCause.AboveLimit : value < lines.Lower ? SpecialCause.BelowLimit : null;

    // A point belongs to a row of rises when the step to it or the step from it does.
    private static SpecialCause? Trend(Run[] steps, int i)
    {
        foreach (var step in (ReadOnlySpan<int>)[i - 1, i])
        {
            if (step >= 0 && step < steps.Length && steps[step] is { Sign: not 0, Length: >= Row - 1 } run)
            {
                return run.Sign > 0 ? SpecialCause.Rising : SpecialCause.Falling;
            }
        }

        return null;
    }

    private static SpecialCause? TwoOfThree(IReadOnlyList<double> values, ControlLines lines, int i)
    {
        var side = Near(values[i], lines);
        for (var start = Math.Max(0, i - Window + 1); side != 0 && start <= Math.Min(i, values.Count - Window); start++)
        {
            double[] three = [values[start], values[start + 1], values[start + 2]];
            if (three.All(value => Math.Sign(value - lines.Mean) == side) && three.Count(value => Near(value, lines) == side) >= 2)
            {
                return side > 0 ? SpecialCause.TwoOfThreeHigh : SpecialCause.TwoOfThreeLow;
            }
        }

        return null;
    }

    private static int Near(double value, ControlLines lines) =>
        value > lines.NearUpper && value <= lines.Upper ? 1 : value < lines.NearLower && value >= lines.Lower ? -1 : 0;

    private static SpecialCause? Shift(Run side) =>
        side is { Sign: not 0, Length: >= Row } ? (side.Sign > 0 ? SpecialCause.SevenAbove : SpecialCause.SevenBelow) : null;

    private static ControlSignal Means(SpecialCause cause, bool? moreIsBetter)
    {
        if (cause == SpecialCause.None)
        {
            return ControlSignal.CommonCause;
        }

        var high = cause is SpecialCause.AboveLimit or SpecialCause.Rising or SpecialCause.TwoOfThreeHigh or SpecialCause.SevenAbove;
        return moreIsBetter is not { } better ? (high ? ControlSignal.NeutralHigh : ControlSignal.NeutralLow)
            : high == better ? ControlSignal.Improvement : ControlSignal.Concern;
    }

    private static Run[] Runs(int[] signs)
    {
        var runs = new Run[signs.Length];
        for (var start = 0; start < signs.Length;)
        {
            var end = start;
            while (end < signs.Length && signs[end] == signs[start])
            {
                end++;
            }

            runs.AsSpan(start, end - start).Fill(new(signs[start], end - start));
            start = end;
        }

        return runs;
    }

    /// <summary>The row of equal signs that a place belongs to.</summary>
    private readonly record struct Run(int Sign, int Length);
}

/// <summary>The points that share lines, and those lines.</summary>
/// <param name="Number">Which group, counted from nought.</param>
/// <param name="Values">Its values, two or more.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Baseline">How many points the lines are made of.</param>
internal sealed record ControlGroup(int Number, IReadOnlyList<double> Values, ControlLines Lines, int Baseline)
{
    /// <summary>Mean moving ranges from the mean to a limit: 3 / 1.128.</summary>
    private const double Limit = 2.66;

    /// <summary>A moving range of so many mean ones stands far out.</summary>
    private const double FarOut = 3.267;

    public static ControlGroup Of(int number, double[] values, ControlOptions options)
    {
        var count = Math.Clamp(options.FixAfter ?? values.Length, 2, values.Length);
        var baseline = values[..count];
        double[] ranges = [.. baseline.Skip(1).Zip(baseline, (now, before) => Math.Abs(now - before))];
        var range = ranges.Average();
        if (options.ScreenRanges && range > 0)
        {
            range = ranges.Where(one => one < FarOut * range).Average();
        }

        return new(number, values, new(baseline.Average(), Limit * range), count);
    }
}
