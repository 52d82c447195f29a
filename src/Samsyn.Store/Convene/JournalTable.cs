// The journal, as it lies in the table journal: lines are added, never changed and never taken away.
using System.Data.Common;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Reads the journal; lines come in by the acts they are about.</summary>
internal sealed class JournalTable(DbDataSource source) : IJournal
{
    public Task<IReadOnlyList<JournalLine>> Of(CollaborationKey collaboration, CancellationToken stop) =>
        source.Rows(
            "select id, at, who, act, subject from journal where collaboration = @1 order by at desc, id desc", [collaboration.Id],
            row => new JournalLine(row.GetString(0), row.Moment(1)!.Value, row.GetString(2), row.GetString(3), row.GetString(4)), stop);
}
