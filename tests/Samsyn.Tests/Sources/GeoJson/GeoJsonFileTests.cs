// A file of boundaries is read, or everything that is wrong with it is told at once.
using System.IO.Compression;
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Sources.GeoJson;

namespace Samsyn.Tests.Sources.GeoJson;

public sealed class GeoJsonFileTests : IDisposable
{
    private const string Square = "[[14,60],[16,60],[16,61],[14,61],[14,60]]";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samsyn-geo");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_place_is_read_with_its_surfaces_and_what_is_said_of_it()
    {
        var file = Sound($$$"""{"type":"FeatureCollection","features":[{"type":"Feature","id":7,"properties":{"kod":"0114","n":null},"geometry":{"type":"MultiPolygon","coordinates":[[{{{Square}}}]]}}]}""");

        var place = Assert.Single(file.Places);
        Assert.Equal(4, Assert.Single(Assert.Single(place.Surfaces).Rings).Count);
        Assert.Equal([("kod", "0114"), ("id", "7")], place.Properties.Select(pair => (pair.Key, pair.Value)));
    }

    [Theory]
    [InlineData("<html>", FlawKind.Broken)]
    [InlineData("", FlawKind.Empty)]
    [InlineData("""{"type":"Topology","objects":{}}""", FlawKind.UnknownKind)]
    [InlineData("""{"type":"FeatureCollection","features":[]}""", FlawKind.Empty)]
    [InlineData("""{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3006"}},"features":[]}""", FlawKind.NotDegrees)]
    public void What_is_no_such_file_is_refused(string text, FlawKind kind) => Assert.Equal(kind, Flaws(text)[0].Kind);

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once_with_its_place()
    {
        var flaws = Flaws(Features(
            """{"type":"Point","coordinates":[14,60]}""",
            """{"type":"Polygon","coordinates":[[[674000,6580000],[675000,6580000],[675000,6590000],[674000,6580000]]]}""",
            """{"type":"Polygon","coordinates":[[[14,60],[16,60],[16,61],[14,61]]]}""",
            """{"type":"Polygon","coordinates":[[[14,60],[16,61],[16,60],[14,61],[14,60]]]}""",
            """{"type":"Polygon","coordinates":[[[14,60],[14,60]]]}""",
            "null"));

        Assert.Equal(
            [
                ("features[0]", FlawKind.UnknownKind), ("features[1].geometry.coordinates[0][0]", FlawKind.NotDegrees), ("features[2].geometry.coordinates[0]", FlawKind.RingNotClosed),
                ("features[3].geometry.coordinates[0][0]", FlawKind.RingCrosses), ("features[4].geometry.coordinates[0]", FlawKind.WrongCount), ("features[5]", FlawKind.UnknownKind),
            ],
            flaws.Select(flaw => (((Where.Path)flaw.Where).Json, flaw.Kind)));
    }

    [Fact]
    public void A_small_faulty_ring_is_left_out_and_told()
    {
        var file = Sound(Features($$"""{"type":"MultiPolygon","coordinates":[[{{Square}}],[[[15,62],[15.01,62],[15.01,62.01],[15.005,62.02]]]]}"""));

        Assert.Single(Assert.Single(file.Places).Surfaces);
        Assert.Equal(FlawKind.PassedOver, Assert.Single(file.PassedOver).Kind);
    }

    [Fact]
    public void A_file_in_a_zip_is_read_and_one_that_swells_is_refused()
    {
        Assert.Single(Assert.IsType<Checked<DrawnFile>.Sound>(GeoJsonFile.Open(Zip(writer => writer.Write(Features($$"""{"type":"Polygon","coordinates":[{{Square}}]}"""))))).Value.Places);

        var bomb = Zip(writer =>
        {
            var blank = new string(' ', 1_000_000);
            for (var i = 0; i <= GeoJsonFile.Megabytes; i++)
            {
                writer.Write(blank);
            }
        });

        Assert.InRange(new FileInfo(bomb).Length, 1, 1_000_000);
        Assert.Equal(FlawKind.TooLarge, Assert.Single(Assert.IsType<Checked<DrawnFile>.Flawed>(GeoJsonFile.Open(bomb)).Flaws).Kind);
    }

    [Fact]
    public void A_broken_zip_and_one_with_something_else_in_it_are_refused()
    {
        var broken = Path.Combine(folder.FullName, "broken.zip");
        File.WriteAllBytes(broken, [.. "PK\u0003\u0004"u8, 1, 2, 3]);
        Assert.Equal(FlawKind.Broken, Assert.Single(Assert.IsType<Checked<DrawnFile>.Flawed>(GeoJsonFile.Open(broken)).Flaws).Kind);

        Assert.Equal(FlawKind.UnknownKind, Assert.Single(Assert.IsType<Checked<DrawnFile>.Flawed>(GeoJsonFile.Open(Zip(_ => { }, "readme.txt"))).Flaws).Kind);
    }

    [Fact]
    public void Code_and_name_are_found_by_themselves_and_every_unknown_place_is_told()
    {
        Area[] known = [new("0114", "Upplands Väsby", AreaLevel.Municipality), new("0115", "Vallentuna", AreaLevel.Municipality)];

        Assert.Equal(["0114", "0115"], Named(known, "0114", "115").Select(place => place.Code));
        Assert.Equal(["0114", "0115"], Named(known, "Upplands Väsby", "Vallentuna kommun").Select(place => place.Code));

        // An official place that the collaboration does not have is left out; one that nobody knows is a flaw.
        var file = Assert.IsType<Checked<NamedFile>.Sound>(NamedFile.Of(Drawn("0114", "0180"), known, new())).Value;
        Assert.Equal((1, 1), (file.Places.Count, file.Elsewhere));
        var flaws = Assert.IsType<Checked<NamedFile>.Flawed>(NamedFile.Of(Drawn("0114", "0115", "9998", "9999"), known, new("kod"))).Flaws;
        Assert.Equal(["9998", "9999"], flaws.Select(flaw => flaw.Read));
        Assert.Equal(FlawKind.NotThere, Assert.Single(Assert.IsType<Checked<NamedFile>.Flawed>(NamedFile.Of(Drawn("0114"), known, new("CODE"))).Flaws).Kind);
    }

    [Fact]
    public void Islands_that_a_file_draws_one_by_one_are_one_place()
    {
        var place = Assert.Single(Named([new("0114", "Ö", AreaLevel.Municipality)], "0114", "0114"));

        Assert.Equal(2, place.Surfaces.Count);
    }

    private static IReadOnlyList<NamedPlace> Named(Area[] known, params string[] said) =>
        Assert.IsType<Checked<NamedFile>.Sound>(NamedFile.Of(Drawn(said), known, new())).Value.Places;

    private static DrawnPlace[] Drawn(params string[] said) =>
        [.. said.Select(value => new DrawnPlace(new Where.All(), new Dictionary<string, string> { ["kod"] = value, ["area_km2"] = "12.5" }, [new([[new(14, 60), new(16, 60), new(16, 61)]])]))];

    private static string Features(params string[] geometries) =>
        $$"""{"type":"FeatureCollection","features":[{{string.Join(',', geometries.Select(geometry => $$$"""{"type":"Feature","properties":{},"geometry":{{{geometry}}} }"""))}}]}""";

    private DrawnFile Sound(string text) => Assert.IsType<Checked<DrawnFile>.Sound>(GeoJsonFile.Open(Write(text))).Value;

    private IReadOnlyList<Flaw> Flaws(string text) => Assert.IsType<Checked<DrawnFile>.Flawed>(GeoJsonFile.Open(Write(text))).Flaws;

    private string Write(string text)
    {
        var path = Path.Combine(folder.FullName, "borders.geojson");
        File.WriteAllText(path, text);
        return path;
    }

    private string Zip(Action<StreamWriter> write, string name = "borders.geojson")
    {
        var path = Path.Combine(folder.FullName, Guid.NewGuid().ToString("N"));
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        write(writer);
        return path;
    }
}
