// Works out what inequality there is in a split: how large, how relative, how many persons, and how likely by chance.
using Samsyn.Statistics.Inequality;

namespace Samsyn.Loop.Measure;

/// <summary>Works out gaps, and judges their certainty together.</summary>
internal static class Gaps
{
    private const double SureUnder = 0.01;
    private const double ProbablyUnder = 0.10;

    private static readonly HashSet<SummaryMeasure> Ends = [SummaryMeasure.D, SummaryMeasure.R];
    private static readonly HashSet<SummaryMeasure> Slopes = [SummaryMeasure.SII, SummaryMeasure.RII];

    /// <summary>The gap of one split with its own p-value, not yet adjusted for the others.</summary>
    public static Gap Of(Split split, Trend trend)
    {
        var data = split.Disaggregate();
        var options = new SummaryOptions { Only = data.Ordered ? Slopes : Ends };
        var found = Summaries.Of(data, options).ToDictionary(summary => summary.Measure);
        var (absolute, relative) = data.Ordered ? (SummaryMeasure.SII, SummaryMeasure.RII) : (SummaryMeasure.D, SummaryMeasure.R);
        var excess = ExcessPersons.Of(data, new SummaryOptions());
        return new(
            split,
            found.GetValueOrDefault(absolute) ?? None(absolute, data),
            found.GetValueOrDefault(relative) ?? None(relative, data),
            excess,
            Certainty.CannotSay)
        {
            AdjustedP = ChanceOf(data, found.GetValueOrDefault(absolute)),
            Trend = trend,
        };
    }

    /// <summary>The same gaps, each p-value adjusted for all of them together, and so each certainty set.</summary>
    public static IReadOnlyList<Gap> Judge(IReadOnlyList<Gap> gaps)
    {
        var adjusted = JudgedTogether.Adjust([.. gaps.Select(gap => gap.AdjustedP)]);
        return [.. gaps.Zip(adjusted, (gap, p) => gap with { AdjustedP = p, Certainty = CertaintyOf(p) })];
    }

    private static Certainty CertaintyOf(double? p) => p switch
    {
        < SureUnder => Certainty.Sure,
        < ProbablyUnder => Certainty.Probably,
        _ => Certainty.CannotSay,
    };

    // A ladder and two groups are judged by their own measure; many groups without order by whether they are all alike.
    private static double? ChanceOf(Disaggregation data, Summary? absolute) =>
        data.Ordered || data.Subgroups.Count == 2 ? absolute?.PValue : Homogeneity.Of(data)?.PValue;

    private static Summary None(SummaryMeasure measure, Disaggregation data) =>
        new(measure, null, data.Subgroups.Count, [new(RemarkKind.TooFewSubgroups)]);
}
