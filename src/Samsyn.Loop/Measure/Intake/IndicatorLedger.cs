// The indicators of a file: which ones are known, which are new, and where rows say different things of one.
namespace Samsyn.Loop.Measure.Intake;

/// <summary>Finds the indicators that a file means, gathers what it says of new ones, and holds its rows against each other.</summary>
internal sealed class IndicatorLedger
{
    private readonly Dictionary<string, Entry> byWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Entry> made = [];

    public IndicatorLedger(IReadOnlyList<Indicator> known)
    {
        foreach (var indicator in known)
        {
            var entry = Entry.Known(indicator);
            byWord.TryAdd(indicator.Code, entry);
            foreach (var name in new[] { indicator.Name.Sv, indicator.Name.Da, indicator.Name.En }.OfType<string>())
            {
                byWord.TryAdd(name, entry);
            }
        }
    }

    /// <summary>The indicators to be made.</summary>
    public IReadOnlyList<Indicator> New => [.. made.Select(entry => entry.Made())];

    /// <summary>The code of the indicator that a draft is of.</summary>
    public string Code(Draft draft) => Find(draft)?.Code ?? Folding.CodeOf(draft.Indicator);

    /// <summary>Takes note of what a draft says of its indicator; what it contradicts goes to the flaws or the warnings.</summary>
    public void Note(Draft draft, Action<Flaw> flaw, Action<Flaw> warn)
    {
        if (Find(draft) is not { } entry)
        {
            entry = new(draft.Indicator.Any(char.IsWhiteSpace) ? Folding.CodeOf(draft.Indicator) : draft.Indicator.Trim(), draft);
            made.Add(entry);
            byWord[draft.Indicator.Trim()] = entry;
        }

        entry.Hold(draft, flaw, warn);
    }

    private Entry? Find(Draft draft) =>
        byWord.GetValueOrDefault(draft.Indicator.Trim())
        ?? (draft.IndicatorName.Length > 0 ? byWord.GetValueOrDefault(draft.IndicatorName.Trim()) : null);

    private sealed class Entry(string code, Draft? first)
    {
        private double? scale;
        private bool? moreIsBetter;
        private bool noJudgement;
        private bool mean;

        public string Code { get; } = code;

        public static Entry Known(Indicator indicator) => new(indicator.Code, null)
        {
            scale = (indicator.Unit as Unit.Share)?.Scale,
            mean = indicator.Unit is Unit.Mean,
            noJudgement = indicator.Direction == Direction.NoJudgement,
            moreIsBetter = indicator.Direction == Direction.NoJudgement ? null : indicator.Direction == Direction.HigherIsBetter,
        };

        public Indicator Made() => new(
            Code,
            LocalText.Same(first!.IndicatorName.Length > 0 ? first.IndicatorName : first.Indicator),
            scale is { } whole ? new Unit.Share(whole) : new Unit.Mean(LocalText.Same("")),
            moreIsBetter switch { true => Direction.HigherIsBetter, false => Direction.LowerIsBetter, null => Direction.NoJudgement })
        {
            Source = first.Source.Length > 0 ? first.Source : null,
        };

        public void Hold(Draft draft, Action<Flaw> flaw, Action<Flaw> warn)
        {
            if (draft.Scale is { } said && (mean || (scale is { } whole && whole != said)))
            {
                flaw(new(draft.Where, FlawKind.Disagrees, Number(said), mean ? "mean" : Number(scale!.Value)));
            }

            if (draft.MoreIsBetter is { } better && (noJudgement || (moreIsBetter is { } before && before != better)))
            {
                // A collaboration may choose to make no judgement where a file makes one.
                (noJudgement ? warn : flaw)(new(
                    draft.Where, FlawKind.Disagrees, Say(better), noJudgement ? nameof(Direction.NoJudgement) : Say(moreIsBetter!.Value)));
            }

            scale ??= mean ? null : draft.Scale;
            moreIsBetter ??= noJudgement ? null : draft.MoreIsBetter;
        }

        private static string Say(bool better) => better ? nameof(Direction.HigherIsBetter) : nameof(Direction.LowerIsBetter);

        private static string Number(double value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
