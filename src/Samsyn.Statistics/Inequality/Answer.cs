// Puts a figure, its interval, its p-value and what must be said of it together, so that they cannot disagree.
namespace Samsyn.Statistics.Inequality;

/// <summary>Makes the summaries of measures whose error is normal, on their own scale or on the logarithm.</summary>
internal static class Answer
{
    /// <summary>A measure with an error to either side.</summary>
    public static Summary Normal(SummaryMeasure measure, double value, double error, in Figures figures)
    {
        if (!(double.IsFinite(error) && error > 0))
        {
            return WithoutInterval(measure, value, figures);
        }

        var reach = figures.Reach * error;
        var interval = new Interval(value - reach, value + reach, figures.Options.Confidence);
        return new(measure, new(value, interval, error), figures.Count, Remarks(figures))
        {
            PValue = NormalDistribution.TwoSidedTail(value / error),
        };
    }

    /// <summary>A ratio with an error of its logarithm; harmonised by turning it over.</summary>
    public static Summary Ratio(SummaryMeasure measure, double value, double errorOfLogarithm, in Figures figures)
    {
        var ratio = figures.Sign < 0 ? 1 / value : value;
        if (!(double.IsFinite(errorOfLogarithm) && errorOfLogarithm > 0))
        {
            return WithoutInterval(measure, ratio, figures);
        }

        var reach = Math.Exp(figures.Reach * errorOfLogarithm);
        var interval = new Interval(ratio / reach, ratio * reach, figures.Options.Confidence);
        return new(measure, new(ratio, interval, ratio * errorOfLogarithm), figures.Count, Remarks(figures))
        {
            PValue = NormalDistribution.TwoSidedTail(Math.Log(ratio) / errorOfLogarithm),
        };
    }

    /// <summary>A figure whose certainty is not known.</summary>
    public static Summary WithoutInterval(SummaryMeasure measure, double value, in Figures figures) =>
        new(measure, new(value), figures.Count, [.. Remarks(figures), new(RemarkKind.NoStandardErrors, WithoutError(figures))]);

    /// <summary>No figure, and why.</summary>
    public static Summary None(SummaryMeasure measure, RemarkKind why, in Figures figures, string detail = "") =>
        new(measure, null, figures.Count, [new(why, detail)]);

    /// <summary>What must be said of every figure of this disaggregation.</summary>
    public static IReadOnlyList<Remark> Remarks(in Figures figures)
    {
        if (figures.Data.Missing == 0 && figures.ErrorsAre != ErrorSource.GivenAndReplaced)
        {
            return [];
        }

        var remarks = new List<Remark>();
        if (figures.Data.Missing > 0)
        {
            remarks.Add(new(RemarkKind.SomeSubgroupsMissing));
        }

        foreach (var group in figures.Data.Subgroups)
        {
            if (group.StandardError == 0 && figures.ErrorsAre == ErrorSource.GivenAndReplaced)
            {
                remarks.Add(new(RemarkKind.ErrorReplaced, group.Name));
            }
        }

        return remarks;
    }

    /// <summary>The subgroups without an error, unless that is all of them.</summary>
    private static string WithoutError(in Figures figures)
    {
        var names = new List<string>();
        for (var i = 0; i < figures.Count; i++)
        {
            if (double.IsNaN(figures.Errors[i]))
            {
                names.Add(figures.Data.Subgroups[i].Name);
            }
        }

        return names.Count == figures.Count ? "" : string.Join(", ", names);
    }
}
