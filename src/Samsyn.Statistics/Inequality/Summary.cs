// What one measure says of one disaggregation: a figure with its interval, or the reason why there is none.
namespace Samsyn.Statistics.Inequality;

/// <summary>One measure of one disaggregation.</summary>
/// <param name="Measure">Which measure.</param>
/// <param name="Estimate">The figure; null when it cannot be computed, and then <paramref name="Remarks"/> say why.</param>
/// <param name="Subgroups">How many subgroups it was computed from.</param>
/// <param name="Remarks">What the reader must know of the figure, or why there is none.</param>
public sealed record Summary(SummaryMeasure Measure, Estimate? Estimate, int Subgroups, IReadOnlyList<Remark> Remarks)
{
    /// <summary>The p-value of "no difference" that belongs to this measure and agrees with its interval; null where there is none.</summary>
    public double? PValue { get; init; }
}

/// <summary>How the measures are to be computed.</summary>
public sealed record SummaryOptions
{
    /// <summary>By our own methods, or as WHO's package gives them, for audit.</summary>
    public Method Method { get; init; } = Method.Ours;

    /// <summary>How often the intervals are to hold the truth.</summary>
    public double Confidence { get; init; } = 0.95;

    /// <summary>Draws for the measures whose interval is found by simulation, 1,000 or more.</summary>
    public int Draws { get; init; } = 1_000;

    /// <summary>The seed of the draws, so that a figure can be computed again to the last digit.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>
    /// False, the default: for ordered subgroups, above zero (for ratios above one) means worse for the worse off,
    /// whether more is better or not. True: the best off minus, or divided by, the worst off, whatever that means.
    /// </summary>
    public bool RawSigns { get; init; }

    /// <summary>Draws for the simulated intervals of <see cref="Method.Who"/>; the package's own number is 100.</summary>
    public int WhoDraws { get; init; } = 100;

    /// <summary>The measures wanted; null for all that apply.</summary>
    public IReadOnlySet<SummaryMeasure>? Only { get; init; }
}

/// <summary>Whose methods.</summary>
public enum Method
{
    /// <summary>Our own, whose intervals cover.</summary>
    Ours,

    /// <summary>As WHO's package healthequal 1.0.1 gives them, each with the oddity it carries.</summary>
    Who,
}
