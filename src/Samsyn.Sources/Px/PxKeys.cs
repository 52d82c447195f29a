// How the rows of a PX file are keyed when rows of nothing but zeros are left out.
using Samsyn.Loop;
using Samsyn.Sources.Cubes;
using static System.FormattableString;

namespace Samsyn.Sources.Px;

/// <summary>How the rows of a file are keyed.</summary>
/// <param name="Places">For each side of the STUB: the place of a category by its key.</param>
/// <param name="Orders">The orders that the keys of a row may stand in, each as the sides of the STUB that its keys belong to: as in the STUB, or as in the KEYS sentences.</param>
/// <param name="Line">The line of the first KEYS.</param>
internal sealed record PxKeys(IReadOnlyList<Dictionary<string, int>> Places, IReadOnlyList<IReadOnlyList<int>> Orders, long Line)
{
    /// <summary>How many rows a cube may have, one bit being kept for each.</summary>
    public const long MostRows = 1L << 30;

    /// <summary>How the rows are keyed, or null when the file has no KEYS.</summary>
    public static PxKeys? Of(PxKeywords keywords, PxFaults faults)
    {
        var sentences = keywords.With("KEYS", null).ToList();
        if (sentences.Count == 0)
        {
            return null;
        }

        var stub = keywords.Texts("STUB", null);
        TellMissing(sentences, stub, faults);
        var written = sentences.Select(sentence => stub.ToList().IndexOf(sentence.Subjects is [var name] ? name : "")).ToList();
        var places = stub.Select(name => PlacesOf(keywords.Find("KEYS", null, name), keywords, name, faults)).ToList();
        IReadOnlyList<int> plain = [.. Enumerable.Range(0, stub.Count)];
        var keys = new PxKeys(places, written.SequenceEqual(plain) ? [plain] : [plain, written], sentences[0].Line);
        if (keys.Rows > MostRows)
        {
            faults.Add(sentences[0].Where, FlawKind.OutOfRange, Invariant($"{keys.Rows}"), Invariant($"0-{MostRows}"));
        }

        return keys;
    }

    /// <summary>How many rows the sides of the STUB make.</summary>
    public long Rows => Cube.Count(Places.Select(side => side.Count));

    /// <summary>The first few keys of a side, for messages.</summary>
    public string Examples(int side) => string.Join(", ", Places[side].Keys.Take(5)) + (Places[side].Count > 5 ? ", …" : "");

    private static void TellMissing(List<PxStatement> sentences, IReadOnlyList<string> stub, PxFaults faults)
    {
        foreach (var name in stub.Where(name => !sentences.Exists(sentence => sentence.Subjects is [var subject] && subject == name)))
        {
            var missing = new PxStatement("KEYS", null, [name], [], sentences[0].Line);
            faults.Add(missing.Where, FlawKind.NotThere, "", missing.Name);
        }

        foreach (var sentence in sentences.Where(sentence => sentence.Subjects is not [var subject] || !stub.Contains(subject)))
        {
            faults.Add(sentence.Where, FlawKind.UnknownWord, string.Join(", ", sentence.Subjects), string.Join(", ", stub));
        }
    }

    private static Dictionary<string, int> PlacesOf(PxStatement? sentence, PxKeywords keywords, string side, PxFaults faults)
    {
        var kind = sentence?.Text.ToUpperInvariant();
        if (sentence is not null && kind is not ("VALUES" or "CODES"))
        {
            faults.Add(sentence.Where, FlawKind.UnknownWord, sentence.Text, "VALUES, CODES");
        }

        var codes = keywords.Texts("CODES", null, side);
        var keys = kind == "CODES" && codes.Count > 0 ? codes : keywords.Texts("VALUES", null, side);
        var places = new Dictionary<string, int>();
        for (var at = 0; at < keys.Count; at++)
        {
            if (!places.TryAdd(keys[at], at) && sentence is not null)
            {
                faults.Add(sentence.Where, FlawKind.Duplicate, keys[at], side);
            }
        }

        return places;
    }
}
