// May a proposal be rated at all? Five questions with a yes or a no before anybody gives points.
namespace Samsyn.Statistics.Agreement.Ratings;

/// <summary>One of the five questions of the gate.</summary>
public enum PearlQuestion
{
    /// <summary>Is it for us to do?</summary>
    Propriety,

    /// <summary>Does it make economic sense?</summary>
    Economics,

    /// <summary>Will people accept it?</summary>
    Acceptability,

    /// <summary>Are there means and hands for it?</summary>
    Resources,

    /// <summary>Does the law allow it?</summary>
    Legality,
}

/// <summary>Parks what cannot be done, with the reason; nothing is deleted.</summary>
/// <remarks>
/// A proposal passes unless somebody who can tell has answered no to a question. A question that nobody has answered parks
/// nothing. Source: J. J. Hanlon and G. E. Pickett, Public Health: Administration and Practice (1984).
/// </remarks>
public static class PearlGate
{
    /// <summary>Why a proposal is parked: the questions with a confirmed no, in their order; empty when it passes.</summary>
    /// <param name="answers">The answers that are known.</param>
    public static IReadOnlyList<PearlQuestion> Reasons(IReadOnlyDictionary<PearlQuestion, bool> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return [.. Enum.GetValues<PearlQuestion>().Where(question => answers.TryGetValue(question, out var yes) && !yes)];
    }
}
