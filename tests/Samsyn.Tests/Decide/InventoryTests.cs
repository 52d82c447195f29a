// What is done already: which parts of life it is for, where there is nothing or several of a kind, how fresh it is, and what the yearly answer makes of it.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;

namespace Samsyn.Tests.Decide;

public sealed class InventoryTests
{
    private static readonly DateOnly Today = new(2026, 11, 29);
    private static readonly Thing Board = new("body", "b");

    [Theory]
    [InlineData("0-19", "0-19")]
    [InlineData("0-5", "0-19")]
    [InlineData("18-", "20-69 70-")] // two years of childhood are not what it is about
    [InlineData("16-24", "0-19 20-69")]
    [InlineData("65-", "70-")]
    [InlineData("75-", "70-")]
    [InlineData("0-69", "0-19 20-69")]
    [InlineData("whole life", "")]
    [InlineData("19-0", "")]
    public void Ages_are_for_the_parts_of_life_they_share_enough_of(string key, string met) =>
        Assert.Equal(met.Split(' ', StringSplitOptions.RemoveEmptyEntries), CollaborationSettings.Usual.LifeStages.Where(stage => LifeStageKey.Meets(key, stage)).Select(LifeStageKey.Of));

    [Fact]
    public void What_is_for_all_ages_counts_in_each_part_of_life_and_what_is_only_needed_in_none()
    {
        var inventory = Of(
            Done("everybody", Determinant.Habits), Done("children", Determinant.Habits) with { LifeStages = ["0-19"] },
            Done("proposed", Determinant.Work) with { Stage = InterventionStage.Proposed }, Done("ended", Determinant.Work) with { Stage = InterventionStage.Ended }, Done("running", Determinant.Housing) with { Stage = InterventionStage.Running });

        Assert.Equal([2, 1, 1], inventory.Cells.Where(cell => cell.Determinant == Determinant.Habits).Select(cell => cell.Done.Count));
        Assert.Equal(["everybody", "children"], inventory.Overlaps.Single().Done.Select(one => one.Id));
        Assert.Equal(24 - 6, inventory.Gaps.Count());
        Assert.Equal(["proposed"], inventory.Needed.Select(one => one.Id));
    }

    [Fact]
    public void What_was_confirmed_a_year_ago_to_the_day_is_fresh_and_the_day_before_that_is_old()
    {
        var inventory = Of(
            Done("fresh", Determinant.Work) with { Confirmed = Today.AddYears(-1) }, Done("old", Determinant.Work) with { Confirmed = Today.AddYears(-1).AddDays(-1) }, Done("never", Determinant.Work));

        Assert.Equal([false, true, true], inventory.Done.Select(inventory.IsOld));
        Assert.Equal(1, inventory.Fresh);
    }

    [Fact]
    public void Groups_are_the_same_with_large_and_small_letters()
    {
        var inventory = Of(Done("a", Determinant.Work) with { Group = "Nyanlända" }, Done("b", Determinant.Work) with { Group = "nyanlända" }, Done("c", Determinant.Work) with { Group = "Äldre", Areas = ["9901"] });

        Assert.Equal([("Nyanlända", 2), ("Äldre", 1)], inventory.Groups.Select(one => (one.Group, one.Done.Count)));
        Assert.Equal(["c"], inventory.In("9901").Select(one => one.Id));
        Assert.Empty(inventory.In("9902"));
    }

    [Fact]
    public void The_yearly_answer_is_added_to_what_was_told_before_and_never_overwrites_it()
    {
        var before = Done("a", Determinant.Work) with { Told = [new(new(2025, 5, 1), Board, "Two evenings")], Last = null };
        var changed = new Remark(Today, Board, "One evening now").AnsweredOf(before, StillTrue.Changed);
        var again = new Remark(Today, Board, "One evening now").AnsweredOf(changed, StillTrue.Changed);
        var ended = new Remark(Today.AddDays(1), Board, "").AnsweredOf(again, StillTrue.Ended);

        Assert.Equal(["Two evenings", "One evening now"], again.Told.Select(one => one.Text));
        Assert.Equal((InterventionStage.Existing, Today), (again.Stage, again.Confirmed!.Value));
        Assert.Equal((InterventionStage.Ended, Today.AddDays(1), 2), (ended.Stage, ended.Last!.Value, ended.Told.Count));
        Assert.Equal(before with { Confirmed = Today }, new Remark(Today, Board, "").AnsweredOf(before, StillTrue.True));
    }

    [Fact]
    public void What_is_not_done_is_not_ended_by_an_answer()
    {
        var dropped = new Remark(Today, Board, "").AnsweredOf(Done("a", Determinant.Work) with { Stage = InterventionStage.Dropped }, StillTrue.Ended);

        Assert.Equal((InterventionStage.Dropped, null), (dropped.Stage, dropped.Last));
    }

    private static Inventory Of(params Intervention[] all) => new(all, CollaborationSettings.Usual.LifeStages, Today);

    private static Intervention Done(string id, Determinant determinant) => new() { Id = id, Title = id, Stage = InterventionStage.Existing, Determinants = [determinant] };
}
