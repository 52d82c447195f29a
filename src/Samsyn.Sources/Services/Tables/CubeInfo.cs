// What a JSON-stat data set, also one without values, tells of a table.
using Samsyn.Loop;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.JsonStat;

namespace Samsyn.Sources.Services.Tables;

/// <summary>Reads what a data set tells of a table.</summary>
internal static class CubeInfo
{
    /// <summary>The table.</summary>
    public static Checked<TableInfo> Of(string table, JsonPlace set)
    {
        var faults = new JsonStatFaults();
        if (JsonStatCube.Of(set, faults) is not { } cube || faults.Fatal)
        {
            return new Checked<TableInfo>.Flawed(faults.All);
        }

        var units = cube.Dimensions.SelectMany(side => side.Units ?? []).OfType<string>().Distinct().ToArray();
        return CheckedSteps.Sound(new TableInfo(table, set.Find("label")?.Text ?? table, [.. cube.Dimensions.Select(side => Variable(side, set))])
        {
            Description = string.Join("\n", set.Find("note")?.Items().Select(note => note.Text.Trim()) ?? []) is { Length: > 0 } notes ? notes : null,
            Updated = Dates.Read(set.Find("updated")?.Text),
            Unit = units.Length == 1 ? units[0] : null,
            Ended = set.Find("extension", "px", "discontinued")?.Text == "YES" || set.Find("extension", "discontinued")?.Text == "YES",
        });
    }

    private static TableVariable Variable(Cubes.CubeDimension side, JsonPlace set) => new(side.Id, side.Name, [.. side.Codes!.Zip(side.Words)])
    {
        IsTime = side.Kind is SourceColumnKind.Time,
        MayBeLeftOut = set.Find("dimension", side.Id, "extension", "elimination")?.Text == "YES",
    };
}
