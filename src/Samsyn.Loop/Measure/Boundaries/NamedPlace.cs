// Finds out which place each drawing in a file of boundaries is: which of its properties is the code, and which the name.
using Samsyn.Loop.Measure.Intake;

namespace Samsyn.Loop.Measure.Boundaries;

/// <summary>A place that is known, with the surfaces it is made of.</summary>
/// <param name="Code">Its code in the collaboration.</param>
/// <param name="Surfaces">The surfaces.</param>
public sealed record NamedPlace(string Code, IReadOnlyList<DrawnSurface> Surfaces);

/// <summary>How a file of boundaries names its places; null for what is found by itself.</summary>
/// <param name="Code">The property that holds the code.</param>
/// <param name="Name">The property that holds the name.</param>
public sealed record BoundaryNaming(string? Code = null, string? Name = null);

/// <summary>The places of a file that are known, and how many official places it draws that the collaboration does not have.</summary>
/// <param name="Places">The places that are known, by code.</param>
/// <param name="Elsewhere">How many others.</param>
public sealed record NamedFile(IReadOnlyList<NamedPlace> Places, int Elsewhere)
{
    // A property is taken for the code or the name when it is one in this share of the places at least.
    private const double Enough = 0.5;

    /// <summary>Finds out which place each drawing is; or tells every one that is no known place.</summary>
    /// <param name="drawn">What the file draws.</param>
    /// <param name="areas">The places of the collaboration.</param>
    /// <param name="naming">Which properties hold code and name, where somebody has said so.</param>
    public static Checked<NamedFile> Of(IReadOnlyList<DrawnPlace> drawn, IReadOnlyList<Area> areas, BoundaryNaming naming)
    {
        var index = new PlaceIndex(areas);
        var properties = drawn.SelectMany(place => place.Properties.Keys).Distinct().ToArray();
        var missing = new[] { naming.Code, naming.Name }.OfType<string>().Where(said => !properties.Contains(said)).ToArray();
        if (missing.Length > 0)
        {
            return new Checked<NamedFile>.Flawed([.. missing.Select(said => new Flaw(new Where.All(), FlawKind.NotThere, said, string.Join(", ", properties)))]);
        }

        var code = naming.Code ?? (naming.Name is null ? Best(properties, drawn, value => PlaceText.IsDigits(value) && Finds(value, index)) : null);
        var name = naming.Name ?? (code is null ? Best(properties, drawn, value => Finds(value, index)) : null);
        return code is null && name is null
            ? new Checked<NamedFile>.Flawed(new Flaw(new Where.All(), FlawKind.UnknownPlace, string.Join(", ", properties), string.Join(", ", areas.Take(3).Select(area => area.Code))))
            : Named(drawn, index, (code ?? name)!);
    }

    private static Checked<NamedFile> Named(IReadOnlyList<DrawnPlace> drawn, PlaceIndex index, string property)
    {
        var (flaws, found, elsewhere) = (new List<Flaw>(), new List<(string Code, DrawnPlace Place)>(), 0);
        foreach (var place in drawn)
        {
            var value = place.Properties.GetValueOrDefault(property, "");
            if (index.Find(null, value) is { } area)
            {
                found.Add((area.Code, place));
            }
            else if (IsOfficial(value))
            {
                elsewhere++;
            }
            else
            {
                flaws.Add(new(place.Where, FlawKind.UnknownPlace, value, string.Join(", ", index.Nearest(value))));
            }
        }

        // Files that draw each island by itself name the same place many times.
        return flaws.Count > 0
            ? new Checked<NamedFile>.Flawed(flaws)
            : new Checked<NamedFile>.Sound(new(
                [.. found.GroupBy(pair => pair.Code).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => new NamedPlace(group.Key, [.. group.SelectMany(pair => pair.Place.Surfaces)]))],
                elsewhere));
    }

    private static string? Best(string[] properties, IReadOnlyList<DrawnPlace> drawn, Func<string, bool> fits)
    {
        var best = properties
            .Select(property => (property, Fits: drawn.Count(place => place.Properties.TryGetValue(property, out var value) && fits(value))))
            .OrderByDescending(one => one.Fits)
            .FirstOrDefault();
        return best.Fits > Enough * drawn.Count ? best.property : null;
    }

    private static bool Finds(string value, PlaceIndex index) => value.Length > 0 && (index.Find(null, value) is not null || IsOfficial(value));

    private static bool IsOfficial(string value) => OfficialPlaces.All.Any(country =>
        PlaceText.IsDigits(value) ? country.WithCode(value) is not null : country.Called(PlaceText.Name(value)).Any());
}
