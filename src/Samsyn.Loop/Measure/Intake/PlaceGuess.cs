// What kind of places a file brings, and what they are part of: told from their codes and names, where these leave no doubt.
namespace Samsyn.Loop.Measure.Intake;

/// <summary>Tells the level and the parent of new places from their codes and names.</summary>
/// <remarks>
/// An official code counts only when the whole set of codes fits one country and the names beside them agree; or, without
/// names, when there are <see cref="CodesEnough"/> or more of them. Otherwise a code of four digits belongs to a code of two with
/// which it begins, when every one does. Otherwise the word in a name tells. Otherwise nobody knows.
/// </remarks>
internal static class PlaceGuess
{
    private const int CodesEnough = 5;
    private const double MostMisnamed = 0.1;

    /// <summary>The new places with level and parent, and the official regions that two new municipalities or more are part of.</summary>
    public static IReadOnlyList<NewPlace> Of(IReadOnlyList<Area> added, IReadOnlyList<Area> known)
    {
        var official = Official(added, known);
        if (official.Count == 0)
        {
            return Nested(added, known) ?? [.. added.Select(ByWord)];
        }

        var alongside = Alongside(added, known, official);
        var all = new Dictionary<OfficialPlace, string>();
        foreach (var (place, code) in alongside.Select(area => (official[area], area.Code)).Concat(
            added.Concat(known).Where(official.ContainsKey).Select(area => (official[area], area.Code))))
        {
            all.TryAdd(place, code);
        }

        return
        [
            .. added.Select(area => official.TryGetValue(area, out var place)
                ? new NewPlace(area with { Level = place.Level, Parent = Above(place, all) }, PlaceReason.Official)
                : ByWord(area)),
            .. alongside.Select(area => new NewPlace(area with { Parent = Above(official[area], all) }, PlaceReason.Official) { Measured = false }),
        ];
    }

    // Which official place each is, of those of which it is certain.
    private static Dictionary<Area, OfficialPlace> Official(IReadOnlyList<Area> added, IReadOnlyList<Area> known)
    {
        var coded = added.Where(area => PlaceText.IsDigits(area.Code)).ToArray();
        var named = added.Except(coded).ToArray();
        var countries = OfficialPlaces.All.Where(country => Fits(country, coded, named)).ToArray();
        return countries is not [var one]
            ? []
            : added.Concat(known).Select(area => (area, place: Find(one, area))).Where(pair => pair.place is not null)
                .DistinctBy(pair => pair.area).ToDictionary(pair => pair.area, pair => pair.place!);
    }

    private static bool Fits(OfficialPlaces country, Area[] coded, Area[] named)
    {
        var found = coded.Select(area => (area, place: country.WithCode(area.Code))).ToArray();
        var called = found.Where(pair => pair.area.Name != pair.area.Code).ToArray();
        var misnamed = called.Count(pair => pair.place?.IsCalled(PlaceText.Name(pair.area.Name)) != true);
        var codes = found.Length == 0
            ? named.Length > 1 || named.Any(area => PlaceText.Name(area.Name).Level is not null)
            : found.All(pair => pair.place is not null) && (called.Length == 0 ? found.Length >= CodesEnough : misnamed <= MostMisnamed * called.Length);
        return codes && (found.Length > 0 || named.All(area => Find(country, area) is not null));
    }

    private static OfficialPlace? Find(OfficialPlaces country, Area area) =>
        PlaceText.IsDigits(area.Code) ? country.WithCode(area.Code)
        : country.Called(PlaceText.Name(area.Name)).ToArray() is [var only] ? only
        : null;

    private static List<Area> Alongside(IReadOnlyList<Area> added, IReadOnlyList<Area> known, Dictionary<Area, OfficialPlace> official)
    {
        var there = added.Concat(known).Where(official.ContainsKey).Select(area => official[area]).ToHashSet();
        var regions =
            from area in added
            where official.ContainsKey(area) && official[area] is { Level: AreaLevel.Municipality }
            group area by official[area].Parent into parts
            where parts.Key is not null && parts.Count() > 1 && !there.Contains(parts.Key)
            select parts.Key;
        var alongside = new List<Area>();
        foreach (var region in regions)
        {
            var area = new Area(region.Code, region.Names[0], AreaLevel.Region);
            if (known.All(one => one.Code != area.Code))
            {
                official[area] = region;
                alongside.Add(area);
            }
        }

        return alongside;
    }

    private static string? Above(OfficialPlace place, Dictionary<OfficialPlace, string> all)
    {
        for (var above = place.Parent; above is not null; above = above.Parent)
        {
            if (all.TryGetValue(above, out var code))
            {
                return code;
            }
        }

        return null;
    }

    // 01 and 0114: every code of four digits begins with one of two that is there too. 00 is the country.
    private static IReadOnlyList<NewPlace>? Nested(IReadOnlyList<Area> added, IReadOnlyList<Area> known)
    {
        var regions = added.Concat(known.Where(area => area.Level is AreaLevel.Region or AreaLevel.Country)).Where(area => area.Code.Length == 2).Select(area => area.Code).ToHashSet();
        var parts = added.Where(area => area.Code.Length == 4).ToArray();
        var sure = parts.Length > 0
            && added.All(area => PlaceText.IsDigits(area.Code) && area.Code.Length is 2 or 4)
            && parts.All(area => regions.Contains(area.Code[..2]))
            && added.All(area => PlaceText.Name(area.Name).Level is not { } level || level == LevelOf(area.Code));
        return sure
            ? [.. added.Select(area => new NewPlace(area with { Level = LevelOf(area.Code), Parent = ParentOf(area.Code, regions) }, PlaceReason.Code))]
            : null;
    }

    private static AreaLevel LevelOf(string code) => code == "00" ? AreaLevel.Country : code.Length == 2 ? AreaLevel.Region : AreaLevel.Municipality;

    private static string? ParentOf(string code, HashSet<string> regions) =>
        code.Length == 4 ? code[..2] : code != "00" && regions.Contains("00") ? "00" : null;

    private static NewPlace ByWord(Area area) => PlaceText.Name(area.Name).Level is { } level
        ? new(area with { Level = level }, PlaceReason.Word)
        : new(area, PlaceReason.Unknown);
}
