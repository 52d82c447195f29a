// Was everything that is erased from the journal erased by a decision that was recorded?
using Samsyn.Store.Convene;
using static System.FormattableString;

namespace Samsyn.Store.Operation.Checks;

/// <summary>Looks for contents of the journal that are gone without a decision.</summary>
internal sealed class DisposalCheck : Check
{
    public override string What => "contents of the journal destroyed by decision";

    public override async Task<(long Looked, IReadOnlyList<string> Wrong)> Run(Engine engine, CancellationToken stop)
    {
        await using var connection = await engine.Source.OpenConnectionAsync(stop);
        await using var act = await engine.Snapshot(connection, stop);
        if ((await engine.Tables(act, stop)).All(table => table.Name != "disposal_log"))
        {
            return (0, []);
        }

        var gone = await act.Rows(
            """
            select l.chain, l.number, case when exists (
                select 1 from disposal_log d
                where  d.collaboration = l.collaboration and d.kind = l.kind and d.thing = l.thing and d.what = @1 and d.at >= l.at) then 1 else 0 end
            from   journal_line l
            where  l.content is null
            order by l.chain, l.number
            """,
            [JournalTable.Contents], row => (Chain: row.GetString(0), Number: row.GetInt64(1), Decided: row.GetInt32(2) == 1), stop);
        return (gone.Count, [.. gone.Where(line => !line.Decided).Select(line => Invariant($"What line {line.Number} of the journal of '{line.Chain}' told is gone, and no decision says so."))]);
    }
}
