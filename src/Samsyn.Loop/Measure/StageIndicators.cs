// Finds the indicators that a file names among those that are known, by code or name; a new one gets what the file says of it.
using static System.FormattableString;

namespace Samsyn.Loop.Measure;

/// <summary>Finds indicators.</summary>
internal sealed class StageIndicators
{
    private readonly Dictionary<string, Indicator> byWord = new(StringComparer.Ordinal);
    private readonly HashSet<string> codes = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), Indicator> found = [];
    private readonly List<Indicator> fresh = [];

    public StageIndicators(IReadOnlyList<Indicator> known)
    {
        foreach (var indicator in known)
        {
            Learn(indicator);
        }
    }

    public IReadOnlyList<Indicator> New => fresh;

    /// <summary>The code of the indicator of a figure; null, and a flaw, when the file does not say which, or means it on another scale.</summary>
    public string? Code(Draft draft, List<Flaw> wrong)
    {
        if (draft is { Indicator: "", IndicatorName: "" })
        {
            wrong.Add(new(draft.Where, FlawKind.Missing));
            return null;
        }

        if (!found.TryGetValue((draft.Indicator, draft.IndicatorName), out var indicator))
        {
            found[(draft.Indicator, draft.IndicatorName)] = indicator = Find(draft.Indicator) ?? Find(draft.IndicatorName) ?? Add(draft);
        }

        if (draft.Scale is { } scale && indicator.Unit is Unit.Share(var known) && known != scale)
        {
            wrong.Add(new(draft.Where, FlawKind.Disagrees, Invariant($"{scale}"), Invariant($"{known}")));
            return null;
        }

        return indicator.Code;
    }

    private Indicator? Find(string word) => word.Length == 0 ? null : byWord.GetValueOrDefault(StageWords.Fold(word));

    private Indicator Add(Draft draft)
    {
        var name = draft.IndicatorName.Length > 0 ? draft.IndicatorName : draft.Indicator;
        var code = IsCode(draft.Indicator) && !codes.Contains(draft.Indicator) ? draft.Indicator : StageWords.CodeOf(name, codes.Contains);
        var indicator = new Indicator(
            code,
            LocalText.Same(name),
            draft.Scale is { } scale ? new Unit.Share(scale) : new Unit.Mean(new("enheter", "enheder", "units")),
            draft.MoreIsBetter switch
            {
                true => Direction.HigherIsBetter,
                false => Direction.LowerIsBetter,
                null => Direction.NoJudgement,
            })
        {
            Source = draft.Source.Length > 0 ? draft.Source : null,
        };
        fresh.Add(indicator);
        Learn(indicator);
        if (draft.Indicator.Length > 0)
        {
            byWord.TryAdd(StageWords.Fold(draft.Indicator), indicator);
        }

        return indicator;
    }

    // A code that can stand in an address is kept as its source writes it.
    private static bool IsCode(string word) => word.Length is > 0 and <= 40 && word.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.');

    private void Learn(Indicator indicator)
    {
        codes.Add(indicator.Code);
        foreach (var writing in StageWords.Writings(indicator.Code, indicator.Name))
        {
            byWord.TryAdd(writing, indicator);
        }
    }
}
