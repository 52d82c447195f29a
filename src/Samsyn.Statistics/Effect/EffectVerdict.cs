// Did it help? Supports, does not show, or too little data: what the figures say, and why.
namespace Samsyn.Statistics.Effect;

/// <summary>What a comparison says of whether the figure moved the wanted way, more than elsewhere and more than by chance.</summary>
/// <remarks>
/// <para>
/// <b>Supports</b>: the whole 95 per cent interval lies on the wanted side of no effect, and the slopes before the start were alike
/// (<see cref="PriorSlopes"/>). <b>Too little data</b>: not that, and an effect as large as aimed at is still possible; always with fewer
/// than five comparators, three times before or after, or ten cases before or after in the treated unit. <b>Does not show</b>: not
/// that, and an effect as large as aimed at is ruled out.
/// </para>
/// <para>
/// By <see cref="VerdictRule.Collapsed"/> the interval is that of <see cref="CollapsedComparison"/>. By <see cref="VerdictRule.Ranked"/> it is that
/// of <see cref="TwoWay"/>, and the treated unit's score must also be among the largest tenth of all units in turn
/// (<see cref="Placebo.OfScores"/>), which needs nine comparators. Where an interval lies wholly beyond the effect aimed at, and yet the slopes or
/// the rank say no, the effect aimed at is not ruled out, and the answer is too little data.
/// </para>
/// <para>
/// Direction, start, comparators and the effect aimed at are to be chosen before the figures are seen. With no effect, 1 to 4 of
/// 100 comparisons support all the same; a fall of 10 per cent in one municipality is found about once in five, of 20 per cent in 55 to 72
/// of 100 with fourteen comparators or more. It speaks of figures that moved together in time, and does not tell what moved them. How
/// often it errs was simulated: docs/methods/effect.md.
/// </para>
/// </remarks>
public abstract record EffectVerdict
{
    /// <summary>How many comparators there must be.</summary>
    public const int LeastComparators = 5;

    /// <summary>How many comparators a rank among the largest tenth needs.</summary>
    public const int LeastComparatorsForRank = 9;

    /// <summary>How many times there must be before the start, and how many from it on.</summary>
    public const int LeastTimes = 3;

    /// <summary>How many cases the treated unit must have before the start, and from it on.</summary>
    public const int LeastCases = 10;

    private EffectVerdict(VerdictBasis basis, IReadOnlyList<VerdictReason> reasons) => (Basis, Reasons) = (basis, reasons);

    /// <summary>What it rests on.</summary>
    public VerdictBasis Basis { get; }

    /// <summary>Why, in the order in which they are best told.</summary>
    public IReadOnlyList<VerdictReason> Reasons { get; }

    /// <summary>Judges.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="options">What was wanted and aimed at, and by which rule it is judged.</param>
    /// <exception cref="ArgumentException">The effect aimed at lies on the side that is not wanted.</exception>
    public static EffectVerdict Of(Panel panel, VerdictOptions options)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(options);
        var aim = options.Aim(panel.IsCounts);
        var (basis, lacks) = VerdictBasis.Of(panel, options.Rule);
        return lacks.Count > 0 ? new TooLittleData(basis, lacks) : Judge(basis, options.MoreIsBetter, aim);
    }

    private static EffectVerdict Judge(VerdictBasis basis, bool moreIsBetter, double? aim)
    {
        var interval = basis.Size!.Interval;
        var (near, far) = moreIsBetter ? (interval.Lower, interval.Upper) : (-interval.Upper, -interval.Lower);
        var (alike, ranks) = (basis.Slopes!.Alike, basis.Rule == VerdictRule.Ranked ? basis.IsAmongLargest : (bool?)null);
        List<VerdictReason> reasons =
        [
            near > 0 ? VerdictReason.OnWantedSide : far < 0 ? VerdictReason.OnOtherSide : VerdictReason.HoldsNoEffect,
            alike ? VerdictReason.SlopesAlike : VerdictReason.SlopesUnlike,
        ];
        if (ranks is { } among)
        {
            reasons.Add(among ? VerdictReason.AmongLargest : VerdictReason.NotAmongLargest);
        }

        if (near > 0 && alike && ranks != false)
        {
            return new Supports(basis, reasons);
        }

        reasons.Add(aim is null ? VerdictReason.NoAim : far < aim ? VerdictReason.AimRuledOut : VerdictReason.AimPossible);
        return far < aim ? new DoesNotShow(basis, reasons) : new TooLittleData(basis, reasons);
    }

    /// <summary>The figures speak for an effect the wanted way.</summary>
    public sealed record Supports : EffectVerdict
    {
        internal Supports(VerdictBasis basis, IReadOnlyList<VerdictReason> reasons)
            : base(basis, reasons)
        {
        }
    }

    /// <summary>None is shown, and one as large as aimed at is ruled out.</summary>
    public sealed record DoesNotShow : EffectVerdict
    {
        internal DoesNotShow(VerdictBasis basis, IReadOnlyList<VerdictReason> reasons)
            : base(basis, reasons)
        {
        }
    }

    /// <summary>The figures can say neither.</summary>
    public sealed record TooLittleData : EffectVerdict
    {
        internal TooLittleData(VerdictBasis basis, IReadOnlyList<VerdictReason> reasons)
            : base(basis, reasons)
        {
        }
    }
}
