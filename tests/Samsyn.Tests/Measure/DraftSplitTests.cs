// Rows of a file are gathered into splits, and a split whose rows disagree is refused with every disagreement.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Statistics;

namespace Samsyn.Tests.Measure;

public sealed class DraftSplitTests
{
    private static readonly Draft Plain = new(new Where.WholeRow("", 2), Known(10)) { Indicator = "smoking", Setting = "Granby", Date = "2024" };

    [Fact]
    public void Splits_come_in_the_order_in_which_the_file_first_names_them()
    {
        var splits = DraftSplit.Gather([Row(2, "sex", "women"), Row(3, "age", "16-29"), Row(4, "sex", "men")]);

        Assert.Equal(["sex", "age"], splits.Select(split => split.Key.Dimension));
        Assert.Equal([2, 1], splits.Select(split => split.Rows.Count));
    }

    [Fact]
    public void A_row_without_a_group_is_the_average_of_its_place_and_time()
    {
        var split = Assert.Single(DraftSplit.Gather([Row(2, "sex", "women"), Plain with { Figure = Known(12.5) }, Row(4, "sex", "men")]));

        Assert.Equal(12.5, Sound(split).Figures.Average);
    }

    [Fact]
    public void Crossed_dimensions_are_one_dimension_that_is_no_ladder()
    {
        var split = Assert.Single(DraftSplit.Gather([Crossed("women", "16-29"), Crossed("men", "16-29")]));

        Assert.Equal("sex × age", split.Key.Dimension);
        Assert.Equal(["women × 16-29", "men × 16-29"], Sound(split).Figures.Subgroups.Select(subgroup => subgroup.Name));
        Assert.False(Sound(split).Figures.Ordered);
    }

    [Fact]
    public void A_missing_standard_error_is_taken_from_the_interval()
    {
        var interval = new Interval(8, 12, 0.9, Promise.NotOurs);
        var split = Assert.Single(DraftSplit.Gather([Row(2, "sex", "women") with { Figure = new Figure.Known(new(10, interval)) }, Row(3, "sex", "men")]));

        // (12 - 8) / (2 x 1.6449)
        Assert.Equal(1.2159136, Sound(split).Figures.Subgroups[0].StandardError!.Value, 1e-7);
        Assert.Null(Sound(split).Figures.Subgroups[1].StandardError);
        Assert.True(Sound(split).ErrorsFromIntervals);
    }

    [Fact]
    public void A_ladder_is_climbed_from_the_worst_off()
    {
        var split = Assert.Single(DraftSplit.Gather([Step(2, "long", 2), Step(3, "short", 1)]));

        Assert.Equal(["short", "long"], Sound(split).Figures.Subgroups.Select(subgroup => subgroup.Name));
    }

    [Fact]
    public void A_subgroup_without_a_figure_is_counted_and_left_out()
    {
        var split = Assert.Single(DraftSplit.Gather([Row(2, "sex", "women"), Row(3, "sex", "men") with { Figure = new Figure.Withheld() }]));

        Assert.Single(Sound(split).Figures.Subgroups);
        Assert.Equal(1, Sound(split).Figures.Missing);
    }

    [Fact]
    public void Every_disagreement_is_told_at_once()
    {
        var split = Assert.Single(DraftSplit.Gather(
        [
            Row(2, "sex", "women") with { Scale = 100, MoreIsBetter = true },
            Row(3, "sex", "women") with { Scale = 100, MoreIsBetter = true },
            Row(4, "sex", "men") with { Scale = 1000, MoreIsBetter = false },
        ]));

        var flaws = Assert.IsType<Checked<DraftSplitFigures>.Flawed>(DraftSplitFigures.Of(split)).Flaws;
        Assert.Equal(
            [
                new(new Where.WholeRow("", 3), FlawKind.Duplicate, "women", "2"),
                new(new Where.WholeRow("", 4), FlawKind.Disagrees, "False", "True"),
                new(new Where.WholeRow("", 4), FlawKind.Disagrees, "1000", "100"),
            ],
            flaws);
    }

    [Fact]
    public void A_ladder_with_a_step_given_twice_or_not_at_all_is_refused()
    {
        var split = Assert.Single(DraftSplit.Gather([Step(2, "short", 1), Step(3, "middle", 1), Step(4, "long", 4), Step(5, "longest", null)]));

        var flaws = Assert.IsType<Checked<DraftSplitFigures>.Flawed>(DraftSplitFigures.Of(split)).Flaws;
        Assert.Equal([FlawKind.Duplicate, FlawKind.Missing], flaws.Select(flaw => flaw.Kind));
        Assert.Equal("1–4", flaws[1].Expected);
    }

    private static DraftSplitFigures Sound(DraftSplit split) => Assert.IsType<Checked<DraftSplitFigures>.Sound>(DraftSplitFigures.Of(split)).Value;

    private static Figure.Known Known(double value) => new(new(value));

    private static Draft Row(int row, string dimension, string subgroup) =>
        Plain with { Where = new Where.WholeRow("", row), Groups = [new(dimension, subgroup)] };

    private static Draft Step(int row, string subgroup, int? step) =>
        Plain with { Where = new Where.WholeRow("", row), Groups = [new("education", subgroup) { Ordered = true, Step = step }] };

    private static Draft Crossed(string sex, string age) => Plain with { Groups = [new("sex", sex), new("age", age)] };
}
