// Activities, as they lie in the table activity. What has been opened keeps its kind and its rules.
using System.Data.Common;
using Samsyn.Loop;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Agree;

/// <summary>Keeps activities in the database.</summary>
internal sealed class ActivityTable(Acts acts) : IActivities
{
    private static readonly EditedRows Rows = new("activity", ["dialogue", "position", "kind", "question", "minutes", "judged", "rules"], "opened_at", "closed_at");

    public Task<IReadOnlyList<Activity>> Of(CollaborationKey collaboration, string dialogue, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows($"{Rows.Selected} and dialogue = @2 order by position, id", [collaboration.Id, dialogue], ActivityOf, stop);
    }

    public Task<Kept> Keep(CollaborationKey collaboration, Activity activity, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return acts.Edit(
            collaboration, new("activity kept", "activity", [("activity", "id")], [activity.Id]),
            async change =>
            {
                var standing = await Find(change, collaboration, activity.Id, stop) is { Opened: not null } before
                    ? activity with { Kind = before.Kind, Of = before.Of, Rules = before.Rules }
                    : activity;
                return await Rows.Keep(
                    change, collaboration, (activity.Id, activity.Version),
                    [standing.Dialogue, standing.Position, standing.Kind.ToString(), standing.Question, standing.Minutes, standing.Of, Json.Write(standing.Rules)], stop);
            },
            stop);
    }

    public Task<bool> Remove(CollaborationKey collaboration, string id, CancellationToken stop) => acts.Edit(
        collaboration, new("activity removed", "activity", [("activity", "id")], [id]),
        async change => await change.Run(
            """
            delete from activity where collaboration = @1 and id = @2 and opened_at is null
            and not exists (select 1 from activity other where other.collaboration = @1 and other.judged = @2)
            """,
            [collaboration.Id, id], stop) == 1,
        stop);

    public Task<Moved> Open(CollaborationKey collaboration, string id, string? closing, CancellationToken stop) => Move(
        collaboration, id,
        async (change, activity) =>
        {
            if (activity.IsOpen)
            {
                return Moved.Done;
            }

            if (!await IsDialogueOpen(change, collaboration, activity, stop))
            {
                return Moved.DialogueShut;
            }

            if (activity is { Kind: ActivityKind.Portfolio, Rules.Budget: not { Costs.Count: > 0 } })
            {
                return Moved.NoBudget;
            }

            if (closing is not null)
            {
                if (await Find(change, collaboration, closing, stop) is not { IsOpen: true } last || last.Dialogue != activity.Dialogue)
                {
                    return Moved.Done;
                }

                await Shut(change, collaboration, last, stop);
            }

            await change.Run(
                "update activity set opened_at = @3, closed_at = null, version = version + 1 where collaboration = @1 and id = @2", [collaboration.Id, id, acts.Now.Micros()], stop);
            await Tell(change, collaboration, "activity opened", activity, stop);
            return Moved.Done;
        },
        stop);

    public Task<Moved> Close(CollaborationKey collaboration, string id, CancellationToken stop) => Move(
        collaboration, id,
        async (change, activity) =>
        {
            if (activity.IsOpen)
            {
                await Shut(change, collaboration, activity, stop);
            }

            return Moved.Done;
        },
        stop);

    private Task<Moved> Move(CollaborationKey collaboration, string id, Func<DbTransaction, Activity, Task<Moved>> work, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.In(collaboration, async change => await Find(change, collaboration, id, stop) is { } activity ? await work(change, activity) : Moved.NotThere, stop);
    }

    private async Task Shut(DbTransaction change, CollaborationKey collaboration, Activity activity, CancellationToken stop)
    {
        await change.Run("update activity set closed_at = @3, version = version + 1 where collaboration = @1 and id = @2", [collaboration.Id, activity.Id, acts.Now.Micros()], stop);
        await Tell(change, collaboration, "activity closed", activity, stop);
    }

    private Task Tell(DbTransaction change, CollaborationKey collaboration, string act, Activity activity, CancellationToken stop) =>
        acts.Write(change, collaboration, acts.Who, new(act, new("activity", activity.Id), new(activity.Question)), stop);

    private static async Task<bool> IsDialogueOpen(DbTransaction change, CollaborationKey collaboration, Activity activity, CancellationToken stop) => await change.Row(
        "select id from dialogue where collaboration = @1 and id = @2 and opened_at is not null and closed_at is null", [collaboration.Id, activity.Dialogue],
        row => row.GetString(0), stop) is not null;

    private static Task<Activity?> Find(DbTransaction change, CollaborationKey collaboration, string id, CancellationToken stop) =>
        change.Row($"{Rows.Selected} and id = @2", [collaboration.Id, id], ActivityOf, stop);

    private static Activity ActivityOf(DbDataReader row) => new(row.GetString(0), row.GetString(2), Enum.Parse<ActivityKind>(row.GetString(4)), row.GetString(5))
    {
        Version = row.GetInt64(1),
        Position = row.GetInt32(3),
        Minutes = row.IsDBNull(6) ? null : row.GetInt32(6),
        Of = row.Text(7),
        Rules = Json.Read<ActivityRules>(row.GetString(8)),
        Opened = row.Moment(9),
        Closed = row.Moment(10),
    };
}
