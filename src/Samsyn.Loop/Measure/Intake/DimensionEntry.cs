// One dimension as a file uses it: its subgroups, known and new, their order, and whether rows agree about them.
using System.Globalization;

namespace Samsyn.Loop.Measure.Intake;

/// <summary>One dimension as a file uses it.</summary>
internal sealed class DimensionEntry(string code, LocalText name, Dimension? known, PlaceIndex places)
{
    private readonly Dictionary<string, string> byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Seen> seen = new(StringComparer.Ordinal);
    private readonly List<Subgroup> added = [];
    private bool? ordered = known?.Ordered;

    public string Code => code;

    /// <summary>Whether something must be kept: the dimension is new, or has new subgroups.</summary>
    public bool Changed => known is null || added.Count > 0;

    /// <summary>Whether two age bands share a year, as 16-84 and 16-29 do.</summary>
    public bool MayOverlap => code == "age" && seen.Keys.SelectMany(Years).GroupBy(year => year).Any(year => year.Count() > 1);

    /// <summary>The code of the subgroup that a word means.</summary>
    public string Subgroup(string word) => byWord.TryGetValue(word, out var subgroup) ? subgroup : byWord[word] = Find(word);

    /// <summary>Takes note of what a row says of a subgroup.</summary>
    public void Note(DraftGroup group, Where where, Action<Flaw> flaw, Action<Flaw> warn)
    {
        if (group.Ordered is { } said && ordered is { } before && said != before)
        {
            flaw(new(where, FlawKind.Disagrees, said ? "ordered" : "unordered", before ? "ordered" : "unordered"));
        }

        ordered ??= group.Ordered;
        var subgroup = Subgroup(group.Subgroup);
        if (!seen.TryGetValue(subgroup, out var first))
        {
            seen[subgroup] = new(where, group.Step, group.Reference);
            NoteReference(subgroup, group, where, warn);
            return;
        }

        if (group.Step is { } step && first.Step is { } firstStep && step != firstStep)
        {
            flaw(new(where, FlawKind.Disagrees, step.ToString(CultureInfo.InvariantCulture), firstStep.ToString(CultureInfo.InvariantCulture)));
        }

        if (group.Reference != first.Reference)
        {
            warn(new(where, FlawKind.Disagrees, group.Subgroup, first.Reference ? group.Subgroup : ""));
        }
    }

    /// <summary>Holds the order of the file's steps against the order that is known.</summary>
    public void Close(Action<Flaw> warn)
    {
        var places = (known?.Subgroups ?? []).Index().ToDictionary(one => one.Item.Code, one => one.Index);
        var stepped = seen.Where(one => one.Value.Step is not null && places.ContainsKey(one.Key)).OrderBy(one => one.Value.Step).ToList();
        foreach (var (lower, higher) in stepped.Zip(stepped.Skip(1)))
        {
            if (known is { Ordered: true } && places[lower.Key] > places[higher.Key])
            {
                warn(new(higher.Value.Where, FlawKind.Disagrees, $"{lower.Key} < {higher.Key}", $"{higher.Key} < {lower.Key}"));
            }
        }
    }

    /// <summary>The dimension with its new subgroups.</summary>
    public Dimension Made()
    {
        Subgroup[] all = [.. known?.Subgroups ?? [], .. added.Select(one => one with { Reference = seen.TryGetValue(one.Code, out var first) && first.Reference })];
        var order = known is null || code == "age" ? all.OrderBy(Rank).ToArray() : all;
        return known is null ? new(code, name, ordered ?? WellKnown.Ordered(code), order) : known with { Subgroups = order };
    }

    private void NoteReference(string subgroup, DraftGroup group, Where where, Action<Flaw> warn)
    {
        var had = known?.Subgroups.FirstOrDefault(one => one.Reference);
        if (group.Reference && had is not null && had.Code != subgroup)
        {
            warn(new(where, FlawKind.Disagrees, group.Subgroup, had.Code));
        }
    }

    private string Find(string word)
    {
        var folded = Folding.Fold(word);
        var had = known?.Subgroups.FirstOrDefault(
            one => Folding.Fold(one.Code) == folded || DimensionLedger.Names(one.Name).Any(text => Folding.Fold(text) == folded));
        if (had is not null)
        {
            return had.Code;
        }

        var place = code == Dimension.Places ? places.Find(null, word) : null;
        var common = place is null ? WellKnown.Subgroup(code, word) : (place.Code, LocalText.Same(place.Name));
        var found = common?.Code ?? Folding.CodeOf(word);
        if (known?.Subgroups.All(one => one.Code != found) != false && added.All(one => one.Code != found))
        {
            added.Add(new(found, common?.Name ?? LocalText.Same(word.Trim())));
        }

        return found;
    }

    private int Rank(Subgroup subgroup) =>
        seen.TryGetValue(subgroup.Code, out var first) && first.Step is { } step ? step : WellKnown.Rank(code, subgroup.Code);

    private static IEnumerable<int> Years(string band)
    {
        var ends = band.TrimEnd('+').Split('-');
        return int.TryParse(ends[0], CultureInfo.InvariantCulture, out var from)
            ? Enumerable.Range(from, band.EndsWith('+') ? Math.Max(1, 120 - from) : int.TryParse(ends[^1], CultureInfo.InvariantCulture, out var to) ? Math.Max(1, to - from + 1) : 1)
            : [];
    }

    private sealed record Seen(Where Where, int? Step, bool Reference);
}
