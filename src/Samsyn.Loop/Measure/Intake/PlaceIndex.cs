// Finds the place that a file means: by its code, with or without its zeros, or by its name in any of its forms.
namespace Samsyn.Loop.Measure.Intake;

/// <summary>Finds places by what files call them.</summary>
internal sealed class PlaceIndex
{
    private static readonly string[] Regions = ["LÄN", "REGION", "REGIONEN", "COUNTY", "AMT", "REGIONSKOMMUN"];
    private static readonly string[] Municipalities = ["KOMMUN", "KOMMUNE", "KOMMUNS", "STAD", "MUNICIPALITY"];

    private readonly List<Area> areas = [];
    private readonly Dictionary<string, Area> byCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Area>> byBareCode = [];
    private readonly Dictionary<string, List<Area>> byName = [];

    public PlaceIndex(IEnumerable<Area> known)
    {
        foreach (var area in known)
        {
            Add(area);
        }
    }

    public IReadOnlyList<Area> Areas => areas;

    public void Add(Area area)
    {
        areas.Add(area);
        byCode[area.Code] = area;
        Put(byBareCode, Bare(area.Code), area);
        var (name, level) = NameAndLevel(area.Name);
        Put(byName, name, area);
        if (level is not null && name.EndsWith('S'))
        {
            Put(byName, name[..^1], area);
        }
    }

    /// <summary>The place that a code and a name mean, or null when it is not known or could be several.</summary>
    public Area? Find(string? code, string setting)
    {
        var (glued, name) = Unglue(setting);
        return (code is null ? null : ByCode(code)) ?? ByName(setting) ?? (glued is null ? null : ByCode(glued)) ?? (name.Length > 0 && name != setting ? ByName(name) : null);
    }

    /// <summary>The names nearest to one that is not known, or those it could mean.</summary>
    public IEnumerable<string> Nearest(string setting)
    {
        var name = NameAndLevel(Unglue(setting).Name).Name;
        return areas
            .Select(area => (area.Name, Apart: Folding.Distance(name, NameAndLevel(area.Name).Name)))
            .Where(one => one.Apart <= Math.Max(2, name.Length / 2))
            .OrderBy(one => one.Apart)
            .ThenBy(one => one.Name, StringComparer.Ordinal)
            .Select(one => one.Name)
            .Distinct()
            .Take(3);
    }

    /// <summary>The code and the name of a text such as <c>0114 Måshamra</c> or <c>114</c>.</summary>
    public static (string? Code, string Name) Unglue(string text)
    {
        var trimmed = text.Trim();
        var digits = trimmed.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits < 0 && trimmed.Length > 0 ? (trimmed, "")
            : digits > 0 && !char.IsLetter(trimmed[digits]) ? (trimmed[..digits], trimmed[digits..].TrimStart(' ', '-', '–', ':', '.', '\t'))
            : (null, trimmed);
    }

    private Area? ByCode(string code) =>
        byCode.TryGetValue(code.Trim(), out var area) ? area
        : code.AsSpan().Trim().ContainsAnyExceptInRange('0', '9') ? null
        : byBareCode.TryGetValue(Bare(code), out var found) && found.Count == 1 ? found[0] : null;

    private Area? ByName(string text)
    {
        var (name, level) = NameAndLevel(text);
        var found = byName.GetValueOrDefault(name) ?? (level is not null && name.EndsWith('S') ? byName.GetValueOrDefault(name[..^1]) : null);
        if (found is null)
        {
            return null;
        }

        // Örebro is a municipality and a county: the word beside the name tells, and without one the municipality is meant.
        var wanted = found.Where(area => area.Level == (level ?? AreaLevel.Municipality)).ToList();
        return found.Count == 1 ? found[0] : wanted.Count == 1 ? wanted[0] : null;
    }

    // The name without the word for what kind of place it is, and what that word said.
    private static (string Name, AreaLevel? Level) NameAndLevel(string text)
    {
        var words = Folding.Words(text);
        var bare = words.Where(word => !Regions.Contains(word) && !Municipalities.Contains(word)).ToArray();
        return bare.Length == 0 || bare.Length == words.Length ? (string.Join(' ', words), null)
            : (string.Join(' ', bare), words.Any(Regions.Contains) ? AreaLevel.Region : AreaLevel.Municipality);
    }

    private static string Bare(string code) => code.Trim().TrimStart('0');

    private static void Put(Dictionary<string, List<Area>> index, string key, Area area)
    {
        if (!index.TryGetValue(key, out var list))
        {
            index[key] = list = [];
        }

        list.Add(area);
    }
}
