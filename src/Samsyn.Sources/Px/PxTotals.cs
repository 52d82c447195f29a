// Which categories of a PX table are totals of others, so that nobody adds a total to its parts.
namespace Samsyn.Sources.Px;

/// <summary>Which categories are totals of others.</summary>
internal static class PxTotals
{
    /// <summary>The totals of a side: what ELIMINATION names, and every parent in HIERARCHIES.</summary>
    /// <param name="keywords">The sentences of the file.</param>
    /// <param name="side">The side, in the main language.</param>
    /// <param name="shown">Its categories in the language asked for, in the same order.</param>
    /// <param name="faults">Where faults are told.</param>
    public static HashSet<string> Of(PxKeywords keywords, PxSide side, IReadOnlyList<string> shown, PxFaults faults)
    {
        var named = Eliminated(keywords.Find("ELIMINATION", null, side.Name), side, faults)
            .Concat(Parents(keywords.Find("HIERARCHIES", null, side.Name), side, faults)).ToHashSet();
        return [.. shown.Where((_, at) => named.Contains(side.Words[at]) || (at < side.Codes.Count && named.Contains(side.Codes[at])))];
    }

    // ELIMINATION=YES says that the sum of all categories is their total, which is then none of them; NO, that there is none.
    private static IEnumerable<string> Eliminated(PxStatement? sentence, PxSide side, PxFaults faults)
    {
        foreach (var value in sentence?.Values ?? [])
        {
            if (value is PxValue.Quoted && !side.Has(value.Written) && side.Words.Count > 0)
            {
                faults.PassOver(sentence!, value.Written, Examples(side));
            }
            else if (side.Has(value.Written))
            {
                yield return value.Written;
            }
        }
    }

    private static IEnumerable<string> Parents(PxStatement? sentence, PxSide side, PxFaults faults)
    {
        foreach (var pair in (sentence?.Values ?? []).OfType<PxValue.Pair>())
        {
            if (side.Words.Count > 0 && !(side.Has(pair.First) && side.Has(pair.Second)))
            {
                faults.PassOver(sentence!, pair.Written, Examples(side));
            }
            else
            {
                yield return pair.First;
            }
        }
    }

    /// <summary>The first few categories, for messages.</summary>
    public static string Examples(PxSide side) => string.Join(", ", side.Words.Take(5)) + (side.Words.Count > 5 ? ", …" : "");
}
