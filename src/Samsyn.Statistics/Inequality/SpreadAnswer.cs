// Says of an unordered measure what was found: with an interval, or plain with the reason why there is none.
using Samsyn.Statistics.Inequality.Simulation;

namespace Samsyn.Statistics.Inequality;

/// <summary>Makes the summaries of unordered subgroups.</summary>
internal static class SpreadAnswer
{
    /// <summary>An index with its interval, brought to the measure's own scale and sign.</summary>
    public static Summary Of(SummaryMeasure measure, in Inverted found, Homogeneity homogeneity, in Figures figures)
    {
        var (estimate, lower, upper) = (Own(measure, found.Estimate, figures), Own(measure, found.Lower, figures), Own(measure, found.Upper, figures));
        var interval = new Interval(Math.Min(lower, upper), Math.Max(lower, upper), figures.Options.Confidence, Dispersion.PromiseOf(measure));
        var remarks = Answer.Remarks(figures);
        var mayBeAlike = homogeneity.PValue >= 1 - figures.Options.Confidence;
        return new(measure, new(estimate, interval), figures.Count, mayBeAlike ? [.. remarks, new(RemarkKind.MayBeAlike)] : remarks)
        {
            PValue = found.PValue,
        };
    }

    /// <summary>The plain index, without an interval.</summary>
    public static Summary Plain(SummaryMeasure measure, bool isRare, double seen, in Figures figures)
    {
        var plain = Answer.WithoutInterval(measure, Own(measure, seen, figures), figures);
        return isRare ? plain with { Remarks = [.. Answer.Remarks(figures), new(RemarkKind.TooUncertain)] } : plain;
    }

    /// <summary>The plain index without an interval, since a subgroup cannot be told from zero.</summary>
    public static Summary MayBeZero(SummaryMeasure measure, string name, double seen, in Figures figures) =>
        Answer.WithoutInterval(measure, Own(measure, seen, figures), figures) with { Remarks = [.. Answer.Remarks(figures), new(RemarkKind.MayBeZero, name)] };

    private static double Own(SummaryMeasure measure, double index, in Figures figures) => measure switch
    {
        SummaryMeasure.R => Math.Exp(index),
        SummaryMeasure.PAR or SummaryMeasure.PAF when figures.Data.MoreIsBetter == false => 0 - index,
        _ => index,
    };
}
