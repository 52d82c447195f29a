// Organisations, as they lie in the table organisation.
using System.Data.Common;
using Samsyn.Loop;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Keeps organisations in the database.</summary>
internal sealed class OrganisationTable(Acts acts) : IOrganisations
{
    private static readonly EditedRows Rows = new("organisation", ["name", "kind", "sector", "inside", "first_day", "last_day"]);

    public async Task<IReadOnlyList<Organisation>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        var all = await acts.Source.Rows(Rows.Selected, [collaboration.Id], OrganisationOf, stop);
        return [.. all.OrderBy(one => one.Name, NordicOrder.Names).ThenBy(one => one.Id, StringComparer.Ordinal)];
    }

    public Task<Kept> Keep(CollaborationKey collaboration, Organisation organisation, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return Rows.Keep(
            acts, collaboration, (organisation.Id, organisation.Version),
            [
                organisation.Name, organisation.Kind.ToString(), organisation.Sector, organisation.Inside ? 1 : 0,
                organisation.Life.From.Text(), organisation.Life.To.Text(),
            ],
            stop);
    }

    private static Organisation OrganisationOf(DbDataReader row) =>
        new(row.GetString(0), row.GetString(2), Enum.Parse<OrganisationKind>(row.GetString(3)), row.GetString(4), row.GetInt32(5) == 1)
        {
            Life = row.Life(6),
            Version = row.GetInt64(1),
        };
}
