// An order of people that hangs on what they said and on a seed, and not on where their rows stand.
using Samsyn.Statistics.Inequality.Simulation;

namespace Samsyn.Statistics.Agreement.Opinions;

/// <summary>Puts people in an order by lot, by what they said.</summary>
/// <remarks>
/// Each row is mixed into a number, and how many-th it is of those who said exactly the same is mixed in as well: so any first part of the
/// order is a simple draw. Who said exactly the same may change places, which changes nothing.
/// </remarks>
internal static class ContentOrder
{
    /// <summary>The rows of all with enough votes, in their order.</summary>
    public static int[] Of(VoteMatrix votes, int fewest, ref RandomNumbers random)
    {
        var salt = BitConverter.DoubleToUInt64Bits(random.Uniform());
        int[] rows = [.. Enumerable.Range(0, votes.Participants).Where(row => votes.VotesOf(row) >= Math.Max(1, fewest))];
        var keys = new ulong[rows.Length];
        for (var index = 0; index < rows.Length; index++)
        {
            var key = salt;
            foreach (var code in votes.Row(rows[index]))
            {
                key = Mixed(key ^ code);
            }

            keys[index] = key;
        }

        Array.Sort(keys, rows);
        var (ordered, alike) = (new ulong[keys.Length], 0UL);
        for (var index = 0; index < keys.Length; index++)
        {
            alike = index > 0 && keys[index] == keys[index - 1] ? alike + 1 : 0;
            ordered[index] = Mixed(keys[index] ^ (alike << 32));
        }

        Array.Sort(ordered, rows);
        return rows;
    }

    private static ulong Mixed(ulong bits)
    {
        unchecked
        {
            bits += 0x9E3779B97F4A7C15UL;
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9UL;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBUL;
            return bits ^ (bits >> 31);
        }
    }
}
