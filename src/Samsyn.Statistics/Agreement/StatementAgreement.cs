// How far everybody, and each declared group, agrees with a statement; and whether that is samsyn.
using static System.FormattableString;

namespace Samsyn.Statistics.Agreement;

/// <summary>How far people agree with a statement.</summary>
/// <remarks>
/// <para>
/// With A who agree, D who disagree and S who have voted (those who pass among them), and L(x, n) the lower bound of Wilson's
/// 95 % interval of x among n, five or more people
/// <code>
/// agree         when L(A, S) &gt; 1/2
/// disagree      when L(D, S) &gt; 1/2
/// are divided   when L(A, S) &gt; 1/3 and L(D, S) &gt; 1/3
/// </code>
/// It is <em>samsyn</em> when all together agree and every part does: the groups that may be told (<see cref="SmallGroups"/>)
/// and all others together. <em>Different views</em> are there when all or a part of them are divided, or one part agrees and
/// another disagrees. Nothing is said of fewer than five.
/// </para>
/// <para>
/// A third on each side is the classic definition of disagreement of the RAND/UCLA method; that each is surely so is ours. The
/// verdict rests on nothing that is not told, so that no small group can be worked out of it. It does not tell whether those
/// who voted are like those who did not.
/// </para>
/// <para>Source: E. B. Wilson, JASA 22 (1927) 209–212; K. Fitch et al., The RAND/UCLA Appropriateness Method User’s Manual (2001).</para>
/// </remarks>
public sealed record StatementAgreement
{
    private StatementAgreement(VoteCounts all, IReadOnlyList<GroupAgreement> groups, VoteCounts? rest) => (All, Groups, Rest) = (all, groups, rest);

    /// <summary>Everybody's votes.</summary>
    public VoteCounts All { get; }

    /// <summary>What each declared group says, in the order given.</summary>
    public IReadOnlyList<GroupAgreement> Groups { get; }

    /// <summary>The votes of all who are not told apart, those of no group among them; null when there are none.</summary>
    public VoteCounts? Rest { get; }

    /// <summary>The share of everybody that agrees, from 0 to 1; null where nobody has voted.</summary>
    public Estimate? Agreeing => All.Agreeing();

    /// <summary>How far people agree.</summary>
    public Verdict Verdict { get; private init; }

    /// <summary>Looks at the votes on a statement.</summary>
    /// <param name="all">Everybody's votes, also of those without a group.</param>
    /// <param name="groups">The votes of each declared group; nobody is in two.</param>
    /// <exception cref="ArgumentException">The groups have more votes than everybody.</exception>
    public static StatementAgreement Of(VoteCounts all, IReadOnlyList<VoteCounts> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var named = groups.Aggregate(default(VoteCounts), (sum, group) => sum.Plus(group));
        if (named.Agrees > all.Agrees || named.Disagrees > all.Disagrees || named.Passes > all.Passes)
        {
            throw new ArgumentException(Invariant($"The groups together have {named}, more than everybody has: {all}."), nameof(groups));
        }

        var shown = SmallGroups.Shown([.. groups.Select(group => group.Votes)], all.Less(named).Votes);
        var told = groups.Select((group, index) => Told(group, shown[index])).ToArray();
        var rest = told.OfType<GroupAgreement.Told>().Aggregate(all, (left, group) => left.Less(group.Counts));
        VoteCounts[] parts = [.. told.OfType<GroupAgreement.Told>().Select(group => group.Counts), .. rest.Votes > 0 ? (VoteCounts[])[rest] : []];
        return new(all, told, rest.Votes > 0 ? rest : null) { Verdict = VerdictOf(Leaning(all), [.. parts.Select(Leaning)]) };
    }

    private static GroupAgreement Told(VoteCounts group, bool shown) =>
        !shown ? new GroupAgreement.Withheld() : group.Votes == 0 ? new GroupAgreement.Silent() : new GroupAgreement.Told(group);

    private static Verdict VerdictOf(Stance all, Stance[] parts) =>
        all == Stance.Unheard ? Verdict.TooFew
        : all == Stance.Divided || parts.Contains(Stance.Divided) || (parts.Contains(Stance.For) && parts.Contains(Stance.Against)) ? Verdict.DifferentViews
        : all == Stance.For && parts.All(part => part == Stance.For) ? Verdict.Samsyn
        : all == Stance.Against && parts.All(part => part == Stance.Against) ? Verdict.SamsynAgainst
        : Verdict.Open;

    private static Stance Leaning(VoteCounts counts)
    {
        if (counts.Votes < SmallGroups.Least)
        {
            return Stance.Unheard;
        }

        var (agree, disagree) = (counts.Agreeing()!.Interval!.Lower, counts.Disagreeing()!.Interval!.Lower);
        return agree > 0.5 ? Stance.For
            : disagree > 0.5 ? Stance.Against
            : agree > 1 / 3.0 && disagree > 1 / 3.0 ? Stance.Divided
            : Stance.Unsure;
    }

    private enum Stance
    {
        Unheard,
        For,
        Against,
        Divided,
        Unsure,
    }
}
