// What a budget was used for, who pays how much of it, and how ties were broken.
namespace Samsyn.Statistics.Agreement.Portfolio;

/// <summary>A project that is paid for.</summary>
/// <param name="Project">The project.</param>
/// <param name="Payers">How many pay for it; 0 where it was added from what was left over by votes.</param>
/// <param name="Share">What each pays at most (with points: for each point), exactly, in the unit of the budget; null where it was added by votes.</param>
public sealed record Winner(Project Project, int Payers, Fraction? Share);

/// <summary>By what a tie was broken.</summary>
public enum TieBreak
{
    /// <summary>The one that costs less.</summary>
    Cost,

    /// <summary>The one that more people want.</summary>
    Votes,

    /// <summary>The one that comes first in the lot.</summary>
    Lot,
}

/// <summary>A tie, and how it was broken.</summary>
/// <param name="Taken">The project that was taken.</param>
/// <param name="By">By what.</param>
public sealed record Tie(string Taken, TieBreak By)
{
    /// <summary>The projects that were as good.</summary>
    public required IReadOnlyList<string> Others { get; init; }
}

/// <summary>What a budget is used for.</summary>
/// <param name="Winners">The projects, in the order in which they were taken.</param>
public sealed record PortfolioAnswer(IReadOnlyList<Winner> Winners)
{
    /// <summary>What they cost together, in the unit of the budget.</summary>
    public decimal Cost => Winners.Sum(winner => winner.Project.Cost);

    /// <summary>How much each person had to use in the end, exactly, in the unit of the budget.</summary>
    public required Fraction Share { get; init; }

    /// <summary>The ties that had to be broken on the way to this outcome.</summary>
    public required IReadOnlyList<Tie> Ties { get; init; }

    /// <summary>The lot that was drawn before votes were looked at: all projects, the first wins a tie that nothing else breaks.</summary>
    public required IReadOnlyList<string> Lot { get; init; }
}
