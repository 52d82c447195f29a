// Finds the place that a file means: by its code, with or without its zeros, or by its name in any of its forms.
namespace Samsyn.Loop.Measure.Intake;

/// <summary>Finds places by what files call them.</summary>
internal sealed class PlaceIndex
{
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
        foreach (var key in PlaceText.Name(area.Name).Keys)
        {
            Put(byName, key, area);
        }
    }

    /// <summary>The place that a code and a name mean, or null when it is not known or could be several.</summary>
    public Area? Find(string? code, string setting)
    {
        var (glued, name) = PlaceText.Read(setting);
        return (code is null ? null : ByCode(code))
            ?? ByName(setting, code)
            ?? (glued is null ? null : ByCode(glued))
            ?? (name is not null && name != setting ? ByName(name, code ?? glued) : null);
    }

    /// <summary>The names nearest to one that is not known, or those it could mean.</summary>
    public IEnumerable<string> Nearest(string setting)
    {
        var name = PlaceText.Name(PlaceText.Read(setting).Name ?? "").Key;
        return areas
            .Select(area => (area.Name, Apart: Folding.Distance(name, PlaceText.Name(area.Name).Key)))
            .Where(one => one.Apart <= Math.Max(2, name.Length / 2))
            .OrderBy(one => one.Apart)
            .ThenBy(one => one.Name, StringComparer.Ordinal)
            .Select(one => one.Name)
            .Distinct()
            .Take(3);
    }

    private Area? ByCode(string code) =>
        byCode.TryGetValue(code.Trim(), out var area) ? area
        : !PlaceText.IsDigits(code.Trim()) ? null
        : byBareCode.TryGetValue(Bare(code), out var found) && found.Count == 1 ? found[0] : null;

    private Area? ByName(string text, string? code)
    {
        var name = PlaceText.Name(text);
        if (name.Keys.Select(key => byName.GetValueOrDefault(key)).FirstOrDefault(known => known is not null) is not { } found)
        {
            return null;
        }

        // Örebro is a municipality and a county: the word beside the name tells, and without one the municipality is meant.
        var wanted = found.Where(area => area.Level == (name.Level ?? AreaLevel.Municipality)).ToList();
        var one = found.Count == 1 ? found[0] : wanted.Count == 1 ? wanted[0] : null;
        return one is not null && code is not null && IsWithin(code.Trim(), one.Code) ? null : one;
    }

    // 18 and 1880 are a county and a municipality, even where both are called Örebro.
    private static bool IsWithin(string code, string other) =>
        PlaceText.IsDigits(code) && PlaceText.IsDigits(other) && code.Length != other.Length
        && (Bare(code).StartsWith(Bare(other), StringComparison.Ordinal) || Bare(other).StartsWith(Bare(code), StringComparison.Ordinal))
        && Bare(code) != Bare(other);

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
