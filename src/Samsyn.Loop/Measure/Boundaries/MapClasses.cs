// In which class of a map a figure lies: as many places in each, equally wide, or on which side of the whole.
using Samsyn.Statistics;

namespace Samsyn.Loop.Measure.Boundaries;

/// <summary>How the places of a map are classed.</summary>
public enum MapClassing
{
    /// <summary>About as many places in each class.</summary>
    Quantiles,

    /// <summary>Classes that are equally wide.</summary>
    Equal,

    /// <summary>Surely lower than the whole, not to be told apart from it, surely higher.</summary>
    Whole,
}

/// <summary>A class of a map.</summary>
/// <param name="Lowest">The lowest value in it.</param>
/// <param name="Highest">The highest value in it.</param>
/// <param name="Places">How many places lie in it, all maps counted.</param>
public sealed record MapClass(double Lowest, double Highest, int Places);

/// <summary>The classes of a map, or of several that are read alike: at most five.</summary>
public sealed class MapClasses
{
    private const int Most = 5;

    // Fewer places than this to a class tell nothing of the class.
    private const int PlacesEach = 3;

    private readonly double[] begins;

    private MapClasses(double[] begins, double[] sorted)
    {
        this.begins = begins;
        All = [.. Enumerable.Range(0, begins.Length).Select(index => sorted.Where(value => Of(value) == index).ToArray()).Select(values => new MapClass(values[0], values[^1], values.Length))];
    }

    /// <summary>The classes, the lowest first; those that no place lies in are left out.</summary>
    public IReadOnlyList<MapClass> All { get; }

    /// <summary>The class of an estimate, from 0.</summary>
    public int Of(Estimate estimate) => Of(estimate.Value);

    /// <summary>Classes that hold all values of the maps.</summary>
    /// <param name="map">The maps.</param>
    /// <param name="classing">How: by quantiles, or equally wide.</param>
    /// <exception cref="ArgumentException">The classes are the sides of the whole, which are not made of values.</exception>
    public static MapClasses Of(PlaceMap map, MapClassing classing)
    {
        if (classing == MapClassing.Whole)
        {
            throw new ArgumentException("Which side of the whole a place lies on is told by its MapSide, not by its value. Ask for Quantiles or Equal.", nameof(classing));
        }

        double[] values = [.. map.Panels.SelectMany(panel => panel.Figures).Select(one => one.Figure).OfType<Figure.Known>().Select(known => known.Estimate.Value).Order()];
        if (values.Length == 0)
        {
            return new([], []);
        }

        var classes = Math.Clamp(values.Distinct().Count() / PlacesEach, 1, Most);
        var wanted = Enumerable.Range(0, classes).Select(index => classing == MapClassing.Equal
            ? values[0] + ((values[^1] - values[0]) * index / classes)
            : values[values.Length * index / classes]);
        double[] begins = [.. wanted.Distinct()];
        return new([.. begins.Where((begin, index) => values.Any(value => value >= begin && (index + 1 == begins.Length || value < begins[index + 1])))], values);
    }

    private int Of(double value) => Math.Max(0, Array.FindLastIndex(begins, begin => value >= begin));
}
