// Rows that several people may be changing at the same time: a new one is added, a known one changed only as it was last seen.
using System.Data.Common;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using static System.FormattableString;

namespace Samsyn.Store;

/// <summary>A table of things with an identity and a version.</summary>
/// <param name="Table">Its name; it has the columns collaboration, id and version besides those below.</param>
/// <param name="Columns">What is kept of a thing, in order.</param>
/// <param name="Further">What other acts keep of it, read after them; never written here.</param>
internal sealed record EditedRows(string Table, IReadOnlyList<string> Columns, params IReadOnlyList<string> Further)
{
    private string Added { get; } =
        $"insert into {Table} (collaboration, id, version, {string.Join(", ", Columns)}) values (@1, @2, 1, {Numbered(Columns, (_, value) => value)}) on conflict (collaboration, id) do nothing";

    private string Changed { get; } =
        Invariant($"update {Table} set {Numbered(Columns, (column, value) => $"{column} = {value}")}, version = version + 1 where collaboration = @1 and id = @2 and version = @{Columns.Count + 3}");

    /// <summary>The columns to read, identity and version first.</summary>
    public string Selected { get; } = $"select id, version, {string.Join(", ", [.. Columns, .. Further])} from {Table} where collaboration = @1";

    /// <summary>Keeps a thing and tells the journal.</summary>
    /// <param name="acts">By which it is done.</param>
    /// <param name="collaboration">Whose it is.</param>
    /// <param name="seen">The thing's identity, and the version that was seen: 0 for a new one.</param>
    /// <param name="values">What is kept, in the order of the columns.</param>
    /// <param name="stop">Gives up waiting.</param>
    public Task<Kept> Keep(Acts acts, CollaborationKey collaboration, (string Id, long Version) seen, object?[] values, CancellationToken stop) => acts.Edit(
        collaboration, new($"{Table} kept", Table, [(Table, "id")], [seen.Id]), change => Keep(change, collaboration, seen, values, stop), stop);

    /// <summary>Keeps a thing as part of a larger act.</summary>
    public async Task<Kept> Keep(DbTransaction change, CollaborationKey collaboration, (string Id, long Version) seen, object?[] values, CancellationToken stop)
    {
        object?[] all = seen.Version == 0 ? [collaboration.Id, seen.Id, .. values] : [collaboration.Id, seen.Id, .. values, seen.Version];
        return await change.Run(seen.Version == 0 ? Added : Changed, all, stop) == 1 ? new Kept.Done(seen.Version + 1) : new Kept.Overtaken();
    }

    private static string Numbered(IReadOnlyList<string> columns, Func<string, string, string> write) =>
        string.Join(", ", columns.Index().Select(one => write(one.Item, Invariant($"@{one.Index + 3}"))));
}
