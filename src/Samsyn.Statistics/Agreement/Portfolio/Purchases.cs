// One round of equal shares: everybody has the same to use, and what most people can pay for together is bought first.
using System.Numerics;

namespace Samsyn.Statistics.Agreement.Portfolio;

/// <summary>Buys projects from equal shares until nothing more can be paid for.</summary>
internal sealed class Purchases
{
    // What numbers with a point say of where lines cross is not believed to the last.
    private const double Short = 1 - 1e-6;

    private readonly Electorate people;
    private readonly Pricing pricing;
    private readonly Horizon horizon = new();
    private readonly Dictionary<int, Line> open = [];

    private Purchases(Electorate people, BigInteger share, BigInteger denominator)
    {
        (this.people, pricing) = (people, new(people));
        Purses = new(people.Kinds, share, denominator);
        for (var project = 0; project < people.Projects; project++)
        {
            if (people.Votes[project] > 0)
            {
                open[project] = default;
            }
        }
    }

    /// <summary>What is bought, in order.</summary>
    public List<(int Project, int Payers, Fraction Price)> Bought { get; } = [];

    /// <summary>The ties that were broken.</summary>
    public List<Tie> Ties { get; } = [];

    /// <summary>What people have left.</summary>
    public Purses Purses { get; }

    /// <summary>What is bought costs together, in whole numbers.</summary>
    public BigInteger Cost => Bought.Aggregate(BigInteger.Zero, (sum, bought) => sum + people.Cost(bought.Project));

    /// <summary>Buys all that can be paid for.</summary>
    /// <param name="people">Who wants what.</param>
    /// <param name="share">What each has, in whole numbers times the denominator.</param>
    /// <param name="denominator">The denominator.</param>
    public static Purchases Of(Electorate people, BigInteger share, BigInteger denominator)
    {
        var round = new Purchases(people, share, denominator);
        while (round.Next() is { } project)
        {
            round.Buy(project);
        }

        return round;
    }

    /// <summary>So many steps more, at least, everybody's share may be raised with the same bought in the same order; the share at most doubles.</summary>
    /// <param name="share">The share of this round, in whole numbers times the denominator.</param>
    /// <param name="step">One step, likewise.</param>
    /// <param name="denominator">The denominator.</param>
    public BigInteger Steady(BigInteger share, BigInteger step, BigInteger denominator) =>
        new(Math.Floor(Math.Min(horizon.Reach * Short, Fraction.Ratio(share, denominator)) / Fraction.Ratio(step, denominator)));

    /// <summary>Whether another round bought the same, in the same order.</summary>
    public bool BuysAs(Purchases other) => Bought.Select(one => one.Project).SequenceEqual(other.Bought.Select(one => one.Project));

    // Of two projects at the same price the dearer gives more for it, so prices are held against costs. A price never falls, since purses
    // only shrink: the last known one is a floor, and projects whose floor is above the best are not looked at.
    private int? Next()
    {
        var (close, best) = (new List<(int Project, Line Price)>(), Line.Infinite);
        foreach (var (project, floor) in open.OrderBy(one => one.Value.Value).ToArray())
        {
            if (floor.Value > best.Value && !Pricing.IsClose(floor.Value, best.Value))
            {
                break;
            }

            var price = pricing.Near(project, Purses, horizon) ?? Doubtful(project);
            if (double.IsPositiveInfinity(price.Value))
            {
                open.Remove(project);
                continue;
            }

            var held = price / people.NearCost(project);
            open[project] = held;
            close.Add((project, held));
            best = held.Value < best.Value ? held : best;
        }

        foreach (var other in open.Values)
        {
            horizon.Holds(best, other);
        }

        var tied = close.Where(one => Pricing.IsClose(one.Price.Value, best.Value)).Select(one => one.Project).ToList();
        return tied.Count switch { 0 => null, 1 => tied[0], _ => Cheapest(tied) };
    }

    private Line Doubtful(int project)
    {
        horizon.IsHere();
        return pricing.Exact(project, Purses) is { } exact ? new(Near(exact), 0) : Line.Infinite;
    }

    private int Cheapest(List<int> close)
    {
        var exact = close.Select(project => (Project: project, Price: Held(project))).ToArray();
        var least = exact.Aggregate((one, other) => Compare(one.Price, other.Price) <= 0 ? one : other).Price;
        int[] tied = [.. exact.Where(one => Compare(one.Price, least) == 0).Select(one => one.Project)];
        return Topping.Broken(people, tied, Ties);
    }

    private (BigInteger Over, BigInteger Under) Held(int project)
    {
        var (over, under) = pricing.Exact(project, Purses)!.Value;
        return (over, under * people.Cost(project));
    }

    private void Buy(int project)
    {
        var price = pricing.Exact(project, Purses)!.Value;
        var payers = people.Supporters(project).Where(one => Purses.Of(one.Kind) != 0).Sum(one => people.Weight(one.Kind));
        Bought.Add((project, (int)payers, new(price.Over, price.Under * Purses.Denominator * people.Unit)));
        Purses.Pay(people.Supporters(project), price, open[project].Slope * people.NearCost(project));
        open.Remove(project);
    }

    private double Near((BigInteger Over, BigInteger Under) price) => Fraction.Ratio(price.Over, price.Under * Purses.Denominator);

    private static int Compare((BigInteger Over, BigInteger Under) one, (BigInteger Over, BigInteger Under) other) =>
        (one.Over * other.Under).CompareTo(other.Over * one.Under);
}
