// Which places another is made up of: a county of its municipalities, a municipality of its districts.
namespace Samsyn.Loop.Measure.Intake;

/// <summary>Which places others are made up of.</summary>
/// <remarks>Only parts of the largest kind are counted, for a county is its municipalities, and the districts of one are in it already.</remarks>
internal sealed class PlaceParts
{
    private readonly Dictionary<string, string> wholeOf = [];
    private readonly Dictionary<string, Area[]> partsOf;

    public PlaceParts(IEnumerable<Area> known)
    {
        partsOf = known.Where(area => area is { Parent: not null, Level: not AreaLevel.Other }).GroupBy(area => area.Parent!).ToDictionary(
            parts => parts.Key,
            parts => parts.Where(area => area.Level == parts.Min(part => part.Level)).ToArray());
        foreach (var part in partsOf.Values.SelectMany(parts => parts))
        {
            wholeOf[part.Code] = part.Parent!;
        }
    }

    /// <summary>The code of the place that a place is a part of, or null.</summary>
    public string? WholeOf(string area) => wholeOf.GetValueOrDefault(area);

    /// <summary>How many parts a place had in a period.</summary>
    public int Count(string area, Period period) =>
        partsOf.GetValueOrDefault(area, []).Count(part => !(part.From > period.End) && !(part.To < period.Start));
}
