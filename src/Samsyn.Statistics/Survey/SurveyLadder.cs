// The measures of a ladder of groups, from respondents: ranks, mean and sizes are estimated too, and counted in.
using Samsyn.Statistics.Inequality;

namespace Samsyn.Statistics.Survey;

/// <summary>The measures of inequality along a ladder, individual by individual.</summary>
/// <remarks>
/// <para>
/// With the totals N and Y of the groups, μ = ΣY/ΣN, the middle ranks X from 0 to 1, K = 1 for shares, and the ends ŷ of
/// <see cref="SurveyLine"/>:
/// <code>
/// SII = ŷ(1) − ŷ(0)      RII = ŷ(1) / ŷ(0)
/// ACI = Σ (2X − 1) Y / ΣN      RCI = ACI / μ      Wagstaff = ACI K / (μ (K − μ))      Erreygers = 4 ACI / K
/// D, R: the highest step against the lowest      PAR = ȳ(highest) − μ      PAF = 100 PAR / μ
/// se² = g′Vg,  g = ∂measure/∂(N, Y)
/// </code>
/// Ratios have their interval on the logarithm. Only sums within steps count, so two respondents on one step share a rank.
/// </para>
/// <para>
/// The error is that of the sample as it was drawn. Where ranks are taken as known, as other programs do, it is 6 to 17 %
/// too small. It does not tell whether a line suits the steps.
/// </para>
/// <para>
/// Source: N. Kakwani, A. Wagstaff and E. van Doorslaer, Journal of Econometrics 77 (1997) 87–103; D. A. Binder,
/// International Statistical Review 51 (1983) 279–292.
/// </para>
/// </remarks>
internal sealed class SurveyLadder(SurveyTotals totals, SurveyOptions options)
{
    // Fewer respondents with, or without, the outcome than this leave a ratio or a difference of two groups without an interval.
    private const double FewCases = 3;

    private readonly SurveyAnswer answer = new(totals.Survey, options);
    private readonly bool logistic = totals.Survey.IsShare && !options.Straight;

    /// <summary>One measure.</summary>
    public Summary Of(SummaryMeasure measure) => measure switch
    {
        SummaryMeasure.D => Difference(),
        SummaryMeasure.R => Ratio(measure),
        SummaryMeasure.PAR => Clipped(answer.Raw(measure, totals.MeanAt(top: true) - totals.Mean)),
        SummaryMeasure.PAF => Clipped(Ratio(measure)),
        SummaryMeasure.SII or SummaryMeasure.RII => Slope(measure),
        _ => Concentration(measure),
    };

    private Summary Slope(SummaryMeasure measure)
    {
        if (IsFlat)
        {
            return answer.None(measure, RemarkKind.NoLadder);
        }

        if (SurveyLine.Fit(totals, logistic, ranksKnown: false) is not { } line)
        {
            return answer.None(measure, RemarkKind.Zero);
        }

        return measure is SummaryMeasure.SII ? answer.Even(measure, line.Top - line.Bottom)
            : line.Top.Value > 0 && line.Bottom.Value > 0 ? answer.Ratio(measure, line.Top / line.Bottom)
            : answer.None(measure, RemarkKind.Zero);
    }

    private Summary Concentration(SummaryMeasure measure)
    {
        if (IsFlat)
        {
            return answer.None(measure, RemarkKind.NoLadder);
        }

        var mean = totals.Mean;
        if (measure is SummaryMeasure.RCI && !(mean.Value > 0))
        {
            return answer.None(measure, RemarkKind.Zero);
        }

        var room = mean - (mean * mean);
        return measure switch
        {
            SummaryMeasure.RCI => answer.Even(measure, Absolute / mean),
            SummaryMeasure.RciErreygers => answer.Even(measure, 4 * Absolute),
            SummaryMeasure.RciWagstaff when !(room.Value > 0) => answer.None(measure, RemarkKind.Zero),
            SummaryMeasure.RciWagstaff => answer.Even(measure, Absolute / room),
            _ => answer.Even(measure, Absolute),
        };
    }

    private Linearised Absolute
    {
        get
        {
            var sum = 0 * totals.Weight;
            for (var group = 0; group < totals.Count; group++)
            {
                sum += ((2 * totals.Ranks[group]) - 1) * totals.Sums[group];
            }

            return sum / totals.Weight;
        }
    }

    private bool IsFlat => totals.Ranks[0].Value == totals.Ranks[^1].Value;

    private Summary Difference()
    {
        var difference = totals.MeanAt(top: true) - totals.MeanAt(top: false);
        var found = answer.Even(SummaryMeasure.D, difference);
        return IsRare(totals.Survey.Groups[0]) || IsRare(totals.Survey.Groups[^1])
            ? answer.WithoutInterval(SummaryMeasure.D, found.Estimate!.Value, RemarkKind.TooUncertain)
            : found;
    }

    private Summary Ratio(SummaryMeasure measure)
    {
        var (top, other) = (totals.MeanAt(top: true), measure is SummaryMeasure.R ? totals.MeanAt(top: false) : totals.Mean);
        if (!(top.Value > 0 && other.Value > 0))
        {
            return answer.None(measure, RemarkKind.Zero, top.Value > 0 ? totals.Survey.Groups[0].Name : totals.Survey.Groups[^1].Name);
        }

        var found = measure is SummaryMeasure.R ? answer.Ratio(measure, top / other) : answer.Fraction(measure, top / other);
        return IsRare(totals.Survey.Groups[^1]) || (measure is SummaryMeasure.R && IsRare(totals.Survey.Groups[0]))
            ? answer.WithoutInterval(measure, found.Estimate!.Value, RemarkKind.TooUncertain)
            : found;
    }

    private bool IsRare(SurveyGroup group) => totals.Survey.IsShare && Math.Min(group.Cases, group.Persons - group.Cases) < FewCases;

    private Summary Clipped(Summary summary) => Clipping.Of(summary, options.MoreIsBetter);
}
