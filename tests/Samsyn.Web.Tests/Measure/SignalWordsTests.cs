// What is said of the years and of places beside each other: every state in every language, and nothing surer than it is.
using Samsyn.Loop.Measure;
using Samsyn.Statistics;
using Samsyn.Statistics.Compare;
using Samsyn.Statistics.Trend;
using Samsyn.Web.Charts;
using Samsyn.Web.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Measure;

public sealed class SignalWordsTests
{
    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Code)];

    [Theory, MemberData(nameof(Languages))]
    public void Every_reason_why_there_is_no_marker_is_said(string code)
    {
        var words = Words(code);

        var said = Enum.GetValues<TrendObstacle>().Select(why => words.Marker(new(new RecentTrend.NotCalculated(why), null), Sample.Smoking)).ToArray();

        Assert.Equal(said.Length, said.Distinct().Count());
        Assert.All(said, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_class_is_said_and_better_and_worse_only_where_somebody_judges(string code)
    {
        Assert.True(Language.TryParse(code, out var language));
        var words = new ComparedWords(language);

        foreach (var direction in Enum.GetValues<Direction>())
        {
            var said = Enum.GetValues<BenchmarkClass>().Select(found => words.Class(found, direction)).ToArray();
            Assert.Equal(said.Length, said.Distinct().Count());
        }

        Assert.Equal(words.Class(BenchmarkClass.MuchHigher, Direction.HigherIsBetter), words.Class(BenchmarkClass.MuchLower, Direction.LowerIsBetter));
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_rule_of_a_chart_is_said(string code)
    {
        var words = Words(code);
        var said = Enum.GetValues<SpecialCause>().Select(cause => words.Said(new(0, 1, new(1, 1), cause, cause == SpecialCause.None ? ControlSignal.CommonCause : ControlSignal.NeutralHigh))).ToArray();

        Assert.Equal(said.Length, said.Distinct().Count());
        Assert.All(said, Assert.NotEmpty);
    }

    [Fact]
    public void A_marker_says_when_it_looked_and_what_it_believed()
    {
        var (words, signals) = (Words("en"), Sample.Signals);

        Assert.Equal("No sure change from 2020 to 2024: it is one single measurement that differs.", words.Marker(OneOdd, Sample.Smoking));
        Assert.StartsWith("It has surely fallen from 2020 to 2024. That is better.", words.Marker(signals with { Trend = Falling }, Sample.Smoking), StringComparison.Ordinal);
        Assert.Contains("Only the chance in counting", words.Believed(signals), StringComparison.Ordinal);
        Assert.Contains("no more from time to time than the chance in counting", words.Believed(signals with { Extra = new(0, 24) }), StringComparison.Ordinal);
        Assert.Contains("3.2 per cent", words.Believed(signals with { Extra = new(0.032, 24) }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_says_what_happened_and_on_what_it_stands()
    {
        var (words, signals) = (Words("en"), Sample.Signals);

        Assert.Equal("Something has happened that is not ordinary variation: 2024.", words.Charted(signals));
        Assert.Contains("on trial", words.Honest(signals.Chart!), StringComparison.Ordinal);
        Assert.Contains("NHS Making Data Count", words.Honest(signals.Chart!), StringComparison.Ordinal);
        Assert.Equal("for the better: below the lower limit", words.Said(signals.Chart!.Points[^1]));
    }

    [Fact]
    public void A_chart_fills_the_points_that_say_something_and_leaves_out_a_limit_below_nobody()
    {
        var drawing = ControlPicture.Draw(Sample.Smoking, Sample.Signals, new(Drawing.Wide, "", ""), Words("en"));
        var marks = drawing.Shapes.OfType<Shape.Mark>().ToArray();

        Assert.Equal(9, marks.Length);
        Assert.Equal(Filling.Full, marks[^1].Filling);
        Assert.All(marks[..^1], mark => Assert.Equal(Filling.Hollow, mark.Filling));
        var wide = Sample.Signals with { Chart = ControlChart.Of([1, 9, 1, 9, 1, 9, 1, 9, 1]) };
        Assert.DoesNotContain(ControlPicture.Draw(Sample.Smoking, wide, new(Drawing.Wide, "", ""), Words("en")).Shapes.OfType<Shape.Label>(), label => label.Text == "lower limit");
    }

    [Fact]
    public void A_place_that_might_have_any_rank_has_none()
    {
        var words = new ComparedWords(Language.English);

        Assert.Equal("2 (1 to 4)", words.Rank(new(2, 1, 4, 8)));
        Assert.Equal("cannot be told from the others", words.Rank(new(2, 1, 8, 8)));
    }

    [Fact]
    public void What_a_follow_up_cannot_find_is_said()
    {
        var words = Words("en");

        Assert.Contains("a fall of 2.4 percentage points or a rise of 2.7 percentage points is found in 80 cases of 100", words.FollowUp(new(2.4, 2.7, 0.8, 0.95), Sample.Smoking), StringComparison.Ordinal);
        Assert.Contains("a change of 2.4 percentage points is found in 80 cases of 100", words.FollowUp(new(2.4, 2.4, 0.8, 0.95), Sample.Smoking), StringComparison.Ordinal);
        Assert.Contains("no fall will show", words.FollowUp(new(null, 2.7, 0.8, 0.95), Sample.Smoking), StringComparison.Ordinal);
        Assert.Contains("A rise will not show", words.FollowUp(new(2.4, null, 0.8, 0.95), Sample.Smoking), StringComparison.Ordinal);
        Assert.Contains("several years together", words.FollowUp(new(null, null, 0.8, 0.95), Sample.Smoking), StringComparison.Ordinal);
    }

    private static RecentTrend Falling => new RecentTrend.Calculated(TrendMarker.Decreasing, Estimate.Normal(-1, 0.1), 100, RecentTrend.UsualLimit, true);

    private static PlaceSignals OneOdd => Sample.Signals with { Trend = new RecentTrend.Calculated(TrendMarker.NoChange, Estimate.Normal(-1, 0.1), 100, RecentTrend.UsualLimit, false) };

    private static SignalWords Words(string code) => Language.TryParse(code, out var language) ? new(language) : throw new ArgumentException(code);
}
