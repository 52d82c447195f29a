// What a JSON-stat data set says of itself: title, source, last update, notes, units, and whatever else it tells.
using Samsyn.Loop;
using Samsyn.Sources.Cubes;

namespace Samsyn.Sources.JsonStat;

/// <summary>What a data set says of itself, under the names that PX files use.</summary>
internal static class JsonStatNotes
{
    private static readonly HashSet<string> Told = ["id", "size", "role", "dimension", "value", "status", "note", "extension", "link"];

    /// <summary>All notes of a data set.</summary>
    public static IReadOnlyList<SourceNote> Of(JsonPlace set, Cube cube)
    {
        var ids = (set.Find("id") ?? set.Find("dimension", "id"))!.Value.Items().Select(item => item.Text).ToList();
        return
        [
            .. set.Members().Where(member => !Told.Contains(member.Name)).SelectMany(member => Flat(Kind(member.Name), member.Place, "")),
            .. Notes(set, ""),
            .. cube.Dimensions.SelectMany((side, at) => OfSide(set.Find("dimension", ids[at])!.Value, side)),
            .. Symbols(set),
            .. Extension(set),
        ];
    }

    /// <summary>A fault that was passed over, told as a note.</summary>
    public static SourceNote Of(Flaw flaw) => new("PASSED-OVER", $"{flaw.Read} ({flaw.Expected})", flaw.Where is Where.Path path ? path.Json : "");

    private static string Kind(string name) => name switch
    {
        "label" => "TITLE",
        "updated" => "LAST-UPDATED",
        _ => name.ToUpperInvariant(),
    };

    // PxWeb says which notes must be shown; they are NOTEX in a PX file.
    private static IEnumerable<SourceNote> Notes(JsonPlace owner, string about) =>
        (owner.Find("note")?.Items() ?? []).Select((note, at) =>
            new SourceNote(owner.Find("extension", "noteMandatory", $"{at}")?.Text == "YES" ? "NOTEX" : "NOTE", note.Text, about));

    private static IEnumerable<SourceNote> OfSide(JsonPlace side, CubeDimension shown)
    {
        var words = shown.Codes!.Zip(shown.Words).GroupBy(pair => pair.First).ToDictionary(group => group.Key, group => group.First().Second);
        var categories = (side.Find("category", "note")?.Members() ?? [])
            .SelectMany(member => member.Place.Items().Select(note => new SourceNote("VALUENOTE", note.Text, $"{shown.Name}, {words.GetValueOrDefault(member.Name, member.Name)}")));
        var units = (side.Find("category", "unit")?.Members() ?? []).SelectMany(member => Unit(member.Place, words.GetValueOrDefault(member.Name, member.Name)));
        return [.. Notes(side, shown.Name), .. categories, .. units];
    }

    private static IEnumerable<SourceNote> Unit(JsonPlace unit, string about)
    {
        if (JsonStatCube.UnitOf(unit) is { } name)
        {
            yield return new("UNITS", name, about);
        }

        foreach (var (part, place) in unit.Members().Where(member => member.Name is "decimals" or "multiplier" && member.Place.Text.Length > 0))
        {
            yield return new(Kind(part), place.Text, about);
        }
    }

    // What the symbols mean in the issuer's own words: Eurostat's newer and older place for them.
    private static IEnumerable<SourceNote> Symbols(JsonPlace set) =>
        (set.Find("extension", "status", "label") ?? set.Find("status", "category", "label"))?.Members()
            .Select(member => new SourceNote("SYMBOL", member.Place.Text, member.Name)) ?? [];

    // PxWeb keeps the keywords of its PX file in extension.px; everything else is kept under its way.
    private static IEnumerable<SourceNote> Extension(JsonPlace set) =>
        (set.Find("extension")?.Members() ?? []).SelectMany(member => member.Name == "px"
            ? member.Place.Members().SelectMany(keyword => Flat(Kind(keyword.Name), keyword.Place, ""))
            : Flat("EXTENSION", member.Place, member.Name));

    private static IEnumerable<SourceNote> Flat(string kind, JsonPlace place, string about) =>
        place.IsObject ? place.Members().SelectMany(member => Flat(kind, member.Place, about.Length == 0 ? member.Name : $"{about}.{member.Name}"))
        : place.IsList ? place.Items().SelectMany(item => Flat(kind, item, about))
        : place.Text.Length > 0 ? [new(kind, place.Text, about)]
        : [];
}
