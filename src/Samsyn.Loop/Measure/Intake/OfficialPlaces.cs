// The official codes and names of the places of Sweden, Denmark and Finland, and which country a set of codes belongs to.
namespace Samsyn.Loop.Measure.Intake;

/// <summary>A place with its official code.</summary>
/// <param name="Country">Two letters of its country.</param>
/// <param name="Code">Its code.</param>
/// <param name="Names">Its names, the first as it is to be shown.</param>
/// <param name="Level">What kind of place it is.</param>
/// <param name="Parent">The official place that it is part of, or null.</param>
internal sealed record OfficialPlace(string Country, string Code, IReadOnlyList<string> Names, AreaLevel Level, OfficialPlace? Parent)
{
    private readonly HashSet<string> keys = [.. Names.SelectMany(name => PlaceText.Name(name).Keys)];

    /// <summary>The first day of its code, or null when it is older than anybody asks or not known.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Whether a name is one of its names in any spelling.</summary>
    public bool IsCalled(PlaceName name) => (name.Level is null || name.Level == Level) && name.Keys.Any(keys.Contains);

    /// <summary>The spellings of its names.</summary>
    public IEnumerable<string> Keys => keys;
}

/// <summary>The official places of one country.</summary>
internal sealed class OfficialPlaces
{
    private static readonly Lazy<IReadOnlyList<OfficialPlaces>> Read = new(ReadAll);

    private readonly Dictionary<string, OfficialPlace> byCode;
    private readonly ILookup<string, OfficialPlace> byKey;

    private OfficialPlaces(string country, IReadOnlyList<OfficialPlace> places)
    {
        Country = country;
        byCode = places.ToDictionary(place => place.Code);
        byKey = places.SelectMany(place => place.Keys.Select(key => (key, place))).ToLookup(pair => pair.key, pair => pair.place);
    }

    /// <summary>Every country that is known here.</summary>
    public static IReadOnlyList<OfficialPlaces> All => Read.Value;

    /// <summary>Two letters of the country.</summary>
    public string Country { get; }

    /// <summary>How many places it has.</summary>
    public int Count => byCode.Count;

    /// <summary>All its places: the country, then each region with its municipalities.</summary>
    public IEnumerable<OfficialPlace> Places => byCode.Values;

    /// <summary>The place with a code, whether or not zeros were lost or put before it; or null.</summary>
    public OfficialPlace? WithCode(string code) => byCode.GetValueOrDefault(code) ?? byCode.GetValueOrDefault((Country, code.Length) switch
    {
        ("SE", 1 or 3) => $"0{code}",
        ("SE", 4) when code.StartsWith("00", StringComparison.Ordinal) => code[2..],
        ("DK", 4) when code.StartsWith('0') => code[1..],
        _ => "",
    });

    /// <summary>The places that have a name.</summary>
    public IEnumerable<OfficialPlace> Called(PlaceName name) => name.Keys.SelectMany(key => byKey[key]).Distinct().Where(place => place.IsCalled(name));

    private static List<OfficialPlaces> ReadAll()
    {
        var type = typeof(OfficialPlaces);
        using var reader = new StreamReader(type.Assembly.GetManifestResourceStream("Samsyn.Loop.Measure.Intake.official-places.txt")!);
        var (all, places) = (new List<OfficialPlace>(), new List<OfficialPlaces>());
        OfficialPlace? country = null;
        while (reader.ReadLine() is { } line)
        {
            if (char.IsAsciiLetter(line.FirstOrDefault()))
            {
                all.Add(country = Place(line[..2], line[3..], AreaLevel.Country, null));
            }
            else if (country is not null && line.Split(": ", 2) is [var region, var parts])
            {
                var above = Place(country.Country, region, AreaLevel.Region, country);
                all.AddRange([above, .. parts.Split("; ").Select(part => Place(country.Country, part, AreaLevel.Municipality, above))]);
            }
        }

        places.AddRange(all.GroupBy(place => place.Country).Select(group => new OfficialPlaces(group.Key, [.. group])));
        return places;
    }

    private static OfficialPlace Place(string country, string text, AreaLevel level, OfficialPlace? parent)
    {
        var parts = text.Split(' ', 2);
        var (names, from) = parts[1].EndsWith(')')
            ? (parts[1][..^13], DateOnly.ParseExact(parts[1][^11..^1], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
            : (parts[1], (DateOnly?)null);
        return new(country, parts[0], names.Split(" / "), level, parent) { From = from };
    }
}
