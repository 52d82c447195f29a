// The funnel of places: what it reads like, that what is withheld is named and not drawn, and why there may be none.
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Measure;
using Samsyn.Statistics.Rates;
using Samsyn.Web.Charts;
using Samsyn.Web.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Measure;

public sealed class FunnelViewTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    private static readonly Area[] Towns = [.. Enumerable.Range(1, 6).Select(number => new Area($"010{number}", $"Ort {(char)('A' + number - 1)}", AreaLevel.Municipality, "01"))];

    private static readonly FunnelPlace[] Fallen = [FunnelPlace.Within, FunnelPlace.High, FunnelPlace.Low, FunnelPlace.HighFar, FunnelPlace.LowFar];

    private static readonly int[] Cases = [25, 34, 16, 39, 11];

    private static readonly string[] Names = ["Ort A", "Ort B", "Ort C", "Ort D", "Ort E"];

    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Code)];

    // 25, 34, 16, 39 and 11 of 100, as on the method's page; the sixth is withheld.
    private static PlaceFunnel.Drawn Funnel => new(100, [.. Cases.Index().Select(place => new FunnelPoint(
        Towns[place.Index], new(FunnelKind.Proportion, (place.Item, 100)), Fallen[place.Index]))])
    {
        Absent = [new(Towns[5], new Figure.Withheld())],
    };

    private static IndicatorShown Shown => new(
        Sample.Picture with
        {
            Area = Towns[1],
            Places = [.. Funnel.Points.Select(point => new PlaceFigure(point.Area, Sample.Known(100 * point.Unit.Value, 4))), .. Funnel.Absent],
            Funnel = Funnel,
        },
        [],
        Rasters: true);

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_funnel_reads_as_approved(string code)
    {
        Assert.True(Language.TryParse(code, out var language));

        Golden.Matches(await Html.Of(typeof(FunnelView), View(language, Funnel)), $"funnel.{code}.html");
    }

    [Fact]
    public void A_withheld_place_is_named_and_not_drawn()
    {
        var drawing = Shown.Funnel(Drawing.Wide, new(Language.English));

        Assert.Equal(5, drawing.Shapes.OfType<Shape.Mark>().Count());
        Assert.DoesNotContain(drawing.Shapes.OfType<Shape.Label>(), label => label.Text == "Ort F");
        Assert.Contains("Not drawn: Ort F (hidden: somebody could be recognised).", new FunnelWords(Language.English).Said(Funnel, Shown.Picture), StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_are_filled_the_more_the_further_out_and_the_place_looked_at_is_a_diamond()
    {
        var marks = Shown.Funnel(Drawing.Narrow, new(Language.Danish)).Shapes.OfType<Shape.Mark>().ToDictionary(mark => mark.Says![..5]);

        Assert.Equal([Filling.Hollow, Filling.Half, Filling.Half, Filling.Full, Filling.Full], Names.Select(name => marks[name].Filling));
        Assert.Equal(3, marks["Ort B"].Form);
        Assert.All(marks.Where(mark => mark.Key != "Ort B"), mark => Assert.Equal(0, mark.Value.Form));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Where_there_is_no_funnel_a_sentence_says_why(string code)
    {
        Assert.True(Language.TryParse(code, out var language));

        var said = new HashSet<string>();
        foreach (var why in Enum.GetValues<NoFunnel>())
        {
            var html = await Html.Of(typeof(FunnelView), View(language, new PlaceFunnel.None(why)));
            Assert.DoesNotContain("<svg", html, StringComparison.Ordinal);
            said.Add(html);
        }

        Assert.Equal(Enum.GetValues<NoFunnel>().Length, said.Count);
    }

    [Fact]
    public async Task The_funnel_can_be_downloaded_as_a_picture_and_as_rows()
    {
        var store = new ExampleStore();
        var ask = new IndicatorAsk(Language.English, "exempellan", "LTU", null, "area", null);

        var svg = Assert.IsType<FileContentHttpResult>((await IndicatorFiles.Send(ask, "funnel.svg", new(store, store), ExampleStore.Board(), new(store, store), Stop)).Result);
        var csv = Assert.IsType<FileContentHttpResult>((await IndicatorFiles.Send(ask, "figures.csv", new(store, store), ExampleStore.Board(), new(store, store), Stop)).Result);

        Assert.Contains("Granforsa", Encoding.UTF8.GetString(svg.FileContents.Span), StringComparison.Ordinal);
        Assert.Equal(24, Encoding.UTF8.GetString(csv.FileContents.Span).Split('\n').Count(row => row.Contains("the limits of chance", StringComparison.Ordinal)));
        Assert.Contains("of 5, where 1 is the lowest", Encoding.UTF8.GetString(csv.FileContents.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_of_places_tells_each_one_s_fifth()
    {
        PlaceFigure[] places = [.. Funnel.Points.Select((point, index) => new PlaceFigure(point.Area, Sample.Known(10 + index)) { Fifth = index + 1 })];

        var html = await Html.Of(typeof(PlaceTable), new Dictionary<string, object?>
        {
            ["Places"] = places,
            ["Caption"] = "",
            ["Indicator"] = Sample.Smoking,
            ["Words"] = new IndicatorWords(Language.Swedish),
            ["Methods"] = "/m",
            ["Fifths"] = "/f",
        });

        Assert.Contains("<td>1, lägst</td>", html, StringComparison.Ordinal);
        Assert.Contains("<td>5, högst</td>", html, StringComparison.Ordinal);
        Assert.Contains("<td>3</td>", html, StringComparison.Ordinal);
    }

    private static Dictionary<string, object?> View(Language language, PlaceFunnel funnel) => new()
    {
        ["Frame"] = Sample.Frame(language, Section.Other),
        ["Shown"] = Shown,
        ["Funnel"] = funnel,
        ["Words"] = new FunnelWords(language),
        ["TableLabel"] = "…",
        ["Place"] = "…",
    };
}
