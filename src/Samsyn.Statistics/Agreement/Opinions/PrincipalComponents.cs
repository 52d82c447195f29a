// Along which lines do people part? The two strongest patterns in who agrees with what, from the votes that were cast.
using System.Runtime.Intrinsics;
using Samsyn.Statistics.Inequality.Simulation;

namespace Samsyn.Statistics.Agreement.Opinions;

/// <summary>A pattern in the votes.</summary>
/// <param name="SingularValue">How strong it is.</param>
/// <param name="Loadings">How much each statement has of it: together of length 1, the largest above zero.</param>
public sealed record Component(double SingularValue, IReadOnlyList<double> Loadings)
{
    /// <summary>The share of all variation in the votes that it holds, from 0 to 1.</summary>
    public required double Explained { get; init; }
}

/// <summary>The principal components of a vote matrix.</summary>
/// <remarks>
/// <para>
/// M is 1 for agree, 0 for pass and −1 for disagree, c_s the mean of those who voted on s. Who did not vote is taken to stand at the
/// mean, so X = M − c is zero there, and only votes are looked at:
/// <code>
/// X = U Σ V′                 loadings: columns of V; found by block Lanczos on X′X with thick restarts
/// y_p = √(S/n_p) Σ_s (M_ps − c_s) v_s     where participant p with n_p votes stands on the map
/// E_s = √S (1 − c_s) √(v_s1² + v_s2²)     how far out statement s stands
/// </code>
/// The sign of a component says nothing. Who has cast few votes is drawn outwards by the root. Source: K. Pearson, Philosophical
/// Magazine 2 (1901) 559–572; the scaling as in Polis (C. Small et al., Recerca 26 (2021)).
/// </para>
/// </remarks>
public sealed class PrincipalComponents
{
    private readonly Vector128<double>[] table;

    private PrincipalComponents(double[] centre, Component[] all, double[] values)
    {
        (Centre, All, Eigenvalues) = (centre, all, values);
        var (first, second) = (Loadings(0), Loadings(1));
        table = VoteProduct.Table(centre, first, second);

        double[] Loadings(int index) => index < all.Length ? [.. all[index].Loadings] : new double[centre.Length];
    }

    /// <summary>The mean of each statement's votes, from −1 to 1; 0 where nobody voted.</summary>
    public IReadOnlyList<double> Centre { get; }

    /// <summary>The components, the strongest first; fewer than asked for where the votes have no more.</summary>
    public IReadOnlyList<Component> All { get; }

    /// <summary>The squares of the singular values.</summary>
    internal IReadOnlyList<double> Eigenvalues { get; }

    /// <summary>Finds the components.</summary>
    /// <param name="votes">The votes, those on moderated-out statements left out.</param>
    /// <param name="count">How many components are wanted.</param>
    public static PrincipalComponents Of(VoteMatrix votes, int count = 2)
    {
        ArgumentNullException.ThrowIfNull(votes);
        return Of(votes, count, 1e-9);
    }

    /// <summary>How far from the middle of the map a statement stands that somebody only agreed with.</summary>
    /// <param name="statement">From 0.</param>
    public double Extremity(int statement) => Math.Sqrt(Centre.Count) * (1 - Centre[statement]) * Math.Sqrt(All.Take(2).Sum(one => one.Loadings[statement] * one.Loadings[statement]));

    /// <summary>Finds components to a precision: what is left over of each, against the strongest.</summary>
    internal static PrincipalComponents Of(VoteMatrix votes, int count, double precision)
    {
        var centre = votes.Counts().Select(counts => counts.Votes == 0 ? 0 : (double)(counts.Agrees - counts.Disagrees) / counts.Votes).ToArray();
        var product = new VoteProduct(votes, centre);
        var all = product.Total;
        var found = BlockLanczos.Of(product.Square, votes.Statements, (count, precision), new RandomNumbers(1));
        Component[] components = [.. found.Where(pair => pair.Value > 1e-12 * all && pair.Value > 0).Select(pair => new Component(Math.Sqrt(pair.Value), Turned(pair.Vector)) { Explained = pair.Value / all })];
        return new(centre, components, [.. components.Select(one => one.SingularValue * one.SingularValue)]);
    }

    /// <summary>Where participants stand on the map of the first two components.</summary>
    /// <param name="votes">The votes.</param>
    /// <param name="leftOut">How many of the statements are moderated out; with <paramref name="seenByAll"/> they count as seen by everybody.</param>
    /// <param name="seenByAll">Whether to count so, as Polis does.</param>
    internal MapPoints Project(VoteMatrix votes, int leftOut, bool seenByAll)
    {
        var (points, statements) = (new MapPoints(votes.Participants), votes.Statements - (seenByAll ? 0 : leftOut));
        for (var row = 0; row < votes.Participants; row++)
        {
            var sum = Vector128<double>.Zero;
            foreach (var code in votes.Row(row))
            {
                sum += table[code];
            }

            var scale = Math.Sqrt(statements / (double)Math.Max(1, votes.VotesOf(row) + (seenByAll ? leftOut : 0)));
            (points.X[row], points.Y[row]) = (scale * sum[0], scale * sum[1]);
        }

        return points;
    }

    private static double[] Turned(double[] vector)
    {
        var sign = vector.MaxBy(Math.Abs) < 0 ? -1 : 1;
        return [.. vector.Select(loading => sign * loading)];
    }
}
