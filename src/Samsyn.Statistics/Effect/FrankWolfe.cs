// Weights of a mixture by small steps, as the program synthdid takes them.
namespace Samsyn.Statistics.Effect;

/// <summary>Least squares with a ridge over weights of zero or more that sum to one, by the steps of Frank and Wolfe.</summary>
/// <remarks>
/// min over the simplex of ζ² |w|² + |A w − b|²/rows, each column less its mean where a constant is allowed. At most 100 steps from even
/// weights; weights of a quarter of the largest or less are then set to zero, and 10,000 steps at most follow, until one gains
/// less than the least. Source: the program synthdid (D. Arkhangelsky and others, Stanford 2019), whose steps these are, so that its
/// figures come out.
/// </remarks>
internal sealed class FrankWolfe
{
    private const int StepsAtFirst = 100;
    private const int MostSteps = 10_000;

    private readonly double[][] columns;
    private readonly double[] aim;
    private readonly double ridge;
    private readonly double least;
    private readonly double[] weights;
    private double[] rest = [];
    private double[] pulls = [];
    private readonly double[][] products;
    private readonly double[] aims;

    private FrankWolfe(double[][] columns, double[] aim, double ridge, double least)
    {
        (this.columns, this.aim, this.ridge, this.least) = (columns, aim, ridge, least);
        weights = [.. Enumerable.Repeat(1.0 / columns.Length, columns.Length)];
        products = [.. columns.Select(one => columns.Select(other => Dot(one, other)).ToArray())];
        aims = [.. columns.Select(column => Dot(column, aim))];
    }

    /// <summary>The weights of the columns.</summary>
    /// <param name="columns">The columns of A.</param>
    /// <param name="aim">b.</param>
    /// <param name="options">The ridge, the least gain, and whether a constant is allowed.</param>
    public static double[] Of(double[][] columns, double[] aim, FrankWolfeOptions options)
    {
        double[] Centred(double[] column) => options.Constant ? [.. column.Select(number => number - column.Average())] : column;
        var search = new FrankWolfe([.. columns.Select(Centred)], Centred(aim), options.Ridge, options.Least);
        search.Go(StepsAtFirst);
        search.Thin();
        search.Go(MostSteps);
        return search.weights;
    }

    private void Go(int steps)
    {
        Begin();
        var (before, now) = (double.PositiveInfinity, double.PositiveInfinity);
        for (var step = 0; step < steps && (step < 2 || before - now > least * least); step++)
        {
            Step();
            (before, now) = (now, (ridge * ridge * Dot(weights, weights)) + (Dot(rest, rest) / aim.Length));
        }
    }

    private void Begin()
    {
        rest = [.. aim.Select((number, row) => columns.Select((column, at) => weights[at] * column[row]).Sum() - number)];
        pulls = [.. columns.Select(column => Dot(column, rest))];
    }

    // Towards the column that promises most, as far as it pays.
    private void Step()
    {
        var size = aim.Length * ridge * ridge;
        var best = 0;
        for (var at = 1; at < weights.Length; at++)
        {
            best = pulls[at] + (size * weights[at]) < pulls[best] + (size * weights[best]) ? at : best;
        }

        var (along, turn) = (0.0, 0.0);
        for (var at = 0; at < weights.Length; at++)
        {
            var way = (at == best ? 1 : 0) - weights[at];
            (along, turn) = (along - ((pulls[at] + (size * weights[at])) * way), turn + (way * way));
        }

        if (turn > 0)
        {
            Move(best, size * turn, along);
        }
    }

    private void Move(int best, double ridged, double along)
    {
        for (var row = 0; row < rest.Length; row++)
        {
            var way = columns[best][row] - (rest[row] + aim[row]);
            ridged += way * way;
        }

        var step = Math.Clamp(along / ridged, 0, 1);
        for (var at = 0; at < weights.Length; at++)
        {
            // A′(Aw − b) moves towards A′(a − b), a the column.
            pulls[at] += step * (products[best][at] - aims[at] - pulls[at]);
            weights[at] *= 1 - step;
        }

        weights[best] += step;
        for (var row = 0; row < rest.Length; row++)
        {
            rest[row] += step * (columns[best][row] - aim[row] - rest[row]);
        }
    }

    private void Thin()
    {
        var most = weights.Max();
        for (var at = 0; at < weights.Length; at++)
        {
            weights[at] = weights[at] <= most / 4 ? 0 : weights[at];
        }

        var sum = weights.Sum();
        for (var at = 0; at < weights.Length; at++)
        {
            weights[at] /= sum;
        }
    }

    private static double Dot(double[] one, double[] other)
    {
        var sum = 0.0;
        for (var i = 0; i < one.Length; i++)
        {
            sum += one[i] * other[i];
        }

        return sum;
    }
}

/// <summary>How weights are searched.</summary>
/// <param name="Ridge">ζ.</param>
/// <param name="Least">The root of the least gain of a step.</param>
internal sealed record FrankWolfeOptions(double Ridge, double Least)
{
    /// <summary>Whether a constant may lie between mixture and aim.</summary>
    public bool Constant { get; init; } = true;
}
