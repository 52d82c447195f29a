// Reads a GeoJSON document: its features, what they say of themselves, and their rings; all that is wrong is gathered.
using System.Text.Json;
using Samsyn.Loop;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Sources.JsonStat;

namespace Samsyn.Sources.GeoJson;

/// <summary>Reads a GeoJSON document.</summary>
internal sealed class GeoJsonReader
{
    private const string Kinds = "FeatureCollection";
    private const string Shapes = "Polygon, MultiPolygon";

    private readonly List<Flaw> flaws = [];
    private readonly List<Flaw> passedOver = [];

    /// <summary>What the document draws; or everything that is wrong with it.</summary>
    public Checked<DrawnFile> Read(JsonPlace document)
    {
        if (document.Find("type")?.Text != Kinds || document.Find("features") is not { IsList: true } features)
        {
            return new Checked<DrawnFile>.Flawed(new Flaw(new Where.Path("type"), FlawKind.UnknownKind, document.Find("type")?.Shown ?? document.Shown, Kinds));
        }

        if (OtherSystem(document) is { } other)
        {
            flaws.Add(other);
        }

        var places = features.Items().Select(Place).OfType<DrawnPlace>().ToList();
        if (flaws.Count == 0 && places.Count == 0)
        {
            flaws.Add(new(new Where.Path("features"), FlawKind.Empty));
        }

        return flaws.Count > 0 ? new Checked<DrawnFile>.Flawed(flaws) : new Checked<DrawnFile>.Sound(new(places, passedOver));
    }

    // RFC 7946 knows one system, and files written before it name it in several ways.
    private static Flaw? OtherSystem(JsonPlace document)
    {
        var name = document.Find("crs", "properties", "name");
        return name is not { } said || said.Text.EndsWith("CRS84", StringComparison.OrdinalIgnoreCase) || said.Text.EndsWith(":4326", StringComparison.Ordinal)
            ? null
            : new(said.Where, FlawKind.NotDegrees, said.Shown, "EPSG:4326");
    }

    private DrawnPlace? Place(JsonPlace feature)
    {
        var surfaces = feature.Find("geometry") is not { } geometry ? null : (geometry.Find("type")?.Text, geometry.Find("coordinates")) switch
        {
            ("Polygon", { } polygon) => [polygon],
            ("MultiPolygon", { } polygons) => List(polygons),
            _ => null,
        };
        if (surfaces is null)
        {
            flaws.Add(new(feature.Where, FlawKind.UnknownKind, feature.Find("geometry", "type")?.Shown ?? "", Shapes));
            return null;
        }

        var before = flaws.Count;
        var drawn = new GeoJsonRings(flaws, passedOver).Of([.. surfaces.Select(List)]);
        return flaws.Count > before ? null : new(feature.Where, Properties(feature), drawn);
    }

    // A list of one thing is still a list here.
    private static IReadOnlyList<JsonPlace> List(JsonPlace place) => place.IsList ? [.. place.Items()] : [];

    private static Dictionary<string, string> Properties(JsonPlace feature)
    {
        var properties = (feature.Find("properties")?.Members() ?? [])
            .Where(member => member.Place.Element.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            .DistinctBy(member => member.Name)
            .ToDictionary(member => member.Name, member => member.Place.Text.Trim());
        if (feature.Find("id") is { } id)
        {
            properties.TryAdd("id", id.Text.Trim());
        }

        return properties;
    }
}
