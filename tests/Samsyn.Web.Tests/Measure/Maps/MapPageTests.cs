// The map page: what it reads like, what its maps and squares hold, and that it never takes chance for a difference.
using System.Xml.Linq;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Web.Charts;
using Samsyn.Web.Measure.Maps;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Measure.Maps;

public sealed class MapPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly Area[] Towns = [.. new[] { "Alby", "Beby", "Ceby", "Deby", "Eby" }.Select((name, index) => new Area($"010{index + 1}", name, AreaLevel.Municipality, "01"))];

    private static readonly IReadOnlyList<Boundary> Squares = Preparing.Of(
        [.. Towns.SkipLast(1).Select((town, index) => new NamedPlace(town.Code, [new([Square(14 + (index % 2), 60 + (index / 2 * 0.5))])]))], "Vik");

    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_page_reads_as_approved(string code)
    {
        Assert.True(Language.TryParse(code, out var language));

        var html = await Html.Of(MapView.Of(Sample.Frame(language, Section.Other), Shown(MapClassing.Quantiles), new MapWords(language)));

        Golden.Matches(html, $"map.{code}.html");
    }

    [Fact]
    public void The_sentence_names_only_those_that_surely_differ()
    {
        var (words, map) = (new MapWords(Language.English), Shown(MapClassing.Quantiles).Map);

        Assert.Equal("Surely higher than Viks län: Alby. Surely lower than Viks län: Ceby.", words.Lead(map, map.Panels[0]));
        Assert.Equal("1 place cannot be told apart from Viks län, which has 12.3 (11.3 to 13.3).", words.Rest(map, map.Panels[0]));
        Assert.Equal(
            "Highest Alby, 18.0 (16.0 to 20.0); lowest Ceby, 6.0 (4.0 to 8.0). Of 5 places 1 are surely higher and 1 surely lower than Viks län. Hidden: somebody could be recognised: 1. No figure: 1.",
            words.Says(map, map.Panels[0]));
    }

    [Fact]
    public void Where_nothing_surely_differs_the_page_says_that_it_may_be_chance()
    {
        var map = Shown(MapClassing.Quantiles).Map;
        var panel = map.Panels[0] with { Figures = [.. map.Panels[0].Figures.Select(one => one with { Side = MapSide.CannotSay })] };

        Assert.EndsWith("kan vara slump.", new MapWords(Language.Swedish).Lead(map, panel), StringComparison.Ordinal);
        Assert.Contains("kan ikke sammenlignes", new MapWords(Language.Danish).Lead(map, panel with { Whole = new Figure.Withheld() }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withheld_missing_and_too_uncertain_are_three_signs_on_the_map()
    {
        var shown = Shown(MapClassing.Whole);
        var inks = shown.Map.Panels[0].Figures.Select(shown.InkOf).ToArray();
        Assert.Equal([Ink.Higher, Ink.Same, Ink.Lower, Ink.Hatch, Ink.Gap], inks);
        Assert.Equal(Ink.Paper, shown.InkOf(new(Towns[0], new Figure.TooUncertain(), MapSide.CannotSay)));

        var svg = XDocument.Parse(await Html.Of(typeof(Picture), new Dictionary<string, object?> { ["Drawing"] = Draw(shown, Drawing.Wide), ["Id"] = "map" }));

        Assert.Equal("group", svg.Root!.Attribute("role")!.Value);
        Assert.Equal(4, svg.Descendants().Count(element => element.Name.LocalName == "a"));
        Assert.Contains(svg.Descendants(), element => element.Attribute("fill")?.Value == "url(#map-hatch)");
        Assert.Contains("Highest Alby", svg.Root.Elements().Single(element => element.Name.LocalName == "desc").Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_alone_in_a_file_leads_nowhere()
    {
        var svg = await PictureFile.Svg(Draw(Shown(MapClassing.Quantiles), Drawing.Wide));

        Assert.DoesNotContain("<a ", svg, StringComparison.Ordinal);
        Assert.Equal("svg", XDocument.Parse(svg).Root!.Name.LocalName);
    }

    [Theory]
    [InlineData(MapClassing.Quantiles)]
    [InlineData(MapClassing.Equal)]
    [InlineData(MapClassing.Whole)]
    public async Task Every_map_of_the_example_county_is_inside_its_frame_with_names_that_can_be_read(MapClassing classing)
    {
        var words = new MapWords(Language.Swedish);
        foreach (var indicator in ExampleStore.County.Indicators)
        {
            var map = (await Maps().Of(ExampleStore.County.Collaboration.Key, new(indicator.Code, "99"), default))!;
            var shown = new MapShown(map, classing, ExampleBoundaries.Make(ExampleStore.County.Areas), []);
            foreach (var drawing in new[] { shown.Draw(map.Panels[0], Drawing.Wide, Here, words), shown.DrawTiles(map.Panels[0], Drawing.Narrow, Here, words) })
            {
                var points = drawing.Shapes.OfType<Shape.Region>().SelectMany(region => region.Rings).SelectMany(ring => ring).Concat(drawing.Shapes.OfType<Shape.Label>().Select(label => label.At));
                Assert.All(points, point => Assert.True(point.X >= -1 && point.X <= drawing.Width + 1 && point.Y >= -1 && point.Y <= drawing.Height + 1, $"{drawing.Title}: {point}"));
                Assert.Equal(12, drawing.Shapes.OfType<Shape.Region>().Count(region => region.To is not null));
            }

            var names = shown.DrawTiles(map.Panels[0], Drawing.Narrow, Here, words).Shapes.OfType<Shape.Label>().Where(label => label.Anchor == Anchor.Middle).ToArray();
            Assert.Equal(12, names.Select(label => label.Text).Distinct().Count());
        }
    }

    [Fact]
    public async Task There_is_a_map_for_each_group_with_the_same_classes()
    {
        var html = await site.Visitor.GetStringAsync(new Uri("/en/exempellan/indicator/LTU/map?by=sex", UriKind.Relative));

        Assert.Contains("2 maps with the same classes, one for each group.", html, StringComparison.Ordinal);
        Assert.Contains("id=\"map-2\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_boundaries_the_page_teaches_and_the_table_stands_open()
    {
        var html = await Html.Of(MapView.Of(Sample.Frame(Language.English, Section.Other), new(Shown(MapClassing.Quantiles).Map, MapClassing.Quantiles, [], []), new MapWords(Language.English)));

        Assert.Contains("A map shows here once the boundaries are in.", html, StringComparison.Ordinal);
        Assert.Contains("<table", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("map.svg")]
    [InlineData("tiles.svg")]
    public async Task A_map_is_taken_away_with_its_title_and_its_credit(string file)
    {
        var svg = System.Net.WebUtility.HtmlDecode(await site.Visitor.GetStringAsync(new Uri($"/sv/exempellan/indicator/LTU/map/{file}", UriKind.Relative)));

        Assert.Contains("Gränser: Samsyn (CC0 1.0)", svg, StringComparison.Ordinal);
        Assert.Contains("Påhittade siffror", svg, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sv/exempellan/indicator/NOTHING/map")]
    [InlineData("/sv/exempellan/indicator/LTU/map?area=nowhere")]
    [InlineData("/sv/exempellan/indicator/LTU/map/other.svg")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var answer = await site.Visitor.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(404, (int)answer.StatusCode);
    }

    private static Address Here => new(Language.Swedish, "exempellan");

    private static Drawing Draw(MapShown shown, double width) => shown.Draw(shown.Map.Panels[0], width, Here, new MapWords(Language.English));

    private static MapBoard Maps()
    {
        var store = new ExampleStore();
        return new(store, store, store, store);
    }

    private static MapShown Shown(MapClassing classing)
    {
        MapFigure[] figures =
        [
            new(Towns[0], Sample.Known(18), MapSide.Higher), new(Towns[1], Sample.Known(12.4), MapSide.CannotSay), new(Towns[2], Sample.Known(6), MapSide.Lower),
            new(Towns[3], new Figure.Withheld(), MapSide.CannotSay), new(Towns[4], new Figure.Missing(MissingReason.NotAvailable), MapSide.CannotSay),
        ];
        PlaceMap map = new(Sample.Smoking, Sample.County, [new(Period.Year(2024), null, Sample.Known(12.3, 0.5), figures)]) { Periods = [Period.Year(2023), Period.Year(2024)], Dimensions = [Sample.Sex] };
        return new(map, classing, Squares, [Sample.County, .. Towns]) { Licences = ["CC0 1.0"] };
    }

    private static Position[] Square(double west, double south) => [new(west, south), new(west + 1, south), new(west + 1, south + 0.5), new(west, south + 0.5)];
}
