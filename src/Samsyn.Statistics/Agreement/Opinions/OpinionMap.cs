// Who thinks alike: a map of all who voted, and groups of opinion where the votes hold them.
using Samsyn.Statistics.Inequality.Simulation;

namespace Samsyn.Statistics.Agreement.Opinions;

/// <summary>Where a participant stands on the map.</summary>
public sealed record MapPlace
{
    /// <summary>Along the line that parts people most.</summary>
    public required double X { get; init; }

    /// <summary>Along the next one.</summary>
    public required double Y { get; init; }

    /// <summary>The group of opinion, from 0; null for none.</summary>
    public int? Group { get; init; }
}

/// <summary>A map of those who voted.</summary>
/// <remarks>
/// Everybody who has voted on at least seven statements (on all, where there are fewer) is looked at. Groups are made of them by k-means on
/// the first two components, the best of ten drawn beginnings, and only when <see cref="Structure"/> passes; otherwise there are no groups.
/// A group of fewer than five people joins the nearest. The largest group is the first. The order of rows does not matter: people are taken in an
/// order that hangs on what they said. Groups of opinion are made from the votes, so the votes differ between them: that is no finding.
/// </remarks>
public sealed class OpinionMap
{
    private const int FewestVotes = 7;
    private const int FewestPeople = 2 * SmallGroups.Least;

    private OpinionMap(IReadOnlyList<MapPlace> places, IReadOnlyList<int> sizes) => (Places, Sizes) = (places, sizes);

    /// <summary>What the structure test found; null where fewer than ten people have voted enough.</summary>
    public Structure? Structure { get; private init; }

    /// <summary>Where each participant stands, in the order of the rows.</summary>
    public IReadOnlyList<MapPlace> Places { get; }

    /// <summary>How many people each group has; empty where there are no groups.</summary>
    public IReadOnlyList<int> Sizes { get; }

    /// <summary>The components, by which statements stand on the map.</summary>
    public required PrincipalComponents Components { get; init; }

    /// <summary>Makes the map.</summary>
    /// <param name="votes">The votes.</param>
    /// <param name="options">How it is made.</param>
    /// <exception cref="ArgumentException">The options are none.</exception>
    public static OpinionMap Of(VoteMatrix votes, OpinionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(votes);
        options ??= new();
        options.Verify();
        var (kept, random) = (votes.Without(options.LeftOut), new RandomNumbers(options.Seed));
        var order = ContentOrder.Of(kept, Math.Min(FewestVotes, kept.Statements - options.LeftOut.Count), ref random);
        var looked = kept.Rows(order);
        var components = PrincipalComponents.Of(looked);
        var points = components.Project(looked, options.LeftOut.Count, seenByAll: false);
        var all = components.Project(kept, options.LeftOut.Count, seenByAll: false);
        if (order.Length < FewestPeople)
        {
            return Told(all, order, null, components);
        }

        var sample = Math.Min(order.Length, StructureTest.MostPeople);
        var structure = StructureTest.Of(looked.Rows([.. Enumerable.Range(0, sample)]), options.MostGroups, options.Deals, ref random);
        var groups = structure.Passes ? Groups(points, sample, structure.Groups, ref random) : null;
        var told = Told(all, order, groups, components);
        return new(told.Places, told.Sizes) { Components = components, Structure = groups is null ? structure with { Passes = false } : structure };
    }

    // Beginnings are drawn among the people who were tested; everybody then moves the best centres to their place.
    private static Parting? Groups(MapPoints points, int sample, int count, ref RandomNumbers random)
    {
        var begun = KMeans.Best(points.Pick([.. Enumerable.Range(0, sample)]), count, StructureTest.Restarts, ref random);
        return KMeans.LargeEnough(points, KMeans.From(points, null, begun.Centres, (100, 1e-9)));
    }

    private static OpinionMap Told(MapPoints all, int[] order, Parting? groups, PrincipalComponents components)
    {
        var (groupOf, sizes) = (new int?[all.Count], groups?.Sizes ?? []);
        int[] ranked = [.. Enumerable.Range(0, sizes.Length).OrderByDescending(group => sizes[group]).ThenBy(group => groups!.Centres.X[group])];
        foreach (var (index, row) in order.Index())
        {
            groupOf[row] = groups is null ? null : Array.IndexOf(ranked, groups.GroupOf[index]);
        }

        MapPlace[] places = [.. groupOf.Select((group, row) => new MapPlace { X = all.X[row], Y = all.Y[row], Group = group })];
        return new(places, [.. ranked.Select(group => sizes[group])]) { Components = components };
    }
}
