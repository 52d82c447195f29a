// What a map page shows: the figures, their classes, the boundaries, and the drawings made of them.
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Web.Charts;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Maps;

/// <summary>What a map page shows.</summary>
/// <param name="Map">The figures.</param>
/// <param name="Classing">How the places are classed.</param>
/// <param name="Boundaries">The boundaries of all places that have one.</param>
/// <param name="Areas">The places that can be chosen.</param>
public sealed record MapShown(PlaceMap Map, MapClassing Classing, IReadOnlyList<Boundary> Boundaries, IReadOnlyList<Area> Areas)
{
    private readonly Dictionary<string, Boundary> byArea = Boundaries.ToDictionary(boundary => boundary.Area);

    /// <summary>The terms under which the figures may be used.</summary>
    public IReadOnlyList<string> Licences { get; init; } = [];

    /// <summary>The classes of values; null when places are classed by the side of the whole on which they lie.</summary>
    public MapClasses? Classes => Classing == MapClassing.Whole ? null : field ??= MapClasses.Of(Map, Classing);

    /// <summary>The boundaries of the places on the map.</summary>
    public IReadOnlyList<Boundary> Drawn => field ??= [.. Map.Panels[0].Figures.Select(one => byArea.GetValueOrDefault(one.Area.Code)).OfType<Boundary>()];

    /// <summary>How many places on the map have no boundary.</summary>
    public int Undrawn => Map.Panels[0].Figures.Count - Drawn.Count;

    /// <summary>Whether there is anything to draw a map of.</summary>
    public bool CanDraw => Drawn.Count > 1;

    /// <summary>Who drew the boundaries.</summary>
    public IReadOnlyList<string> Credits => [.. Drawn.Select(boundary => boundary.Credit).Where(credit => credit.Length > 0).Distinct()];

    /// <summary>How far it is from north to south of everything that has a boundary, on the grid.</summary>
    public double Extent => Boundaries.Count == 0 ? 0 : Boundaries.Max(one => one.Middle.Y) - Boundaries.Min(one => one.Middle.Y);

    /// <summary>The boundary of a place, or null.</summary>
    public Boundary? BoundaryOf(Area area) => byArea.GetValueOrDefault(area.Code);

    /// <summary>The squares of the places that have a boundary, in the order of the panel.</summary>
    public IReadOnlyList<Tile> Tiles => field ??= TileShelf.Of([.. Drawn.Select(boundary => boundary.Middle)]);

    /// <summary>The ink of a place.</summary>
    public Ink InkOf(MapFigure one) => (one.Figure, Classes) switch
    {
        (Figure.Withheld, _) => Ink.Hatch,
        (Figure.TooUncertain, _) => Ink.Paper,
        (Figure.Missing, _) => Ink.Gap,
        (Figure.Known(var estimate), { } classes) => Ink.Step(classes.Of(estimate), classes.All.Count),
        _ => one.Side switch { MapSide.Lower => Ink.Lower, MapSide.Higher => Ink.Higher, _ => Ink.Same },
    };

    /// <summary>A map of a panel.</summary>
    public Drawing Draw(MapPanel panel, double width, Address address, MapWords words) =>
        MapChart.Draw(this, panel, new(width, words.Title(Map, panel), words.Says(Map, panel)), address, words);

    /// <summary>A panel as equal squares.</summary>
    public Drawing DrawTiles(MapPanel panel, double width, Address address, MapWords words) =>
        TileChart.Draw(this, panel, new(width, words.Title(Map, panel), words.Says(Map, panel)), address, words);
}
