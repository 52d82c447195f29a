// Does a series vary as it always has, or has something happened to it?
using static System.FormattableString;

namespace Samsyn.Statistics.Trend;

/// <summary>An XmR chart (individual values and moving ranges) with the special-cause rules of NHS Making Data Count.</summary>
/// <param name="Points">The points, in the order given, each with its lines and its signal.</param>
/// <param name="Remarks">What must be known before it is believed.</param>
/// <remarks>
/// <para>
/// In each group of points (a new one begins where the chart is rebased):
/// <code>
/// m = mean of y        R = mean of |yᵢ − yᵢ₋₁|, taken again without ranges of 3.267 R or more (screened)
/// limits m ∓ 2.66 R        near limits m ∓ ⅔ · 2.66 R
/// </code>
/// from all points of the group, or from its first n. The rules, in the order in which they take precedence, each within a
/// group and each strict (a point on a line is not beyond it): outside a limit; part of seven in a row that each rise, or
/// each fall; between near limit and limit together with another of three in a row on one side of the mean; part of seven in
/// a row on one side of the mean. Other schools count six or eight in a row: figures from them differ.
/// </para>
/// <para>
/// Assumes points that would vary alike and independently if nothing happened. It does not tell what happened. How often a
/// chart signals when nothing has: docs/methods/coverage.md. Counts with a known denominator are better held against limits
/// that know it.
/// </para>
/// <para>
/// Source: W. A. Shewhart, Economic Control of Quality of Manufactured Product (1931); D. J. Wheeler, Understanding Variation
/// (1993); NHS England, Making Data Count (2019) for the rules.
/// </para>
/// </remarks>
public sealed record ControlChart(IReadOnlyList<ControlPoint> Points, IReadOnlyList<ControlRemark> Remarks)
{
    /// <summary>The name of the rule set, to be said wherever a chart is shown.</summary>
    public const string RuleSet = "NHS Making Data Count";

    private const int FullBaseline = 12;

    /// <summary>Draws up the chart.</summary>
    /// <param name="values">The values in order of time, without gaps.</param>
    /// <param name="options">How the chart is made; the usual way when nothing is given.</param>
    /// <exception cref="ArgumentException">A value is not finite, or a group has fewer than two points.</exception>
    public static ControlChart Of(IReadOnlyList<double> values, ControlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        var how = options ?? new();
        foreach (var (index, value) in values.Index())
        {
            if (!double.IsFinite(value))
            {
                throw new ArgumentException(Invariant($"Value {index + 1} is {value}; a control chart is of finite numbers. Leave out what is missing."), nameof(values));
            }
        }

        var groups = Groups(values, how).ToArray();
        return new([.. groups.SelectMany(group => ControlRules.Signals(group, how.MoreIsBetter))], [.. RemarksOn(groups, how)]);
    }

    /// <summary>Whether a target would be met again and again, by the limits of the last group.</summary>
    /// <param name="target">The target, in the unit of the values.</param>
    /// <param name="moreIsBetter">Whether the target is to be reached from below.</param>
    public Assurance Assures(double target, bool moreIsBetter) => Points[^1].Lines switch
    {
        var lines when target > lines.Upper => moreIsBetter ? Assurance.AlwaysMissed : Assurance.AlwaysMet,
        var lines when target < lines.Lower => moreIsBetter ? Assurance.AlwaysMet : Assurance.AlwaysMissed,
        _ => Assurance.HitAndMiss,
    };

    private static IEnumerable<ControlGroup> Groups(IReadOnlyList<double> values, ControlOptions options)
    {
        int[] starts = [0, .. options.RebaseAt.Where(at => at > 0 && at < values.Count).Distinct().Order()];
        foreach (var (number, start) in starts.Index())
        {
            var end = number + 1 < starts.Length ? starts[number + 1] : values.Count;
            if (end - start < 2)
            {
                throw new ArgumentException(Invariant($"A control chart needs two points or more between one new beginning and the next; from point {start + 1} there are {end - start}."), nameof(values));
            }

            yield return ControlGroup.Of(number, [.. values.Skip(start).Take(end - start)], options);
        }
    }

    private static IEnumerable<ControlRemark> RemarksOn(ControlGroup[] groups, ControlOptions options)
    {
        if (groups.Any(group => group.Baseline < FullBaseline))
        {
            yield return ControlRemark.TrialLimits;
        }

        if (groups.Any(group => group.Values.Count < ControlRules.Row))
        {
            yield return ControlRemark.TooShortForRows;
        }

        if (options.Yearly)
        {
            yield return ControlRemark.YearlyIsSlow;
        }

        if (groups.Any(group => group.Lines.Upper <= group.Lines.Lower))
        {
            yield return ControlRemark.NoVariation;
        }
    }
}

/// <summary>How a control chart is made.</summary>
public sealed record ControlOptions
{
    /// <summary>Whether more is better; null when nobody judges.</summary>
    public bool? MoreIsBetter { get; init; }

    /// <summary>Where new lines begin: the place of each first point, counted from nought.</summary>
    public IReadOnlyList<int> RebaseAt { get; init; } = [];

    /// <summary>How many points of each group the lines are made of, two or more; all when null.</summary>
    public int? FixAfter { get; init; }

    /// <summary>Whether a moving range that stands far out is left out of the limits.</summary>
    public bool ScreenRanges { get; init; } = true;

    /// <summary>Whether the points are of whole years, so that rules about seven in a row take seven years.</summary>
    public bool Yearly { get; init; }
}
