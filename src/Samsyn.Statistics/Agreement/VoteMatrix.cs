// Who said what of which statement, at one moment: a row for each participant, and only what was said.
using static System.FormattableString;

namespace Samsyn.Statistics.Agreement;

/// <summary>The votes of participants on statements, of which most are usually not cast.</summary>
/// <remarks>
/// Kept row by row, one code of 16 bits for each vote: three times the statement plus one more than the vote. What is computed
/// of it takes as long as there are votes, whatever the number of participants times statements.
/// </remarks>
public sealed class VoteMatrix
{
    private readonly int[] starts;
    private readonly ushort[] codes;

    internal VoteMatrix(int[] starts, ushort[] codes, int statements) => (this.starts, this.codes, Statements) = (starts, codes, statements);

    /// <summary>Participants, those who have not voted among them.</summary>
    public int Participants => starts.Length - 1;

    /// <summary>Statements, those on which nobody has voted among them.</summary>
    public int Statements { get; }

    /// <summary>Votes.</summary>
    public int Votes => codes.Length;

    /// <summary>How many statements a participant has voted on.</summary>
    /// <param name="participant">From 0.</param>
    public int VotesOf(int participant) => starts[participant + 1] - starts[participant];

    /// <summary>A participant's votes, statement by statement.</summary>
    /// <param name="participant">From 0.</param>
    public IEnumerable<(int Statement, Vote Vote)> Of(int participant)
    {
        for (var at = starts[participant]; at < starts[participant + 1]; at++)
        {
            yield return (codes[at] / 3, (Vote)((codes[at] % 3) - 1));
        }
    }

    /// <summary>Everybody's votes on each statement.</summary>
    public IReadOnlyList<VoteCounts> Counts() => Counts([.. Enumerable.Repeat<int?>(0, Participants)], 1)[0];

    /// <summary>The votes of each group on each statement.</summary>
    /// <param name="groupOf">The group of each participant, from 0; null for none.</param>
    /// <param name="groups">How many groups there are.</param>
    /// <returns>For each group, a count for each statement.</returns>
    /// <exception cref="ArgumentException">There is not one entry for each participant, or a group is beyond the last.</exception>
    public IReadOnlyList<IReadOnlyList<VoteCounts>> Counts(IReadOnlyList<int?> groupOf, int groups)
    {
        ArgumentNullException.ThrowIfNull(groupOf);
        if (groupOf.Count != Participants || groupOf.Any(group => group < 0 || group >= groups))
        {
            throw new ArgumentException(Invariant($"Each of {Participants} participants has one of {groups} groups, from 0, or none; {groupOf.Count} entries were given, the highest {groupOf.Max()}."), nameof(groupOf));
        }

        var counted = Enumerable.Range(0, groups).Select(_ => new int[3 * Statements]).ToArray();
        for (var row = 0; row < Participants; row++)
        {
            if (groupOf[row] is { } group)
            {
                var own = counted[group];
                foreach (var code in Row(row))
                {
                    own[code]++;
                }
            }
        }

        return [.. counted.Select(own => (IReadOnlyList<VoteCounts>)[.. Enumerable.Range(0, Statements).Select(statement => new VoteCounts
        {
            Disagrees = own[3 * statement],
            Passes = own[(3 * statement) + 1],
            Agrees = own[(3 * statement) + 2],
        })])];
    }

    /// <summary>The codes of a participant's votes.</summary>
    internal ReadOnlySpan<ushort> Row(int participant) => codes.AsSpan(starts[participant]..starts[participant + 1]);

    /// <summary>The codes of all votes, row after row.</summary>
    internal ReadOnlySpan<ushort> Codes => codes;

    /// <summary>Where each row starts among the codes, and where the last one ends.</summary>
    internal ReadOnlySpan<int> Starts => starts;

    /// <summary>Some of the participants, in an order of one's own.</summary>
    internal VoteMatrix Rows(ReadOnlySpan<int> participants)
    {
        var begins = new int[participants.Length + 1];
        for (var row = 0; row < participants.Length; row++)
        {
            begins[row + 1] = begins[row] + VotesOf(participants[row]);
        }

        var picked = new ushort[begins[^1]];
        for (var row = 0; row < participants.Length; row++)
        {
            Row(participants[row]).CopyTo(picked.AsSpan(begins[row]));
        }

        return new(begins, picked, Statements);
    }

    /// <summary>All participants, without what was said of some statements; the others keep their numbers.</summary>
    internal VoteMatrix Without(IReadOnlySet<int> statements)
    {
        if (statements.Count == 0)
        {
            return this;
        }

        var leftOut = Enumerable.Range(0, Statements).Select(statements.Contains).ToArray();
        var (begins, left, next) = (new int[starts.Length], new ushort[codes.Length], 0);
        for (var row = 0; row < Participants; row++)
        {
            foreach (var code in Row(row))
            {
                left[next] = code;
                next += leftOut[code / 3] ? 0 : 1;
            }

            begins[row + 1] = next;
        }

        return new(begins, left[..next], Statements);
    }
}
