// Values or symbols that are given for some cells only, in an object by the cell's number.
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Samsyn.Sources.JsonStat;

/// <summary>Values or symbols that are given for some cells only.</summary>
/// <remarks>Most writers put the cells in order; those are read as they stand, and only an object out of order is looked up in a list of its own.</remarks>
internal sealed class JsonStatSparse
{
    private readonly Dictionary<long, JsonElement>? unordered;
    private JsonElement.ObjectEnumerator ordered;
    private long waiting = -1;

    /// <summary>Stands before the first cell.</summary>
    public JsonStatSparse(JsonElement members)
    {
        if (IsOrdered(members))
        {
            ordered = members.EnumerateObject();
            Advance();
            return;
        }

        unordered = [];
        foreach (var member in members.EnumerateObject())
        {
            unordered[Cell(member)] = member.Value;
        }
    }

    /// <summary>What is given for a cell, or null. Cells are asked for in order.</summary>
    public JsonElement? Find(long cell)
    {
        if (unordered is not null)
        {
            return unordered.TryGetValue(cell, out var found) ? found : null;
        }

        if (cell != waiting)
        {
            return null;
        }

        var here = ordered.Current.Value;
        Advance();
        return here;
    }

    /// <summary>The number of the cell that a member is for; the largest number there is when its name is none.</summary>
    public static long Cell(JsonProperty member) =>
        long.TryParse(JsonMarshal.GetRawUtf8PropertyName(member), NumberStyles.None, CultureInfo.InvariantCulture, out var cell) ? cell : long.MaxValue;

    /// <summary>The number of the cell that a name tells; the largest number there is when it tells none.</summary>
    public static long Cell(string name) => long.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var cell) ? cell : long.MaxValue;

    private void Advance() => waiting = ordered.MoveNext() ? Cell(ordered.Current) : -1;

    private static bool IsOrdered(JsonElement members)
    {
        var last = -1L;
        foreach (var member in members.EnumerateObject())
        {
            var cell = Cell(member);
            if (cell <= last)
            {
                return false;
            }

            last = cell;
        }

        return true;
    }
}
