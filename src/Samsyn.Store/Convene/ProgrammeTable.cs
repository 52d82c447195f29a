// Programmes, as they lie in the table programme.
using System.Data.Common;
using Samsyn.Loop;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Keeps programmes in the database.</summary>
internal sealed class ProgrammeTable(Acts acts) : IProgrammes
{
    private static readonly EditedRows Rows = new("programme", ["name", "owner", "first_day", "last_day", "specification"]);

    public async Task<IReadOnlyList<Programme>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        var all = await acts.Source.Rows(Rows.Selected, [collaboration.Id], ProgrammeOf, stop);
        return [.. all.OrderBy(one => one.Name, NordicOrder.Names).ThenBy(one => one.Id, StringComparer.Ordinal)];
    }

    public Task<Kept> Keep(CollaborationKey collaboration, Programme programme, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return Rows.Keep(
            acts, collaboration, (programme.Id, programme.Version),
            [programme.Name, programme.Owner, programme.From.Text(), programme.To.Text(), programme.Specification], stop);
    }

    private static Programme ProgrammeOf(DbDataReader row) => new(row.GetString(0), row.GetString(2), row.Day(4)!.Value, row.GetString(6))
    {
        Owner = row.Text(3),
        To = row.Day(5),
        Version = row.GetInt64(1),
    };
}
