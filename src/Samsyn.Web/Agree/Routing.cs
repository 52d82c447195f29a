// Which statements somebody is asked about next: those that fewest have answered, in an order of their own, so that all are heard.
using Samsyn.Loop.Agree;

namespace Samsyn.Web.Agree;

/// <summary>Chooses what somebody is asked about next.</summary>
/// <remarks>
/// What few have answered comes first, so that each statement gets about as many answers, whoever leaves early. Among equals the
/// order differs from person to person, so that nobody is first for all. It does not look at how people answered: an order by
/// agreement would let early voices steer what later ones see.
/// </remarks>
internal static class Routing
{
    /// <summary>The next ones.</summary>
    /// <param name="waiting">What they have not answered.</param>
    /// <param name="answers">How many have answered one.</param>
    /// <param name="participant">Who.</param>
    /// <param name="most">So many at most.</param>
    public static IReadOnlyList<Contribution> Next(IReadOnlyList<Contribution> waiting, Func<Contribution, int> answers, string participant, int most) =>
        [.. waiting.OrderBy(one => Coarse(answers(one))).ThenBy(one => Mixed(one.Id, participant)).Take(most)];

    // In steps that grow, so that one answer more or less does not decide.
    private static int Coarse(int answers) => int.Log2(answers + 1);

    private static uint Mixed(string one, string other)
    {
        var hash = 2_166_136_261u;
        foreach (var letter in one)
        {
            hash = unchecked((hash ^ letter) * 16_777_619u);
        }

        foreach (var letter in other)
        {
            hash = unchecked((hash ^ letter) * 16_777_619u);
        }

        return hash;
    }
}
