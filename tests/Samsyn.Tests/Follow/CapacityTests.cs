// How able people judge themselves to be: joined by year, never of fewer than five, and a change only when the intervals lie apart.
using Samsyn.Loop.Follow;

namespace Samsyn.Tests.Follow;

public sealed class CapacityTests
{
    [Fact]
    public void Answers_of_a_year_are_added_and_a_dialogue_with_fewer_than_five_is_left_out()
    {
        var joined = Assert.Single(Capacity.Of([
            new("b", 2026, "resources", [0, 3, 3, 0, 0]), new("a", 2025, "resources", [5, 0, 0, 0, 0]), new("c", 2026, "resources", [0, 0, 0, 0, 5]), new("d", 2026, "resources", [0, 0, 4, 0, 0]),
        ]));

        Assert.Equal(
            [(2025, 5, 1, "5 0 0 0 0"), (2026, 11, 2, "0 3 3 0 5")],
            joined.Levels.Select(one => (one.Year, one.Answered, one.Dialogues, string.Join(' ', one.Counts))));
    }

    // Six answers are the fewest of which the sign test says anything: from the lowest to the highest.
    [Theory]
    [InlineData(new[] { 1, 1, 1, 1, 1 }, 3.0, null, null)]
    [InlineData(new[] { 1, 2, 1, 1, 1 }, 2.5, 1.0, 5.0)]
    [InlineData(new[] { 0, 9, 0, 0, 0 }, 2.0, 2.0, 2.0)]
    public void The_level_is_the_median_with_the_interval_of_the_sign_test(int[] counts, double median, double? lower, double? upper)
    {
        var level = new CapacityLevel(2026, counts, 1);

        Assert.Equal((median, lower, upper), (level.Median.Value, level.Median.Interval?.Lower, level.Median.Interval?.Upper));
    }

    [Theory]
    [InlineData(new[] { 0, 9, 0, 0, 0 }, new[] { 0, 0, 0, 9, 0 }, CapacityChange.Higher)]
    [InlineData(new[] { 0, 0, 0, 9, 0 }, new[] { 0, 9, 0, 0, 0 }, CapacityChange.Lower)]
    [InlineData(new[] { 0, 5, 4, 0, 0 }, new[] { 0, 0, 4, 5, 0 }, CapacityChange.CannotBeTold)]
    [InlineData(new[] { 0, 5, 0, 0, 0 }, new[] { 0, 0, 0, 0, 9 }, CapacityChange.CannotBeTold)]
    public void A_change_is_told_only_when_the_intervals_of_the_first_and_the_last_year_lie_apart(int[] first, int[] last, CapacityChange change) =>
        Assert.Equal(change, Capacity.Of([new("b", 2026, "core", last), new("m", 2025, "core", [1, 2, 3, 2, 1]), new("a", 2024, "core", first)]).Single().Change);

    [Fact]
    public void One_year_tells_of_no_change() =>
        Assert.Equal(CapacityChange.CannotBeTold, Capacity.Of([new("a", 2026, "core", [0, 0, 0, 0, 9])]).Single().Change);
}
