// Which body owns what, as it lies in the table ownership: a change ends a row and begins another, nothing is overwritten.
using System.Data.Common;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Keeps which body owns what in the database.</summary>
internal sealed class OwnershipTable(Acts acts) : IOwnerships
{
    private const string Selected = "select kind, thing, body, since, until from ownership where collaboration = @1";

    public Task<IReadOnlyList<Ownership>> Of(CollaborationKey collaboration, Thing thing, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(thing);
        return acts.Source.Rows(
            $"{Selected} and kind = @2 and thing = @3 order by case when until is null then 0 else 1 end, since desc",
            [collaboration.Id, thing.Kind, thing.Id], OwnershipOf, stop);
    }

    public Task<IReadOnlyList<Ownership>> By(CollaborationKey collaboration, string body, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows($"{Selected} and body = @2 and until is null order by kind, thing", [collaboration.Id, body], OwnershipOf, stop);
    }

    public Task<bool> Give(CollaborationKey collaboration, Thing thing, string body, string? why, CancellationToken stop) =>
        acts.In(collaboration, change => Give(acts, change, collaboration, (thing, body), why, stop), stop);

    /// <summary>Everything that a body owns now, as a larger act sees it.</summary>
    public static Task<IReadOnlyList<Ownership>> By(DbTransaction change, CollaborationKey collaboration, string body, CancellationToken stop) =>
        change.Rows($"{Selected} and body = @2 and until is null order by kind, thing", [collaboration.Id, body], OwnershipOf, stop);

    /// <summary>Gives a thing to a body as part of a larger act, and tells the journal.</summary>
    public static async Task<bool> Give(
        Acts acts, DbTransaction change, CollaborationKey collaboration, (Thing Thing, string Body) gift, string? why, CancellationToken stop)
    {
        var (thing, body) = gift;
        var now = acts.Clock.GetUtcNow().Micros();
        var before = await change.Rows(
            $"{Selected} and kind = @2 and thing = @3 and until is null", [collaboration.Id, thing.Kind, thing.Id], OwnershipOf, stop);
        if (before.Any(one => one.Body == body))
        {
            return false;
        }

        await change.Run(
            "update ownership set until = @4 where collaboration = @1 and kind = @2 and thing = @3 and until is null",
            [collaboration.Id, thing.Kind, thing.Id, now], stop);
        await change.Run(
            "insert into ownership (collaboration, kind, thing, body, since) values (@1, @2, @3, @4, @5)",
            [collaboration.Id, thing.Kind, thing.Id, body, now], stop);
        await acts.Write(
            change, collaboration, acts.Who,
            new("owner changed", thing, new(thing.Id, before.Count == 0 ? null : Json.Write(before[0].Body), Json.Write(body), why)), stop);
        return true;
    }

    private static Ownership OwnershipOf(DbDataReader row) =>
        new(new(row.GetString(0), row.GetString(1)), row.GetString(2), row.Moment(3)!.Value, row.Moment(4));
}
