// What the years say of a place and how places compare, as the indicator page is given them.
using Samsyn.Loop.Measure;
using Samsyn.Statistics;
using Samsyn.Statistics.Compare;
using Samsyn.Statistics.Trend;

namespace Samsyn.Tests.Measure;

public sealed class SignalsTests
{
    private static readonly Area[] Towns = [.. Enumerable.Range(1, 8).Select(number => new Area($"02{number:00}", $"Town {number}", AreaLevel.Municipality, "02"))];

    private static readonly Catalogue Catalogue = new([Town.Health], [new Area("02", "Skoglän", AreaLevel.Region), .. Towns], []);

    [Fact]
    public void Five_years_of_few_places_are_judged_by_counting_alone()
    {
        var signals = Picture([.. Years(Towns[0], 60, 64, 68, 72, 76)], "0201").Signals!;

        Assert.Equal(TrendMarker.Increasing, signals.Trend.Marker);
        Assert.Null(signals.Extra);
        Assert.Equal((Period.Year(2017), Period.Year(2021)), signals.Looked);
        Assert.Null(signals.Chart);
    }

    [Fact]
    public void What_places_of_its_kind_vary_by_is_allowed_for()
    {
        double[] swings = [60, 66, 61, 67, 62];
        var signals = Picture([.. Towns.SelectMany((town, i) => Years(town, [.. swings.Select(swing => swing + i)]))], "0201").Signals!;

        Assert.Equal(8 * 3, signals.Extra!.DegreesOfFreedom);
        Assert.InRange(signals.Extra.Coefficient, 0.03, 0.08);
        Assert.Equal(TrendMarker.NoChange, signals.Trend.Marker);
    }

    [Fact]
    public void Why_there_is_no_marker_is_told()
    {
        Assert.Equal(new RecentTrend.NotCalculated(TrendObstacle.TooFewPoints), Picture([.. Years(Towns[0], 60, 61)], "0201").Signals!.Trend);
        Observation[] spans = [.. Enumerable.Range(2012, 6).Select(year => Town.Asked(Town.Health, Towns[0], Period.Span(year, year + 2), Stratum.Everyone, (60, 2_000)))];
        Assert.Equal(new RecentTrend.NotCalculated(TrendObstacle.OverlappingPeriods), Picture(spans, "0201").Signals!.Trend);
    }

    [Fact]
    public void From_eight_years_on_there_is_a_chart_unless_they_overlap()
    {
        var signals = Picture([.. Years(Towns[0], 60, 61, 60, 61, 60, 61, 60, 90)], "0201").Signals!;

        Assert.Equal(8, signals.ChartTimes.Count);
        Assert.Equal(SpecialCause.AboveLimit, signals.Chart!.Points[^1].Cause);
        Assert.Equal(ControlSignal.Improvement, signals.Chart.Points[^1].Signal);
        Assert.Contains(ControlRemark.YearlyIsSlow, signals.Chart.Remarks);
        Observation[] spans = [.. Enumerable.Range(2010, 9).Select(year => Town.Asked(Town.Health, Towns[0], Period.Span(year, year + 2), Stratum.Everyone, (60, 2_000)))];
        Assert.Null(Picture(spans, "0201").Signals!.Chart);
    }

    // 60 % of 2,000 with the source's own error √(60·40/2000): (1.96 + 0.84)·√2 of it.
    [Fact]
    public void A_follow_up_is_told_what_it_would_find() =>
        Assert.Equal(2.8015852 * Math.Sqrt(2 * 60.0 * 40 / 2_000), Picture([.. Years(Towns[0], 60)], "0201").Signals!.FollowUp!.Rise!.Value, 1e-4);

    [Fact]
    public void Counts_without_an_interval_plan_a_follow_up_of_counts()
    {
        var bare = new Observation(new("health", "0201", Period.Year(2021), Stratum.Everyone), new Figure.Known(new(2.5))) { Numerator = 1, Denominator = 40 };

        Assert.Null(Picture([bare], "0201").Signals!.FollowUp!.Fall);
        Assert.NotNull(Picture([bare], "0201").Signals!.FollowUp!.Rise);
    }

    [Fact]
    public void Places_are_held_against_the_whole_ranked_and_shrunken()
    {
        double[] shares = [50, 60, 61, 62, 63, 64, 65, 75];
        Observation[] figures =
        [
            .. Towns.Zip(shares, (town, share) => Town.Asked(Town.Health, town, Period.Year(2021), Stratum.Everyone, (share, 1_000))),
            Town.Asked(Town.Health, new("02", "Skoglän", AreaLevel.Region), Period.Year(2021), Stratum.Everyone, (62.5, 8_000)),
        ];

        var places = Picture(figures, "0201").Places.ToDictionary(place => place.Area.Code, place => place.Comparison);

        Assert.Null(places["02"]);
        Assert.Equal((BenchmarkClass.MuchLower, BenchmarkClass.Similar, BenchmarkClass.MuchHigher), (places["0201"]!.Class, places["0204"]!.Class, places["0208"]!.Class));
        Assert.Equal(new AreaRank(8, 8, 8, 8), places["0201"]!.Rank);
        Assert.Equal(new AreaRank(1, 1, 1, 8), places["0208"]!.Rank);
        Assert.InRange(places["0208"]!.Shrunken!.Value, 63, 74.99);
        Assert.Equal(75, ((Figure.Known)Picture(figures, "0201").Places.Single(place => place.Area.Code == "0208").Figure).Estimate.Value);
    }

    [Fact]
    public void Few_places_are_not_shrunken_and_two_are_not_ranked()
    {
        Observation[] figures = [.. Towns.Take(2).Select(town => Town.Asked(Town.Health, town, Period.Year(2021), Stratum.Everyone, (50, 1_000)))];

        Assert.All(Picture(figures, "0201").Places, place => Assert.Equal(new PlaceComparison(null, null, null), place.Comparison));
    }

    [Fact]
    public void A_figure_whose_certainty_nobody_told_is_not_compared()
    {
        Observation[] figures = [.. Towns.Select(town => new Observation(new("health", town.Code, Period.Year(2021), Stratum.Everyone), new Figure.Known(new Estimate(50))))];

        Assert.All(Picture(figures, "0201").Places, place => Assert.Null(place.Comparison));
    }

    private static IndicatorPicture Picture(IReadOnlyList<Observation> figures, string area) =>
        Pictures.Of(Catalogue, new ObservationIndex(figures), Town.Health, Catalogue.Area(area)!, new("health", area))!;

    private static IEnumerable<Observation> Years(Area area, params double[] shares) =>
        shares.Index().Select(year => Town.Asked(Town.Health, area, Period.Year(2022 - shares.Length + year.Index), Stratum.Everyone, (year.Item, 2_000)));
}
