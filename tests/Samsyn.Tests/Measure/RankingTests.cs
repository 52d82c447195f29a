// Where is inequality greatest? The order of the gaps, and how sure each is.
using Samsyn.Loop.Measure;

namespace Samsyn.Tests.Measure;

public sealed class RankingTests
{
    [Fact]
    public async Task The_greatest_certain_gap_stands_first()
    {
        var ranking = await Rank(
            Town.InNorth(Town.Health, 2024, ("sex", "women"), 70), Town.InNorth(Town.Health, 2024, ("sex", "men"), 77),
            Town.InNorth(Town.Smoking, 2024, ("education", "short"), 18), Town.InNorth(Town.Smoking, 2024, ("education", "middle"), 12),
            Town.InNorth(Town.Smoking, 2024, ("education", "long"), 6));

        Assert.Equal(["smoking by education", "health by sex"], Names(ranking));
        Assert.All(ranking.Gaps, gap => Assert.Equal(Certainty.Sure, gap.Certainty));
    }

    [Fact]
    public async Task A_large_gap_that_may_be_chance_stands_after_a_small_certain_one()
    {
        var few = Stratum.Of("sex", "women");
        var ranking = await Rank(
            Town.InNorth(Town.Health, 2024, ("sex", "women"), 70), Town.InNorth(Town.Health, 2024, ("sex", "men"), 77),
            Town.Asked(Town.Smoking, Town.North, Period.Year(2024), few, (20, 20)),
            Town.Asked(Town.Smoking, Town.North, Period.Year(2024), Stratum.Of("sex", "men"), (10, 20)));

        Assert.Equal(["health by sex", "smoking by sex"], Names(ranking));
        Assert.Equal([Certainty.Sure, Certainty.CannotSay], ranking.Gaps.Select(gap => gap.Certainty));
    }

    [Fact]
    public async Task A_gap_is_judged_together_with_all_the_others()
    {
        Observation[] doubtful = [Town.InNorth(Town.Health, 2024, ("sex", "women"), 70), Town.InNorth(Town.Health, 2024, ("sex", "men"), 72.7)];
        Observation[] even =
        [
            Town.InNorth(Town.Smoking, 2024, ("sex", "women"), 10), Town.InNorth(Town.Smoking, 2024, ("sex", "men"), 10.1),
            Town.InNorth(Town.Smoking, 2024, ("education", "short"), 10), Town.InNorth(Town.Smoking, 2024, ("education", "middle"), 10.1),
            Town.InNorth(Town.Smoking, 2024, ("education", "long"), 10),
        ];

        var alone = Assert.Single((await Rank(doubtful)).Gaps);
        var among = (await Rank([.. doubtful, .. even])).Gaps.Single(gap => gap.Split.Indicator == Town.Health);

        Assert.Equal(Certainty.Probably, alone.Certainty);
        Assert.Equal(Certainty.CannotSay, among.Certainty);
        Assert.Equal(3 * alone.AdjustedP!.Value, among.AdjustedP!.Value, 1e-9);
    }

    [Fact]
    public async Task Age_is_not_ranked()
    {
        var ranking = await Rank(Town.InNorth(Town.Health, 2024, ("age", "young"), 90), Town.InNorth(Town.Health, 2024, ("age", "old"), 50));

        Assert.Empty(ranking.Gaps);
    }

    [Fact]
    public async Task An_indicator_that_is_not_split_by_sex_is_named()
    {
        var ranking = await Rank(
            Town.InNorth(Town.Health, 2024, ("sex", "women"), 70), Town.InNorth(Town.Health, 2024, ("sex", "men"), 77),
            Town.InNorth(Town.Smoking, 2024, ("education", "short"), 18), Town.InNorth(Town.Smoking, 2024, ("education", "middle"), 12),
            Town.InNorth(Town.Smoking, 2024, ("education", "long"), 6));

        Assert.Equal([Town.Smoking], ranking.NoSexSplit);
    }

    [Fact]
    public async Task A_ladder_with_a_step_that_is_withheld_has_no_gradient_and_says_why()
    {
        var hidden = new Observation(new("smoking", "0101", Period.Year(2024), Stratum.Of("education", "long")), new Figure.Withheld());

        var gap = Assert.Single((await Rank(
            Town.InNorth(Town.Smoking, 2024, ("education", "short"), 18), Town.InNorth(Town.Smoking, 2024, ("education", "middle"), 12), hidden)).Gaps);

        Assert.Null(gap.Absolute.Estimate);
        Assert.NotEmpty(gap.Absolute.Remarks);
        Assert.Equal(Certainty.CannotSay, gap.Certainty);
    }

    [Fact]
    public async Task A_county_is_ranked_by_its_municipalities_too()
    {
        var county = new Shelves(
            Town.Catalogue,
            [
                .. new[] { (Town.North, 80), (Town.South, 70), (Town.East, 60) }.Select(place =>
                    Town.Asked(Town.Health, place.Item1, Period.Year(2024), Stratum.Everyone, (place.Item2, 2_000))),
            ]);

        var ranking = await county.Board.Ranking(Shelves.Ours, "01", RankingOrder.Relative, CancellationToken.None);

        var gap = Assert.Single(ranking.Gaps);
        Assert.Equal(Dimension.Places, gap.Split.Dimension.Code);
        Assert.Equal(["0101", "0102", "0103"], gap.Split.Groups.Select(group => group.Subgroup.Code));
        Assert.Equal(Certainty.Sure, gap.Certainty);
    }

    [Fact]
    public async Task The_order_by_persons_may_differ_from_the_order_by_ratio()
    {
        Observation[] figures =
        [
            Town.InNorth(Town.Health, 2024, ("sex", "women"), 60), Town.InNorth(Town.Health, 2024, ("sex", "men"), 75),
            Town.InNorth(Town.Smoking, 2024, ("sex", "women"), 4), Town.InNorth(Town.Smoking, 2024, ("sex", "men"), 8),
        ];

        Assert.Equal(["smoking by sex", "health by sex"], Names(await Rank(figures)));
        Assert.Equal(["health by sex", "smoking by sex"], Names(await Rank(RankingOrder.Persons, figures)));
    }

    [Fact]
    public async Task An_unknown_place_has_no_gaps() =>
        Assert.Empty((await new Shelves(Town.Catalogue, []).Board.Ranking(Shelves.Ours, "9999", RankingOrder.Relative, CancellationToken.None)).Gaps);

    private static Task<Ranking> Rank(params Observation[] figures) => Rank(RankingOrder.Relative, figures);

    private static Task<Ranking> Rank(RankingOrder order, Observation[] figures) =>
        new Shelves(Town.Catalogue, figures).Board.Ranking(Shelves.Ours, "0101", order, CancellationToken.None);

    private static IEnumerable<string> Names(Ranking ranking) =>
        ranking.Gaps.Select(gap => $"{gap.Split.Indicator.Code} by {gap.Split.Dimension.Code}");
}
