// The yearly question about what is done already: is it still true, has it changed, or has it ended?
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Decide;

/// <summary>What is answered to the yearly question about what is done already.</summary>
public enum StillTrue
{
    /// <summary>It is as it was said.</summary>
    True,

    /// <summary>It is done in another way now.</summary>
    Changed,

    /// <summary>It is done no more.</summary>
    Ended,
}

/// <summary>What whoever leads an intervention told of it on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="From">Who: a body or an organisation.</param>
/// <param name="Text">What they told.</param>
public sealed record Remark(DateOnly Day, Thing From, string Text)
{
    /// <summary>So many letters at most.</summary>
    public const int Longest = 2_000;

    /// <summary>An intervention, once its leader has answered the yearly question. What was told of it before stays.</summary>
    /// <param name="one">The intervention as it stands now.</param>
    /// <param name="answer">What was answered.</param>
    /// <remarks>Answering twice with the same text leaves it there once.</remarks>
    public Intervention AnsweredOf(Intervention one, StillTrue answer)
    {
        ArgumentNullException.ThrowIfNull(one);
        var ends = answer == StillTrue.Ended && one.IsDone;
        return one with
        {
            Confirmed = Day,
            Told = Text.Length == 0 || one.Told.Contains(this) ? one.Told : [.. one.Told, this],
            Stage = ends ? InterventionStage.Ended : one.Stage,
            Last = ends ? Day : one.Last,
        };
    }
}
