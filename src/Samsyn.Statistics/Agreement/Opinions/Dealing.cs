// Deals each statement's votes anew among those who voted on it.
using Samsyn.Statistics.Inequality.Simulation;

namespace Samsyn.Statistics.Agreement.Opinions;

/// <summary>Deals votes anew, statement by statement.</summary>
internal static class Dealing
{
    /// <summary>The same people with as many votes on the same statements, and as many of each kind on each statement, dealt by chance.</summary>
    public static VoteMatrix Anew(VoteMatrix votes, ref RandomNumbers random)
    {
        var left = new int[3 * votes.Statements];
        foreach (var code in votes.Codes)
        {
            left[code]++;
        }

        var dealt = new ushort[votes.Votes];
        for (var at = 0; at < dealt.Length; at++)
        {
            var first = 3 * (votes.Codes[at] / 3);
            var drawn = (int)(random.Uniform() * (left[first] + left[first + 1] + left[first + 2]));
            var vote = drawn < left[first] ? 0 : drawn < left[first] + left[first + 1] ? 1 : 2;
            left[first + vote]--;
            dealt[at] = (ushort)(first + vote);
        }

        return new(votes.Starts.ToArray(), dealt, votes.Statements);
    }
}
