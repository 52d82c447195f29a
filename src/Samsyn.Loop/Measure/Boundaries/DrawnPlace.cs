// A place as a file of boundaries draws it, before it is known which place it is.
namespace Samsyn.Loop.Measure.Boundaries;

/// <summary>A place on the earth, in degrees (WGS 84).</summary>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
/// <param name="Latitude">Degrees north, -90 to 90.</param>
public readonly record struct Position(double Longitude, double Latitude);

/// <summary>A surface: its outer ring first, then the rings of its holes. The last point of a ring is joined to its first.</summary>
/// <param name="Rings">The rings.</param>
public sealed record DrawnSurface(IReadOnlyList<IReadOnlyList<Position>> Rings);

/// <summary>A place as a file draws it.</summary>
/// <param name="Where">Where in the file it stands.</param>
/// <param name="Properties">What the file says of it, by name.</param>
/// <param name="Surfaces">The surfaces that it is made of.</param>
public sealed record DrawnPlace(Where Where, IReadOnlyDictionary<string, string> Properties, IReadOnlyList<DrawnSurface> Surfaces);

/// <summary>What a file of boundaries holds.</summary>
/// <param name="Places">The places that it draws.</param>
/// <param name="PassedOver">Small faults that were mended or left out.</param>
public sealed record DrawnFile(IReadOnlyList<DrawnPlace> Places, IReadOnlyList<Flaw> PassedOver);
