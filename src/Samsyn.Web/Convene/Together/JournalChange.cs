// What changed in a thing: one by one the parts that were different before and after, out of what the journal keeps of it.
using System.Text.Json;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Convene.Together;

/// <summary>A part of a thing that changed.</summary>
/// <param name="Name">The part, as it is kept.</param>
/// <param name="Before">What stood there; null for nothing.</param>
/// <param name="After">What stands there; null for nothing.</param>
internal sealed record JournalChange(string Name, string? Before, string? After)
{
    /// <summary>The parts that are different; identities and versions, which tell a reader nothing, are left out.</summary>
    public static IReadOnlyList<JournalChange> Of(JournalContent content)
    {
        var (before, after) = (Parts(content.Before), Parts(content.After));
        return
        [
            .. from name in before.Keys.Union(after.Keys)
               where name is not ("version" or "id") && before.GetValueOrDefault(name) != after.GetValueOrDefault(name)
               select new JournalChange(name, before.GetValueOrDefault(name), after.GetValueOrDefault(name)),
        ];
    }

    // One row of a table is shown by its parts; several, or what is no row, as it is kept.
    private static Dictionary<string, string> Parts(string? kept)
    {
        if (kept is null)
        {
            return [];
        }

        using var read = JsonDocument.Parse(kept);
        return read.RootElement switch
        {
            { ValueKind: JsonValueKind.Array } rows when rows.GetArrayLength() == 1 && rows[0].ValueKind == JsonValueKind.Object => OfRow(rows[0]),
            { ValueKind: JsonValueKind.Object } row => OfRow(row),
            var other => new() { ["–"] = other.ToString() },
        };
    }

    private static Dictionary<string, string> OfRow(JsonElement row) => row.EnumerateObject().ToDictionary(part => part.Name, part => part.Value.ToString());
}
