// How a thing of a plan names a part of life, so that it stays the same when its name is changed.
using Samsyn.Loop.Convene;
using static System.FormattableString;

namespace Samsyn.Loop.Decide;

/// <summary>How a thing of a plan names a part of life: by its ages.</summary>
public static class LifeStageKey
{
    /// <summary>The key of a part of life, such as <c>0-19</c> or <c>70-</c>.</summary>
    public static string Of(LifeStage stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return Invariant($"{stage.From}-{stage.To}");
    }

    /// <summary>The part of life that a key names; null when the collaboration has none with these ages.</summary>
    public static LifeStage? Find(IEnumerable<LifeStage> stages, string? key) => stages.FirstOrDefault(one => Of(one) == key);
}
