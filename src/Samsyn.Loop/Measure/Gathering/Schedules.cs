// When a subscription is due: by its own rhythm at night, at once when somebody asks, and again after a while when it failed.
namespace Samsyn.Loop.Measure.Gathering;

/// <summary>Tells when subscriptions are due.</summary>
public static class Schedules
{
    /// <summary>After so long everything is fetched again, to catch what the changes left out.</summary>
    public static readonly TimeSpan WholeEvery = TimeSpan.FromDays(30);

    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan LongestPause = TimeSpan.FromDays(1);

    /// <summary>Whether something is to be done about a subscription.</summary>
    /// <param name="subscription">The subscription.</param>
    /// <param name="standing">How it stands.</param>
    /// <param name="now">The moment, in the time of the place.</param>
    /// <param name="hour">The hour of the night, 0 to 23.</param>
    public static bool IsDue(Subscription subscription, Upkeep standing, DateTimeOffset now, int hour)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        ArgumentNullException.ThrowIfNull(standing);
        return standing.ConfirmedBy is not null
            || (!standing.Waits && standing.IsAsked)
            || (subscription is { Begun: true, Paused: false } && !standing.Waits && (standing.Failures > 0 ? IsTimeAgain(standing, now) : IsNight(subscription.Schedule, standing, now, hour)));
    }

    /// <summary>From which day on changes are asked for; null when everything is fetched.</summary>
    public static DateOnly? Since(Upkeep standing, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return standing is { WholeAt: { } whole, GoodAt: { } good } && now - whole < WholeEvery
            ? DateOnly.FromDateTime(good.UtcDateTime).AddDays(-1)
            : null;
    }

    /// <summary>The latest moment at which a night's work began.</summary>
    public static DateTimeOffset LastNight(DateTimeOffset now, int hour)
    {
        var today = new DateTimeOffset(now.Date, now.Offset).AddHours(hour);
        return today <= now ? today : today.AddDays(-1);
    }

    // A quarter of an hour, half an hour, an hour, and so on to a day.
    private static bool IsTimeAgain(Upkeep standing, DateTimeOffset now)
    {
        var pause = TimeSpan.FromTicks(Math.Min(LongestPause.Ticks, FirstPause.Ticks << Math.Min(standing.Failures - 1, 10)));
        return standing.TriedAt is not { } tried || now - tried >= pause;
    }

    private static bool IsNight(Schedule schedule, Upkeep standing, DateTimeOffset now, int hour)
    {
        var days = schedule switch { Schedule.Nightly => 1, Schedule.Weekly => 7, Schedule.Monthly => 28, _ => int.MaxValue };
        return days < int.MaxValue && (standing.TriedAt is not { } tried || tried < LastNight(now, hour).AddDays(1 - days));
    }
}
