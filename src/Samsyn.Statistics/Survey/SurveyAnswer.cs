// Puts a measure of a survey, its interval and its p-value together, so that they cannot disagree.
using Samsyn.Statistics.Inequality;

namespace Samsyn.Statistics.Survey;

/// <summary>Makes the summaries of measures from their linearised figures.</summary>
internal sealed class SurveyAnswer(ReducedSurvey survey, SurveyOptions options)
{
    /// <summary>Fewer degrees of freedom than this make the tails heavier than the bell curve's.</summary>
    public const int Few = 60;

    private readonly double reach = options.Reach(survey);

    private int Sign => survey.Ordered && options is { MoreIsBetter: false, Summary.RawSigns: false } ? -1 : 1;

    /// <summary>A measure with an error to either side; turned where that makes above zero mean worse for the worse off.</summary>
    public Summary Even(SummaryMeasure measure, Linearised figure) => Even(measure, Sign * figure.Value, figure.Error(survey.Covariance));

    /// <summary>The same with its sign as it is.</summary>
    public Summary Raw(SummaryMeasure measure, Linearised figure) => Even(measure, figure.Value, figure.Error(survey.Covariance));

    /// <summary>A ratio, whose interval is made on the logarithm.</summary>
    public Summary Ratio(SummaryMeasure measure, Linearised ratio)
    {
        var logarithm = Sign * ratio.Logarithm();
        var (value, error) = (Math.Exp(logarithm.Value), logarithm.Error(survey.Covariance));
        if (!IsCertain(error))
        {
            return WithoutInterval(measure, value);
        }

        var times = Math.Exp(reach * error);
        return Made(measure, new(value, new(value / times, value * times, options.Summary.Confidence), value * error), logarithm.Value / error);
    }

    /// <summary>A fraction, in per cent, whose interval is made on the logarithm of the ratio less one.</summary>
    public Summary Fraction(SummaryMeasure measure, Linearised ratio)
    {
        var error = ratio.Logarithm().Error(survey.Covariance);
        if (!IsCertain(error))
        {
            return WithoutInterval(measure, 100 * (ratio.Value - 1));
        }

        var times = Math.Exp(reach * error);
        var interval = new Interval(100 * ((ratio.Value / times) - 1), 100 * ((ratio.Value * times) - 1), options.Summary.Confidence);
        return Made(measure, new(100 * (ratio.Value - 1), interval, 100 * ratio.Value * error), Math.Log(ratio.Value) / error);
    }

    /// <summary>No figure, and why.</summary>
    public Summary None(SummaryMeasure measure, RemarkKind why, string detail = "") => new(measure, null, survey.Groups.Count, [new(why, detail)]);

    /// <summary>A figure whose certainty cannot be told.</summary>
    public Summary WithoutInterval(SummaryMeasure measure, double value, RemarkKind why = RemarkKind.NoStandardErrors) =>
        new(measure, new(value), survey.Groups.Count, [new(survey.DegreesOfFreedom < 1 ? RemarkKind.TooFewUnits : why)]);

    private static bool IsCertain(double error) => double.IsFinite(error) && error > 1e-12;

    private Summary Even(SummaryMeasure measure, double value, double error) => IsCertain(error)
        ? Made(measure, new(value, new(value - (reach * error), value + (reach * error), options.Summary.Confidence), error), value / error)
        : WithoutInterval(measure, value);

    private Summary Made(SummaryMeasure measure, Estimate estimate, double score) => new(measure, estimate, survey.Groups.Count, [])
    {
        PValue = survey.DegreesOfFreedom is > 0 and < Few ? StudentDistribution.TwoSidedTail(score, survey.DegreesOfFreedom) : NormalDistribution.TwoSidedTail(score),
    };
}
