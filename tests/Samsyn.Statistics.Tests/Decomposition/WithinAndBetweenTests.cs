// Inequality between persons divided into within and between groups: by hand, the whole, the design, and what cannot be.
using Samsyn.Statistics.Decomposition;
using Samsyn.Statistics.Survey;
using Samsyn.Statistics.Tests.Survey;

namespace Samsyn.Statistics.Tests.Decomposition;

public sealed class WithinAndBetweenTests
{
    private static readonly SurveyOptions Options = new() { LeastPersons = 0, LeastCases = 0 };

    // 1 and 3 in one group, 4 and 8 in the other: μ = 4, means 2 and 6, r = ¼, ¾, 1, 2.
    // T = ¼(¼ ln ¼ + ¾ ln ¾ + 2 ln 2); between ½(½ ln ½) + ½(1½ ln 1½). L = −¼(ln ¼ + ln ¾ + ln 2); between −½(ln ½ + ln 1½)
    [Fact]
    public void Four_persons_by_hand()
    {
        Respondent[] some = [new("a", 1), new("a", 3), new("b", 4), new("b", 8)];

        var (theil, log) = (WithinAndBetween.Theil(some, Options)!, WithinAndBetween.MeanLogDeviation(some, Options)!);

        Assert.Equal(0.25 * ((0.25 * Math.Log(0.25)) + (0.75 * Math.Log(0.75)) + (2 * Math.Log(2))), theil.Whole.Value, 1e-14);
        Assert.Equal((0.25 * Math.Log(0.5)) + (0.75 * Math.Log(1.5)), theil.PlainBetween, 1e-14);
        Assert.Equal(-0.25 * (Math.Log(0.25) + Math.Log(0.75) + Math.Log(2)), log.Whole.Value, 1e-14);
        Assert.Equal(-0.5 * (Math.Log(0.5) + Math.Log(1.5)), log.PlainBetween, 1e-14);
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4)]
    public void Within_and_between_are_the_whole(int seed)
    {
        var some = Drawn(seed);

        Assert.All([WithinAndBetween.Theil(some, Options)!, WithinAndBetween.MeanLogDeviation(some, Options)!], found =>
        {
            Assert.Equal(found.Whole.Value, found.Within.Value + found.Between.Value, 1e-14);
            Assert.InRange(found.Between.Value, 0, found.PlainBetween);
            Assert.Equal(found.PValue < 0.05, found.Between.Interval!.Lower > 0);
        });
    }

    [Fact]
    public void Another_unit_changes_nothing()
    {
        var some = Drawn(3);
        Respondent[] scaled = [.. some.Select(one => one with { Outcome = 12.5 * one.Outcome })];

        Alike(WithinAndBetween.Theil(some, Options)!, WithinAndBetween.Theil(scaled, Options)!);
        Alike(WithinAndBetween.MeanLogDeviation(some, Options)!, WithinAndBetween.MeanLogDeviation(scaled, Options)!);
    }

    [Fact]
    public void Weights_scaled_change_nothing()
    {
        var some = Drawn(4);

        Alike(WithinAndBetween.Theil(some, Options)!, WithinAndBetween.Theil([.. some.Select(one => one with { Weight = 7 * one.Weight })], Options)!);
    }

    [Fact]
    public void Errors_are_those_of_a_jackknife_over_units()
    {
        var some = Drawn(5);
        foreach (var divide in new Func<IReadOnlyList<Respondent>, SurveyOptions, WithinAndBetween?>[] { WithinAndBetween.Theil, WithinAndBetween.MeanLogDeviation })
        {
            var found = divide(some, Options)!;

            var errors = Jackknife.Errors(some, one => one, (one, weight) => one with { Weight = weight }, rest => divide(rest, Options) is { } again ? [again.Whole.Value, again.Whole.Value - again.PlainBetween] : []);

            Assert.Equal(errors[0], found.Whole.StandardError!.Value, 0.08 * errors[0]);
            Assert.Equal(errors[1], found.Within.StandardError!.Value, 0.08 * errors[1]);
        }
    }

    [Fact]
    public void What_has_no_logarithm_is_refused_and_one_group_has_nothing_between()
    {
        Assert.StartsWith("This index takes outcomes above zero, not 0.", Assert.Throws<ArgumentException>(() => WithinAndBetween.MeanLogDeviation([new("a", 0)], Options)).Message, StringComparison.Ordinal);
        Assert.StartsWith("This index takes outcomes of zero or more, not -1.", Assert.Throws<ArgumentException>(() => WithinAndBetween.Theil([new("a", -1)], Options)).Message, StringComparison.Ordinal);
        Assert.Null(WithinAndBetween.Theil([new("a", 1), new("a", 2), new("a", 4)], Options));
        Assert.Null(WithinAndBetween.Theil([new("a", 0), new("a", 0), new("b", 4), new("b", 4)], Options));
    }

    private static void Alike(WithinAndBetween one, WithinAndBetween other)
    {
        foreach (var (first, second) in new[] { (one.Whole, other.Whole), (one.Within, other.Within), (one.Between, other.Between) })
        {
            Assert.Equal(first.Value, second.Value, 1e-9);
            Assert.Equal(first.Interval!.Lower, second.Interval!.Lower, 1e-9);
            Assert.Equal(first.Interval.Upper, second.Interval.Upper, 1e-9);
        }
    }

    private static List<Respondent> Drawn(int seed)
    {
        var random = new Random(seed);
        return [.. DrawnSurvey.Of(seed).Select(one => one with { Outcome = Math.Exp((0.15 * one.Step!.Value) + random.NextDouble() + random.NextDouble()) })];
    }
}
