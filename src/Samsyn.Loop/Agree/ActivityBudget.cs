// What there is to use in an activity where people choose within a budget, and what each thing costs.
namespace Samsyn.Loop.Agree;

/// <summary>What there is to use, and what each thing costs. It stands still once the activity has been opened.</summary>
/// <param name="Amount">What there is to use, above 0.</param>
/// <param name="Unit">In what, such as kronor or days of work.</param>
/// <param name="Costs">What each contribution costs, above 0; what has no cost is not asked about.</param>
/// <param name="Seed">The seed of the lot that breaks the last ties, drawn before anybody votes.</param>
public sealed record ActivityBudget(decimal Amount, string Unit, IReadOnlyDictionary<string, decimal> Costs, int Seed)
{
    /// <summary>Into how many parts the equal share is cut, of which everybody gets one more at a time while something is left.</summary>
    public const int Parts = 1_000;
}
