// Does everything that a row leans on exist?
using static System.FormattableString;

namespace Samsyn.Store.Operation.Checks;

/// <summary>Looks for rows that lean on a row that is not there.</summary>
internal sealed class LeaningCheck : Check
{
    public override string What => "references between tables";

    public override async Task<(long Looked, IReadOnlyList<string> Wrong)> Run(Engine engine, CancellationToken stop)
    {
        await using var connection = await engine.Source.OpenConnectionAsync(stop);
        await using var act = await engine.Snapshot(connection, stop);
        var (looked, wrong) = (0, new List<string>());
        foreach (var table in await engine.Tables(act, stop))
        {
            foreach (var leaning in table.Leanings)
            {
                looked++;
                var given = string.Join(" and ", leaning.Columns.Select(column => $"c.{Table.Quoted(column)} is not null"));
                var same = string.Join(" and ", leaning.Columns.Zip(leaning.Keys, (own, key) => $"p.{Table.Quoted(key)} = c.{Table.Quoted(own)}"));
                var lost = await act.Rows(
                    $"select count(*) from {Table.Quoted(table.Name)} c where {given} and not exists (select 1 from {Table.Quoted(leaning.Parent)} p where {same})",
                    [], row => row.GetInt64(0), stop);
                if (lost[0] > 0)
                {
                    wrong.Add(Invariant($"{lost[0]} rows of '{table.Name}' lean on rows of '{leaning.Parent}' that are not there."));
                }
            }
        }

        return (looked, wrong);
    }
}
