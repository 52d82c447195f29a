// The sentence names the same two groups that the measure compared.
using Samsyn.Loop.Measure;
using Samsyn.Web.Measure;

namespace Samsyn.Web.Tests.Measure;

public sealed class GapEndsTests
{
    private static readonly Dimension Ladder = new("income", new("Inkomst"), true, [new("low", new("låg")), new("middle", new("mellan")), new("high", new("hög"))]);

    [Theory]
    [InlineData(Direction.LowerIsBetter, "low", "high")]
    [InlineData(Direction.HigherIsBetter, "high", "low")]
    [InlineData(Direction.NoJudgement, "high", "low")]
    public void On_a_ladder_it_is_the_bottom_against_the_top_where_less_is_better_and_else_the_other_way(Direction direction, string more, string less)
    {
        var ends = GapEnds.Of(Gap(Ladder, direction, 20, 15, 10))!;

        Assert.Equal((more, less, true), (ends.More.Code, ends.Less.Code, ends.Ladder));
    }

    [Theory]
    [InlineData(Direction.LowerIsBetter, "b", "c")]
    [InlineData(Direction.HigherIsBetter, "b", "c")]
    public void Without_order_and_reference_it_is_the_highest_against_the_lowest(Direction direction, string more, string less)
    {
        var ends = GapEnds.Of(Gap(Groups(reference: null), direction, 12, 20, 8))!;

        Assert.Equal((more, less, false), (ends.More.Code, ends.Less.Code, ends.Ladder));
    }

    [Theory]
    [InlineData(Direction.LowerIsBetter, "b", "a")]
    [InlineData(Direction.HigherIsBetter, "a", "c")]
    [InlineData(Direction.NoJudgement, "b", "c")]
    public void With_a_reference_it_is_the_worst_of_the_others_against_it(Direction direction, string more, string less)
    {
        var ends = GapEnds.Of(Gap(Groups(reference: "a"), direction, 12, 20, 8))!;

        Assert.Equal((more, less), (ends.More.Code, ends.Less.Code));
    }

    [Fact]
    public void Two_groups_are_no_ladder_even_if_they_have_an_order()
    {
        var two = Ladder with { Subgroups = [Ladder.Subgroups[0], Ladder.Subgroups[2]] };

        var ends = GapEnds.Of(Gap(two, Direction.LowerIsBetter, 10, 14))!;

        Assert.Equal(("high", "low", false), (ends.More.Code, ends.Less.Code, ends.Ladder));
    }

    [Fact]
    public void One_known_group_has_no_other_end() => Assert.Null(GapEnds.Of(Gap(Ladder, Direction.LowerIsBetter, 10)));

    private static Dimension Groups(string? reference) => new(
        "birth", new("Födelseland"), false, [.. "abc".Select(letter => new Subgroup($"{letter}", new($"{letter}"), $"{letter}" == reference))]);

    private static Gap Gap(Dimension dimension, Direction direction, params double[] values) => Sample.Gap(
        new(Sample.Smoking with { Direction = direction }, Sample.County, Period.Year(2024), dimension,
            [.. values.Zip(dimension.Subgroups).Select(pair => new Group(pair.Second, Sample.Known(pair.First), 100))]),
        Certainty.Sure);
}
