// What each of those who want a project would have to pay for it, when all pay the same as far as their purse goes.
using System.Numerics;

namespace Samsyn.Statistics.Agreement.Portfolio;

/// <summary>Finds the price of a project: the smallest ρ at which the sum of min(purse, ρ · points) over those who want it is its cost.</summary>
internal sealed class Pricing(Electorate people)
{
    // So far apart two numbers with a point surely stand in the order of the exact ones.
    private const double Doubt = 1e-9;

    private long[] weights = [];

    /// <summary>The price with a point, as a line in the share; infinite where they cannot pay, null where that cannot be told without exact arithmetic.</summary>
    public Line? Near(int project, Purses purses, Horizon horizon)
    {
        var entries = Entries(project, purses);
        entries.Sort((one, other) => one.Near.Value.CompareTo(other.Near.Value));
        var (cost, paid, left) = (people.NearCost(project), default(Line), 0.0);
        foreach (var entry in entries)
        {
            left += (double)entry.Weight * entry.Points;
        }

        foreach (var (index, entry) in entries.Index())
        {
            var price = new Line(cost - paid.Value, -paid.Slope) / left;
            if (price.Value <= entry.Near.Value)
            {
                Found(entries, index, price, horizon);
                return price;
            }

            var points = (double)entry.Weight * entry.Points;
            paid = new(paid.Value + (points * entry.Near.Value), paid.Slope + (points * entry.Near.Slope));
            left -= points;
        }

        if (Math.Abs(cost - paid.Value) <= Doubt * cost)
        {
            return null;
        }

        horizon.Holds(paid, new(cost, 0));
        return Line.Infinite;
    }

    // Those before it pay all they have, the others the price.
    private static void Found(List<Entry> entries, int first, Line price, Horizon horizon)
    {
        for (var index = 0; index < entries.Count; index++)
        {
            var (low, high) = index < first ? (entries[index].Near, price) : (price, entries[index].Near);
            horizon.Holds(low, high);
        }
    }

    /// <summary>The price, exactly: what it is times the denominator of the purses, over what is under it, in lowest terms; null where they cannot pay.</summary>
    public (BigInteger Over, BigInteger Under)? Exact(int project, Purses purses)
    {
        var entries = Entries(project, purses);
        entries.Sort((one, other) => Math.Abs(one.Near.Value - other.Near.Value) > Doubt * (one.Near.Value + other.Near.Value)
            ? one.Near.Value.CompareTo(other.Near.Value)
            : (purses.Exact(one.Purse) * other.Points).CompareTo(purses.Exact(other.Purse) * one.Points));
        var (cost, left) = (people.Cost(project) * purses.Denominator, (BigInteger)entries.Sum(entry => entry.Weight * entry.Points));
        foreach (var entry in entries)
        {
            if (cost * entry.Points <= purses.Exact(entry.Purse) * left)
            {
                var common = BigInteger.GreatestCommonDivisor(cost, left);
                return (cost / common, left / common);
            }

            cost -= entry.Weight * purses.Exact(entry.Purse);
            left -= entry.Weight * entry.Points;
        }

        return null;
    }

    /// <summary>Whether one price may lie on the other side of another than numbers with a point say.</summary>
    public static bool IsClose(double one, double other) => Math.Abs(one - other) <= Doubt * (one + other);

    // Those who want it, by purse (and points, where they differ), those with an empty purse left out.
    private List<Entry> Entries(int project, Purses purses)
    {
        var (supporters, entries) = (people.Supporters(project), new List<Entry>());
        if (people.AlikePoints(project) is not { } points)
        {
            foreach (var supporter in supporters)
            {
                if (purses.Of(supporter.Kind) is var own and not 0)
                {
                    entries.Add(new(own, supporter.Points, people.Weight(supporter.Kind), purses.Near(own) / supporter.Points));
                }
            }

            return entries;
        }

        if (weights.Length < purses.Count)
        {
            weights = new long[2 * purses.Count];
        }

        foreach (var supporter in supporters)
        {
            weights[purses.Of(supporter.Kind)] += people.Weight(supporter.Kind);
        }

        foreach (var supporter in supporters)
        {
            var purse = purses.Of(supporter.Kind);
            if (purse != 0 && weights[purse] > 0)
            {
                entries.Add(new(purse, points, weights[purse], purses.Near(purse) / points));
            }

            weights[purse] = 0;
        }

        return entries;
    }

    /// <summary>Some people with one purse who give a project the same points.</summary>
    private readonly record struct Entry(int Purse, int Points, long Weight, Line Near);
}
