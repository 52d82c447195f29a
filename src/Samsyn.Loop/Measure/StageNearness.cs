// How far one word is from another: letters put in, taken out or changed.
namespace Samsyn.Loop.Measure;

/// <summary>How far one word is from another.</summary>
internal static class StageNearness
{
    /// <summary>The fewest letters that must be put in, taken out or changed.</summary>
    /// <remarks>V. I. Levenshtein, Soviet Physics Doklady 10 (1966) 707–710; row by row.</remarks>
    public static int Steps(string from, string to)
    {
        var before = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var now = new int[to.Length + 1];
            now[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var changed = before[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                now[j] = Math.Min(changed, Math.Min(before[j], now[j - 1]) + 1);
            }

            before = now;
        }

        return before[^1];
    }
}
