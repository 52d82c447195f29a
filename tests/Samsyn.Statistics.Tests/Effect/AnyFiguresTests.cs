// Whatever the figures, every method answers with a number and its interval, or with a reason.
using System.Globalization;
using Samsyn.Statistics.Effect;

namespace Samsyn.Statistics.Tests.Effect;

public sealed class AnyFiguresTests
{
    private static readonly double[] Sizes = [0, 0, 0, 1, 2, 5, 40, 3_000, 1e12];

    public static TheoryData<int> Seeds => Given.Seeds;

    [Theory, MemberData(nameof(Seeds))]
    public void Counts_many_of_them_none(int seed) => Ask(seed, (random, _) => Sizes[random.Next(random.Next(2) == 0 ? 4 : Sizes.Length)], random => random.Next(20) == 0 ? 1e-6 : Math.Pow(10, random.Next(1, 13)));

    [Theory, MemberData(nameof(Seeds))]
    public void Values_many_of_them_alike(int seed) => Ask(seed, (random, unit) => random.Next(3) switch { 0 => 5, 1 => unit, _ => Math.Pow(-10, random.Next(13)) }, null);

    [Theory, MemberData(nameof(Seeds))]
    public void Values_all_alike_but_one(int seed) => Ask(seed, (random, _) => random.Next(60) == 0 ? 6 : 5, null);

    private static void Ask(int seed, Func<Random, int, double> figure, Func<Random, double>? persons)
    {
        var random = new Random(seed);
        var (units, times) = (random.Next(1, 13), random.Next(2, 12));
        var panel = Panel.Of(
            [
                .. Enumerable.Range(0, units).SelectMany(unit => Enumerable.Range(1, times).Select(time =>
                    new PanelCell(new(string.Create(CultureInfo.InvariantCulture, $"U{unit:00}"), time * time), figure(random, unit)) { Persons = persons?.Invoke(random) })),
            ],
            new("U00", random.Next(2, (times * times) + 1)));

        Answered(BeforeAfter.Of(panel));
        Answered(TwoWay.Of(panel).Then(fit => new Learnt<EffectSize>.Known(fit.Size())));
        Answered(InterruptedSeries.Of(panel, new() { Bend = true }).Then(line => new Learnt<EffectSize>.Known(line.Step)));
        Answered(CollapsedComparison.Of(panel).Then(found => new Learnt<EffectSize>.Known(found.Size)));
        Answered(SyntheticDifference.Error(panel));
        Answered(panel.IsCounts ? LogRateDifference.Of(panel).Then(found => new Learnt<EffectSize>.Known(found.Size)) : MeanDifference.Of(panel).Then(found => found.Size));
        Assert.True(Projection.Of(panel) is not Learnt<Projection>.Known { Value: var ahead } || ahead.Times.All(time => double.IsFinite(time.Difference.Value)));
        Assert.True(EventStudy.Of(panel) is not Learnt<EventStudy>.Known { Value: var study } || study.Dots.Count == panel.Times.Count - 1);
        Assert.True(Placebo.OfScores(panel) is not Learnt<Placebo>.Known { Value: var placebo } || (placebo.Rank >= 1 && placebo.Rank <= units));
        Assert.True(SyntheticPlacebo.Of(panel) is not Learnt<SyntheticPlacebo>.Known { Value: var mixtures } || mixtures.Controls.All(control => double.IsFinite(control.MeanGap)));
        foreach (var rule in (VerdictRule[])[VerdictRule.Collapsed, VerdictRule.Ranked])
        {
            Assert.NotEmpty(EffectVerdict.Of(panel, new(MoreIsBetter: true) { Rule = rule, AimedAt = panel.IsCounts ? null : 1 }).Reasons);
        }
    }

    private static void Answered(Learnt<EffectSize> learnt)
    {
        if (learnt is Learnt<EffectSize>.Known { Value: var size })
        {
            Assert.True(size.Interval.Upper >= size.Interval.Lower);
            Assert.True(size.Ratio is null || double.IsFinite(size.Ratio.Value));
        }
    }
}
