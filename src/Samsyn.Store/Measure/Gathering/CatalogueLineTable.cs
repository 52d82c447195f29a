// Series as they were last accepted, as they lie in the table catalogue_line.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Store.Measure.Gathering;

/// <summary>Keeps in the database how series stood when they were accepted.</summary>
internal sealed class CatalogueLineTable(Acts acts) : ICatalogueLines
{
    public Task<IReadOnlyList<CatalogueLine>> Of(CollaborationKey collaboration, string service, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows(
            "select service, entry, seen_at from catalogue_line where collaboration = @1 and service = @2 order by code", [collaboration.Id, service],
            row => new CatalogueLine(row.GetString(0), Json.Read<CatalogueEntry>(row.GetString(1)), row.Moment(2)!.Value), stop);
    }

    public Task Accept(CollaborationKey collaboration, string service, IReadOnlyCollection<string> tables, IReadOnlyCollection<CatalogueEntry> found, CancellationToken stop) =>
        acts.Engine.Whole(
            async change =>
            {
                foreach (var table in tables)
                {
                    await change.Run("delete from catalogue_line where collaboration = @1 and service = @2 and code = @3", [collaboration.Id, service, table], stop);
                }

                foreach (var entry in found.DistinctBy(entry => entry.Table).Where(entry => tables.Contains(entry.Table)))
                {
                    await change.Run(
                        "insert into catalogue_line (collaboration, service, code, entry, seen_at) values (@1, @2, @3, @4, @5)",
                        [collaboration.Id, service, entry.Table, Json.Write(entry), acts.Now.Micros()], stop);
                }

                return true;
            },
            stop);
}
