// Every picture of the example county, wide and narrow: whole, inside its frame, and with labels that can be read.
using System.Globalization;
using System.Xml.Linq;
using Samsyn.Loop.Measure;
using Samsyn.Web.Charts;
using Samsyn.Web.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Charts;

public sealed class DrawingTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    public static TheoryData<string> Places => ["99", "9901", "9912"];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Every_picture_is_whole_and_inside_its_frame(string area)
    {
        var all = await All(area);
        Assert.True(all.Count > 100);
        foreach (var (drawing, words) in all)
        {
            var svg = XDocument.Parse(await Html.Of(typeof(Picture), new Dictionary<string, object?> { ["Drawing"] = drawing, ["Id"] = "test" }));

            Assert.Equal("img", svg.Root!.Attribute("role")!.Value);
            Assert.NotEmpty(svg.Root.Elements().Single(element => element.Name.LocalName == "desc").Value);
            Assert.Empty(svg.Descendants().Attributes("style"));
            Assert.All(Points(drawing), point => Assert.True(
                point.X >= -1 && point.X <= drawing.Width + 1 && point.Y >= -1 && point.Y <= drawing.Height + 1,
                $"{drawing.Title} in {words.Language.Code}: {point} lies outside {drawing.Width} × {drawing.Height}"));
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task No_label_lies_on_another(string area)
    {
        var all = await All(area);
        Assert.True(all.Count > 100);
        foreach (var (drawing, words) in all)
        {
            Assert.True(LabelBox.Meeting(drawing) is null, $"{drawing.Title} ({words.Language.Code}, {drawing.Width.ToString(CultureInfo.InvariantCulture)} wide): {LabelBox.Meeting(drawing)}");
        }
    }

    [Fact]
    public async Task The_picture_and_its_table_say_the_same_numbers()
    {
        var words = new IndicatorWords(Language.Swedish);
        var picture = (await ExampleStore.Board().Indicator(ExampleStore.County.Collaboration.Key, new("SMOKE", "99") { Dimension = "education" }, Stop))!;
        var shown = new IndicatorShown(picture, [], false);

        var drawn = shown.Groups(Drawing.Wide, words).Shapes.OfType<Shape.Label>().Select(label => label.Text).ToHashSet();
        var table = await Html.Of(typeof(GroupTable), new Dictionary<string, object?> { ["Split"] = picture.Split, ["Caption"] = "", ["Words"] = words });

        foreach (var group in picture.Split!.Groups)
        {
            Assert.Contains(words.Brief(group.Figure), drawn);
            Assert.Contains($">{words.Brief(group.Figure)}</data>", table, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(3.2, 7.1)]
    [InlineData(104_500, 123_456)]
    [InlineData(-1_250, 88_000)]
    public void The_numbers_beside_a_small_picture_are_never_cut_off(double low, double high)
    {
        var county = ExampleStore.County;
        var sex = county.Dimensions[0];
        var indicator = county.Indicators[0] with { Unit = new Unit.Mean(new("kronor")) };
        var split = new Split(indicator, county.Areas[0], Period.Year(2024), sex,
            [new(sex.Subgroups[0], new Figure.Known(new(low)), null), new(sex.Subgroups[1], new Figure.Known(new(high)), null)]);

        var strip = Strip.Groups(split, new IndicatorWords(Language.Swedish), new(250, 34));

        var boxes = strip.Shapes.OfType<Shape.Label>().Select(LabelBox.Of).ToArray();
        Assert.Equal(2, boxes.Length);
        Assert.All(boxes, box => Assert.True(box.Left >= 0 && box.Right <= strip.Width, box.ToString()));
        Assert.False(boxes[0].Meets(boxes[1]));
    }

    [Fact]
    public void A_coordinate_that_is_not_a_number_is_refused() =>
        Assert.Contains("leave it out", Assert.Throws<ArgumentException>(() => Svg.F(double.NaN)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_withheld_figure_is_hatched_a_missing_one_a_dash_and_one_without_certainty_hollow()
    {
        var words = new IndicatorWords(Language.English);
        ComparisonRow[] rows =
        [
            new("a", new Figure.Withheld(), MarkStyle.Group(0, 3)),
            new("b", new Figure.Missing(MissingReason.NotAvailable), MarkStyle.Group(1, 3)),
            new("c", new Figure.Known(new Statistics.Estimate(3)), MarkStyle.Group(2, 3)),
        ];

        var drawing = ComparisonChart.Draw(ExampleStore.County.Indicators[0], rows, new(Drawing.Wide, "t", "s"), words);

        Assert.True(drawing.Hatched);
        Assert.Equal(Filling.Hollow, drawing.Shapes.OfType<Shape.Mark>().Single().Filling);
        Assert.Contains(drawing.Shapes.OfType<Shape.Label>(), label => label.Text == "no figure");
    }

    [Fact]
    public void Every_group_has_a_form_of_its_own()
    {
        var forms = Enumerable.Range(0, 8).Select(form => Svg.Mark(form, new(10, 10), 5)).ToArray();

        Assert.Equal(8, forms.Distinct().Count());
        Assert.Equal(8, Enumerable.Range(0, 8).Select(Ink.Group).Distinct().Count());
    }

    private static async Task<List<(Drawing, IndicatorWords)>> All(string area)
    {
        var board = ExampleStore.Board();
        List<(Drawing, IndicatorWords)> drawings = [];
        foreach (var indicator in ExampleStore.County.Indicators)
        {
            foreach (var dimension in ExampleStore.County.Dimensions.Select(dimension => dimension.Code).Append(Dimension.Places))
            {
                var ask = new IndicatorQuery(indicator.Code, area) { Dimension = dimension };
                if (await board.Indicator(ExampleStore.County.Collaboration.Key, ask, Stop) is { Split: not null } picture)
                {
                    drawings.AddRange(Language.All.SelectMany(language => Of(new(picture, [], false), new(language))));
                }
            }
        }

        var profile = await board.Profile(ExampleStore.County.Collaboration.Key, area, null, Stop);
        if (SpineView.Has(profile))
        {
            drawings.AddRange(Language.All.SelectMany(language => new[] { Drawing.Wide, Drawing.Narrow }.Select(width => (SpineView.Draw(profile, width, new(language)), new IndicatorWords(language)))));
        }

        return drawings;
    }

    private static IEnumerable<(Drawing, IndicatorWords)> Of(IndicatorShown shown, IndicatorWords words)
    {
        foreach (var width in new[] { Drawing.Wide, Drawing.Narrow })
        {
            yield return (shown.Groups(width, words), words);
            yield return (shown.Places(width, words), words);
            if (shown.Picture.Funnel is PlaceFunnel.Drawn)
            {
                yield return (shown.Funnel(width, new(words.Language)), words);
            }

            if (shown.Follows)
            {
                yield return (shown.Equiplot(width, words), words);
                yield return (shown.Trend(width, words), words);
            }
        }
    }

    private static IEnumerable<Point> Points(Drawing drawing) => drawing.Shapes.SelectMany(shape => shape switch
    {
        Shape.Line line => [line.From, line.To],
        Shape.Curve curve => curve.Points,
        Shape.Surface surface => surface.Points,
        Shape.Bar bar => [bar.Corner, new(bar.Corner.X + bar.Width, bar.Corner.Y + bar.Height)],
        Shape.Mark mark => [mark.At],
        Shape.Label label => [label.At],
        _ => Array.Empty<Point>(),
    });
}
