// In which order the keys of a row stand: the format says as in the STUB, but one writer puts them as its KEYS sentences stand.
using Samsyn.Loop;

namespace Samsyn.Sources.Px;

/// <summary>In which order the keys of a row stand.</summary>
internal static class PxKeyOrder
{
    /// <summary>The order in which the keys belong to their sides; reads the data once where the head leaves two orders open. Null when both fit every row.</summary>
    public static IReadOnlyList<int>? Of(PxKeys keys, Func<PxText> openAtData)
    {
        if (keys.Orders.Count == 1)
        {
            return keys.Orders[0];
        }

        using var text = openAtData();
        var fits = Count(keys, new(text));
        return fits[0] == fits[1] ? null : keys.Orders[fits[0] > fits[1] ? 0 : 1];
    }

    /// <summary>What there is to say when both orders fit.</summary>
    public static Flaw Ambiguous(PxKeys keys, Func<int, string> side) => new(
        new Where.Keyword("KEYS", keys.Line), FlawKind.Broken, Written(keys.Orders[1], side), Written(keys.Orders[0], side));

    // For each order, how many rows have keys that all belong to their sides.
    private static long[] Count(PxKeys keys, PxData data)
    {
        var fits = new long[keys.Orders.Count];
        var row = new List<string>();
        for (var cell = data.Next(); cell.Kind != PxCellKind.End; cell = data.Next())
        {
            if (cell.BeginsRow)
            {
                row.Clear();
            }

            row.Add(row.Count < keys.Places.Count ? cell.Text : "");
            for (var order = 0; order < fits.Length && row.Count == keys.Places.Count; order++)
            {
                fits[order] += Fits(keys, row, keys.Orders[order]) ? 1 : 0;
            }
        }

        return fits;
    }

    private static bool Fits(PxKeys keys, List<string> row, IReadOnlyList<int> order) =>
        Enumerable.Range(0, row.Count).All(at => keys.Places[order[at]].ContainsKey(row[at]));

    private static string Written(IReadOnlyList<int> order, Func<int, string> side) => string.Join(", ", order.Select(side));
}
