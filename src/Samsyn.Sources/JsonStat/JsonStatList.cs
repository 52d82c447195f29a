// The values of a JSON-stat data set, or their symbols, one for each cell: as a list, as an object by the cell's number, or one for all.
using System.Text.Json;
using Samsyn.Loop;
using static System.FormattableString;

namespace Samsyn.Sources.JsonStat;

/// <summary>Values or symbols, one for each cell, to be walked through in order.</summary>
internal sealed class JsonStatList
{
    private readonly Func<long, JsonStatItem> find = _ => default;
    private JsonElement.ArrayEnumerator dense;
    private long next;

    /// <summary>Stands before the first.</summary>
    /// <param name="document">The document.</param>
    /// <param name="place">Where they stand, or null when there are none.</param>
    /// <param name="cells">How many cells there are.</param>
    /// <param name="unboxed">Whether a list of one thing is taken for the thing itself.</param>
    public JsonStatList(JsonStatDocument document, JsonPlace? place, long cells, bool unboxed)
    {
        JsonStatItem Item(JsonElement? element) => element is { } found ? JsonStatItem.Of(unboxed ? new JsonPlace(found, "").Unboxed : new(found, "")) : default;
        if (place is { } outside && document.Cut(outside) is { } cut)
        {
            find = new JsonStatStream(document.Bytes(cut)).Find;
        }
        else if (place is { IsObject: true } members)
        {
            var sparse = new JsonStatSparse(members.Element);
            find = cell => Item(sparse.Find(cell));
        }
        else if (place is { IsList: true } list && !(cells != 1 && list.Element.GetArrayLength() == 1))
        {
            dense = list.Element.EnumerateArray();
            find = _ => dense.MoveNext() ? Item(dense.Current) : default;
        }
        else if (place is { } one)
        {
            find = _ => Item(one.Unboxed.Element);
        }
    }

    /// <summary>What stands in the next cell.</summary>
    public JsonStatItem Next() => find(next++);

    /// <summary>Tells of a list that has not one thing for each cell.</summary>
    /// <param name="document">The document.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="cells">How many cells there are.</param>
    /// <param name="mayBeForAll">Whether one thing may stand for all cells, as a symbol may.</param>
    /// <param name="faults">Where faults are told.</param>
    public static void Check(JsonStatDocument document, JsonPlace place, long cells, bool mayBeForAll, JsonStatFaults faults)
    {
        var cut = document.Cut(place);
        if (cut is { IsObject: true } outside)
        {
            using var whole = outside.Last >= cells ? JsonDocument.Parse(document.Bytes(outside), new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }) : null;
            Outside(new(whole?.RootElement ?? default, place.Path), cells, faults);
            return;
        }

        if (place.IsObject)
        {
            Outside(place, cells, faults);
            return;
        }

        var count = cut is { } list ? list.Count : place.IsList ? place.Element.GetArrayLength() : 1;
        if (count != cells && !(mayBeForAll && count == 1))
        {
            faults.WrongCount(place, count, cells);
        }
    }

    // Things for cells that the cube does not have.
    private static void Outside(JsonPlace place, long cells, JsonStatFaults faults)
    {
        foreach (var (_, member) in place.Members().Where(member => JsonStatSparse.Cell(member.Name) >= cells))
        {
            faults.Add(member, FlawKind.OutOfRange, Invariant($"0-{cells - 1}"));
        }
    }
}
