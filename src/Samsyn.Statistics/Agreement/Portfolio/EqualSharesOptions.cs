// How what is left over by equal shares is used, and by what rule ties are broken: said before anybody votes.
namespace Samsyn.Statistics.Agreement.Portfolio;

/// <summary>What is done when equal shares of the budget leave some of it unused.</summary>
public enum Completion
{
    /// <summary>It stays unused.</summary>
    None,

    /// <summary>Everybody gets one unit of money more, again and again; the last outcome before the first that costs more than the budget.</summary>
    Add1,

    /// <summary>As <see cref="Add1"/>, but the first outcome to which nothing that anybody wants can be added within the budget is the last.</summary>
    Add1UntilExhausted,

    /// <summary>What most people want of what still fits, one after the other.</summary>
    MostWanted,

    /// <summary>As Phragmén’s rule goes on from what people have left: each next project where the most burdened payer stays least burdened.</summary>
    Phragmen,
}

/// <summary>The rule of a portfolio.</summary>
public sealed record EqualSharesOptions
{
    /// <summary>What is done with what is left.</summary>
    public Completion Completion { get; init; } = Completion.Add1;

    /// <summary>How much more everybody gets at a time, above 0, in the unit of the budget.</summary>
    public decimal Step { get; init; } = 1;

    /// <summary>Into how many parts the equal share is cut, of which everybody gets one more at a time, above 0; null to raise by <see cref="Step"/>.</summary>
    /// <remarks>A part of the share means the same however many people there are and in whatever unit the budget is.</remarks>
    public int? Parts { get; init; }

    /// <summary>Whether the equal shares begin at a whole number of units instead of the budget parted exactly.</summary>
    public bool WholeShares { get; init; }

    /// <summary>The seed of the lot that breaks the last ties.</summary>
    public int Seed { get; init; } = 1;
}
