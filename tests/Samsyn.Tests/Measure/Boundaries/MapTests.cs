// Maps: which places they show, which of them surely differ from the whole, their classes, and their tiles.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Statistics;

namespace Samsyn.Tests.Measure.Boundaries;

public sealed class MapTests
{
    private static readonly Indicator Smoking = new("SMOKE", Called("Röker"), new Unit.Share(100), Direction.LowerIsBetter);
    private static readonly Dimension Sex = new(Dimension.Sex, Called("Kön"), false, [new("women", Called("Kvinnor")), new("men", Called("Män"))]);
    private static readonly Area[] Areas =
    [
        new("00", "Landet", AreaLevel.Country), new("01", "Länet", AreaLevel.Region, "00"),
        new("0101", "Alby", AreaLevel.Municipality, "01"), new("0102", "Beby", AreaLevel.Municipality, "01"), new("0103", "Ceby", AreaLevel.Municipality, "01"), new("0104", "Deby", AreaLevel.Municipality, "01"),
    ];

    [Fact]
    public void Only_places_that_surely_differ_from_the_whole_are_said_to()
    {
        var map = Map(new("SMOKE", "01"))!;

        Assert.Equal(["Alby", "Beby", "Ceby", "Deby"], map.Panels[0].Figures.Select(one => one.Area.Name));
        Assert.Equal([MapSide.Higher, MapSide.CannotSay, MapSide.Lower, MapSide.CannotSay], map.Panels[0].Figures.Select(one => one.Side));
    }

    [Fact]
    public void A_municipality_is_shown_on_the_map_of_its_county_and_a_country_by_its_municipalities()
    {
        Assert.Equal("01", Map(new("SMOKE", "0102"))!.Whole.Code);
        Assert.Equal(4, Map(new("SMOKE", "00"))!.Panels[0].Figures.Count);
        Assert.Null(Map(new("NOTHING", "01")));
    }

    [Fact]
    public void The_latest_time_that_few_places_have_yet_is_not_the_one_shown()
    {
        var map = Map(new("SMOKE", "01"))!;

        Assert.Equal(Period.Year(2024), map.Period);
        Assert.Equal(["2023", "2024"], map.Periods.Select(period => period.Code()));
    }

    [Fact]
    public void There_is_a_map_for_each_group_or_for_each_time()
    {
        Assert.Equal(["women", "men"], Map(new("SMOKE", "01") { By = Dimension.Sex })!.Panels.Select(panel => panel.Subgroup!.Code));
        Assert.Equal(["2023", "2024"], Map(new("SMOKE", "01") { By = PlaceMapQuery.Time })!.Panels.Select(panel => panel.Period.Code()));
        Assert.Null(Map(new("SMOKE", "01") { By = "shoe-size" })!.By);
    }

    [Theory]
    [InlineData(MapClassing.Quantiles)]
    [InlineData(MapClassing.Equal)]
    public void Every_figure_lies_in_a_class_and_there_are_five_at_most(MapClassing classing)
    {
        foreach (var seed in Enumerable.Range(0, 50))
        {
            var random = new Random(seed);
            var figures = Enumerable.Range(0, random.Next(1, 60)).Select(i => new MapFigure(Areas[2], Known(Math.Round(random.NextDouble() * 20)), MapSide.CannotSay)).ToArray();
            PlaceMap map = new(Smoking, Areas[1], [new(Period.Year(2024), null, Known(10), figures)]) { Periods = [], Dimensions = [] };

            var classes = MapClasses.Of(map, classing);

            Assert.InRange(classes.All.Count, 1, 5);
            Assert.Equal(figures.Length, classes.All.Sum(one => one.Places));
            Assert.All(figures, one => Assert.InRange(((Figure.Known)one.Figure).Estimate.Value, classes.All[classes.Of(((Figure.Known)one.Figure).Estimate)].Lowest, classes.All[classes.Of(((Figure.Known)one.Figure).Estimate)].Highest));
            Assert.All(classes.All.Zip(classes.All.Skip(1)), pair => Assert.True(pair.First.Highest < pair.Second.Lowest));
        }
    }

    [Fact]
    public void Sides_of_the_whole_are_not_classes_of_values()
    {
        var wrong = Assert.Throws<ArgumentException>(() => MapClasses.Of(Map(new("SMOKE", "01"))!, MapClassing.Whole));

        Assert.Contains("MapSide", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_place_has_a_square_of_its_own_near_where_it_lies()
    {
        foreach (var seed in Enumerable.Range(0, 20))
        {
            var random = new Random(seed);
            GridPoint[] places = [.. Enumerable.Range(0, random.Next(1, 60)).Select(_ => new GridPoint(random.Next(140_000, 180_000), random.Next(590_000, 610_000)))];

            var tiles = TileGrid.Of(places);

            Assert.Equal(places.Length, tiles.Distinct().Count());
        }

        // North-west, north-east, south-west, south-east; one row of air between them.
        Assert.Equal([new(0, 0), new(1, 0), new(0, 2), new(1, 2)], TileGrid.Of([new(140_000, 610_000), new(160_000, 610_000), new(140_000, 600_000), new(160_000, 600_000)], 2));
    }

    [Fact]
    public void The_squares_lie_as_near_as_any_arrangement_can()
    {
        // Of four places in four squares, all twenty-four arrangements are tried.
        foreach (var seed in Enumerable.Range(0, 50))
        {
            var random = new Random(seed);
            (double X, double Y)[] wanted = [.. Enumerable.Range(0, 4).Select(_ => (random.NextDouble(), random.NextDouble()))];

            var squares = new TileAssignment(wanted, (2, 2)).Squares();

            Assert.Equal(Orders([0, 1, 2, 3]).Min(order => Away(wanted, order)), Away(wanted, squares), 1e-9);
        }
    }

    [Fact]
    public void Short_names_are_unlike_each_other()
    {
        Assert.Equal(["Ene", "Enk", "Håb", "Ö"], ShortNames.Of(["Eneby", "Enköping", "Håbo", "Ö"], 3));
        Assert.Equal(["Sol", "Sob"], ShortNames.Of(["Solna", "Solberga"], 3));
    }

    private static double Away((double X, double Y)[] wanted, IEnumerable<int> squares) =>
        wanted.Zip(squares).Sum(pair => Math.Pow(pair.First.X - (pair.Second % 2), 2) + Math.Pow(pair.First.Y - (pair.Second / 2), 2));

    private static IEnumerable<int[]> Orders(int[] of) => of.Length < 2
        ? [of]
        : of.SelectMany(first => Orders([.. of.Where(one => one != first)]).Select(rest => (int[])[first, .. rest]));

    private static PlaceMap? Map(PlaceMapQuery ask) =>
        ask.Indicator != Smoking.Code ? null : PlaceMaps.Of(new([Smoking], Areas, [Sex]), new ObservationIndex(Observations), (Smoking, Whole(ask)), ask);

    private static Area Whole(PlaceMapQuery ask) => Areas.Single(area => area.Code == (ask.Area.Length == 4 ? "01" : ask.Area));

    private static readonly Stratum[] Strata = [Stratum.Everyone, Stratum.Of(Dimension.Sex, "women"), Stratum.Of(Dimension.Sex, "men")];

    private static readonly (string Area, double Value)[] Values = [("01", 12), ("0101", 18), ("0102", 12.3), ("0103", 6)];

    private static IEnumerable<Observation> Observations =>
    [
        .. from year in Enumerable.Range(2023, 2)
           from one in Values
           from stratum in Strata
           select new Observation(new("SMOKE", one.Area, Period.Year(year), stratum), Known(one.Value)),
        new(new("SMOKE", "0104", Period.Year(2024), Stratum.Everyone), new Figure.Withheld()),
        new(new("SMOKE", "0101", Period.Year(2025), Stratum.Everyone), Known(17)),
    ];

    private static Figure.Known Known(double value) => new Figure.Known(Estimate.Normal(value, 1));

    private static LocalText Called(string text) => LocalText.Same(text);
}
