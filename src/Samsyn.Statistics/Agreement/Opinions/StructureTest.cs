// Are there groups of opinion at all, or does chance draw them on the map?
using Samsyn.Statistics.Inequality.Simulation;

namespace Samsyn.Statistics.Agreement.Opinions;

/// <summary>What the structure test found.</summary>
/// <remarks>
/// <para>
/// Chance alone always makes a map with clusters. So each statement’s votes are dealt anew, again and again, among those who voted on
/// it, which leaves how many agree and who has seen what, and takes away who goes with whom. There is structure when both hold:
/// <code>
/// λ₁ &gt; q₉₅(λ₁ of the dealt votes)       s &gt; q₉₅(s of the dealt votes)
/// </code>
/// λ₁ is the largest eigenvalue of X′X, s the best mean silhouette of two to five groups, of which those of fewer than five people join the nearest; q₉₅ of m deals is the
/// ⌈0.95 (m + 1)⌉-th lowest, so that chance passes each with at most 5 per cent.
/// </para>
/// <para>
/// Of more than 500 people it is made on 500, drawn by lot from a seed and from what they said, never from the order of rows. It does
/// not tell two groups from the two ends of one line along which people lie evenly: look at the map. Small groups among very many
/// people may not be found. Source: column permutation after J. L. Horn, Psychometrika 30 (1965) 179–185.
/// </para>
/// </remarks>
/// <param name="Passes">Whether there are groups of opinion.</param>
public sealed record Structure(bool Passes)
{
    /// <summary>The largest eigenvalue over the 95th percentile of dealt votes: above 1 when people part along a line.</summary>
    public required double EigenvalueRatio { get; init; }

    /// <summary>The best mean silhouette, from −1 to 1; 0 where fewer than two groups have five people.</summary>
    public required double Silhouette { get; init; }

    /// <summary>The 95th percentile of the best mean silhouette of dealt votes.</summary>
    public required double NullSilhouette95 { get; init; }

    /// <summary>How many groups the best silhouette has; 1 where fewer than two have five people.</summary>
    public required int Groups { get; init; }

    /// <summary>On how many people the test was made.</summary>
    public required int People { get; init; }
}

/// <summary>Makes the structure test.</summary>
internal static class StructureTest
{
    /// <summary>The most people that the test is made on.</summary>
    public const int MostPeople = 500;

    /// <summary>How many beginnings each parting has.</summary>
    public const int Restarts = 10;

    private const double Precision = 0.02;

    /// <summary>Tests votes.</summary>
    /// <param name="votes">The votes of those who are tested.</param>
    /// <param name="mostGroups">The most groups that are tried.</param>
    /// <param name="deals">How often the votes are dealt anew.</param>
    /// <param name="random">Deals them.</param>
    public static Structure Of(VoteMatrix votes, int mostGroups, int deals, ref RandomNumbers random)
    {
        var (value, found, groups) = Strength(votes, mostGroups, ref random);
        var (values, silhouettes) = (new double[deals], new double[deals]);
        for (var deal = 0; deal < deals; deal++)
        {
            (values[deal], silhouettes[deal], _) = Strength(Dealing.Anew(votes, ref random), mostGroups, ref random);
        }

        var (value95, silhouette95) = (Percentile(values), Percentile(silhouettes));
        return new(value > value95 && found > silhouette95)
        {
            EigenvalueRatio = value95 > 0 ? value / value95 : 0,
            Silhouette = found,
            NullSilhouette95 = silhouette95,
            Groups = groups,
            People = votes.Participants,
        };
    }

    private static (double Eigenvalue, double Silhouette, int Groups) Strength(VoteMatrix votes, int mostGroups, ref RandomNumbers random)
    {
        var components = PrincipalComponents.Of(votes, 2, Precision);
        var points = components.Project(votes, 0, seenByAll: false);
        var partings = new List<Parting>();
        for (var groups = 2; groups <= mostGroups; groups++)
        {
            if (KMeans.LargeEnough(points, KMeans.Best(points, groups, Restarts, ref random)) is { } parting)
            {
                partings.Add(parting);
            }
        }

        var (best, number) = Silhouette.Of(points, partings).Zip(partings, (silhouette, parting) => (silhouette, parting.Centres.Count)).DefaultIfEmpty((0, 1)).MaxBy(one => one.Item1);
        return (components.Eigenvalues is [var strongest, ..] ? strongest : 0, best, number);
    }

    private static double Percentile(double[] values)
    {
        Array.Sort(values);
        return values[Math.Min(values.Length, (int)Math.Ceiling(0.95 * (values.Length + 1))) - 1];
    }
}
