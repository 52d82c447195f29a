// That those who were asked do nothing of this kind now, as it lies in the table nothing_done: added, never changed.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;

namespace Samsyn.Store.Decide;

/// <summary>Keeps in the database who has answered that they do nothing of this kind.</summary>
internal sealed class NothingDoneTable(Acts acts) : INothingDone
{
    public Task<IReadOnlyList<NothingDone>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows(
            "select from_kind, from_thing, day from nothing_done where collaboration = @1 order by day, from_kind, from_thing",
            [collaboration.Id], row => new NothingDone(new(row.GetString(0), row.GetString(1)), row.Day(2)!.Value), stop);
    }

    public Task Tell(CollaborationKey collaboration, NothingDone told, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(told);
        return acts.In(
            collaboration,
            async change =>
            {
                var added = await change.Run(
                    "insert into nothing_done (collaboration, from_kind, from_thing, day) values (@1, @2, @3, @4) on conflict do nothing",
                    [collaboration.Id, told.From.Kind, told.From.Id, told.Day.Text()], stop);
                if (added == 1)
                {
                    await acts.Write(change, collaboration, acts.Who, new("nothing done told", told.From, new("")), stop);
                }

                return added;
            },
            stop);
    }
}
