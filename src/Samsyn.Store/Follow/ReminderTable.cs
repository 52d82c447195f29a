// On which days reminders were sent, as it lies in the table reminder.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Follow;

namespace Samsyn.Store.Follow;

/// <summary>Keeps in the database on which days reminders were sent.</summary>
internal sealed class ReminderTable(Acts acts) : IReminders
{
    public Task<IReadOnlyList<DateOnly>> Of(CollaborationKey collaboration, string round, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows("select day from reminder where collaboration = @1 and round = @2 order by day", [collaboration.Id, round], row => row.Day(0)!.Value, stop);
    }

    public Task<bool> Begin(CollaborationKey collaboration, string round, DateOnly day, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.In(
            collaboration,
            async change =>
            {
                if (await change.Run("insert into reminder (collaboration, round, day) values (@1, @2, @3) on conflict do nothing", [collaboration.Id, round, day.Text()], stop) == 0)
                {
                    return false;
                }

                await acts.Write(change, collaboration, acts.Who, new("reminders sent", new(Round.Name, round), new("")), stop);
                return true;
            },
            stop);
    }
}
