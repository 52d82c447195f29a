// How a portfolio from equal shares is topped up with what still fits, in ways that need no larger shares.
using System.Numerics;

namespace Samsyn.Statistics.Agreement.Portfolio;

/// <summary>Tops up what equal shares have bought.</summary>
internal static class Topping
{
    /// <summary>The purchases with more projects added, as the completion says.</summary>
    /// <param name="people">Who wants what.</param>
    /// <param name="bought">What is bought already.</param>
    /// <param name="money">The budget in whole numbers, and the share that everybody had.</param>
    /// <param name="completion">How to add.</param>
    public static PortfolioAnswer Up(Electorate people, Purchases bought, (BigInteger Budget, Fraction Share) money, Completion completion)
    {
        var (taken, left) = (bought.Bought.Select(one => one.Project).ToHashSet(), money.Budget - bought.Cost);
        var (added, ties) = (new List<int>(), new List<Tie>(bought.Ties));
        var loads = completion == Completion.Phragmen ? new Loads(people, bought.Purses) : null;
        while (completion != Completion.None)
        {
            int[] fitting = [.. Enumerable.Range(0, people.Projects).Where(project => !taken.Contains(project) && people.Votes[project] > 0 && people.Cost(project) <= left)];
            if (fitting.Length == 0)
            {
                break;
            }

            var next = loads is null ? MostWanted(people, fitting, ties) : loads.Take(fitting, ties);
            taken.Add(next);
            added.Add(next);
            left -= people.Cost(next);
        }

        var winners = bought.Bought.Select(one => new Winner(people.Question.Projects[one.Project], one.Payers, one.Price));
        return new([.. winners, .. added.Select(project => new Winner(people.Question.Projects[project], 0, null))]) { Share = money.Share, Ties = ties, Lot = people.Lot };
    }

    /// <summary>The one that is taken among projects as good, told as a tie where there are several.</summary>
    public static int Broken(Electorate people, int[] tied, List<Tie> ties)
    {
        var taken = tied.Aggregate((one, other) => people.Break(one, other).Sign <= 0 ? one : other);
        if (tied.Length > 1)
        {
            var others = tied.Where(one => one != taken).ToArray();
            ties.Add(new(people.Question.Projects[taken].Id, others.Max(other => people.Break(taken, other).By)) { Others = [.. others.Select(one => people.Question.Projects[one].Id)] });
        }

        return taken;
    }

    private static int MostWanted(Electorate people, int[] fitting, List<Tie> ties)
    {
        var most = fitting.Max(project => people.Votes[project]);
        return Broken(people, [.. fitting.Where(project => people.Votes[project] == most)], ties);
    }

    // Phragmén: a project's cost lies on those who want it, evened out with what lies on them already; what is left in a purse is a load below zero.
    private sealed class Loads
    {
        private readonly Electorate people;
        private readonly Fraction[] loads;

        public Loads(Electorate people, Purses purses)
        {
            this.people = people;
            loads = [.. Enumerable.Range(0, people.Kinds).Select(kind => new Fraction(-purses.Exact(purses.Of(kind)), purses.Denominator))];
        }

        public int Take(int[] fitting, List<Tie> ties)
        {
            var all = fitting.Select(project => (Project: project, Load: LoadOf(project))).ToArray();
            var least = all.Aggregate((one, other) => Compare(one.Load, other.Load) <= 0 ? one : other).Load;
            var taken = Broken(people, [.. all.Where(one => Compare(one.Load, least) == 0).Select(one => one.Project)], ties);
            foreach (var supporter in people.Supporters(taken))
            {
                loads[supporter.Kind] = least;
            }

            return taken;
        }

        private Fraction LoadOf(int project)
        {
            var (over, under) = (people.Cost(project), BigInteger.One);
            foreach (var supporter in people.Supporters(project))
            {
                var load = loads[supporter.Kind];
                (over, under) = ((over * load.Denominator) + (people.Weight(supporter.Kind) * load.Numerator * under), under * load.Denominator);
            }

            return new(over, under * people.Votes[project]);
        }

        private static int Compare(Fraction one, Fraction other) => (one.Numerator * other.Denominator).CompareTo(other.Numerator * one.Denominator);
    }
}
