// The basic priority rating that health departments have long used, for those who want it beside ours.
using static System.FormattableString;

namespace Samsyn.Statistics.Agreement.Ratings;

/// <summary>What a problem is given on the three scales of the basic priority rating.</summary>
public sealed record HanlonScores
{
    /// <summary>Size of the problem, from 0 to 10.</summary>
    public required double Size { get; init; }

    /// <summary>Seriousness, from 0 to 20.</summary>
    public required double Seriousness { get; init; }

    /// <summary>How well something can be done about it, from 0 to 10.</summary>
    public required double Effectiveness { get; init; }
}

/// <summary>The basic and the overall priority rating.</summary>
/// <remarks>
/// <code>
/// BPR = (A + B) C / 3        OPR = BPR · D,  D = 0 when a question of the gate has a no, else 1
/// </code>
/// From 0 to 100. It looks more exact than its judgements are, and has no interval: shown beside the ratings, never instead of
/// them. Source: J. J. Hanlon and G. E. Pickett, Public Health: Administration and Practice (1984).
/// </remarks>
public static class Hanlon
{
    /// <summary>The basic priority rating, from 0 to 100.</summary>
    /// <exception cref="ArgumentException">A score is outside its scale.</exception>
    public static double Basic(HanlonScores scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return scores is { Size: >= 0 and <= 10, Seriousness: >= 0 and <= 20, Effectiveness: >= 0 and <= 10 }
            ? (scores.Size + scores.Seriousness) * scores.Effectiveness / 3
            : throw new ArgumentException(Invariant($"Size and effectiveness are from 0 to 10 and seriousness from 0 to 20; {scores} was given."), nameof(scores));
    }

    /// <summary>The overall priority rating: nothing for what is parked.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="answers">The answers to the gate.</param>
    /// <exception cref="ArgumentException">A score is outside its scale.</exception>
    public static double Overall(HanlonScores scores, IReadOnlyDictionary<PearlQuestion, bool> answers) =>
        PearlGate.Reasons(answers).Count > 0 ? 0 * Basic(scores) : Basic(scores);
}
