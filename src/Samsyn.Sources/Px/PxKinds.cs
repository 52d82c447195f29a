// What a side of a PX table holds, as far as the file itself says: the time, the place, what is measured, or a grouping.
namespace Samsyn.Sources.Px;

/// <summary>What a side of a table holds.</summary>
internal static class PxKinds
{
    /// <summary>The kind of a side: TIMEVAL makes it a time, CONTVARIABLE contents, MAP a place; VARIABLE-TYPE says time or geography too.</summary>
    public static SourceColumnKind Of(PxKeywords keywords, string side) =>
        keywords.Find("TIMEVAL", null, side) is not null ? SourceColumnKind.Time
        : side == Contents(keywords) ? SourceColumnKind.Contents
        : keywords.Find("MAP", null, side) is not null ? SourceColumnKind.Place
        : Typed(keywords.Find("VARIABLE-TYPE", null, side)?.Text);

    /// <summary>
    /// The side that tells what is measured: CONTVARIABLE, or without it the only side whose categories have units of
    /// their own; null when there is none.
    /// </summary>
    public static string? Contents(PxKeywords keywords)
    {
        if (keywords.Find("CONTVARIABLE", null) is { } named)
        {
            return named.Text;
        }

        var measured = keywords.With("UNITS", null).Where(unit => unit.Subjects.Count == 1).Select(unit => unit.Subjects[0]).ToList();
        var sides = PxNames.Of(keywords, null).Sides.Where(side => measured.Count > 0 && measured.TrueForAll(side.Has)).ToList();
        return sides is [var only] ? only.Name : null;
    }

    // The types are written out by some offices (Time, Geographical) and by a letter by others (T, G).
    private static SourceColumnKind Typed(string? type) => type?.ToUpperInvariant() switch
    {
        "T" or "TIME" => SourceColumnKind.Time,
        "G" or "GEOGRAPHICAL" => SourceColumnKind.Place,
        _ => SourceColumnKind.Dimension,
    };
}
