// Rows that an act changes, read before and after it, so that the journal tells what they were and became.
using System.Data.Common;
using Samsyn.Loop.Convene;
using Samsyn.Store.Convene;

namespace Samsyn.Store;

/// <summary>Rows that an act changes.</summary>
/// <param name="Act">What is done, such as <c>areas kept</c>.</param>
/// <param name="Kind">The kind of thing the rows are.</param>
/// <param name="Tables">The tables they lie in, each with the column that names the thing.</param>
/// <param name="Ids">The things.</param>
internal sealed record KeptRows(string Act, string Kind, IReadOnlyList<(string Table, string Key)> Tables, IReadOnlyCollection<string> Ids)
{
    /// <summary>The reason, in the words of whoever acts.</summary>
    public string? Why { get; init; }

    /// <summary>The rows of every thing as they are now, as one JSON text a thing.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Read(DbTransaction change, CollaborationKey collaboration, CancellationToken stop)
    {
        var found = new Dictionary<string, string>();
        foreach (var id in Ids.Distinct(StringComparer.Ordinal))
        {
            var rows = new List<string>();
            foreach (var (table, key) in Tables)
            {
                rows.AddRange(await change.Rows(
                    $"select * from {table} where collaboration = @1 and {key} = @2", [collaboration.Id, id], TextOf, stop));
            }

            if (rows.Count > 0)
            {
                found[id] = $"[{string.Join(',', rows.Order(StringComparer.Ordinal))}]";
            }
        }

        return found;
    }

    /// <summary>What the journal tells of the rows that changed; null when none did.</summary>
    public Act? Told(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after)
    {
        string[] changed = [.. Ids.Distinct(StringComparer.Ordinal).Where(id => before.GetValueOrDefault(id) != after.GetValueOrDefault(id))];
        return changed.Length == 0
            ? null
            : new(
                Act, new(Kind, changed is [var only] ? only : ""),
                new(string.Join(", ", changed), Joined(before, changed), Joined(after, changed), Why));
    }

    private static string? Joined(IReadOnlyDictionary<string, string> rows, IEnumerable<string> ids)
    {
        string[] texts = [.. ids.Where(rows.ContainsKey).Select(id => rows[id][1..^1])];
        return texts.Length == 0 ? null : $"[{string.Join(',', texts)}]";
    }

    // The collaboration, and who did it, stand on the line already.
    private static string TextOf(DbDataReader row) => Json.Write(write =>
    {
        for (var column = 0; column < row.FieldCount; column++)
        {
            if (row.GetName(column) is var name && name is not ("collaboration" or "frozen_by") && !row.IsDBNull(column))
            {
                write.WritePropertyName(name);
                Json.Value(write, row.GetValue(column));
            }
        }
    });
}
