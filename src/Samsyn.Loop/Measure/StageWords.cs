// Gives the words of a file their codes: place, indicator, time and groups; what is new gets a code of its own.
namespace Samsyn.Loop.Measure;

/// <summary>Gives the words of a file their codes.</summary>
internal sealed class StageWords(Catalogue known, bool addPlaces)
{
    private readonly StagePlaces places = new(known.Areas, addPlaces);
    private readonly StageIndicators indicators = new(known.Indicators);
    private readonly StageGroups groups = new(known.Dimensions);

    /// <summary>Places that are not known, each once, with the nearest known names.</summary>
    public IReadOnlyList<(string Name, string Nearest)> UnknownPlaces => places.Unknown;

    /// <summary>The key of a figure; null, and flaws, when something of it is not known.</summary>
    public ObservationKey? Key(Draft draft, List<Flaw> wrong)
    {
        var area = places.Code(draft, wrong);
        var indicator = indicators.Code(draft, wrong);
        if (draft.Period is null)
        {
            wrong.Add(new(draft.Where, FlawKind.Missing, "", "2024, 2021-2024"));
        }

        return area is null || indicator is null || draft.Period is null ? null : new(indicator, area, draft.Period, groups.Stratum(draft));
    }

    /// <summary>What is new, or has grown.</summary>
    public Catalogue New() => new(indicators.New, places.New, groups.New());

    /// <summary>All that would be known.</summary>
    public Catalogue All()
    {
        var fresh = groups.New().ToDictionary(dimension => dimension.Code);
        return new(
            [.. known.Indicators, .. indicators.New],
            [.. known.Areas, .. places.New],
            [.. known.Dimensions.Where(dimension => !fresh.ContainsKey(dimension.Code)), .. fresh.Values]);
    }

    /// <summary>A code made of a name: small letters, digits and hyphens, so that it can stand in an address.</summary>
    public static string CodeOf(string name, Func<string, bool> taken)
    {
        var plain = string.Concat(name.ToUpperInvariant().Select(letter => letter switch
        {
            'Å' or 'Ä' or 'Á' => "a",
            'Ö' or 'Ó' => "o",
            'É' => "e",
            'Ü' => "u",
            'Æ' => "ae",
            'Ø' => "o",
            '+' => "-plus",
            '<' => "under-",
            '>' => "over-",
            >= 'A' and <= 'Z' => ((char)(letter + ('a' - 'A'))).ToString(),
            >= '0' and <= '9' => letter.ToString(),
            _ => "-",
        }));
        var code = string.Join('-', plain.Split('-', StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } made ? made[..Math.Min(made.Length, 80)] : "x";
        var (free, number) = (code, 2);
        while (taken(free))
        {
            free = FormattableString.Invariant($"{code}-{number++}");
        }

        return free;
    }

    /// <summary>A name with every space plain and case left aside, by which names are compared.</summary>
    public static string Fold(string name) => string.Join(' ', name.ToUpperInvariant().Split([' ', '\u00a0', '\u202f', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries))
        .Replace('–', '-');

    /// <summary>Every way in which something with a code and a name may be written.</summary>
    public static IEnumerable<string> Writings(string code, LocalText name) =>
        new[] { code, name.Sv, name.Da, name.En }.OfType<string>().Select(Fold).Distinct();
}
