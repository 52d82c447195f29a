// How many persons an inequality amounts to: what would change if every group fared as the best off.
namespace Samsyn.Statistics.Inequality;

/// <summary>How many persons would be spared, or would gain, if every subgroup had the figure of the best off.</summary>
/// <param name="Persons">The number of persons, of the population that the figures stand for; null when it cannot be told.</param>
/// <param name="Remarks">Why there is none, or what must be known of it.</param>
/// <remarks>
/// <para>
/// The net number, N persons in all and K the scale (turned so that a gain is above zero, and clipped there):
/// <code>
/// excess = N | y_best − μ | / K = Σ nⱼ (yⱼ − y_best) / K        se = N se(PAR) / K
/// </code>
/// Ordered subgroups: the best off is the highest step, fixed beforehand, and the interval covers as it says. Unordered
/// ones: the best found in the data; the interval is the hull of <see cref="SpreadSummaries"/> and covers at least as often.
/// Of two unordered subgroups either may be the better: the interval of their difference, read as persons on both sides.
/// </para>
/// <para>
/// Not the sum of the positive terms only: its expectation is above zero when nothing differs, the more so the smaller
/// the subgroups, and its interval misses the truth (docs/methods/excess-persons.md).
/// </para>
/// <para>It does not tell that the best off are well off, nor that the gap could be closed.</para>
/// <para>Source: A. E. Kunst and J. P. Mackenbach, Measuring socioeconomic inequalities in health (WHO Europe 1994) 72–76.</para>
/// </remarks>
public sealed record ExcessPersons(Estimate? Persons, IReadOnlyList<Remark> Remarks)
{
    /// <summary>The p-value of "nobody would be spared", in agreement with the interval; null where there is none.</summary>
    public double? PValue { get; init; }

    /// <summary>Counts the persons.</summary>
    /// <param name="data">Two subgroups or more, each with its population.</param>
    /// <param name="options">Confidence, draws and seed.</param>
    public static ExcessPersons Of(Disaggregation data, SummaryOptions options)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(options);
        if (Obstacle(data) is { } why)
        {
            return new(null, [new(why)]);
        }

        var persons = data.Subgroups.Sum(group => group.Population!.Value);
        var perUnit = (data.MoreIsBetter == true ? 1 : -1) * persons / data.Scale!.Value;
        var ours = options with { Method = Method.Ours, RawSigns = false };
        return data switch
        {
            { Ordered: true } => OfLadder(data, ours, perUnit),
            { Subgroups.Count: 2 } => OfTwo(data, ours),
            _ => Times(Summaries.Of(SummaryMeasure.PAR, data, ours)!, perUnit),
        };
    }

    private static RemarkKind? Obstacle(Disaggregation data) => data switch
    {
        { Subgroups.Count: < 2 } => RemarkKind.TooFewSubgroups,
        { Scale: null } => RemarkKind.NoScale,
        { MoreIsBetter: null } => RemarkKind.NoDirection,
        _ when data.Subgroups.Any(group => group.Population is null) => RemarkKind.NoPopulation,
        _ when data.Subgroups.Sum(group => group.Population) is not > 0 => RemarkKind.NoPopulation,
        _ when data.Missing > 0 && (data.Ordered || data.Subgroups.Count == 2) => RemarkKind.SubgroupsMissing,
        _ => null,
    };

    private static ExcessPersons OfLadder(Disaggregation data, SummaryOptions options, double perUnit)
    {
        Span<double> room = new double[data.Subgroups.Count * Figures.Columns];
        return Times(AttributableRisk.Of(Figures.Of(data, options, room)), perUnit);
    }

    private static ExcessPersons OfTwo(Disaggregation data, SummaryOptions options)
    {
        Span<double> room = new double[2 * Figures.Columns];
        var figures = Figures.Of(data with { Subgroups = [.. data.Subgroups.Select(group => group with { Reference = false })] }, options, room);
        var difference = Difference.Of(figures);
        var (high, low) = Pair.Of(figures);
        var worse = data.MoreIsBetter == true ? low : high;
        var perUnit = data.Subgroups[worse].Population!.Value / data.Scale!.Value;
        var perUnitTurned = data.Subgroups[1 - worse].Population!.Value / data.Scale.Value;
        var estimate = difference.Estimate!;
        var interval = estimate.Interval is { } own
            ? new Interval(
                Math.Max(0, own.Lower) * perUnit,
                Math.Max(own.Upper * perUnit, -own.Lower * perUnitTurned),
                own.Confidence,
                own.Promise == Promise.Kept ? Promise.AtLeast : own.Promise)
            : null;
        return new(new(estimate.Value * perUnit, interval), difference.Remarks) { PValue = difference.PValue };
    }

    private static ExcessPersons Times(Summary risk, double perUnit)
    {
        if (risk.Estimate is not { } estimate)
        {
            return new(null, risk.Remarks);
        }

        var interval = estimate.Interval is { } own
            ? new Interval(
                Math.Min(own.Lower * perUnit, own.Upper * perUnit),
                Math.Max(own.Lower * perUnit, own.Upper * perUnit),
                own.Confidence,
                own.Promise)
            : null;
        return new(new(estimate.Value * perUnit, interval, estimate.StandardError * Math.Abs(perUnit)), risk.Remarks) { PValue = risk.PValue };
    }
}
