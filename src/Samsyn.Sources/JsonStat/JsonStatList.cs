// The values of a JSON-stat data set, or their symbols, one for each cell: as a list, as an object by the cell's number, or one for all.
using System.Globalization;
using System.Text.Json;
using Samsyn.Loop;
using static System.FormattableString;

namespace Samsyn.Sources.JsonStat;

/// <summary>Values or symbols, one for each cell, to be walked through in order.</summary>
internal sealed class JsonStatList
{
    private readonly Dictionary<long, JsonElement>? sparse;
    private readonly JsonElement? one;
    private JsonElement.ArrayEnumerator dense;
    private long next;

    /// <summary>Stands before the first.</summary>
    /// <param name="place">Where they stand, or null when there are none.</param>
    /// <param name="cells">How many cells there are.</param>
    public JsonStatList(JsonPlace? place, long cells)
    {
        if (place is not { } list)
        {
            return;
        }

        if (list.IsObject)
        {
            sparse = list.Members().Select(member => (Cell: Cell(member.Name), member.Place.Element))
                .Where(member => member.Cell is not null)
                .GroupBy(member => member.Cell!.Value, member => member.Element)
                .ToDictionary(group => group.Key, group => group.Last());
        }
        else if (list.IsList && !IsForAll(list, cells))
        {
            dense = list.Element.EnumerateArray();
        }
        else
        {
            one = list.Unboxed.Element;
        }
    }

    /// <summary>What stands in the next cell; null when nothing does.</summary>
    public JsonElement? Next()
    {
        var cell = next++;
        return sparse is not null ? (sparse.TryGetValue(cell, out var found) ? found : null) : one ?? (dense.MoveNext() ? dense.Current : null);
    }

    /// <summary>Tells of a list that has not one thing for each cell.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="cells">How many cells there are.</param>
    /// <param name="mayBeForAll">Whether one thing may stand for all cells, as a symbol may.</param>
    /// <param name="faults">Where faults are told.</param>
    public static void Check(JsonPlace place, long cells, bool mayBeForAll, JsonStatFaults faults)
    {
        if (place.IsObject)
        {
            foreach (var (name, value) in place.Members().Where(member => !(Cell(member.Name) < cells)))
            {
                faults.Add(new(value.Element, $"{place.Path}.{name}"), FlawKind.OutOfRange, Invariant($"0-{cells - 1}"));
            }

            return;
        }

        var count = place.IsList ? place.Element.GetArrayLength() : 1;
        if (count != cells && !(mayBeForAll && count == 1))
        {
            faults.WrongCount(place, count, cells);
        }
    }

    private static bool IsForAll(JsonPlace list, long cells) => cells != 1 && list.Element.GetArrayLength() == 1;

    private static long? Cell(string name) =>
        long.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var cell) ? cell : null;
}
