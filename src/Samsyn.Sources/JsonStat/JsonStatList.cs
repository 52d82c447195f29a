// The values of a JSON-stat data set, or their symbols, one for each cell: as a list, as an object by the cell's number, or one for all.
using System.Text.Json;
using Samsyn.Loop;
using static System.FormattableString;

namespace Samsyn.Sources.JsonStat;

/// <summary>Values or symbols, one for each cell, to be walked through in order.</summary>
internal sealed class JsonStatList
{
    private readonly Func<long, JsonElement?> find = _ => null;
    private JsonElement.ArrayEnumerator dense;
    private long next;

    /// <summary>Stands before the first.</summary>
    /// <param name="place">Where they stand, or null when there are none.</param>
    /// <param name="cells">How many cells there are.</param>
    public JsonStatList(JsonPlace? place, long cells)
    {
        if (place is { IsObject: true } members)
        {
            find = new JsonStatSparse(members.Element).Find;
        }
        else if (place is { IsList: true } list && !(cells != 1 && list.Element.GetArrayLength() == 1))
        {
            dense = list.Element.EnumerateArray();
            find = _ => dense.MoveNext() ? dense.Current : null;
        }
        else if (place is { } one)
        {
            find = _ => one.Unboxed.Element;
        }
    }

    /// <summary>What stands in the next cell; null when nothing does.</summary>
    public JsonElement? Next() => find(next++);

    /// <summary>Tells of a list that has not one thing for each cell.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="cells">How many cells there are.</param>
    /// <param name="mayBeForAll">Whether one thing may stand for all cells, as a symbol may.</param>
    /// <param name="faults">Where faults are told.</param>
    public static void Check(JsonPlace place, long cells, bool mayBeForAll, JsonStatFaults faults)
    {
        if (place.IsObject)
        {
            foreach (var member in place.Element.EnumerateObject().Where(member => JsonStatSparse.Cell(member) >= cells))
            {
                faults.Add(new(member.Value, $"{place.Path}.{member.Name}"), FlawKind.OutOfRange, Invariant($"0-{cells - 1}"));
            }

            return;
        }

        var count = place.IsList ? place.Element.GetArrayLength() : 1;
        if (count != cells && !(mayBeForAll && count == 1))
        {
            faults.WrongCount(place, count, cells);
        }
    }
}
