// Gives every place a square of its own, so that all together they stand as near to where they belong as can be.
namespace Samsyn.Loop.Measure.Boundaries;

/// <summary>Gives every place a square of its own.</summary>
/// <param name="wanted">Where each place would stand, in squares from the north-west.</param>
/// <param name="size">How many squares stand beside and below each other.</param>
internal sealed class TileAssignment((double X, double Y)[] wanted, (int Across, int Down) size)
{
    private readonly int[] owners = [.. Enumerable.Repeat(-1, size.Across * size.Down)];
    private readonly double[] prices = new double[size.Across * size.Down];
    private readonly double[] gains = new double[wanted.Length];

    /// <summary>The square of each place, counted row by row.</summary>
    public int[] Squares()
    {
        for (var place = 0; place < wanted.Length; place++)
        {
            Seat(place);
        }

        var chosen = new int[wanted.Length];
        foreach (var (square, owner) in owners.Index().Where(pair => pair.Item >= 0))
        {
            chosen[owner] = square;
        }

        return chosen;
    }

    // The cheapest chain of moves that gives one more place a square.
    private void Seat(int first)
    {
        var chain = new Chain(owners.Length);
        var (place, last) = (first, -1);
        while (place >= 0)
        {
            last = Nearest(chain, place, last);
            chain.Path.Add(last);
            chain.Seen[last] = true;
            place = owners[last];
        }

        var shortest = chain.Ways[last];
        gains[first] += shortest;
        foreach (var square in chain.Path.SkipLast(1))
        {
            gains[owners[square]] += shortest - chain.Ways[square];
            prices[square] -= shortest - chain.Ways[square];
        }

        for (var square = last; square >= 0; square = chain.From[square])
        {
            owners[square] = chain.From[square] < 0 ? first : owners[chain.From[square]];
        }
    }

    // The nearest square that is not on the chain yet, seen from the place whose square was taken last.
    private int Nearest(Chain chain, int place, int last)
    {
        var (nearest, least) = (-1, double.PositiveInfinity);
        var so = last < 0 ? 0 : chain.Ways[last];
        for (var square = 0; square < owners.Length; square++)
        {
            if (chain.Seen[square])
            {
                continue;
            }

            var way = so + Cost(place, square) - gains[place] - prices[square];
            if (way < chain.Ways[square])
            {
                (chain.Ways[square], chain.From[square]) = (way, last);
            }

            if (chain.Ways[square] < least)
            {
                (nearest, least) = (square, chain.Ways[square]);
            }
        }

        return nearest;
    }

    private double Cost(int place, int square)
    {
        var (x, y) = (wanted[place].X - (square % size.Across), wanted[place].Y - (square / size.Across));
        return (x * x) + (y * y);
    }

    private sealed class Chain(int squares)
    {
        public double[] Ways { get; } = [.. Enumerable.Repeat(double.PositiveInfinity, squares)];

        public int[] From { get; } = [.. Enumerable.Repeat(-1, squares)];

        public bool[] Seen { get; } = new bool[squares];

        public List<int> Path { get; } = [];
    }
}
