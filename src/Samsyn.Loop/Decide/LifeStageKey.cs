// How a thing of a plan names a part of life, so that it stays the same when its name is changed.
using System.Globalization;
using Samsyn.Loop.Convene;
using static System.FormattableString;

namespace Samsyn.Loop.Decide;

/// <summary>How a thing of a plan names a part of life: by its ages.</summary>
public static class LifeStageKey
{
    // Ages are counted to a hundred where no last one is given.
    private const int Oldest = 100;

    // So much of either has to be shared: ages 18 and up are not about children, though two years of them are.
    private const double Enough = 0.2;

    /// <summary>The key of a part of life, such as <c>0-19</c> or <c>70-</c>.</summary>
    public static string Of(LifeStage stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return Invariant($"{stage.From}-{stage.To}");
    }

    /// <summary>The part of life that a key names; null when the collaboration has none with these ages.</summary>
    public static LifeStage? Find(IEnumerable<LifeStage> stages, string? key) => stages.FirstOrDefault(one => Of(one) == key);

    /// <summary>Whether what is for the ages of a key is for a part of life too: a fifth of the ages of one of them is shared.</summary>
    /// <param name="key">The key, such as <c>0-5</c>; one that names no ages meets nothing.</param>
    /// <param name="stage">The part of life, which may have other bounds.</param>
    public static bool Meets(string key, LifeStage stage)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(stage);
        if (Ages(key) is not var (from, to))
        {
            return false;
        }

        var (first, last) = (stage.From, stage.To ?? Math.Max(Oldest, stage.From));
        double shared = Math.Min(to, last) - Math.Max(from, first) + 1;
        return shared > 0 && (shared >= Enough * (to - from + 1) || shared >= Enough * (last - first + 1));
    }

    private static (int From, int To)? Ages(string key) => key.Split('-') is [var first, var last] && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
        ? last.Length == 0 ? (from, Math.Max(Oldest, from)) : int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var to) && to >= from ? (from, to) : null
        : null;
}
