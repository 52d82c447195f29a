// The votes of one participant in two bits each, and how they are read out.
using System.Numerics;

namespace Samsyn.Statistics.Agreement;

/// <summary>Votes in two bits each: 0 not voted, 1 disagree, 2 pass, 3 agree; 32 statements to a word.</summary>
internal static class PackedVotes
{
    private const ulong Low = 0x5555_5555_5555_5555;

    /// <summary>The two bits of a statement.</summary>
    public static int Code(ulong[] row, int statement) => statement / 32 < row.Length ? (int)(row[statement / 32] >> (2 * (statement % 32)) & 3) : 0;

    /// <summary>The row with a vote on a statement, or without one; the same array where it is long enough.</summary>
    public static ulong[] With(ulong[] row, int statement, Vote? vote)
    {
        var (word, shift) = (statement / 32, 2 * (statement % 32));
        if (word >= row.Length)
        {
            Array.Resize(ref row, Math.Max(word + 1, Math.Min(2 * row.Length, VoteSheet.MostStatements / 32)));
        }

        row[word] = (row[word] & ~(3UL << shift)) | ((vote is { } cast ? (ulong)((int)cast + 2) : 0UL) << shift);
        return row;
    }

    /// <summary>Writes the votes of a row as codes of a <see cref="VoteMatrix"/>, statement by statement.</summary>
    /// <returns>The index after the last one written.</returns>
    public static int Unpack(ulong[] row, ushort[] codes, int next)
    {
        for (var word = 0; word < row.Length; word++)
        {
            var bits = row[word];
            for (var left = (bits | (bits >> 1)) & Low; left != 0; left &= left - 1)
            {
                var at = BitOperations.TrailingZeroCount(left);
                codes[next++] = (ushort)((3 * ((32 * word) + (at / 2))) + (int)(bits >> at & 3) - 1);
            }
        }

        return next;
    }
}
