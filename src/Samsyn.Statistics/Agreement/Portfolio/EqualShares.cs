// What a budget is used for when everybody has an equal share of it to use.
using System.Numerics;
using static System.FormattableString;

namespace Samsyn.Statistics.Agreement.Portfolio;

/// <summary>The Method of Equal Shares.</summary>
/// <remarks>
/// <para>
/// Each of n people has an equal share b of the budget B. Of the projects that those who want them can pay for together, the one is
/// bought that has most <em>effective votes</em>, cost over what each pays at most:
/// <code>
/// b = B/n       ρ_c = min { ρ : Σ_i min(b_i, ρ u_ic) = cost_c }       buy argmax cost_c/ρ_c;  b_i ← b_i − min(b_i, ρ u_ic)
/// </code>
/// until nothing more can be paid for. u are the points, or 1 where people only say what they want; with every purse full cost/ρ is
/// the sum of the points. Equal: lower cost, then more who want it, then a lot that hangs on the projects and a seed alone
/// (<see cref="Lot"/>).
/// </para>
/// <para>
/// It leaves money unused, so b is raised by one unit, or by one part of B/n, at a time (Add1) and the last outcome is kept before the
/// first that costs more than B. When all that anybody wants fits, it is all taken. All arithmetic is exact: purses are whole numbers
/// over a common denominator, and numbers with a point only say which comparisons are too far apart to need it. There is nothing to
/// estimate, and so no interval: the answer is of those who voted.
/// </para>
/// <para>
/// Steps that surely change nothing are not gone through: between two crossings every price is a straight line in b, so what is bought
/// at both ends of such a stretch is bought all along it, and both ends are computed.
/// </para>
/// <para>
/// Any group of people that is large enough to pay for what it agrees on gets it, or something as good. A majority does not take all.
/// It does not look at what projects do to each other. Source: D. Peters, G. Pierczyński and P. Skowron, NeurIPS 34 (2021); Add1 as at
/// equalshares.net.
/// </para>
/// </remarks>
public static class EqualShares
{
    /// <summary>Chooses what the budget is used for.</summary>
    /// <param name="question">The budget, the projects and the votes.</param>
    /// <param name="options">The rule.</param>
    /// <exception cref="ArgumentException">The question is not one, or the step is not above 0.</exception>
    public static PortfolioAnswer Of(PortfolioQuestion question, EqualSharesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        question.Verify();
        options ??= new();
        if (options.Step <= 0 || options.Parts <= 0)
        {
            throw new ArgumentException(Invariant($"Shares are raised by more than 0 at a time; {options.Parts ?? options.Step} was given."), nameof(options));
        }

        var people = new Electorate(question, Lot.Of(question.Projects.Select(project => project.Id), options.Seed), options.Step);
        var (budget, voters, parts) = (people.Whole(question.Budget), (BigInteger)question.Voters.Count, (BigInteger)(options.Parts ?? 1));
        var share = (options.WholeShares ? budget / voters / people.Unit * people.Unit * voters : budget) * parts;
        var start = new Start(budget, voters * parts, share, options.Parts is null ? people.Whole(options.Step) * voters : budget);
        return options.Completion is Completion.Add1 or Completion.Add1UntilExhausted
            ? Raised(people, start, options)
            : Topping.Up(people, Purchases.Of(people, share, start.Under), (budget, new(share, start.Under * people.Unit)), options.Completion);
    }

    private static PortfolioAnswer Raised(Electorate people, Start start, EqualSharesOptions options)
    {
        var wanted = Enumerable.Range(0, people.Projects).Where(project => people.Votes[project] > 0).ToArray();
        var all = wanted.Aggregate(BigInteger.Zero, (sum, project) => sum + people.Cost(project));
        if (all <= start.Budget)
        {
            return Answer(people, Purchases.Of(people, all * start.Under, start.Under), new(all, people.Unit));
        }

        var (share, step, trusted) = (start.Share, start.Step, BigInteger.Zero);
        var kept = Purchases.Of(people, share, start.Under);
        while (!(options.Completion == Completion.Add1UntilExhausted && IsExhausted(people, wanted, kept, start.Budget)))
        {
            var far = share + (share < trusted ? 0 : kept.Steady(share, step, start.Under) * step);
            if (far > share)
            {
                var there = Purchases.Of(people, far, start.Under);
                (kept, share, trusted) = there.BuysAs(kept) ? (there, far, trusted) : (kept, share, far);
            }

            var next = Purchases.Of(people, share + step, start.Under);
            if (next.Cost > start.Budget)
            {
                break;
            }

            (kept, share) = (next, share + step);
        }

        return Answer(people, kept, new(share, start.Under * people.Unit));
    }

    private static bool IsExhausted(Electorate people, int[] wanted, Purchases kept, BigInteger budget)
    {
        var (taken, left) = (kept.Bought.Select(bought => bought.Project).ToHashSet(), budget - kept.Cost);
        return wanted.All(project => taken.Contains(project) || people.Cost(project) > left);
    }

    private static PortfolioAnswer Answer(Electorate people, Purchases bought, Fraction share) =>
        new([.. bought.Bought.Select(one => new Winner(people.Question.Projects[one.Project], one.Payers, one.Price))]) { Share = share, Ties = bought.Ties, Lot = people.Lot };

    // The budget in whole numbers; everybody's share and by how much it is raised, both times what is under them.
    private readonly record struct Start(BigInteger Budget, BigInteger Under, BigInteger Share, BigInteger Step);
}
