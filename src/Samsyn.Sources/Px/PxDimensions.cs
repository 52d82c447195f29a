// The sides of a PX table: their categories, codes and times, in the language asked for.
using Samsyn.Loop;
using Samsyn.Sources.Cubes;
using static System.FormattableString;

namespace Samsyn.Sources.Px;

/// <summary>Reads the sides of a table, STUB and then HEADING, and what is wrong with them.</summary>
/// <param name="keywords">The sentences of the file.</param>
/// <param name="language">The language asked for, or null for the main one; where the file lacks a text in it, the main language's stands.</param>
/// <param name="faults">Where faults are told.</param>
internal sealed class PxDimensions(PxKeywords keywords, string? language, PxFaults faults)
{
    /// <summary>The sides. Sound only when no fault keeps the table from being read.</summary>
    public IReadOnlyList<CubeDimension> Read(long lastLine)
    {
        var owners = keywords.With("STUB", null).Concat(keywords.With("HEADING", null))
            .SelectMany(sentence => sentence.Texts.Select(name => (Name: name, Sentence: sentence))).ToList();
        if (owners.Count == 0)
        {
            var line = keywords.Find("STUB", null)?.Line ?? keywords.Find("HEADING", null)?.Line ?? lastLine;
            faults.Add(new Where.Keyword("STUB", line), FlawKind.NotThere, "", "STUB, HEADING");
        }

        TellRepeated(owners);
        var local = PxNames.Of(keywords, language).Sides;
        return [.. owners.Select((owner, at) => Side(owner.Name, owner.Sentence, local.Count == owners.Count ? local[at] : null))];
    }

    private void TellRepeated(IReadOnlyList<(string Name, PxStatement Sentence)> owners)
    {
        foreach (var twice in owners.GroupBy(owner => owner.Name).Where(group => group.Count() > 1))
        {
            faults.Add(twice.Last().Sentence.Where, FlawKind.Duplicate, twice.Key, twice.First().Sentence.Name);
        }

        foreach (var (second, first) in keywords.Repeated)
        {
            faults.Add(second.Where, FlawKind.Duplicate, second.Name, Invariant($"{first.Line}"));
        }
    }

    private CubeDimension Side(string name, PxStatement owner, PxSide? local)
    {
        var (timeval, values) = (keywords.Find("TIMEVAL", null, name), keywords.Find("VALUES", null, name));
        var times = timeval is null ? null : Times(timeval, values);
        var words = values is { Values.Count: > 0 } ? values.Texts : times?.Times ?? [];
        if (words.Count == 0)
        {
            var missing = new PxStatement("VALUES", null, [name], [], owner.Line);
            faults.Add((values ?? missing).Where, FlawKind.NotThere, "", missing.Name);
        }

        var shown = local is not null && local.Words.Count == words.Count ? local.Words : words;
        return new(local is not null && local.Name.Length > 0 ? local.Name : name, shown)
        {
            Codes = Codes(name, words, times),
            Kind = PxKinds.Of(keywords, name),
            Totals = PxTotals.Of(keywords, new(name, words, keywords.Texts("CODES", null, name)), shown, faults),
        };
    }

    // A faulty TIMEVAL does not keep the table from being read, as long as VALUES says what the times are.
    private PxTimes? Times(PxStatement timeval, PxStatement? values)
    {
        if (PxTimes.Of(timeval) is not { } times)
        {
            faults.PassOver(timeval, timeval.Text, PxTimes.Example);
            return null;
        }

        if (values is { Values.Count: > 0 } && times.Times.Count > 0 && times.Times.Count != values.Values.Count)
        {
            faults.PassOver(timeval, Invariant($"{times.Times.Count}"), Invariant($"{values.Values.Count}"));
            return null;
        }

        return times;
    }

    private IReadOnlyList<string>? Codes(string name, IReadOnlyList<string> words, PxTimes? times)
    {
        if (keywords.Find("CODES", null, name) is not { } sentence)
        {
            TellRepeated(keywords.Find("VALUES", null, name), words);
            return times is { Times.Count: > 0 } && !times.Times.SequenceEqual(words) ? times.Times : null;
        }

        var codes = sentence.Texts;
        if (codes.Count != words.Count && words.Count > 0)
        {
            faults.WrongCount(sentence, codes.Count, words.Count);
        }

        TellRepeated(sentence, codes);
        return codes;
    }

    private void TellRepeated(PxStatement? sentence, IReadOnlyList<string> codes)
    {
        var first = new Dictionary<string, int>();
        for (var at = 0; at < codes.Count && sentence is not null; at++)
        {
            if (!first.TryAdd(codes[at], at + 1))
            {
                faults.Add(sentence.Where, FlawKind.Duplicate, codes[at], Invariant($"{first[codes[at]]}"));
            }
        }
    }
}
