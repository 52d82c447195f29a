// Finds the data sets in a JSON-stat document: one alone, several in a bundle, or those embedded in a collection.
using System.Text.Json;
using Samsyn.Loop;

namespace Samsyn.Sources.JsonStat;

/// <summary>Finds the data sets in a document.</summary>
internal static class JsonStatSets
{
    /// <summary>The data sets, each with its name, always in the same order; and a flaw for each that is only linked to, or one when there is none at all.</summary>
    public static (IReadOnlyList<(string Name, JsonPlace Place)> Sets, IReadOnlyList<Flaw> Flaws) In(JsonDocument document)
    {
        var root = new JsonPlace(document.RootElement, "").Unboxed;
        if (root.Find("class") is { } kind)
        {
            return kind.Unboxed.Text switch
            {
                "collection" => Collection(root),
                "dataset" => ([Alone(root)], []),
                var other => Unknown(kind, other),
            };
        }

        var sets = root.Find("dimension") is null ? Bundle(root) : [Alone(root)];
        return sets.Count > 0 ? (sets, []) : Unknown(root, Names(root));
    }

    private static (IReadOnlyList<(string Name, JsonPlace Place)> Sets, IReadOnlyList<Flaw> Flaws) Unknown(JsonPlace place, string read) =>
        ([], [new(place.Where, FlawKind.UnknownKind, read, "dataset")]);

    private static (string Name, JsonPlace Place) Alone(JsonPlace place) => (place.Find("label")?.Text ?? "", place);

    // JSON-stat 1: each data set under a name of its own.
    private static List<(string Name, JsonPlace Place)> Bundle(JsonPlace root) =>
        [.. root.Members().Where(member => (member.Place.Find("dimension") ?? member.Place.Find("value")) is not null)];

    private static (IReadOnlyList<(string Name, JsonPlace Place)> Sets, IReadOnlyList<Flaw> Flaws) Collection(JsonPlace root)
    {
        var items = root.Find("link", "item")?.Items().ToList() ?? [];
        var linked = items.Where(item => item.Find("dimension") is null)
            .Select(item => new Flaw((item.Find("href") ?? item).Where, FlawKind.UnknownKind, (item.Find("href") ?? item).Text, "dataset"));
        return items.Count == 0
            ? ([], [new(new Where.Path("link.item"), FlawKind.NotThere, "", "dataset")])
            : ([.. items.Where(item => item.Find("dimension") is not null).Select(Alone)], [.. linked]);
    }

    private static string Names(JsonPlace root)
    {
        var names = string.Join(", ", root.Members().Take(5).Select(member => member.Name));
        return names.Length > 0 ? names : root.Shown;
    }
}
