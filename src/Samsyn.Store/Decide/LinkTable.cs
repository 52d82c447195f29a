// Links of the chain, as they lie in the table link: one that is taken away is marked, not erased.
using System.Data.Common;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;

namespace Samsyn.Store.Decide;

/// <summary>Keeps links in the database.</summary>
internal sealed class LinkTable(Acts acts) : ILinks
{
    private const string Selected = "select id, from_kind, from_thing, to_kind, to_thing, why, made_at, made_by from link where collaboration = @1 and removed_at is null";

    /// <summary>A condition in SQL: whether something stands on a thing of a kind, by a link that has not been taken away.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="table">What the thing's table is called in the question.</param>
    public static string StandsOn(string kind, string table) =>
        $"exists (select 1 from link where link.collaboration = {table}.collaboration and link.from_kind = '{kind}' and link.from_thing = {table}.id and link.removed_at is null)";

    public Task<IReadOnlyList<Link>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows($"{Selected} order by made_at, id", [collaboration.Id], LinkOf, stop);
    }

    public Task<bool> Make(CollaborationKey collaboration, Link link, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(link);
        return acts.In(
            collaboration,
            async change =>
            {
                var made = await change.Run(
                    """
                    insert into link (collaboration, id, from_kind, from_thing, to_kind, to_thing, why, made_at, made_by) values (@1, @2, @3, @4, @5, @6, @7, @8, @9)
                    on conflict do nothing
                    """,
                    [collaboration.Id, link.Id, link.From.Kind, link.From.Id, link.To.Kind, link.To.Id, link.Why, acts.Now.Micros(), acts.Who.Name], stop);
                if (made == 0)
                {
                    return false;
                }

                await Tell(change, collaboration, ("link made", link), link.Why, stop);
                return true;
            },
            stop);
    }

    public Task<bool> Remove(CollaborationKey collaboration, string id, string? why, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.In(
            collaboration,
            async change =>
            {
                if (await change.Row($"{Selected} and id = @2", [collaboration.Id, id], LinkOf, stop) is not { } link)
                {
                    return false;
                }

                await change.Run("update link set removed_at = @3 where collaboration = @1 and id = @2", [collaboration.Id, id, acts.Now.Micros()], stop);
                await Tell(change, collaboration, ("link removed", link), why, stop);
                return true;
            },
            stop);
    }

    // Told of what it led to, where whoever looks for the reasons of a thing will look.
    private Task Tell(DbTransaction change, CollaborationKey collaboration, (string Name, Link Link) act, string? why, CancellationToken stop) => acts.Write(
        change, collaboration, acts.Who,
        new(act.Name, act.Link.To, new($"{act.Link.From.Kind} {act.Link.From.Id}", Why: string.IsNullOrEmpty(why) ? null : why)), stop);

    private static Link LinkOf(DbDataReader row) => new(row.GetString(0), new(row.GetString(1), row.GetString(2)), new(row.GetString(3), row.GetString(4)))
    {
        Why = row.GetString(5),
        Made = row.Moment(6)!.Value,
        By = row.GetString(7),
    };
}
