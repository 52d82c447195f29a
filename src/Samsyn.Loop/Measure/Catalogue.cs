// What a collaboration knows of what it measures: its indicators, its places, and its ways to divide people.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Measure;

/// <summary>The indicators, places and dimensions of a collaboration.</summary>
/// <param name="Indicators">The indicators.</param>
/// <param name="Areas">The places.</param>
/// <param name="Dimensions">The ways to divide people, women and men first.</param>
public sealed record Catalogue(
    IReadOnlyList<Indicator> Indicators, IReadOnlyList<Area> Areas, IReadOnlyList<Dimension> Dimensions)
{
    /// <summary>A collaboration that knows nothing yet.</summary>
    public static Catalogue Empty { get; } = new([], [], []);

    /// <summary>What a collaboration knows now.</summary>
    /// <param name="collaboration">Whose.</param>
    /// <param name="kept">Where it is kept.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task<Catalogue> Of(CollaborationKey collaboration, (IIndicators Indicators, IAreas Areas, IDimensions Dimensions) kept, CancellationToken stop) => new(
        await kept.Indicators.Of(collaboration, stop), await kept.Areas.Of(collaboration, stop), await kept.Dimensions.Of(collaboration, stop));

    /// <summary>Whether another catalogue knows the same things, by value.</summary>
    public bool SameAs(Catalogue other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Indicators.SequenceEqual(other.Indicators)
            && Areas.SequenceEqual(other.Areas)
            && Dimensions.Select(one => (one.Code, one.Name, one.Ordered)).SequenceEqual(other.Dimensions.Select(one => (one.Code, one.Name, one.Ordered)))
            && Dimensions.SelectMany(one => one.Subgroups).SequenceEqual(other.Dimensions.SelectMany(one => one.Subgroups));
    }

    /// <summary>The place with a code, or null.</summary>
    public Area? Area(string code) => Areas.FirstOrDefault(area => area.Code == code);

    /// <summary>The places that a place is made of, by name.</summary>
    public IEnumerable<Area> PartsOf(string code) => Areas.Where(area => area.Parent == code);
}
