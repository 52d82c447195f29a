// What a fetch would change, and when a person must look first: leaps against uncertainty and usual movement, scales, sums, and figures that are gone.
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Statistics;
using Samsyn.Tests.Store;

namespace Samsyn.Tests.Measure.Gathering;

public sealed class StagingTests
{
    // A series that moves by 1 up and down: the root mean square of its steps is 1.
    private static readonly GatheredFigure[] Calm =
        [.. Enumerable.Range(2010, 11).Select(year => new GatheredFigure(Some.Known(20 + (year % 2), Some.Key(year)), Ours: true))];

    [Fact]
    public void A_figure_equal_in_every_part_is_unchanged() =>
        Assert.Equal(new RunCounts(0, 0, 0, Some.OfEveryKind.Count), Staging.Of(Some.OfEveryKind, new([.. Some.OfEveryKind.Select(one => new GatheredFigure(one, true))]) { Whole = true }).Counts);

    [Fact]
    public void A_figure_that_only_changes_why_it_is_missing_is_changed()
    {
        var key = Some.Key();

        var staged = Staging.Of([new(key, new Figure.Withheld())], new([new(new(key, new Figure.Missing(MissingReason.NotYet)), true)]));

        Assert.Equal(new RunCounts(0, 1, 0, 0), staged.Counts);
        Assert.Empty(staged.Doubts);
    }

    // Next to steps of 1, a step of 3 has t = 3 with 10 degrees of freedom: p = 0.013. A step of 5: p = 0.0005.
    [Theory]
    [InlineData(23, false)]
    [InlineData(25, true)]
    public void A_step_is_a_leap_when_the_series_has_never_moved_like_that(double value, bool isLeap) =>
        Assert.Equal(isLeap, Staging.Of([Some.Known(value, Some.Key(2021))], new(Calm)).Doubts.Any(doubt => doubt.Kind == DoubtKind.Jump));

    [Fact]
    public void A_figure_that_is_uncertain_enough_may_move_as_far()
    {
        var uncertain = new Observation(Some.Key(2021), new Figure.Known(new(25, new(15, 35))));

        Assert.Empty(Staging.Of([uncertain], new(Calm)).Doubts);
    }

    [Fact]
    public void A_series_with_intervals_and_no_history_is_held_against_its_uncertainty()
    {
        GatheredFigure[] current = [new(new(Some.Key(2020), new Figure.Known(new(20, new(18, 22)))), true)];

        Assert.Contains(Staging.Of([new(Some.Key(2020), new Figure.Known(new(40, new(38, 42))))], new(current)).Doubts, doubt => doubt is { Kind: DoubtKind.Jump, Before: "20", After: "40" });
        Assert.Empty(Staging.Of([new(Some.Key(2020), new Figure.Known(new(22, new(20, 24))))], new(current)).Doubts);
    }

    [Fact]
    public void Of_a_figure_without_history_and_without_uncertainty_nothing_is_said() =>
        Assert.Empty(Staging.Of([Some.Known(90, Some.Key(2021))], new([new(Some.Known(20, Some.Key(2020)), true)])).Doubts);

    // One fetch in a hundred at most is held up when every series moves as it always has: 400 fetches, so that 12 or more would come by chance once in a thousand times.
    [Fact]
    public void A_fetch_in_which_everything_moves_as_usual_is_seldom_held_up()
    {
        var held = 0;
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var walk = new List<GatheredFigure>();
            var next = new List<Observation>();
            foreach (var area in Enumerable.Range(0, 20).Select(number => FormattableString.Invariant($"{number:0000}")))
            {
                var value = 50.0;
                foreach (var year in Enumerable.Range(2010, 12))
                {
                    value += Normal(random);
                    walk.Add(new(Some.Known(value, Some.Key(year, area)), true));
                }

                next.Add(Some.Known(value + Normal(random), Some.Key(2022, area)));
            }

            held += Staging.Of(next, new(walk)).Doubts.Count > 0 ? 1 : 0;
        }

        Assert.InRange(held, 0, 11);
    }

    [Fact]
    public void Figures_ten_times_as_large_are_doubted_as_a_scale()
    {
        var staged = Staging.Of(Calm.Select(one => Some.Known(10 * Some.Value(one.Observation), one.Observation.Key)), new(Calm));

        Assert.Contains(staged.Doubts, doubt => doubt is { Kind: DoubtKind.ScaleChanged, After: "10", Figures: 11 });
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void More_than_a_share_gone_is_doubted(int gone, bool isDoubted)
    {
        GatheredFigure[] current = [.. Enumerable.Range(1, 100).Select(number => new GatheredFigure(Some.Known(number, Some.Key(1900 + number)), true))];

        var staged = Staging.Of(current.Skip(gone).Select(one => one.Observation), new(current) { Whole = true });

        Assert.Equal(new RunCounts(0, 0, gone, 100 - gone), staged.Counts);
        Assert.Equal(isDoubted, staged.Doubts.Any(doubt => doubt.Kind == DoubtKind.ManyGone));
        Assert.All(staged.Observations, one => Assert.Equal(new Figure.Missing(MissingReason.NotAvailable), one.Figure));
    }

    [Fact]
    public void What_others_brought_and_what_was_missing_already_is_not_gone()
    {
        GatheredFigure[] current = [new(Some.Known(1, Some.Key(2001)), false), new(new(Some.Key(2002), new Figure.Missing(MissingReason.NotAvailable)), true)];

        Assert.Empty(Staging.Of([], new(current) { Whole = true }).Observations);
    }

    [Fact]
    public void A_fetch_of_changes_alone_lets_nothing_be_gone_but_what_the_service_says()
    {
        var staged = Staging.Of([], new(Calm) { Deleted = [Some.Key(2012)] });

        Assert.Equal(Some.Key(2012), Assert.Single(staged.Observations).Key);
    }

    private static double Normal(Random random) => NormalDistribution.Quantile(Math.Clamp(random.NextDouble(), 1e-9, 1 - 1e-9));
}
