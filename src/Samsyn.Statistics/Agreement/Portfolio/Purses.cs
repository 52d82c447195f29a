// What each person has left of their share: people with the same ballot and the same history are kept as one.
using System.Numerics;

namespace Samsyn.Statistics.Agreement.Portfolio;

/// <summary>What people have left, exactly: whole numbers over one common denominator.</summary>
/// <remarks>People with the same ballot are one kind; kinds that have paid the same have one purse. The denominator grows with each purchase.</remarks>
internal sealed class Purses
{
    private readonly int[] purseOf;
    private List<BigInteger> exact;
    private List<Line> near;

    /// <summary>Everybody has the same share.</summary>
    /// <param name="kinds">How many kinds of ballots there are.</param>
    /// <param name="share">What each has, in the unit of the costs times the denominator.</param>
    /// <param name="denominator">The denominator.</param>
    public Purses(int kinds, BigInteger share, BigInteger denominator)
    {
        purseOf = new int[kinds];
        Array.Fill(purseOf, 1);
        (Denominator, exact, near) = (denominator, [BigInteger.Zero, share], [default, new(Fraction.Ratio(share, denominator), 1)]);
    }

    /// <summary>The common denominator.</summary>
    public BigInteger Denominator { get; private set; }

    /// <summary>How many different purses there are; the first one is empty.</summary>
    public int Count => exact.Count;

    /// <summary>The purse of a kind.</summary>
    public int Of(int kind) => purseOf[kind];

    /// <summary>What is in a purse, times the denominator.</summary>
    public BigInteger Exact(int purse) => exact[purse];

    /// <summary>What is in a purse, nearly, and how it changes with the share that everybody had.</summary>
    public Line Near(int purse) => near[purse];

    /// <summary>Takes what a project costs from those who want it.</summary>
    /// <param name="supporters">Who want it.</param>
    /// <param name="price">What each pays at most for a point: over the denominator times what is under it.</param>
    /// <param name="slope">How the price changes with the share.</param>
    public void Pay(IReadOnlyList<Supporter> supporters, (BigInteger Over, BigInteger Under) price, double slope)
    {
        Widen(price.Under);
        var moved = new Dictionary<(int Purse, int Points), int>();
        foreach (var supporter in supporters)
        {
            var purse = purseOf[supporter.Kind];
            if (purse == 0)
            {
                continue;
            }

            if (!moved.TryGetValue((purse, supporter.Points), out var into))
            {
                var left = exact[purse] - (price.Over * supporter.Points);
                into = left.Sign <= 0 ? 0 : Add(left, near[purse].Slope - (slope * supporter.Points));
                moved[(purse, supporter.Points)] = into;
            }

            purseOf[supporter.Kind] = into;
        }

        DropUnused();
    }

    private void Widen(BigInteger by)
    {
        if (by.IsOne)
        {
            return;
        }

        Denominator *= by;
        for (var purse = 1; purse < exact.Count; purse++)
        {
            exact[purse] *= by;
        }
    }

    private int Add(BigInteger left, double slope)
    {
        exact.Add(left);
        near.Add(new(Fraction.Ratio(left, Denominator), slope));
        return exact.Count - 1;
    }

    private void DropUnused()
    {
        var (kept, to) = (new List<int> { 0 }, new int[exact.Count]);
        for (var kind = 0; kind < purseOf.Length; kind++)
        {
            var purse = purseOf[kind];
            if (purse != 0 && to[purse] == 0)
            {
                to[purse] = kept.Count;
                kept.Add(purse);
            }

            purseOf[kind] = to[purse];
        }

        (exact, near) = ([.. kept.Select(purse => exact[purse])], [.. kept.Select(purse => near[purse])]);
    }
}

/// <summary>People of one kind of ballot who want a project.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Points">The points that each gives it.</param>
internal readonly record struct Supporter(int Kind, int Points);
