// Finds the places that a file names among those that are known, by code or by name; others are told, or added.
namespace Samsyn.Loop.Measure;

/// <summary>Finds places.</summary>
internal sealed class StagePlaces
{
    private const int Told = 200;

    private readonly Dictionary<string, string> byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<(string?, string), string?> found = [];
    private readonly List<(string Name, string Nearest)> unknown = [];
    private readonly List<Area> fresh = [];
    private readonly IReadOnlyList<Area> known;
    private readonly bool add;

    public StagePlaces(IReadOnlyList<Area> known, bool add)
    {
        (this.known, this.add) = (known, add);
        foreach (var area in known)
        {
            Learn(area);
        }
    }

    public IReadOnlyList<(string Name, string Nearest)> Unknown => unknown;

    public IReadOnlyList<Area> New => fresh;

    /// <summary>The code of the place of a figure; null, and a flaw, when there is none.</summary>
    public string? Code(Draft draft, List<Flaw> wrong)
    {
        if (draft is { AreaCode: null, Setting: "" })
        {
            wrong.Add(new(draft.Where, FlawKind.Missing, "", known.Count > 0 ? known[0].Name : ""));
            return null;
        }

        if (!found.TryGetValue((draft.AreaCode, draft.Setting), out var code))
        {
            found[(draft.AreaCode, draft.Setting)] = code = Find(draft) ?? (add ? Add(draft) : Tell(draft));
        }

        if (code is null)
        {
            wrong.Add(new(draft.Where, FlawKind.UnknownPlace, Said(draft), Nearest(Said(draft))));
        }

        return code;
    }

    // A code that is known decides; the name decides where the code is somebody else's, or there is none.
    private string? Find(Draft draft) =>
        (draft.AreaCode is { } code ? byCode.GetValueOrDefault(code) ?? byCode.GetValueOrDefault(code.TrimStart('0')) : null)
        ?? (draft.Setting.Length > 0 ? byName.GetValueOrDefault(PlaceText.Key(draft.Setting)) ?? byCode.GetValueOrDefault(draft.Setting) : null);

    private string? Tell(Draft draft)
    {
        if (unknown.Count < Told)
        {
            unknown.Add((Said(draft), Nearest(Said(draft))));
        }

        return null;
    }

    private string Add(Draft draft)
    {
        var name = draft.Setting.Length > 0 ? draft.Setting : draft.AreaCode!;
        var code = draft.AreaCode ?? StageWords.CodeOf(name, byCode.ContainsKey);
        var parent = code.Length == 4 && byCode.ContainsKey(code[..2]) ? code[..2] : null;
        var area = new Area(code, name, Level(name, draft.AreaCode), parent);
        fresh.Add(area);
        Learn(area);
        return code;
    }

    private void Learn(Area area)
    {
        byCode[area.Code] = area.Code;
        byCode.TryAdd(area.Code.TrimStart('0'), area.Code);
        byName.TryAdd(PlaceText.Key(area.Name), area.Code);
    }

    private static AreaLevel Level(string name, string? code)
    {
        var upper = StageWords.Fold(name);
        return upper is "RIKET" or "HELA RIKET" or "HELE LANDET" or "SVERIGE" or "DANMARK" or "NORGE" or "FINLAND" or "SWEDEN" or "DENMARK" ? AreaLevel.Country
            : upper.EndsWith(" LÄN", StringComparison.Ordinal) || upper.StartsWith("REGION ", StringComparison.Ordinal) || code is { Length: 2 } ? AreaLevel.Region
            : upper.EndsWith(" KOMMUN", StringComparison.Ordinal) || upper.EndsWith(" KOMMUNE", StringComparison.Ordinal) || code is { Length: 3 or 4 } ? AreaLevel.Municipality
            : AreaLevel.Other;
    }

    private static string Said(Draft draft) => draft.Setting.Length > 0 ? draft.Setting : draft.AreaCode!;

    private string Nearest(string name)
    {
        var key = PlaceText.Key(name);
        return string.Join(", ", known
            .Select(area => (area.Name, Steps: StageNearness.Steps(key, PlaceText.Key(area.Name))))
            .Where(near => near.Steps <= Math.Max(2, key.Length / 3))
            .OrderBy(near => near.Steps).ThenBy(near => near.Name, StringComparer.Ordinal)
            .Take(3)
            .Select(near => near.Name));
    }
}
