// The indicators of a file: which ones are known, which are new, and where rows say different things of one.
namespace Samsyn.Loop.Measure.Intake;

/// <summary>Finds the indicators that a file means, gathers what it says of new ones, and holds its rows against each other.</summary>
internal sealed class IndicatorLedger
{
    private readonly Dictionary<string, IndicatorEntry> byWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<IndicatorEntry> made = [];

    private readonly IReadOnlyList<Indicator> said;

    /// <param name="known">The indicators that are known.</param>
    /// <param name="said">What the person has said of new ones.</param>
    public IndicatorLedger(IReadOnlyList<Indicator> known, IReadOnlyList<Indicator> said)
    {
        this.said = said;
        foreach (var indicator in known)
        {
            var entry = IndicatorEntry.Known(indicator);
            byWord.TryAdd(indicator.Code, entry);
            foreach (var name in new[] { indicator.Name.Sv, indicator.Name.Da, indicator.Name.En }.OfType<string>())
            {
                byWord.TryAdd(name, entry);
            }
        }
    }

    /// <summary>The indicators to be made.</summary>
    public IReadOnlyList<NewIndicator> New => [.. made.Select(entry => entry.Made())];

    /// <summary>The code of the indicator that a draft is of.</summary>
    public string Code(Draft draft) => Find(draft)?.Code ?? Folding.CodeOf(draft.Indicator);

    /// <summary>Takes note of what a draft says of its indicator; what it contradicts goes to the flaws or the warnings.</summary>
    public void Note(Draft draft, Action<Flaw> flaw, Action<Flaw> warn)
    {
        if (Find(draft) is not { } entry)
        {
            var code = draft.Indicator.Any(char.IsWhiteSpace) ? Folding.CodeOf(draft.Indicator) : draft.Indicator.Trim();
            entry = new(code, draft, said.FirstOrDefault(one => one.Code == code));
            made.Add(entry);
            byWord[draft.Indicator.Trim()] = entry;
        }

        entry.Hold(draft, flaw, warn);
    }

    private IndicatorEntry? Find(Draft draft) =>
        byWord.GetValueOrDefault(draft.Indicator.Trim())
        ?? (draft.IndicatorName.Length > 0 ? byWord.GetValueOrDefault(draft.IndicatorName.Trim()) : null);
}
