// Inequality between places and inside them: by hand, the laws, and what cannot be divided.
using Samsyn.Statistics.Decomposition;
using Samsyn.Statistics.Inequality;

namespace Samsyn.Statistics.Tests.Decomposition;

public sealed class PlacePartsTests
{
    private static readonly SummaryOptions Options = new();

    // A: 2 and 4, B: 4 and 8, C: 6 and 6, as many persons in each. Means 3, 6, 6, of all 5.
    // Theil between (0.6 ln 0.6 + 2 · 1.2 ln 1.2)/3 = 0.0437, within (0.4 ln ⅔ + 0.8 ln 1⅓ + 0.8 ln ⅔ + 1.6 ln 1⅓)/6 = 0.0340
    // Mean log deviation between −(ln 0.6 + 2 ln 1.2)/3 = 0.0487, within −2(ln ⅔ + ln 1⅓)/6 = 0.0393
    [Fact]
    public void Three_places_of_two_groups_by_hand()
    {
        var cells = Cells(1e-5, (2, 4), (4, 8), (6, 6));

        var (theil, deviation) = (Found(PlaceParts.Theil(cells, Options)), Found(PlaceParts.MeanLogDeviation(cells, Options)));

        Assert.Equal(((0.6 * Math.Log(0.6)) + (2.4 * Math.Log(1.2))) / 3, theil.PlainBetween, 1e-14);
        Assert.Equal(((1.2 * Math.Log(2 / 3.0)) + (2.4 * Math.Log(4 / 3.0))) / 6, theil.PlainWithin, 1e-14);
        Assert.Equal(-(Math.Log(0.6) + (2 * Math.Log(1.2))) / 3, deviation.PlainBetween, 1e-14);
        Assert.Equal(-(Math.Log(2 / 3.0) + Math.Log(4 / 3.0)) / 3, deviation.PlainWithin, 1e-14);
        Assert.Equal(theil.PlainBetween, theil.Between.Estimate.Value, 1e-5);
        Assert.Equal(theil.PlainWithin, theil.Within.Estimate.Value, 1e-5);
        Assert.Equal(0.5625, theil.Share!.Value, 5e-4);
    }

    // The whole is the index of all groups as if there were no places.
    [Fact]
    public void The_parts_are_the_whole()
    {
        var random = new Random(20_260_303);
        for (var seed = 0; seed < 50; seed++)
        {
            PlaceCell[] cells = [.. from place in Enumerable.Range(0, 5) from _ in Enumerable.Range(0, 3) select new PlaceCell($"{place}", 5 + (20 * random.NextDouble())) { Population = 10 + random.Next(500), StandardError = 1 }];
            var (all, mean) = (cells.Sum(cell => cell.Population), cells.Sum(cell => cell.Population * cell.Value) / cells.Sum(cell => cell.Population));

            var (theil, deviation) = (new TheilParts(cells), new MeanLogParts(cells));

            Assert.Equal(cells.Sum(cell => cell.Population / all * cell.Value / mean * Math.Log(cell.Value / mean)), theil.Between(theil.Seen) + theil.Within(theil.Seen), 1e-13);
            Assert.Equal(-cells.Sum(cell => cell.Population / all * Math.Log(cell.Value / mean)), deviation.Between(deviation.Seen) + deviation.Within(deviation.Seen), 1e-13);
            Assert.True(theil.Between(theil.Seen) >= 0 && theil.Within(theil.Seen) >= 0 && deviation.Between(deviation.Seen) >= 0 && deviation.Within(deviation.Seen) >= 0);
        }
    }

    [Fact]
    public void Another_unit_and_another_order_change_nothing()
    {
        var cells = Cells(0.4, (2, 4), (4, 8), (6, 6), (5, 5));
        var (before, tenfold) = (Found(PlaceParts.Theil(cells, Options)), Found(PlaceParts.Theil([.. cells.Select(cell => cell with { Value = 10 * cell.Value, StandardError = 4 })], Options)));

        Assert.Equal(before.Between.Estimate.Value, tenfold.Between.Estimate.Value, 1e-12);
        Assert.Equal(before.Within.Estimate.Interval!.Upper, tenfold.Within.Estimate.Interval!.Upper, 1e-12);
        Assert.Equal(before.PlainWithin, Found(PlaceParts.Theil([.. cells.Reverse()], Options)).PlainWithin, 1e-14);
        Assert.Equal(before, Found(PlaceParts.Theil(cells, Options))); // the same seed gives the same digits
    }

    [Fact]
    public void Places_that_are_alike_have_nothing_between_and_groups_that_are_alike_nothing_within()
    {
        var (alike, places) = (Found(PlaceParts.Theil(Cells(0.1, (2, 4), (2, 4), (2, 4)), Options)), Found(PlaceParts.Theil(Cells(0.1, (2, 2), (4, 4), (6, 6)), Options)));

        Assert.Equal((0, 0), (alike.Between.Estimate.Interval!.Lower, Math.Round(alike.PlainBetween, 15)));
        Assert.True(alike.Between.PValue > 0.9 && alike.Within.PValue < 0.01 && alike.Share!.Value < 0.01);
        Assert.Equal((0, 0), (places.Within.Estimate.Interval!.Lower, Math.Round(places.PlainWithin, 15)));
        Assert.True(places.Between.PValue < 0.01 && places.Share!.Value > 0.98 && places.Share.Interval!.Upper == 1);
    }

    [Fact]
    public void Two_groups_of_a_place_that_fare_alike_are_as_one()
    {
        var cells = Cells(0.2, (2, 4), (4, 8), (6, 6));
        PlaceCell[] split = [.. cells.SelectMany(cell => new[] { cell with { Population = 30 }, cell with { Population = 70 } })];

        Assert.Equal(new TheilParts(cells).Within([.. cells.Select(cell => cell.Value)]), new TheilParts(split).Within([.. split.Select(cell => cell.Value)]), 1e-14);
        Assert.Equal(new TheilParts(cells).Between([.. cells.Select(cell => cell.Value)]), new TheilParts(split).Between([.. split.Select(cell => cell.Value)]), 1e-14);
    }

    [Fact]
    public void What_cannot_be_divided_says_why()
    {
        Assert.Equal(new PlaceParts.NotPossible(PlacePartsObstacle.TooFewPlaces), PlaceParts.Theil(Cells(1, (2, 4), (3, 5)), Options));
        Assert.Equal(new PlaceParts.NotPossible(PlacePartsObstacle.TooFewPlaces), PlaceParts.Theil([], Options));
        Assert.Equal(new PlaceParts.NotPossible(PlacePartsObstacle.TooFewGroups), PlaceParts.Theil([.. Cells(1, (2, 4), (3, 5), (3, 6)).SkipLast(1)], Options));
        Assert.Equal(new PlaceParts.NotPossible(PlacePartsObstacle.NotAboveZero), PlaceParts.MeanLogDeviation(Cells(1, (2, 4), (3, 5), (0, 6)), Options));
    }

    [Theory]
    [InlineData(double.NaN, 1, 1)]
    [InlineData(2, 0, 1)]
    [InlineData(2, 1, 0)]
    [InlineData(2, 1, double.PositiveInfinity)]
    public void What_is_no_cell_is_refused(double value, double persons, double error) => Assert.StartsWith(
        "A cell has a finite figure, more than 0 persons and an error above 0;",
        Assert.Throws<ArgumentException>(() => PlaceParts.Theil([new("A", value) { Population = persons, StandardError = error }], Options)).Message,
        StringComparison.Ordinal);

    private static PlaceParts.Found Found(PlaceParts parts) => Assert.IsType<PlaceParts.Found>(parts);

    private static PlaceCell[] Cells(double error, params (double One, double Other)[] places) =>
    [
        .. from place in places.Index()
           from value in new[] { place.Item.One, place.Item.Other }
           select new PlaceCell($"{place.Index}", value) { Population = 100, StandardError = error },
    ];
}
