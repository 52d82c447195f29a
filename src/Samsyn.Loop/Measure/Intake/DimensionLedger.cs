// The dimensions and subgroups of a file: which ones are known, which are new, and where rows say different things of one.
namespace Samsyn.Loop.Measure.Intake;

/// <summary>Finds the subgroups that a file means, and gathers the new ones.</summary>
internal sealed class DimensionLedger(IReadOnlyList<Dimension> known, PlaceIndex places)
{
    private readonly Dictionary<(string Dimensions, string Subgroups), Stratum> strata = [];
    private readonly Dictionary<string, DimensionEntry> byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DimensionEntry> byCode = new(StringComparer.Ordinal);

    /// <summary>The dimensions to be made, and those that get further subgroups.</summary>
    public IReadOnlyList<Dimension> Changed => [.. byCode.Values.Where(entry => entry.Changed).Select(entry => entry.Made())];

    /// <summary>The stratum that groups in a file's words stand for.</summary>
    public Stratum Of(Draft draft)
    {
        var words = draft.Groups.Count switch
        {
            0 => ("", ""),
            1 => (draft.Groups[0].Dimension, draft.Groups[0].Subgroup),
            _ => (string.Join('\n', draft.Groups.Select(group => group.Dimension)), string.Join('\n', draft.Groups.Select(group => group.Subgroup))),
        };
        return strata.TryGetValue(words, out var stratum)
            ? stratum
            : strata[words] = Stratum.Of(draft.Groups.Select(group => (Entry(group.Dimension).Code, Entry(group.Dimension).Subgroup(group.Subgroup))));
    }

    /// <summary>Takes note of what a draft says of its groups; what it contradicts goes to the flaws or the warnings.</summary>
    public void Note(Draft draft, Action<Flaw> flaw, Action<Flaw> warn)
    {
        foreach (var (number, group) in draft.Groups.Index())
        {
            var entry = Entry(group.Dimension);
            if (draft.Groups.Take(number).Any(before => Entry(before.Dimension) == entry))
            {
                flaw(new(draft.Where, FlawKind.Duplicate, group.Dimension, entry.Code));
            }

            entry.Note(group, draft.Where, flaw, warn);
        }
    }

    /// <summary>Holds the order of the file's steps against the order that is known.</summary>
    public void Close(Action<Flaw> warn)
    {
        foreach (var entry in byCode.Values)
        {
            entry.Close(warn);
        }
    }

    /// <summary>Whether the subgroups of a dimension may overlap, so that they do not add up to a whole.</summary>
    public bool MayOverlap(string dimension) => byCode.TryGetValue(dimension, out var entry) && entry.MayOverlap;

    private DimensionEntry Entry(string word)
    {
        if (byWord.TryGetValue(word, out var entry))
        {
            return entry;
        }

        var folded = Folding.Fold(word);
        var had = known.FirstOrDefault(one => Folding.Fold(one.Code) == folded || Names(one.Name).Any(name => Folding.Fold(name) == folded));
        var common = WellKnown.Division(word);
        var code = had?.Code ?? common?.Code ?? Folding.CodeOf(word);
        had ??= known.FirstOrDefault(one => one.Code == code);
        if (!byCode.TryGetValue(code, out entry))
        {
            byCode[code] = entry = new(code, common?.Name ?? LocalText.Same(word.Trim()), had, places);
        }

        return byWord[word] = entry;
    }

    internal static IEnumerable<string> Names(LocalText text) => new[] { text.Sv, text.Da, text.En }.OfType<string>();
}
