// Boundaries, as they lie in the table boundary: each as two SVG paths on a grid.
using System.Data.Common;
using System.Globalization;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure.Boundaries;

namespace Samsyn.Store.Measure;

/// <summary>Keeps boundaries in the database.</summary>
internal sealed class BoundaryTable(Acts acts) : IBoundaries
{
    public async Task<IReadOnlyList<Boundary>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        var rows = await acts.Source.Rows(
            "select area, credit, fine, coarse, middle_x, middle_y from boundary where collaboration = @1", [collaboration.Id], BoundaryOf, stop);
        return [.. rows.OrderBy(boundary => boundary.Area, StringComparer.Ordinal)];
    }

    // The journal tells whose boundaries and how many, not their thousands of points.
    public Task Keep(CollaborationKey collaboration, IReadOnlyCollection<Boundary> boundaries, CancellationToken stop) => acts.In(
        collaboration,
        async change =>
        {
            foreach (var boundary in boundaries)
            {
                await Keep(change, collaboration, boundary, stop);
            }

            var told = string.Join("; ", boundaries.GroupBy(boundary => boundary.Credit).Select(credit => string.Create(CultureInfo.InvariantCulture, $"{credit.Key} ({credit.Count()})")));
            await acts.Write(change, collaboration, acts.Who, new("boundaries kept", new("boundary"), new(told)), stop);
            return true;
        },
        stop);

    private static Task<int> Keep(DbTransaction change, CollaborationKey collaboration, Boundary boundary, CancellationToken stop) => change.Run(
        """
        insert into boundary (collaboration, area, credit, fine, coarse, middle_x, middle_y) values (@1, @2, @3, @4, @5, @6, @7)
        on conflict (collaboration, area) do update
        set credit = excluded.credit, fine = excluded.fine, coarse = excluded.coarse, middle_x = excluded.middle_x, middle_y = excluded.middle_y
        """,
        [collaboration.Id, boundary.Area, boundary.Credit, boundary.Fine.Text, boundary.Coarse.Text, boundary.Middle.X, boundary.Middle.Y], stop);

    private static Boundary BoundaryOf(DbDataReader row) =>
        new(row.GetString(0), row.GetString(1), BoundaryPath.Read(row.GetString(2)), BoundaryPath.Read(row.GetString(3))) { Middle = new(row.GetInt32(4), row.GetInt32(5)) };
}
