// What a budget is used for: what fits when everybody has as much of it to use, and what does not.
using Samsyn.Loop.Agree;
using Samsyn.Statistics.Agreement;
using Samsyn.Statistics.Agreement.Portfolio;
using Samsyn.Web.Agree.Live;

namespace Samsyn.Web.Agree;

/// <summary>What a budget is used for.</summary>
/// <param name="People">How many chose something.</param>
/// <param name="Budget">The budget and the costs.</param>
/// <param name="Items">What could be chosen, in the order of the lot.</param>
public sealed record BudgetResult(int People, ActivityBudget Budget, IReadOnlyList<BudgetItem> Items)
{
    private static readonly Finished<BudgetResult> Found = new();

    /// <summary>What it is used for; null while the activity is open, and when fewer than five have chosen.</summary>
    public PortfolioAnswer? Answer { get; private init; }

    /// <summary>What can be chosen in an activity: what is shown and has a cost.</summary>
    public static IReadOnlyList<Contribution> Offered(Room room, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(room);
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Rules.Budget is { } budget ? [.. room.Items(activity).Where(one => budget.Costs.ContainsKey(one.Id))] : [];
    }

    /// <summary>What came of an activity; null where no budget was said.</summary>
    public static BudgetResult? Of(Room room, Activity activity)
    {
        if (activity?.Rules.Budget is not { } budget)
        {
            return null;
        }

        var offered = Offered(room, activity);
        BudgetResult Made() => Make(room, activity, budget, offered);
        return activity.Closed is null ? Made() : Found.Of(activity, offered, Made);
    }

    private static BudgetResult Make(Room room, Activity activity, ActivityBudget budget, IReadOnlyList<Contribution> offered)
    {
        var wants = offered.Select(one => (Item: one, Who: room.Judged(activity.Id, one.Id).Where(said => said.Value == 1).Select(said => said.Key).ToList())).ToList();
        var voters = wants.SelectMany(one => one.Who.Select(who => (who, one.Item.Id))).GroupBy(one => one.who, one => one.Id, StringComparer.Ordinal)
            .OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => (IReadOnlyDictionary<string, int>)one.ToDictionary(id => id, _ => 1)).ToList();
        var lot = Lot.Of(offered.Select(one => one.Id), budget.Seed);
        var tells = activity.Closed is not null && voters.Count >= SmallGroups.Least;
        return new(voters.Count, budget, [.. lot.Select(id => wants.Single(one => one.Item.Id == id)).Select(one => new BudgetItem(one.Item, budget.Costs[one.Item.Id], tells ? one.Who.Count : null))])
        {
            Answer = !tells ? null : EqualShares.Of(
                new() { Budget = budget.Amount, Projects = [.. offered.Select(one => new Project(one.Id, budget.Costs[one.Id]))], Voters = voters },
                new() { Parts = ActivityBudget.Parts, Seed = budget.Seed }),
        };
    }
}

/// <summary>Something that can be chosen within a budget.</summary>
/// <param name="Item">What.</param>
/// <param name="Cost">What it costs.</param>
/// <param name="Want">How many want it; null while that is not told.</param>
public sealed record BudgetItem(Contribution Item, decimal Cost, int? Want);
