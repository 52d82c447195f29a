// Subscriptions, as they lie in the table subscription.
using System.Data.Common;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Store.Measure.Gathering;

/// <summary>Keeps subscriptions in the database.</summary>
internal sealed class SubscriptionTable(Acts acts) : ISubscriptions
{
    private static readonly EditedRows Rows = new(
        "subscription", ["name", "service", "query", "schedule", "recipe", "indicators", "places", "new_places", "noised", "begun", "paused"]);

    public async Task<IReadOnlyList<Subscription>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        var all = await acts.Source.Rows(Rows.Selected, [collaboration.Id], SubscriptionOf, stop);
        return [.. all.OrderBy(one => one.Name, NordicOrder.Names).ThenBy(one => one.Id, StringComparer.Ordinal)];
    }

    public Task<Subscription?> Find(CollaborationKey collaboration, string id, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Row($"{Rows.Selected} and id = @2", [collaboration.Id, id], SubscriptionOf, stop);
    }

    public Task<Kept> Keep(CollaborationKey collaboration, Subscription subscription, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        return Rows.Keep(
            acts, collaboration, (subscription.Id, subscription.Version),
            [
                subscription.Name, Json.Write(subscription.Service), Json.Write(subscription.Query), subscription.Schedule.ToString(),
                subscription.Recipe is null ? null : Json.Write(subscription.Recipe), Json.Write(subscription.Indicators), Json.Write(subscription.Places),
                Flag(subscription.NewPlaces), Flag(subscription.Noised), Flag(subscription.Begun), Flag(subscription.Paused),
            ],
            stop);
    }

    private static int Flag(bool yes) => yes ? 1 : 0;

    private static Subscription SubscriptionOf(DbDataReader row) =>
        new(row.GetString(0), row.GetString(2), Json.Read<Service>(row.GetString(3)), Json.Read<TableQuery>(row.GetString(4)))
        {
            Version = row.GetInt64(1),
            Schedule = Enum.Parse<Schedule>(row.GetString(5)),
            Recipe = row.Text(6) is { } recipe ? Json.Read<Recipe>(recipe) : null,
            Indicators = Json.Read<IReadOnlyList<IndicatorChoice>>(row.GetString(7)),
            Places = Json.Read<IReadOnlyList<string>>(row.GetString(8)),
            NewPlaces = row.GetInt32(9) == 1,
            Noised = row.GetInt32(10) == 1,
            Begun = row.GetInt32(11) == 1,
            Paused = row.GetInt32(12) == 1,
        };
}
