// The invented county and its twelve municipalities: a large town, market towns, and one so small that chance shows.
namespace Samsyn.Loop.Measure.Example;

/// <summary>The places of the example county. None of them exists.</summary>
internal static class ExamplePlaces
{
    public const string County = "99";

    /// <summary>The municipalities, the largest first.</summary>
    public static IReadOnlyList<ExamplePlace> Municipalities { get; } =
    [
        new("9901", "Tärnköping", 120_000, 0.0),
        new("9902", "Åsvinge", 61_000, -0.7),
        new("9903", "Granforsa", 42_000, 0.8),
        new("9904", "Kopparlunda", 33_000, 0.5),
        new("9905", "Lommösund", 27_000, -0.4),
        new("9906", "Ekstavla", 24_000, -1.0),
        new("9907", "Rågerum", 18_500, 0.3),
        new("9908", "Öjhammar", 15_200, 0.9),
        new("9909", "Vintertuna", 12_900, -0.2),
        new("9910", "Nävlösa", 11_400, 0.6),
        new("9911", "Måshamra", 10_300, 0.1),
        new("9912", "Tjädervalla", 4_800, 0.4),
    ];

    /// <summary>The county and its municipalities, by code.</summary>
    public static IReadOnlyList<Area> All { get; } =
    [
        new(County, "Tärnmarks län", AreaLevel.Region),
        .. Municipalities.Select(place => new Area(place.Code, place.Name, AreaLevel.Municipality, County)),
    ];
}

/// <summary>An invented municipality.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Inhabitants">How many live there in the middle of the ten years.</param>
/// <param name="Hardship">How hard living conditions are, from -1 (easy) to 1 (hard).</param>
internal sealed record ExamplePlace(string Code, string Name, int Inhabitants, double Hardship)
{
    /// <summary>How many live there a year; places with hard conditions shrink a little, others grow.</summary>
    public double InhabitantsIn(int year) => Inhabitants * (1 + ((0.004 - (0.006 * Hardship)) * (year - 2020)));
}
