// Programmes, as they lie in the table programme.
using System.Data.Common;
using Samsyn.Loop;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Keeps programmes in the database.</summary>
internal sealed class ProgrammeTable(Acts acts) : IProgrammes
{
    private const string Kind = "programme";

    private static readonly EditedRows Rows = new(Kind, ["name", "owner", "first_day", "last_day", "specification"]);

    public async Task<IReadOnlyList<Programme>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        var all = await acts.Source.Rows(Rows.Selected, [collaboration.Id], ProgrammeOf, stop);
        return [.. all.OrderBy(one => one.Name, NordicOrder.Names).ThenBy(one => one.Id, StringComparer.Ordinal)];
    }

    public Task<Kept> Keep(CollaborationKey collaboration, Programme programme, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return acts.Edit(
            collaboration, Told(programme.Id),
            async change =>
            {
                var kept = await Rows.Keep(
                    change, collaboration, (programme.Id, programme.Version),
                    [programme.Name, programme.Owner, programme.From.Text(), programme.To.Text(), programme.Specification], stop);
                if (kept is Kept.Done && programme.Owner is { } owner)
                {
                    await OwnershipTable.Give(acts, change, collaboration, (new(Kind, programme.Id), owner), null, stop);
                }

                return kept;
            },
            stop);
    }

    /// <summary>Lets the programmes of a body follow to the one that takes over, in the course of that act; whoever is changing one meanwhile sees it.</summary>
    public static async Task Follow(Acts acts, DbTransaction change, CollaborationKey collaboration, (string From, string To) bodies, CancellationToken stop)
    {
        var owned = await change.Rows(
            "select id from programme where collaboration = @1 and owner = @2", [collaboration.Id, bodies.From], row => row.GetString(0), stop);
        await acts.Telling(
            change, (collaboration, acts.Who), Told([.. owned]),
            () => change.Run(
                "update programme set owner = @3, version = version + 1 where collaboration = @1 and owner = @2", [collaboration.Id, bodies.From, bodies.To], stop),
            stop);
    }

    private static KeptRows Told(params string[] ids) => new("programme kept", Kind, [(Kind, "id")], ids);

    private static Programme ProgrammeOf(DbDataReader row) => new(row.GetString(0), row.GetString(2), row.Day(4)!.Value, row.GetString(6))
    {
        Owner = row.Text(3),
        To = row.Day(5),
        Version = row.GetInt64(1),
    };
}
