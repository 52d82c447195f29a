// Fetches boundaries from the open map services of statistical offices (WFS, answered as GeoJSON).
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Sources.GeoJson;

namespace Samsyn.Sources.Services.Boundaries;

/// <summary>Fetches boundaries from the open map services of statistical offices.</summary>
/// <remarks>
/// Statistics Sweden draws municipalities and counties only as files in another system, but its regional areas (RegSO) as an
/// open service; each says which municipality and county it is a part of, and they are joined. They are asked for one county
/// at a time. Statistics Finland has a layer for each kind of place. No open service of Denmark or Norway is known that
/// answers with less than a hundred megabytes: their boundaries come from a file.
/// </remarks>
public sealed class OpenBoundaries : IBoundaryService
{
    private const string Sweden = "https://geodata.scb.se/geoserver/stat/wfs";
    private const string Finland = "https://geo.stat.fi/geoserver/tilastointialueet/wfs";
    private const string RegionalAreas = "stat:RegSO_2025";

    private readonly Exchange exchange;

    /// <summary>Makes it.</summary>
    /// <param name="http">What asks; one that is patient already keeps its queues.</param>
    /// <param name="clock">Tells the time and waits.</param>
    public OpenBoundaries(IHttp http, TimeProvider clock) => exchange = new(http as Patient ?? new Patient(http, clock), clock);

    /// <inheritdoc />
    public IReadOnlyList<BoundaryLayer> Layers { get; } =
    [
        new("SE", AreaLevel.Municipality, "SCB", "kommunkod"),
        new("SE", AreaLevel.Region, "SCB", "lanskod"),
        new("FI", AreaLevel.Municipality, "Tilastokeskus (CC BY 4.0)", "kunta"),
        new("FI", AreaLevel.Region, "Tilastokeskus (CC BY 4.0)", "maakunta"),
    ];

    /// <inheritdoc />
    public async Task<Checked<DrawnFile>> Fetch(BoundaryLayer layer, IReadOnlyList<string> codes, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(layer);
        ArgumentNullException.ThrowIfNull(codes);
        var (places, passedOver, flaws) = (new List<DrawnPlace>(), new List<Flaw>(), new List<Flaw>());
        foreach (var address in Addresses(layer, codes))
        {
            switch (await exchange.Json(new(address), document => new GeoJsonReader().Read(document), stop))
            {
                case Checked<DrawnFile>.Sound(var drawn):
                    places.AddRange(drawn.Places);
                    passedOver.AddRange(drawn.PassedOver);
                    break;
                case Checked<DrawnFile>.Flawed { Flaws: var wrong }:
                    flaws.AddRange(wrong);
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException();
            }
        }

        return flaws.Count > 0 ? new Checked<DrawnFile>.Flawed(flaws) : new Checked<DrawnFile>.Sound(new(places, passedOver));
    }

    // The first two digits of a Swedish code are those of its county.
    private static IEnumerable<Uri> Addresses(BoundaryLayer layer, IReadOnlyList<string> codes) => layer switch
    {
        { Country: "SE" } => codes.Select(code => code[..2]).Distinct().Order(StringComparer.Ordinal).Select(county => Ask(Sweden, RegionalAreas, $"lanskod='{county}'")),
        { Level: AreaLevel.Municipality } => [Ask(Finland, "tilastointialueet:kunta4500k")],
        _ => [Ask(Finland, "tilastointialueet:maakunta4500k")],
    };

    private static Uri Ask(string service, string layer, string? filter = null) => new(
        $"{service}?service=WFS&version=2.0.0&request=GetFeature&typeNames={layer}&outputFormat=application/json&srsName=EPSG:4326"
        + (filter is null ? "" : $"&CQL_FILTER={Uri.EscapeDataString(filter)}"));
}
