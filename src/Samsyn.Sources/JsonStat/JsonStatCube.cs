// The cube of a JSON-stat data set: its sides with their categories, totals and units.
using Samsyn.Loop;
using Samsyn.Sources.Cubes;
using static System.FormattableString;

namespace Samsyn.Sources.JsonStat;

/// <summary>Reads the cube of a data set.</summary>
internal static class JsonStatCube
{
    private static readonly string[] UnitParts = ["label", "base", "symbol"];

    /// <summary>The cube, or null when it cannot be read.</summary>
    public static Cube? Of(JsonPlace set, JsonStatFaults faults)
    {
        if (JsonStatShape.Of(set, faults) is not { } shape)
        {
            return null;
        }

        TellRepeated(set, shape, faults);
        var names = Names(set, shape.Ids);
        var sides = shape.Ids.Select((id, at) => Side(set.Find("dimension")!.Value, id, shape.Sizes[at], faults) is { } side
            ? side with { Name = names[at], Kind = shape.Kinds[at] }
            : null).ToList();
        var cube = sides.Contains(null) ? null : new Cube(OneUnit([.. sides.OfType<CubeDimension>()]), null);
        if (cube?.Cells == long.MaxValue)
        {
            faults.Add((set.Find("size") ?? set.Find("dimension", "size"))!.Value, FlawKind.OutOfRange, Invariant($"0-{long.MaxValue}"));
        }

        return cube;
    }

    private static void TellRepeated(JsonPlace set, JsonStatShape shape, JsonStatFaults faults)
    {
        foreach (var twice in shape.Ids.GroupBy(id => id).Where(group => group.Count() > 1))
        {
            faults.Add((set.Find("id") ?? set.Find("dimension", "id"))!.Value, FlawKind.Duplicate, twice.Key);
        }
    }

    // Two sides may bear the same label; they are then told apart by what they are called in the file.
    private static List<string> Names(JsonPlace set, IReadOnlyList<string> ids)
    {
        var labels = ids.Select(id => set.Find("dimension", id, "label")?.Unboxed.Text is { Length: > 0 } label ? label : id).ToList();
        return [.. ids.Select((id, at) => labels.Count(label => label == labels[at]) > 1 || ids.Any(other => other != id && other == labels[at]) ? id : labels[at])];
    }

    private static CubeDimension? Side(JsonPlace dimension, string id, int size, JsonStatFaults faults)
    {
        if (dimension.Find(id) is not { IsObject: true } side)
        {
            faults.NotThere(dimension, id);
            return null;
        }

        return JsonStatCategories.Of(side, size, faults) is not { } categories ? null : new(id, categories.Words)
        {
            Id = id,
            Codes = categories.Codes,
            Totals = JsonStatTotals.Of(side, categories, faults),
            Units = Units(side, categories),
        };
    }

    private static List<string?>? Units(JsonPlace side, JsonStatCategories categories) => side.Find("category", "unit")?.ByName() is { } units
        ? [.. categories.Codes.Select(code => units.TryGetValue(code, out var unit) ? UnitOf(unit) : null)]
        : null;

    /// <summary>A unit in words: its label, or what it counts, or its sign.</summary>
    public static string? UnitOf(JsonPlace unit) => unit.IsObject
        ? UnitParts.Select(name => unit.Find(name)?.Text).FirstOrDefault(text => !string.IsNullOrEmpty(text))
        : unit.Text is { Length: > 0 } text ? text : null;

    // Units belong to what is measured; where several sides give some, the contents' are the ones.
    private static List<CubeDimension> OneUnit(List<CubeDimension> sides)
    {
        var owner = sides.Find(side => side.Units is not null && side.Kind == SourceColumnKind.Contents) ?? sides.Find(side => side.Units is not null);
        return [.. sides.Select(side => side == owner ? side : side with { Units = null })];
    }
}
