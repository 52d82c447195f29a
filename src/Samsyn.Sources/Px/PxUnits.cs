// In what the values of a PX table are measured: one unit for all, or one for each of the contents.
using Samsyn.Sources.Cubes;

namespace Samsyn.Sources.Px;

/// <summary>In what the values of a table are measured.</summary>
internal static class PxUnits
{
    /// <summary>The cube of some sides with their units: UNITS of each of the contents where there is one, else UNITS of the table.</summary>
    public static Cube Of(PxKeywords keywords, string? language, IReadOnlyList<CubeDimension> sides)
    {
        var at = PxNames.Of(keywords, null).Sides.Select(side => side.Name).ToList().IndexOf(PxKinds.Contents(keywords) ?? "");
        var unit = Unit(keywords, language) ?? Unit(keywords, null);
        if (at < 0 || at >= sides.Count)
        {
            return new(sides, unit);
        }

        var main = keywords.Texts("VALUES", null, PxNames.Of(keywords, null).Sides[at].Name);
        var contents = sides[at] with
        {
            Units = [.. sides[at].Words.Select((word, place) => Unit(keywords, language, word) ?? (place < main.Count ? Unit(keywords, null, main[place]) : null))],
        };
        return new([.. sides.Select((side, place) => place == at ? contents : side)], unit);
    }

    private static string? Unit(PxKeywords keywords, string? language, params string[] subjects) =>
        keywords.Find("UNITS", language, subjects)?.Text is { Length: > 0 } unit ? unit : null;
}
