// What one declared group says of a statement, when it may be told.
namespace Samsyn.Statistics.Agreement;

/// <summary>What a declared group says of a statement.</summary>
public abstract record GroupAgreement
{
    private GroupAgreement()
    {
    }

    /// <summary>Five or more of the group have voted, and nothing of a smaller one follows from it.</summary>
    /// <param name="Counts">Their votes.</param>
    public sealed record Told(VoteCounts Counts) : GroupAgreement
    {
        /// <summary>The share that agrees, from 0 to 1.</summary>
        public Estimate Agreeing => Counts.Agreeing()!;
    }

    /// <summary>Nobody of the group has voted.</summary>
    public sealed record Silent : GroupAgreement;

    /// <summary>Too few have voted for the group to be told apart, or a smaller group would follow from it.</summary>
    public sealed record Withheld : GroupAgreement;
}
