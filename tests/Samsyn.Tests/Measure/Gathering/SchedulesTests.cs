// Subscriptions are due at night by their rhythm, at once when somebody asks, and again after longer and longer pauses when they failed.
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Tests.Measure.Gathering;

public sealed class SchedulesTests
{
    private static readonly DateTimeOffset Noon = new(2027, 3, 10, 12, 0, 0, TimeSpan.FromHours(1));

    private static readonly Subscription Ours = new("s", "s", FakeService.Itself, new("N1", [])) { Begun = true };

    [Theory]
    [InlineData(Schedule.Nightly, 8, false)]
    [InlineData(Schedule.Nightly, 10, true)]
    [InlineData(Schedule.Weekly, 24 * 6, false)]
    [InlineData(Schedule.Weekly, (24 * 6) + 10, true)]
    [InlineData(Schedule.Monthly, 24 * 27, false)]
    [InlineData(Schedule.Monthly, (24 * 27) + 10, true)]
    [InlineData(Schedule.ByHand, 24 * 400, false)]
    public void A_night_comes_for_each_rhythm(Schedule schedule, int hoursAgo, bool isDue) =>
        Assert.Equal(isDue, Schedules.IsDue(Ours with { Schedule = schedule }, new("s") { TriedAt = Noon.AddHours(-hoursAgo) }, Noon, 3));

    [Theory]
    [InlineData(1, 14, false)]
    [InlineData(1, 15, true)]
    [InlineData(3, 59, false)]
    [InlineData(3, 60, true)]
    [InlineData(40, (24 * 60) - 1, false)]
    [InlineData(40, 24 * 60, true)]
    public void What_failed_is_tried_again_after_longer_and_longer_pauses(int failures, int minutesAgo, bool isDue) =>
        Assert.Equal(isDue, Schedules.IsDue(Ours, new("s") { Failures = failures, TriedAt = Noon.AddMinutes(-minutesAgo) }, Noon, 3));

    [Fact]
    public void What_rests_or_is_not_begun_or_waits_is_left_alone_unless_somebody_asks()
    {
        var standing = new Upkeep("s");
        Assert.False(Schedules.IsDue(Ours with { Paused = true }, standing, Noon, 3));
        Assert.False(Schedules.IsDue(Ours with { Begun = false }, standing, Noon, 3));
        Assert.False(Schedules.IsDue(Ours, standing with { Doubts = [new(DoubtKind.Jump, "x")], AskedAt = Noon }, Noon, 3));
        Assert.True(Schedules.IsDue(Ours with { Paused = true }, standing with { AskedAt = Noon }, Noon, 3));
        Assert.False(Schedules.IsDue(Ours with { Paused = true }, standing with { AskedAt = Noon, TriedAt = Noon }, Noon, 3));
    }

    [Fact]
    public void Everything_is_asked_for_at_first_and_once_a_month_and_between_only_changes()
    {
        Assert.Null(Schedules.Since(new("s"), Noon));
        Assert.Equal(new DateOnly(2027, 3, 8), Schedules.Since(new("s") { WholeAt = Noon.AddDays(-29), GoodAt = Noon.AddDays(-1) }, Noon));
        Assert.Null(Schedules.Since(new("s") { WholeAt = Noon.AddDays(-30), GoodAt = Noon.AddDays(-1) }, Noon));
    }
}
