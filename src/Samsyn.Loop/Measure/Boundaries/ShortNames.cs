// Short names for squares in which the whole name has no room: each unlike the others.
namespace Samsyn.Loop.Measure.Boundaries;

/// <summary>Makes short names.</summary>
public static class ShortNames
{
    /// <summary>A name of a few letters for each place, unlike all others where the letters suffice.</summary>
    /// <param name="names">The whole names.</param>
    /// <param name="letters">How many letters there is room for.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> names, int letters)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. names.Select(name => Candidates(name, letters).FirstOrDefault(taken.Add) ?? Candidates(name, letters).First())];
    }

    // The first letters; else the first ones with a later letter of the name at the end.
    private static IEnumerable<string> Candidates(string name, int letters)
    {
        var plain = string.Concat(name.Where(char.IsLetter));
        if (plain.Length <= letters)
        {
            yield return plain;
            yield break;
        }

        yield return plain[..letters];
        for (var last = letters; last < plain.Length; last++)
        {
            yield return plain[..(letters - 1)] + plain[last];
        }

        for (var second = 2; letters > 2 && second < plain.Length; second++)
        {
            yield return plain[..(letters - 2)] + plain[second - 1] + plain[^1];
        }
    }
}
