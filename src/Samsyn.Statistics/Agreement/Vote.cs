// What somebody says of a statement: agree, disagree, or pass; and where such a vote belongs.
namespace Samsyn.Statistics.Agreement;

/// <summary>What a participant says of a statement.</summary>
public enum Vote
{
    /// <summary>Does not agree.</summary>
    Disagree = -1,

    /// <summary>Has seen the statement and says neither.</summary>
    Pass = 0,

    /// <summary>Agrees.</summary>
    Agree = 1,
}

/// <summary>Where a vote belongs: a row and a column of the vote matrix, both from 0.</summary>
public readonly record struct VotePlace
{
    /// <summary>The participant, in the order in which they came.</summary>
    public required int Participant { get; init; }

    /// <summary>The statement, in the order in which they came.</summary>
    public required int Statement { get; init; }
}
