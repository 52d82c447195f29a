// What must hold for the figures of every survey, whoever answered.
using FsCheck;
using FsCheck.Fluent;
using Samsyn.Statistics.Inequality;
using Samsyn.Statistics.Survey;

namespace Samsyn.Statistics.Tests.Survey;

public sealed class SurveyLawsTests
{
    private static readonly SurveyOptions Options = new() { LeastPersons = 0, LeastCases = 0 };

    private static readonly SummaryMeasure[] Turned =
        [SummaryMeasure.D, SummaryMeasure.ACI, SummaryMeasure.RCI, SummaryMeasure.RciWagstaff, SummaryMeasure.RciErreygers, SummaryMeasure.SII];

    [Fact]
    public void Weights_scaled_change_nothing() => Each((some, times) => Same(some, [.. some.Select(one => one with { Weight = one.Weight * times })]));

    [Fact]
    public void The_order_of_respondents_changes_nothing() => Each((some, seed) =>
    {
        var mixed = some.ToArray();
        new System.Random(seed).Shuffle(mixed);
        Same(some, mixed);
    });

    [Fact]
    public void Other_names_of_units_and_strata_change_nothing() => Each((some, _) =>
        Same(some, [.. some.Select(one => one with { Stratum = one.Stratum + "!", Unit = one.Unit is null ? null : one.Unit + "?" })]));

    [Fact]
    public void A_step_in_two_groups_is_that_step() => Each((some, seed) =>
    {
        var random = new System.Random(seed);
        Same(some, [.. some.Select(one => one.Step == 2 && random.Next(2) == 0 ? one with { Group = "step 2, the others" } : one)], SummaryMeasure.ACI, SummaryMeasure.SII, SummaryMeasure.RII, SummaryMeasure.PAR);
    });

    [Fact]
    public void A_person_drawn_alone_is_a_unit_of_one() => Each((some, _) =>
    {
        List<Respondent> alone = [.. some.Select(one => one with { Unit = null })];
        Same(alone, [.. alone.Select((one, index) => one with { Unit = FormattableString.Invariant($"{index}") })]);
    });

    [Fact]
    public void A_ladder_turned_over_turns_the_sign() => Each((some, _) =>
    {
        var (before, after) = (Find(some), Find([.. some.Select(one => one with { Step = -one.Step })]));
        Assert.All(Turned, measure => Near(before[measure].Value, -after[measure].Value));
        Assert.All(Turned, measure => Near(before[measure].StandardError!.Value, after[measure].StandardError!.Value));
        Near(before[SummaryMeasure.RII].Value, 1 / after[SummaryMeasure.RII].Value);
    });

    [Fact]
    public void A_share_and_its_complement_differ_in_sign_alone() => Each((some, _) =>
    {
        var (before, after) = (Find(some), Find([.. some.Select(one => one with { Outcome = 1 - one.Outcome })]));
        Assert.All([SummaryMeasure.D, SummaryMeasure.ACI, SummaryMeasure.RciWagstaff, SummaryMeasure.RciErreygers, SummaryMeasure.SII], measure =>
            Near(before[measure].Value, -after[measure].Value));
    });

    [Fact]
    public void A_mean_in_another_unit_is_scaled() => Each((some, times) =>
    {
        var (before, after) = (Groups(Means(some, 1)), Groups(Means(some, times)));
        Assert.All(before.Zip(after), pair => Near(pair.First.Estimate!.Value * times, pair.Second.Estimate!.Value));
        Assert.All(before.Zip(after), pair => Near(pair.First.Estimate!.StandardError!.Value * times, pair.Second.Estimate!.StandardError!.Value));
    });

    private static List<Respondent> Means(List<Respondent> some, double times) => [.. some.Select(one => one with { Outcome = times * (one.Outcome + one.Weight) })];

    private static void Each(Action<List<Respondent>, int> law) =>
        Prop.ForAll(Gen.Choose(1, 10_000).Select(seed => (Some: DrawnSurvey.Of(seed, units: seed % 3 != 0), Number: 2 + (seed % 50))).ToArbitrary(), drawn =>
        {
            law(drawn.Some, drawn.Number);
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    private static void Same(IReadOnlyList<Respondent> some, IReadOnlyList<Respondent> other, params SummaryMeasure[] only)
    {
        var (before, after) = (Find(some), Find(other));
        SummaryMeasure[] measures = only.Length > 0 ? only : [.. before.Keys];
        Assert.All(measures, measure =>
        {
            Near(before[measure].Value, after[measure].Value);
            Near(before[measure].StandardError!.Value, after[measure].StandardError!.Value);
        });
        if (only.Length == 0)
        {
            Assert.All(Groups(some).Zip(Groups(other)), pair => Near(pair.First.Estimate!.Interval!.Upper, pair.Second.Estimate!.Interval!.Upper));
        }
    }

    private static IReadOnlyList<SurveyGroupEstimate> Groups(IEnumerable<Respondent> some) => SurveyGroups.Of(WhoRespondents.Reduce(some), Options);

    private static Dictionary<SummaryMeasure, Samsyn.Statistics.Estimate> Find(IEnumerable<Respondent> some) =>
        SurveySummaries.Of(WhoRespondents.Reduce(some), Options).ToDictionary(summary => summary.Measure, summary => summary.Estimate!);

    private static void Near(double expected, double actual) => Assert.Equal(expected, actual, 1e-8 * Math.Max(0.01, Math.Abs(expected)));
}
