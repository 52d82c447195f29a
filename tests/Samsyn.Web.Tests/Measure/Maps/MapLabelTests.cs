// What is written on a map, by law: names within their own places and nowhere on each other, and classes in the legend of which no two hold the same number.
using System.Globalization;
using System.Xml.Linq;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Web.Charts;
using Samsyn.Web.Measure.Maps;
using Samsyn.Web.Shared;
using Samsyn.Web.Tests.Charts;

namespace Samsyn.Web.Tests.Measure.Maps;

public sealed class MapLabelTests
{
    private static readonly IReadOnlyList<Boundary> County = ExampleBoundaries.Make(ExampleStore.County.Areas);
    private static readonly string[] Above = ["över ", "over ", "above "];
    private static readonly Area[] Municipalities = [.. ExampleStore.County.Areas.Where(area => area.Level == AreaLevel.Municipality)];

    [Fact]
    public void Each_place_of_the_example_county_has_its_name_but_the_one_that_is_too_narrow_for_it()
    {
        var names = Names(Draw(County, Municipalities, Drawing.Wide, Language.Swedish)).Select(label => label.Text).ToArray();

        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.Subset(Municipalities.Select(area => area.Name).ToHashSet(), names.ToHashSet());
        Assert.InRange(names.Length, Municipalities.Length - 1, Municipalities.Length);
    }

    [Fact]
    public void At_every_width_a_name_lies_within_its_place_and_on_no_other_name_mark_or_word()
    {
        for (var width = 240; width <= 1000; width += 19)
        {
            foreach (var language in Language.All)
            {
                var drawing = Draw(County, Municipalities, width, language);
                var at = FormattableString.Invariant($"{width} wide, {language.Code}");

                Assert.True(LabelBox.Meeting(drawing) is null, $"{at}: {LabelBox.Meeting(drawing)}");
                Assert.All(drawing.Shapes.OfType<Shape.Label>().Select(LabelBox.Of), box => Assert.True(box.Left >= 0 && box.Right <= drawing.Width && box.Bottom <= drawing.Height, $"{at}: {box} lies outside"));
                foreach (var name in Names(drawing))
                {
                    var (box, place) = (LabelBox.Of(name), drawing.Shapes.OfType<Shape.Region>().Single(region => region.Says?.StartsWith($"{name.Text}:", StringComparison.Ordinal) == true));
                    Assert.True(Around(box).All(point => IsInside(place.Rings, point)), $"{at}: {name.Text} reaches out of its place");
                    Assert.DoesNotContain(drawing.Shapes.OfType<Shape.Mark>(), mark => mark.At.X > box.Left - mark.Size && mark.At.X < box.Right + mark.Size && mark.At.Y > box.Top - mark.Size && mark.At.Y < box.Bottom + mark.Size);
                }
            }
        }
    }

    [Fact]
    public async Task A_name_has_a_rim_of_paper_below_it_and_is_not_told_again_to_those_who_listen()
    {
        var drawing = Draw(County, Municipalities, Drawing.Wide, Language.Swedish);
        var svg = XDocument.Parse(await PictureFile.Svg(drawing));
        var written = svg.Descendants().Where(element => element.Attribute("class")?.Value == "name").ToArray();

        Assert.Equal(Names(drawing).Select(name => name.Text), written.Select(name => name.Elements().First().Value));
        Assert.All(written, name => Assert.Equal("true", name.Attribute("aria-hidden")?.Value));
        Assert.All(written, name => Assert.Equal(["#ffffff", null], name.Elements().Select(text => text.Attribute("stroke")?.Value)));
    }

    [Fact]
    public void A_map_of_290_places_and_one_among_several_have_no_names()
    {
        var many = Grid(290);

        Assert.Empty(Names(Draw(many.Boundaries, many.Areas, Drawing.Wide, Language.Swedish)));
        Assert.Empty(Names(Draw(County, Municipalities, Drawing.Wide, Language.Swedish, panels: 2)));
    }

    [Fact]
    public void No_two_classes_of_a_legend_hold_the_same_number()
    {
        for (var seed = 1; seed <= 50; seed++)
        {
            foreach (var classing in new[] { MapClassing.Quantiles, MapClassing.Equal })
            {
                foreach (var language in Language.All)
                {
                    AssertApart(Classes(Values(new(seed), Municipalities.Length), classing, language), language, seed);
                }
            }
        }
    }

    // Whole numbers, shares, thousands and values below nought; close together, and some no further apart than arithmetic errs.
    private static double[] Values(Random random, int count)
    {
        var (middle, spread) = (new[] { 0, 0.4, 7.1, 62, 99.8, 1250, 104_500, -3 }[random.Next(8)], Math.Pow(10, random.Next(-12, 3)));
        return [.. Enumerable.Range(0, count).Select(_ => middle + (spread * random.Next(40) / 10))];
    }

    // Each text as it is read: where it begins, whether that number itself is left out, and where it ends.
    private static void AssertApart(IReadOnlyList<string> lowestFirst, Language language, int seed)
    {
        var before = double.NegativeInfinity;
        foreach (var text in lowestFirst)
        {
            var span = text[..text.LastIndexOf(" (", StringComparison.Ordinal)];
            var above = Above.FirstOrDefault(span.StartsWith) ?? "";
            double[] ends = [.. span[above.Length..].Split([" till ", " til ", " to "], StringSplitOptions.None).Select(end => double.Parse(end, NumberStyles.Number, language.Culture))];

            Assert.True(above.Length > 0 ? ends[0] >= before : ends[0] > before, $"seed {seed.ToString(CultureInfo.InvariantCulture)} ({language.Code}): {string.Join(" | ", lowestFirst)}");
            before = ends[^1];
        }
    }

    private static string[] Classes(double[] values, MapClassing classing, Language language)
    {
        var (map, words) = (Map(Municipalities, values, 1), new MapWords(language));
        return [.. new MapLegend(new(map, classing, County, []), map.Panels[0], words, Drawing.Wide).Texts.Take(MapClasses.Of(map, classing).All.Count).Reverse()];
    }

    private static IEnumerable<Shape.Label> Names(Drawing drawing) => drawing.Shapes.OfType<Shape.Label>().Where(label => label.Haloed);

    private static Drawing Draw(IReadOnlyList<Boundary> boundaries, Area[] areas, double width, Language language, int panels = 1)
    {
        var map = Map(areas, [.. Enumerable.Range(0, areas.Length).Select(index => 5 + (index * 0.37 % 4))], panels);
        return new MapShown(map, MapClassing.Quantiles, boundaries, []).Draw(map.Panels[0], width, new(language, "exempellan"), new MapWords(language));
    }

    private static PlaceMap Map(Area[] areas, double[] values, int panels)
    {
        MapFigure[] figures = [.. areas.Select((area, index) => new MapFigure(area, Sample.Known(values[index]), (index % 3) switch { 0 => MapSide.Higher, 1 => MapSide.Lower, _ => MapSide.CannotSay }))];
        return new(Sample.Smoking, Sample.County, [.. Enumerable.Repeat(new MapPanel(Period.Year(2024), null, Sample.Known(7), figures), panels)]) { Periods = [Period.Year(2024)], Dimensions = [] };
    }

    private static (IReadOnlyList<Boundary> Boundaries, Area[] Areas) Grid(int places)
    {
        Area[] areas = [.. Enumerable.Range(0, places).Select(index => new Area((1000 + index).ToString(CultureInfo.InvariantCulture), $"Ort {index.ToString(CultureInfo.InvariantCulture)}", AreaLevel.Municipality, "01"))];
        return (Preparing.Of([.. areas.Select((area, index) => new NamedPlace(area.Code, [new([Square(12 + (index % 15 * 0.5), 56 + (index / 15 * 0.4))])]))], "Vik"), areas);
    }

    private static Position[] Square(double west, double south) => [new(west, south), new(west + 0.5, south), new(west + 0.5, south + 0.4), new(west, south + 0.4)];

    private static IEnumerable<Point> Around(LabelBox box) =>
        from share in Enumerable.Range(0, 21) from y in new[] { box.Top, (box.Top + box.Bottom) / 2, box.Bottom } select new Point(box.Left + ((box.Right - box.Left) * share / 20), y);

    private static bool IsInside(IReadOnlyList<IReadOnlyList<Point>> rings, Point point) =>
        rings.Sum(ring => ring.Index().Count(pair => (pair.Item, ring[(pair.Index + 1) % ring.Count]) is var (from, to)
            && from.Y > point.Y != to.Y > point.Y && point.X < from.X + ((point.Y - from.Y) / (to.Y - from.Y) * (to.X - from.X)))) % 2 == 1;
}
