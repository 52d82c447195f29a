// Everybody's votes as they come in: the last one counts, and every count is right at once.
using static System.FormattableString;

namespace Samsyn.Statistics.Agreement;

/// <summary>The votes of a dialogue while it goes on. Each vote changes the counts of its statement in a few steps, however many have voted.</summary>
/// <remarks>
/// A vote takes two bits: 33,000 people and 800 statements take 7 MB. Not for several threads at once: whoever writes holds it,
/// and hands out <see cref="Snapshot"/>s, which do not change.
/// </remarks>
public sealed class VoteSheet
{
    /// <summary>The most statements that a sheet holds.</summary>
    public const int MostStatements = 20_000;

    private readonly List<ulong[]> rows = [];
    private readonly List<int> groups = [];
    private readonly List<VoteCounts> all = [];
    private readonly List<List<VoteCounts>> byGroup = [];

    /// <summary>Participants so far, those who have not voted among them.</summary>
    public int Participants => rows.Count;

    /// <summary>Statements so far.</summary>
    public int Statements => all.Count;

    /// <summary>Declared groups so far.</summary>
    public int Groups => byGroup.Count;

    /// <summary>Votes that count: at most one of each participant on each statement.</summary>
    public long Votes { get; private set; }

    /// <summary>What a participant says of a statement; null where they have not voted.</summary>
    public Vote? At(VotePlace place) => Code(place) is var code and not 0 ? (Vote)(code - 2) : null;

    /// <summary>Everybody's votes on a statement.</summary>
    /// <param name="statement">From 0.</param>
    public VoteCounts Of(int statement) => statement < all.Count ? all[statement] : default;

    /// <summary>The votes of each declared group on a statement, in the order of the groups.</summary>
    /// <param name="statement">From 0.</param>
    public IReadOnlyList<VoteCounts> ByGroup(int statement) =>
        [.. byGroup.Select(counts => statement < counts.Count ? counts[statement] : default)];

    /// <summary>Takes a vote, in place of the one before it.</summary>
    /// <exception cref="ArgumentException">The place is below zero or beyond <see cref="MostStatements"/>, or the vote is none.</exception>
    public void Cast(VotePlace place, Vote vote)
    {
        if (vote is not (Vote.Agree or Vote.Disagree or Vote.Pass))
        {
            throw new ArgumentException(Invariant($"A vote is agree, disagree or pass, not {(int)vote}."), nameof(vote));
        }

        Set(place, vote);
    }

    /// <summary>Takes a vote back: the participant has then not voted.</summary>
    /// <exception cref="ArgumentException">The place is below zero or beyond <see cref="MostStatements"/>.</exception>
    public void Withdraw(VotePlace place) => Set(place, null);

    /// <summary>Says which group a participant belongs to; the votes they have cast move along.</summary>
    /// <param name="participant">From 0.</param>
    /// <param name="group">From 0; null for none.</param>
    public void Declare(int participant, int? group)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(participant);
        ArgumentOutOfRangeException.ThrowIfNegative(group ?? 0);
        GrowTo(participant);
        while (group is { } number && byGroup.Count <= number)
        {
            byGroup.Add([]);
        }

        for (var statement = 0; statement < all.Count; statement++)
        {
            if (At(new() { Participant = participant, Statement = statement }) is { } vote)
            {
                Count(groups[participant], statement, counts => counts.Without(vote));
                Count(group ?? -1, statement, counts => counts.With(vote));
            }
        }

        groups[participant] = group ?? -1;
    }

    /// <summary>The votes as they stand, which no later vote changes.</summary>
    /// <param name="statements">How many statements there are, those on which nobody has voted yet among them; fewer than there are votes on has no effect.</param>
    public VoteMatrix Snapshot(int statements = 0)
    {
        var (starts, codes, next) = (new int[rows.Count + 1], new ushort[Votes], 0);
        for (var row = 0; row < rows.Count; row++)
        {
            next = PackedVotes.Unpack(rows[row], codes, next);
            starts[row + 1] = next;
        }

        return new(starts, codes, Math.Max(statements, all.Count));
    }

    private void Set(VotePlace place, Vote? vote)
    {
        Verify(place);
        GrowTo(place.Participant);
        while (all.Count <= place.Statement)
        {
            all.Add(default);
        }

        var before = At(place);
        if (before == vote)
        {
            return;
        }

        rows[place.Participant] = PackedVotes.With(rows[place.Participant], place.Statement, vote);
        Votes += (vote is null ? 0 : 1) - (before is null ? 0 : 1);
        all[place.Statement] = Moved(all[place.Statement], before, vote);
        Count(groups[place.Participant], place.Statement, counts => Moved(counts, before, vote));
    }

    private void Count(int group, int statement, Func<VoteCounts, VoteCounts> change)
    {
        if (group < 0)
        {
            return;
        }

        while (byGroup[group].Count <= statement)
        {
            byGroup[group].Add(default);
        }

        byGroup[group][statement] = change(byGroup[group][statement]);
    }

    private void GrowTo(int participant)
    {
        while (rows.Count <= participant)
        {
            rows.Add([]);
            groups.Add(-1);
        }
    }

    private int Code(VotePlace place)
    {
        Verify(place);
        return place.Participant < rows.Count ? PackedVotes.Code(rows[place.Participant], place.Statement) : 0;
    }

    private static VoteCounts Moved(VoteCounts counts, Vote? before, Vote? after)
    {
        var left = before is { } gone ? counts.Without(gone) : counts;
        return after is { } come ? left.With(come) : left;
    }

    private static void Verify(VotePlace place)
    {
        if (place.Participant < 0 || place.Statement is < 0 or >= MostStatements)
        {
            throw new ArgumentException(Invariant($"A vote belongs to a participant from 0 and a statement from 0 to {MostStatements - 1}, not to {place}."), nameof(place));
        }
    }
}
