// What was added to a text and what was taken out of it, word by word.
namespace Samsyn.Web.Publish.Documents;

/// <summary>Whether words stayed, were added or are gone.</summary>
public enum DifferenceKind
{
    /// <summary>They stayed.</summary>
    Same,

    /// <summary>They were added.</summary>
    Added,

    /// <summary>They are gone.</summary>
    Gone,
}

/// <summary>Holds two texts against each other.</summary>
public static class TextDifference
{
    // The table of two texts grows with both; beyond this the whole middle is shown as exchanged.
    private const int Largest = 4_000_000;

    /// <summary>The words of both texts in order, each stretch with whether it stayed. Put together without what is gone they are the new text, without what was added the old.</summary>
    public static IReadOnlyList<(DifferenceKind Kind, string Words)> Of(string before, string after)
    {
        var (old, now) = (Words(before), Words(after));
        var start = 0;
        while (start < old.Count && start < now.Count && old[start] == now[start])
        {
            start++;
        }

        var end = 0;
        while (end < old.Count - start && end < now.Count - start && old[^(end + 1)] == now[^(end + 1)])
        {
            end++;
        }

        var (gone, added) = (old.GetRange(start, old.Count - start - end), now.GetRange(start, now.Count - start - end));
        return Joined([.. Each(DifferenceKind.Same, old[..start]), .. Middle(gone, added), .. Each(DifferenceKind.Same, old[(old.Count - end)..])]);
    }

    private static List<(DifferenceKind, string)> Middle(List<string> old, List<string> now)
    {
        if ((long)old.Count * now.Count > Largest)
        {
            return [.. Each(DifferenceKind.Gone, old), .. Each(DifferenceKind.Added, now)];
        }

        var (common, wide) = (Common(old, now), now.Count + 1);
        var (parts, i, j) = (new List<(DifferenceKind, string)>(), 0, 0);
        while (i < old.Count || j < now.Count)
        {
            var same = i < old.Count && j < now.Count && old[i] == now[j];
            var goes = !same && i < old.Count && (j == now.Count || common[((i + 1) * wide) + j] >= common[(i * wide) + j + 1]);
            parts.Add(same ? (DifferenceKind.Same, old[i]) : goes ? (DifferenceKind.Gone, old[i]) : (DifferenceKind.Added, now[j]));
            (i, j) = same ? (i + 1, j + 1) : goes ? (i + 1, j) : (i, j + 1);
        }

        return parts;
    }

    // How many words the rests of two texts have in common, from each place on.
    private static int[] Common(List<string> old, List<string> now)
    {
        var wide = now.Count + 1;
        var common = new int[(old.Count + 1) * wide];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = now.Count - 1; j >= 0; j--)
            {
                var below = ((i + 1) * wide) + j;
                common[(i * wide) + j] = old[i] == now[j] ? common[below + 1] + 1 : Math.Max(common[below], common[(i * wide) + j + 1]);
            }
        }

        return common;
    }

    private static IEnumerable<(DifferenceKind, string)> Each(DifferenceKind kind, IEnumerable<string> words) => words.Select(word => (kind, word));

    private static List<(DifferenceKind, string)> Joined(IReadOnlyList<(DifferenceKind Kind, string Word)> parts)
    {
        var joined = new List<(DifferenceKind, string)>();
        foreach (var (kind, word) in parts)
        {
            if (joined is [.., var last] && last.Item1 == kind)
            {
                joined[^1] = (kind, last.Item2 + word);
            }
            else
            {
                joined.Add((kind, word));
            }
        }

        return joined;
    }

    // Words with the space after them, so that they can be put together again.
    private static List<string> Words(string text)
    {
        var (words, from) = (new List<string>(), 0);
        for (var at = 1; at <= text.Length; at++)
        {
            if (at == text.Length || (char.IsWhiteSpace(text[at - 1]) && !char.IsWhiteSpace(text[at])))
            {
                words.Add(text[from..at]);
                from = at;
            }
        }

        return words;
    }
}
