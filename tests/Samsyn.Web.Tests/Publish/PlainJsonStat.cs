// Reads JSON-stat 2 by the rules of its specification alone, as other people's programs do: id, size, index, value.
using System.Globalization;
using System.Text.Json;

namespace Samsyn.Web.Tests.Publish;

/// <summary>Reads JSON-stat 2 by the rules of its specification alone.</summary>
internal static class PlainJsonStat
{
    /// <summary>Every cell: the codes of its categories, joined by |, and its number or none.</summary>
    public static IEnumerable<KeyValuePair<string, double?>> Rows(JsonElement set)
    {
        var ids = set.GetProperty("id").EnumerateArray().Select(id => id.GetString()!).ToArray();
        var sizes = set.GetProperty("size").EnumerateArray().Select(size => size.GetInt32()).ToArray();
        var codes = ids.Select(id => Codes(set.GetProperty("dimension").GetProperty(id).GetProperty("category"))).ToArray();
        Assert.Equal(sizes, codes.Select(side => side.Length));
        var value = set.GetProperty("value");
        var cells = sizes.Aggregate(1, (all, size) => all * size);
        for (var cell = 0; cell < cells; cell++)
        {
            var (rest, names) = (cell, new string[ids.Length]);
            for (var side = ids.Length - 1; side >= 0; side--)
            {
                (names[side], rest) = (codes[side][rest % sizes[side]], rest / sizes[side]);
            }

            yield return new(string.Join('|', names), Number(value, cell));
        }
    }

    private static string[] Codes(JsonElement category) => category.GetProperty("index") is { ValueKind: JsonValueKind.Array } listed
        ? [.. listed.EnumerateArray().Select(code => code.GetString()!)]
        : [.. category.GetProperty("index").EnumerateObject().OrderBy(code => code.Value.GetInt32()).Select(code => code.Name)];

    private static double? Number(JsonElement value, int cell) => value.ValueKind == JsonValueKind.Array
        ? value[cell].ValueKind == JsonValueKind.Null ? null : value[cell].GetDouble()
        : value.TryGetProperty(cell.ToString(CultureInfo.InvariantCulture), out var found) ? found.GetDouble() : null;
}
