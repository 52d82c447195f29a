// The centred votes times two columns of numbers at once, in as many steps as there are votes.
using System.Runtime.Intrinsics;

namespace Samsyn.Statistics.Agreement.Opinions;

/// <summary>Multiplies by X′X, X the centred votes, without writing X down.</summary>
/// <remarks>
/// A vote has one of 3 S codes, so what it adds to a row of X w is looked up, and what a row adds to X′ is gathered by code: one
/// addition for each vote and way, and nothing for what nobody said.
/// </remarks>
internal sealed class VoteProduct(VoteMatrix votes, double[] centre)
{
    private readonly Vector128<double>[] gathered = new Vector128<double>[3 * centre.Length];

    /// <summary>The sum of all squares in X.</summary>
    public double Total => votes.Counts().Zip(centre, (counts, mean) =>
        (counts.Agrees * (1 - mean) * (1 - mean)) + (counts.Disagrees * (1 + mean) * (1 + mean)) + (counts.Passes * mean * mean)).Sum();

    /// <summary>What a vote of each code adds to a row: the centred vote times two loadings.</summary>
    public static Vector128<double>[] Table(double[] centre, double[] first, double[] second)
    {
        var table = new Vector128<double>[3 * centre.Length];
        for (var code = 0; code < table.Length; code++)
        {
            table[code] = ((code % 3) - 1 - centre[code / 3]) * Vector128.Create(first[code / 3], second[code / 3]);
        }

        return table;
    }

    /// <summary>X′X times two columns.</summary>
    public (double[] First, double[] Second) Square(double[] first, double[] second)
    {
        var table = Table(centre, first, second);
        Array.Clear(gathered);
        var codes = votes.Codes;
        var starts = votes.Starts;
        for (var row = 0; row < votes.Participants; row++)
        {
            var own = codes[starts[row]..starts[row + 1]];
            var sum = Vector128<double>.Zero;
            foreach (var code in own)
            {
                sum += table[code];
            }

            foreach (var code in own)
            {
                gathered[code] += sum;
            }
        }

        return Gather();
    }

    private (double[] First, double[] Second) Gather()
    {
        var (first, second) = (new double[centre.Length], new double[centre.Length]);
        for (var statement = 0; statement < centre.Length; statement++)
        {
            var sum = Vector128<double>.Zero;
            for (var vote = -1; vote <= 1; vote++)
            {
                sum += (vote - centre[statement]) * gathered[(3 * statement) + vote + 1];
            }

            (first[statement], second[statement]) = (sum[0], sum[1]);
        }

        return (first, second);
    }
}
