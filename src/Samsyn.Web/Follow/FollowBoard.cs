// Remembers each collaboration's follow-up, and how its goals stand, until something there has changed.
using System.Collections.Concurrent;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Loop.Follow;
using Samsyn.Loop.Measure;
using Samsyn.Store;

namespace Samsyn.Web.Follow;

/// <summary>Remembers each collaboration's follow-up until something there has changed.</summary>
internal sealed class FollowBoard(SamsynStore store, IFigures figures)
{
    private readonly ConcurrentDictionary<CollaborationKey, Kept> all = new();

    /// <summary>The follow-up as it is now.</summary>
    /// <param name="key">Whose.</param>
    /// <param name="plan">Its plan as it is now.</param>
    /// <param name="stop">Gives up waiting.</param>
    public async Task<FollowKnown> Of(CollaborationKey key, Plan plan, CancellationToken stop)
    {
        var version = await store.Observations.Version(key, stop);
        if (all.TryGetValue(key, out var before) && before.Version == version)
        {
            return before.Known;
        }

        var number = await store.Observations.FiguresVersion(key, stop);
        var reviews = await store.Follow.Reviews.Of(key, before?.Reviews ?? new(), stop);
        var accounts = Account.Of(await store.Follow.Rounds.Of(key, stop), reviews);
        var judged = await Statuses(key, plan, before?.Figures == number ? before.Judged : [], stop);
        var known = new FollowKnown(accounts, judged.ToDictionary(one => one.Key.Goal, one => one.Value)) { Evaluations = await store.Follow.Evaluations.Of(key, stop) };
        all[key] = new(version, number, judged, reviews.ToDictionary(one => one.Id), known);
        return known;
    }

    /// <summary>What a goal follows in an area, year by year; null when nothing measures it there.</summary>
    public async Task<IReadOnlyList<PeriodFigure>?> Series(CollaborationKey key, Goal goal, string area, CancellationToken stop) =>
        goal.Indicator is { } indicator && await figures.Series(key, new(indicator, area) { Dimension = goal.Dimension }, stop) is { } series ? GoalSeries.Of(goal, series) : null;

    // Most acts change neither a goal nor a figure: what was judged then still holds.
    private async Task<Dictionary<(string Goal, long Version), IReadOnlyList<GoalStatus>>> Statuses(
        CollaborationKey key, Plan plan, Dictionary<(string Goal, long Version), IReadOnlyList<GoalStatus>> before, CancellationToken stop)
    {
        var found = new Dictionary<(string Goal, long Version), IReadOnlyList<GoalStatus>>();
        foreach (var goal in plan.Goals)
        {
            if (before.TryGetValue((goal.Id, goal.Version), out var judged))
            {
                found[(goal.Id, goal.Version)] = judged;
                continue;
            }

            var own = new List<GoalStatus>();
            foreach (var target in goal.Targets)
            {
                own.Add(GoalStatus.Of(goal, target, await Series(key, goal, target.Area, stop)));
            }

            found[(goal.Id, goal.Version)] = own;
        }

        return found;
    }

    private sealed record Kept(long Version, long Figures, Dictionary<(string Goal, long Version), IReadOnlyList<GoalStatus>> Judged, Dictionary<string, Review> Reviews, FollowKnown Known);
}

/// <summary>A follow-up, and how the goals stand.</summary>
/// <param name="Accounts">What came of each round, the latest year first.</param>
/// <param name="Statuses">How each goal stands, area by area, by the goal.</param>
public sealed record FollowKnown(IReadOnlyList<Account> Accounts, IReadOnlyDictionary<string, IReadOnlyList<GoalStatus>> Statuses)
{
    /// <summary>The evaluations, in the order they were made.</summary>
    public IReadOnlyList<Evaluation> Evaluations { get; init; } = [];

    /// <summary>An evaluation; null when there is none.</summary>
    public Evaluation? Evaluation(string? id) => Evaluations.FirstOrDefault(one => one.Id == id);

    /// <summary>The round that is open on a day, or the latest; null when there has been none.</summary>
    public Account? Current(DateOnly today) => Accounts.FirstOrDefault(one => one.Round.IsOpen(today)) ?? (Accounts is [var latest, ..] ? latest : null);

    /// <summary>A round; null when there is none.</summary>
    public Account? Find(string id) => Accounts.FirstOrDefault(one => one.Round.Id == id);

    /// <summary>The round of the year before; null when there was none.</summary>
    public Account? Before(Account account) => Accounts.FirstOrDefault(one => one.Round.Year < account.Round.Year);
}
