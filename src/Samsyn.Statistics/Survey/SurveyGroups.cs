// What a survey tells of each of its groups, and of all together.
using Samsyn.Statistics.Inequality;

namespace Samsyn.Statistics.Survey;

/// <summary>One group's share or mean.</summary>
/// <param name="Name">The group; empty for all together.</param>
/// <param name="Persons">Respondents.</param>
/// <param name="Share">Their part of all weights: how much of the population they stand for.</param>
/// <param name="Estimate">The weighted share (from 0 to 1) or mean; null where the group is too small to be shown.</param>
public sealed record SurveyGroupEstimate(string Name, int Persons, double Share, Estimate? Estimate)
{
    /// <summary>Why there is no figure, or what must be known of it.</summary>
    public IReadOnlyList<Remark> Remarks { get; init; } = [];
}

/// <summary>Design-based shares and means of groups.</summary>
/// <remarks>
/// <para>
/// <code>
/// ȳ_g = Y_g / N_g        se by linearisation: √( g′Vg )
/// a share: n* = ȳ (1 − ȳ) / se², then Wilson's interval of ȳ among n* persons, with t
/// a mean:  ȳ ± t se
/// </code>
/// t is Student's with units less strata, or the bell curve's from 60 on. Where all or nobody of a group said yes, n* is
/// Kish's effective number, and the error that of (x + 1)/(n + 2).
/// </para>
/// <para>It does not tell what those who did not answer would have said.</para>
/// <para>
/// Source: W. G. Cochran, Sampling Techniques (3rd ed. 1977) 153–157; the effective number: E. L. Korn and B. I. Graubard,
/// Survey Methodology 24 (1998) 193–201. Measured cover: docs/methods/coverage.md.
/// </para>
/// </remarks>
public static class SurveyGroups
{
    /// <summary>The groups in their order, then all together (without a name), unless a group is too small and all together would tell it.</summary>
    public static IReadOnlyList<SurveyGroupEstimate> Of(ReducedSurvey survey, SurveyOptions options)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(options);
        if (survey.Groups.Count == 0)
        {
            return [];
        }

        var totals = new SurveyTotals(survey);
        var all = new SurveyGroup("")
        {
            Persons = survey.Groups.Sum(group => group.Persons),
            Cases = survey.Groups.Sum(group => group.Cases),
            Weight = totals.Weight.Value,
            WeightedSum = totals.Sum.Value,
            EffectivePersons = totals.Weight.Value * totals.Weight.Value / survey.Groups.Sum(group => group.Weight * group.Weight / group.EffectivePersons),
        };
        SurveyGroupEstimate[] groups = [.. survey.Groups.Select((group, place) => One(totals, group, totals.Sums[place] / totals.Weights[place], options))];
        return groups.All(group => group.Estimate is not null) ? [.. groups, One(totals, all, totals.Mean, options)] : groups;
    }

    /// <summary>Why some groups are not shown, with their names; empty where all are.</summary>
    internal static IReadOnlyList<Remark> NotShown(ReducedSurvey survey, SurveyOptions options) =>
    [
        .. survey.Groups.Select(group => (group.Name, Why: WhyNot(group, survey.IsShare, options))).Where(one => one.Why is not null)
            .GroupBy(one => one.Why!.Value, one => one.Name).Select(same => new Remark(same.Key, string.Join(", ", same))),
    ];

    /// <summary>Why a group is not shown; null where it is.</summary>
    internal static RemarkKind? WhyNot(SurveyGroup group, bool isShare, SurveyOptions options) =>
        group.Persons < options.LeastPersons ? RemarkKind.GroupTooSmall
        : isShare && (IsFew(group.Cases, options) || IsFew(group.Persons - group.Cases, options)) ? RemarkKind.TooFewCases
        : null;

    private static bool IsFew(double persons, SurveyOptions options) => persons > 0 && persons < options.LeastCases;

    /// <summary>The groups as subgroups of a disaggregation, without errors.</summary>
    internal static SubgroupFigure[] Figures(ReducedSurvey survey)
    {
        var steps = survey.Groups.Select(group => group.Step).Distinct().Order().ToList();
        return [.. survey.Groups.Select(group => new SubgroupFigure(group.Name, group.Mean)
        {
            Population = group.Weight,
            Step = survey.Ordered ? steps.IndexOf(group.Step) + 1 : null,
        })];
    }

    /// <summary>One group with its mean, however that was made.</summary>
    internal static SurveyGroupEstimate One(SurveyTotals totals, SurveyGroup group, Linearised mean, SurveyOptions options)
    {
        var share = group.Weight / totals.Weight.Value;
        if (WhyNot(group, totals.Survey.IsShare, options) is { } why)
        {
            return new(group.Name, group.Persons, share, null) { Remarks = [new(why, group.Name)] };
        }

        if (totals.Survey.DegreesOfFreedom < 1)
        {
            return new(group.Name, group.Persons, share, new(mean.Value)) { Remarks = [new(RemarkKind.TooFewUnits)] };
        }

        var (reach, error) = (options.Reach(totals.Survey), mean.Error(totals.Survey.Covariance));
        if (totals.Survey.IsShare && group.Mean is <= 0 or >= 1)
        {
            return new(group.Name, group.Persons, share, SurveyShare.Extreme(group, reach, options.Summary.Confidence))
            {
                Remarks = [new(RemarkKind.ErrorReplaced, group.Name)],
            };
        }

        if (!(error > 0))
        {
            return new(group.Name, group.Persons, share, new(mean.Value)) { Remarks = [new(RemarkKind.NoStandardErrors)] };
        }

        return new(group.Name, group.Persons, share, totals.Survey.IsShare
            ? SurveyShare.Of(mean.Value, error, reach, options.Summary.Confidence)
            : new(mean.Value, new(mean.Value - (reach * error), mean.Value + (reach * error), options.Summary.Confidence), error));
    }
}
