// Has an inequality grown or shrunk from one year to another, as a distance and in relation, and do the two agree?
namespace Samsyn.Statistics.Trend;

/// <summary>The change of an inequality between two years.</summary>
/// <param name="Absolute">The change of the distance, in its unit; null when it cannot be measured.</param>
/// <param name="Relative">How many times as large the ratio is; null when it cannot be measured.</param>
/// <param name="Distance">Which way the distance has surely gone.</param>
/// <param name="Ratio">Which way the ratio has surely gone.</param>
/// <remarks>
/// A distance and a ratio may go opposite ways and both be true: 40 and 20 per cent that become 16 and 5 are 20 points apart
/// and then 11, but twice as common and then three times. Surely means that the interval of the change leaves out no change.
/// An inequality that has changed sides is judged by its latest side.
/// </remarks>
public sealed record GapChange(Tested? Absolute, Tested? Relative, GapTurn Distance, GapTurn Ratio)
{
    /// <summary>Whether distance and ratio have surely gone opposite ways.</summary>
    public bool Diverges => Distance != GapTurn.CannotSay && Ratio != GapTurn.CannotSay && Distance != Ratio;

    /// <summary>Measures the change.</summary>
    /// <param name="before">The earlier inequality.</param>
    /// <param name="after">The later one, by the same measures of the same groups.</param>
    public static GapChange Of(GapSize before, GapSize after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var absolute = Change.Of(before.Distance, after.Distance);
        var relative = before.Ratio is { } earlier && after.Ratio is { } later ? RatioChange.Of(earlier, later) : null;
        return new(
            absolute,
            relative,
            TurnOf(absolute?.Estimate, 0, after.Distance.Value),
            TurnOf(relative?.Estimate, 1, (after.Ratio?.Value ?? 1) - 1));
    }

    private static GapTurn TurnOf(Estimate? change, double none, double latest) =>
        change is null || latest == 0 || change.Interval!.Holds(none) ? GapTurn.CannotSay
        : change.Value > none == latest > 0 ? GapTurn.Wider : GapTurn.Narrower;
}

/// <summary>How large an inequality is at one time.</summary>
/// <param name="Distance">An absolute measure: zero is none.</param>
/// <param name="Ratio">A ratio: one is none; null where there is no ratio.</param>
public sealed record GapSize(Estimate Distance, Estimate? Ratio);

/// <summary>Which way an inequality has surely gone.</summary>
public enum GapTurn
{
    /// <summary>It may be chance.</summary>
    CannotSay,

    /// <summary>It has surely grown.</summary>
    Wider,

    /// <summary>It has surely shrunk.</summary>
    Narrower,
}
