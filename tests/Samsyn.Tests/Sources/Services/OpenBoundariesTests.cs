// Boundaries fetched from open map services: one county at a time, by code and name, and errors told.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Sources.Services.Boundaries;

namespace Samsyn.Tests.Sources.Services;

public sealed class OpenBoundariesTests
{
    private static readonly Area[] Swedish =
    [
        new("17", "Värmlands län", AreaLevel.Region), new("1780", "Karlstad", AreaLevel.Municipality), new("1784", "Arvika", AreaLevel.Municipality), new("1880", "Örebro", AreaLevel.Municipality),
    ];

    [Fact]
    public async Task Swedish_areas_are_asked_for_county_by_county_and_joined_into_municipalities()
    {
        var http = new RecordedHttp().Text("lanskod='17'", Areas(("1780", 13.0), ("1780", 13.1), ("1784", 12.5))).Text("lanskod='18'", Areas(("1880", 15.0)));
        var service = new OpenBoundaries(http, new QuickClock());
        var layer = service.Layers.Single(one => one is { Country: "SE", Level: AreaLevel.Municipality });

        var drawn = Assert.IsType<Checked<DrawnFile>.Sound>(await service.Fetch(layer, layer.CodesOf(Swedish), default)).Value;
        var named = Assert.IsType<Checked<NamedFile>.Sound>(NamedFile.Of(drawn.Places, Swedish, new(layer.Property))).Value;
        var prepared = Preparing.Of(named.Places, layer.Credit);

        Assert.Equal(["1780", "1784", "1880"], prepared.Select(one => one.Area));
        Assert.Equal(4, Assert.Single(prepared[0].Fine.Rings).Count);
        Assert.All(http.Asked, ask => Assert.Contains("srsName=EPSG:4326", ask.Address.ToString(), StringComparison.Ordinal));
        Assert.Equal(2, http.Asked.Count);
    }

    [Fact]
    public void Only_places_of_the_country_by_code_and_name_have_a_layer()
    {
        var layers = new OpenBoundaries(new RecordedHttp(), new QuickClock()).Layers;

        Assert.Equal(["1780", "1784", "1880"], layers[0].CodesOf(Swedish));
        Assert.Equal(["17"], layers[1].CodesOf(Swedish));
        Assert.All(layers, layer => Assert.Empty(layer.CodesOf([new("1780", "Tallvik", AreaLevel.Municipality), new("091", "Granby", AreaLevel.Municipality)])));
    }

    [Theory]
    [InlineData("<ows:ExceptionReport><ows:ExceptionText>Unknown layer</ows:ExceptionText></ows:ExceptionReport>")]
    [InlineData("""{"type":"FeatureCollection","features":[]}""")]
    [InlineData("""{"type":"FeatureCollection","features":[{"type":"Feature","geometry":nu""")]
    public async Task What_is_no_boundary_is_told(string answer)
    {
        var service = new OpenBoundaries(new RecordedHttp().Text("wfs", answer), new QuickClock());

        Assert.NotEmpty(Assert.IsType<Checked<DrawnFile>.Flawed>(await service.Fetch(service.Layers[0], ["1780"], default)).Flaws);
    }

    // Each area is a tenth of a degree wide; those side by side share a border.
    private static string Areas(params (string Code, double West)[] areas) => $$"""
        {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4326"} },"features":[{{string.Join(',', areas.Select(area => Feature(area.Code, area.West)))}}]}
        """;

    private static string Feature(string code, double west) => FormattableString.Invariant(
        $$$"""{"type":"Feature","properties":{"kommunkod":"{{{code}}}","lanskod":"{{{code[..2]}}}"},"geometry":{"type":"MultiPolygon","coordinates":[[[[{{{west}}},59],[{{{west + 0.1:F1}}},59],[{{{west + 0.1:F1}}},59.5],[{{{west}}},59.5],[{{{west}}},59]]]]}}""");
}
