// One walk through a file's drafts: each is held against what is known and against those before it.
namespace Samsyn.Loop.Measure.Intake;

/// <summary>One walk through a file's drafts.</summary>
internal sealed class IntakeWalk
{
    private readonly IntakeChoices choices;
    private readonly IReadOnlyList<Area> known;
    private readonly PlaceIndex places;
    private readonly Dictionary<(string? Code, string Setting), string?> placeOf = [];
    private readonly List<Area> newAreas = [];
    private readonly TotalsCheck totals = new();

    public IntakeWalk(Catalogue known, IntakeChoices choices)
    {
        this.choices = choices;
        this.known = known.Areas;
        places = new(known.Areas);
        Indicators = new(known.Indicators, choices.Indicators);
        Dimensions = new(known.Dimensions, places);
        Flaws = new(choices.MostShown);
        Warnings = new(choices.MostShown);
    }

    /// <summary>The codes of the indicators met so far.</summary>
    public IReadOnlyList<string> IndicatorCodes => totals.Indicators;

    public FlawList Flaws { get; }

    public FlawList Warnings { get; }

    public IndicatorLedger Indicators { get; }

    public DimensionLedger Dimensions { get; }

    /// <summary>The places to be made, with what is guessed of them and what the person has said.</summary>
    public IReadOnlyList<NewPlace> NewPlaces { get; private set; } = [];

    /// <summary>Takes in a draft; whether it is sound.</summary>
    public bool Take(Draft draft)
    {
        var before = Flaws.Count;
        Need(draft);
        if (Flaws.Count > before)
        {
            return false;
        }

        Indicators.Note(draft, Flaws.Add, Warnings.Add);
        Dimensions.Note(draft, Flaws.Add, Warnings.Add);
        if (Flaws.Count > before)
        {
            return false;
        }

        var key = Key(draft);
        if (totals.Add(key, draft) is { } first)
        {
            Flaws.Add(new(draft.Where, FlawKind.Duplicate, $"{key.Indicator} {key.Area} {key.Period.Code()} {key.Stratum.Key}".TrimEnd(), Text(first)));
        }

        return Flaws.Count == before;
    }

    /// <summary>Holds against each other what can be seen only when all drafts have passed.</summary>
    public void Close()
    {
        Dimensions.Close(Warnings.Add);
        totals.Close(Dimensions.MayOverlap, Warnings.Add);
        totals.ClosePlaces(places.Areas, Warnings.Add);
        var guessed = choices.NewAreaLevel == AreaLevel.Other ? PlaceGuess.Of(newAreas, known) : [.. newAreas.Select(area => new NewPlace(area, PlaceReason.Said))];
        NewPlaces = [.. guessed.Select(place => choices.Places.FirstOrDefault(said => said.Code == place.Area.Code) is { } said ? new NewPlace(said, PlaceReason.Said) { Measured = place.Measured } : place)];
    }

    /// <summary>The observation that a sound draft makes.</summary>
    public Observation Observation(Draft draft) => new(Key(draft), draft.Figure)
    {
        Numerator = draft.Numerator,
        Denominator = draft.Denominator,
        Population = draft.Population,
        Symbol = draft.Symbol,
    };

    private ObservationKey Key(Draft draft) => new(Indicators.Code(draft), Place(draft)!, (draft.Period ?? choices.Period)!, Dimensions.Of(draft));

    // What must be there: a place, a time, an indicator, and a name for every group.
    private void Need(Draft draft)
    {
        if (Place(draft) is null)
        {
            var named = draft.Setting.Length > 0 || draft.AreaCode is { Length: > 0 };
            var read = draft.Setting.Length > 0 ? draft.Setting : draft.AreaCode ?? "";
            Flaws.Add(named
                ? new(draft.Where, FlawKind.UnknownPlace, read, string.Join(", ", places.Nearest(read)))
                : new(draft.Where, FlawKind.Missing, "", "place"));
        }

        if (draft.Period is null && choices.Period is null)
        {
            Flaws.Add(draft.Date.Length > 0 ? new(draft.Where, FlawKind.NotAPeriod, draft.Date, "2024, 2021-2024") : new(draft.Where, FlawKind.Missing, "", "period"));
        }

        if (Nameless(draft.Indicator))
        {
            Flaws.Add(new(draft.Where, FlawKind.Missing, draft.Indicator, "indicator"));
        }

        foreach (var group in draft.Groups.Where(group => Nameless(group.Dimension) || Nameless(group.Subgroup)))
        {
            Flaws.Add(new(draft.Where, FlawKind.Missing, group.Subgroup, group.Dimension));
        }
    }

    // A code is made of letters and digits.
    private static bool Nameless(string text)
    {
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                return false;
            }
        }

        return true;
    }

    private string? Place(Draft draft)
    {
        if (draft.Setting.Length == 0 && draft.AreaCode is null)
        {
            return choices.Area;
        }

        var words = (draft.AreaCode, draft.Setting);
        return placeOf.TryGetValue(words, out var code) ? code : placeOf[words] = (places.Find(draft.AreaCode, draft.Setting) ?? Make(draft))?.Code;
    }

    private Area? Make(Draft draft)
    {
        var (glued, name) = PlaceText.Read(draft.Setting);
        var code = draft.AreaCode ?? glued ?? Folding.CodeOf(name ?? "");
        if (!choices.NewAreas || code.Length == 0)
        {
            return null;
        }

        var area = new Area(code, name is { Length: > 0 } ? name : code, choices.NewAreaLevel);
        newAreas.Add(area);
        places.Add(area);
        return area;
    }

    private static string Text(Where where) => where switch
    {
        Where.Cell cell => FormattableString.Invariant($"{(cell.Sheet.Length > 0 ? $"{cell.Sheet}!" : "")}{cell.Row}"),
        Where.WholeRow row => FormattableString.Invariant($"{(row.Sheet.Length > 0 ? $"{row.Sheet}!" : "")}{row.Number}"),
        Where.TextLine line => FormattableString.Invariant($"{line.Number}"),
        _ => where.ToString(),
    };
}
