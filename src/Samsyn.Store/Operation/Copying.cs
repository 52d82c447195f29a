// Copies every row of one database into another, and then compares the two row by row before anything of it counts.
using System.Data.Common;
using static System.FormattableString;

namespace Samsyn.Store.Operation;

/// <summary>Copies every row of a database into another that has the same tables.</summary>
internal static class Copying
{
    /// <summary>Copies everything as it is at one moment, in one transaction of the goal, which is committed when each row there is the row here.</summary>
    /// <param name="from">What is copied.</param>
    /// <param name="to">The goal; what stood in its tables goes.</param>
    /// <param name="frozen">Whether nobody may write to the source meanwhile.</param>
    /// <param name="stop">Stops it; then nothing has happened.</param>
    /// <returns>How many rows were copied.</returns>
    public static async Task<long> All(Engine from, Engine to, bool frozen, CancellationToken stop)
    {
        await using var here = await from.Source.OpenConnectionAsync(stop);
        await using var source = await from.Snapshot(here, stop);
        await using var there = await to.Source.OpenConnectionAsync(stop);
        await using var goal = await there.BeginTransactionAsync(stop);
        var tables = Table.InOrder(Shared(await from.Tables(source, stop), await to.Tables(goal, stop), from is SqliteEngine));
        if (frozen)
        {
            await from.Freeze(source, tables, stop);
        }

        var afterwards = await to.Empty(goal, tables, stop);
        foreach (var table in tables)
        {
            await to.Fill(goal, table, Reading.Rows(from, source, table, stop), stop);
        }

        var copied = 0L;
        foreach (var table in tables)
        {
            copied += await Compare((from, source), (to, goal), table, stop);
        }

        foreach (var text in afterwards)
        {
            await goal.Run(text, [], stop);
        }

        await goal.CommitAsync(stop);
        return copied;
    }

    // A file is ours alone, while a server's schema may hold tables of others, which stay where they are: the file says which are ours.
    private static IEnumerable<Table> Shared(IReadOnlyList<Table> from, IReadOnlyList<Table> to, bool fromIsFile)
    {
        var (file, server) = fromIsFile ? (from, to) : (to, from);
        foreach (var table in file)
        {
            var other = server.FirstOrDefault(one => one.Name == table.Name);
            var (mine, theirs) = (table.Columns.OrderBy(one => one.Name, StringComparer.Ordinal), other?.Columns.OrderBy(one => one.Name, StringComparer.Ordinal));
            if (theirs is null || !mine.SequenceEqual(theirs))
            {
                throw new InvalidOperationException(
                    $"The table '{table.Name}' is not the same in both databases: the file has {Told(mine)}, the server {(theirs is null ? "no such table" : Told(theirs))}. Nothing was copied.");
            }

            yield return table;
        }
    }

    private static string Told(IEnumerable<Column> columns) => string.Join(", ", columns.Select(column => $"{column.Name} {column.Kind}"));

    private static async Task<long> Compare((Engine Engine, DbTransaction Act) here, (Engine Engine, DbTransaction Act) there, Table table, CancellationToken stop)
    {
        await using var mine = Reading.Rows(here.Engine, here.Act, table, stop).GetAsyncEnumerator(stop);
        await using var theirs = Reading.Rows(there.Engine, there.Act, table, stop).GetAsyncEnumerator(stop);
        for (var row = 0L; ; row++)
        {
            var (more, moreThere) = (await mine.MoveNextAsync(), await theirs.MoveNextAsync());
            if (!more && !moreThere)
            {
                return row;
            }

            if (more != moreThere || !mine.Current.Zip(theirs.Current).All(pair => Reading.Same(pair.First, pair.Second)))
            {
                throw new InvalidDataException(Invariant($"Row {row + 1} of the table '{table.Name}' did not come out as it went in. Nothing was copied."));
            }
        }
    }
}
