// Nothing is never printed as "-0": no figure, bound or raw sign is a negative zero.
using Samsyn.Statistics.Inequality;
using static Samsyn.Statistics.Tests.Given;

namespace Samsyn.Statistics.Tests.Laws;

public sealed class NoNegativeZeroTests
{
    // 20, 20, 20: every difference is 0, and turned round, −1 · 0, it is 0 still
    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Equal_steps_differ_by_a_plain_zero(bool raw, bool errors)
    {
        double? error = errors ? 1 : null;
        var steps = new[] { Group(20, error, 100), Group(20, error, 200), Group(20, error, 100) };
        foreach (var data in new[] { Ladder(steps), Places(steps), Places([.. steps.Select((group, i) => group with { Reference = i == 1 })]), Places(steps[..2]) })
        {
            foreach (var more in new bool?[] { true, false, null })
            {
                Assert.All(Summaries.Of(data with { MoreIsBetter = more }, new() { RawSigns = raw }), IsPlain);
                Assert.All(Summaries.Of(data with { MoreIsBetter = more, Scale = 100 }, new() { RawSigns = raw }), IsPlain);
                Assert.All(Summaries.Of(data with { MoreIsBetter = more }, new() { Method = Method.Who }), IsPlain);
            }
        }
    }

    [Fact]
    public void An_estimate_and_its_bounds_hold_no_negative_zero()
    {
        var estimate = new Estimate(-0.0, new(-0.0, -0.0), -0.0);

        Assert.All([estimate.Value, estimate.Interval!.Lower, estimate.Interval.Upper, estimate.StandardError!.Value], number => Assert.False(double.IsNegative(number)));
    }

    private static void IsPlain(Summary summary) => Assert.All(
        new[] { summary.Estimate?.Value, summary.Estimate?.Interval?.Lower, summary.Estimate?.Interval?.Upper, summary.Estimate?.StandardError, summary.PValue },
        number => Assert.False(number is 0 && double.IsNegative(number.Value), $"{summary.Measure} has {number}"));
}
