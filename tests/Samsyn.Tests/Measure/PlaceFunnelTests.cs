// Places in a funnel and in fifths: worked by hand, and that what is withheld takes no part.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Statistics.Rates;

namespace Samsyn.Tests.Measure;

public sealed class PlaceFunnelTests
{
    private static readonly Area County = new("01", "Granlän", AreaLevel.Region);

    // 25, 34, 16, 39 and 11 of 100: together 25 %; ± 1.96 √(0.25 · 0.75 / 100) = 16.5 to 33.5, ± 3.09: 11.6 to 38.4
    [Fact]
    public async Task A_funnel_worked_by_hand()
    {
        var funnel = Assert.IsType<PlaceFunnel.Drawn>((await Picture(Counted(25, 34, 16, 39, 11)))!.Funnel);

        Assert.Equal(25, funnel.Average, 1e-12);
        Assert.Equal([FunnelPlace.Within, FunnelPlace.High, FunnelPlace.Low, FunnelPlace.HighFar, FunnelPlace.LowFar], funnel.Points.Select(point => point.Place));
        var (near, far) = (funnel.ByChance(100, 0.95), funnel.ByChance(100, 0.998));
        Assert.Equal((16.51, 33.49), (Math.Round(near.Lower, 2), Math.Round(near.Upper, 2)));
        Assert.Equal((11.62, 38.38), (Math.Round(far.Lower, 2), Math.Round(far.Upper, 2)));
        Assert.Null(funnel.Spread); // of fewer than ten places it cannot be told
    }

    [Fact]
    public async Task Places_that_truly_differ_have_a_wider_funnel_in_which_fewer_lie_outside()
    {
        var funnel = Assert.IsType<PlaceFunnel.Drawn>((await Picture(Counted(10, 14, 18, 22, 26, 30, 34, 38, 42, 46)))!.Funnel);

        Assert.True(funnel.Spread!.IsPresent);
        Assert.True(funnel.Allowing(100, 0.95)!.Upper > funnel.ByChance(100, 0.95).Upper);
        Assert.True(funnel.Points.Count(point => point.Allowing != FunnelPlace.Within) < funnel.Points.Count(point => point.Place != FunnelPlace.Within));
    }

    [Fact]
    public async Task A_withheld_place_takes_no_part_in_the_average_and_is_named()
    {
        var figures = Counted(25, 34, 16, 39, 11);
        var hidden = Figure("0106", 90) with { Figure = new Figure.Withheld(), Numerator = null };
        var whole = Figure("01", 0) with { Figure = new Figure.Known(new(35.8)), Numerator = 215, Denominator = 600 };

        var picture = (await Picture([.. figures, hidden, whole]))!;

        var funnel = Assert.IsType<PlaceFunnel.Drawn>(picture.Funnel);
        Assert.Equal(25, funnel.Average, 1e-12); // with the sixth it would be 35.8
        Assert.DoesNotContain(funnel.Points, point => point.Area.Code is "0106" or "01");
        Assert.Equal("0106", Assert.Single(funnel.Absent).Area.Code);
        Assert.Null(picture.Places.Single(place => place.Area.Code == "0106").Fifth);
        Assert.Null(picture.Places.Single(place => place.Area.Code == "01").Fifth);
    }

    [Fact]
    public async Task A_funnel_that_cannot_be_drawn_says_why()
    {
        Assert.Equal(NoFunnel.TooFew, await Why(Counted(25, 34, 16, 39)));
        Assert.Equal(NoFunnel.NobodyOrEverybody, await Why(Counted(0, 0, 0, 0, 0)));
        Assert.Equal(NoFunnel.NotCounted, await Why([.. Counted(25, 34, 16, 39, 11).Select(one => one with { Numerator = null })]));
        Assert.Equal(NoFunnel.NotCounted, await Why([.. Counted(25, 34, 16, 39), Figure("0105", 11) with { Figure = new Figure.Known(new(20)) }])); // 11 of 100 is not 20 %
        Assert.Equal(NoFunnel.NotAShare, await Why(Counted(25, 34, 16, 39, 11), new Unit.Mean(LocalText.Same("years"))));
    }

    // Wilson's interval of 11 of 100 is 6.3 to 18.6, 12.3 wide; one of 30 is that of answers that count for less.
    [Fact]
    public async Task Answers_that_are_weighted_have_no_funnel_of_their_counts() =>
        Assert.Equal(NoFunnel.Weighted, await Why([.. Counted(25, 34, 16, 39), Figure("0105", 11) with { Figure = new Figure.Known(new(11, new(2, 32))) }]));

    [Fact]
    public async Task Alone_a_place_has_no_funnel() => Assert.Null((await Picture(Counted(25)))!.Funnel);

    // Seven places: fifths of 2, 2, 1, 1, 1
    [Fact]
    public async Task Places_are_put_in_fifths_from_the_lowest()
    {
        var places = (await Picture(Counted(10, 11, 12, 13, 14, 15, 16)))!.Places;

        Assert.Equal([1, 1, 2, 2, 3, 4, 5], places.OrderBy(place => place.Area.Code).Select(place => place.Fifth!.Value));
        Assert.All((await Picture(Counted(10, 11, 12, 13)))!.Places, place => Assert.Null(place.Fifth));
    }

    private static async Task<NoFunnel> Why(Observation[] figures, Unit? unit = null) => Assert.IsType<PlaceFunnel.None>((await Picture(figures, unit))!.Funnel).Why;

    private static Task<IndicatorPicture?> Picture(Observation[] figures, Unit? unit = null)
    {
        Area[] areas = [County, .. Enumerable.Range(1, 12).Select(number => new Area(Code(number), $"Ort {(char)('A' + number)}", AreaLevel.Municipality, "01"))];
        var indicator = Town.Health with { Unit = unit ?? Town.Health.Unit };
        return new Shelves(new([indicator], areas, []), figures).Board.Indicator(Shelves.Ours, new("health", "0101"), CancellationToken.None);
    }

    private static Observation[] Counted(params double[] cases) => [.. cases.Index().Select(place => Figure(Code(place.Index + 1), place.Item))];

    private static Observation Figure(string area, double cases) =>
        new(new("health", area, Period.Year(2024), Stratum.Everyone), new Figure.Known(new(cases))) { Numerator = cases, Denominator = 100 };

    private static string Code(int number) => System.FormattableString.Invariant($"01{number:00}");
}
