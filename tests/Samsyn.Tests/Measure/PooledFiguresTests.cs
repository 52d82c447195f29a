// Years taken together at a place: worked by hand, the windows, and every reason why there is none.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Statistics;
using Samsyn.Statistics.Rates;

namespace Samsyn.Tests.Measure;

public sealed class PooledFiguresTests
{
    // 3, 5 and 4 of 200 each: 12 of 600 is 2 per cent, and Wilson's interval of that is 1.15 to 3.46 (the method's page).
    [Fact]
    public void Three_years_worked_by_hand()
    {
        var window = Assert.Single(Of(Year(2021, 3), Year(2022, 5), Year(2023, 4)).Windows);

        Assert.Equal(2, window.Together!.Value, 1e-12);
        Assert.Equal(1.15, window.Together.Interval!.Lower, 0.005);
        Assert.Equal(3.46, window.Together.Interval.Upper, 0.005);
        Assert.Equal([2021, 2022, 2023], window.Yearly.Select(point => point.Period.Start.Year));
    }

    // A figure of the yearly ones averaged would be 5.5 per cent; the sum is 11 of 1,100.
    [Fact]
    public void Years_are_summed_and_never_averaged() =>
        Assert.Equal(1, Of(Year(2021, 5, 500), Year(2022, 1, 100), Year(2023, 5, 500)).Windows[0].Together!.Value, 1e-12);

    [Fact]
    public void Windows_are_cut_from_the_latest_and_share_no_year()
    {
        var pooled = Of([.. Enumerable.Range(2015, 8).Select(year => Year(year, 4))]);

        Assert.Equal([2020, 2017], pooled.Windows.Select(window => window.Yearly[0].Period.Start.Year));
        Assert.Equal(2018, Assert.Single(PooledFigures.Of(Town.Smoking, [.. Enumerable.Range(2015, 8).Select(year => Year(year, 4))], 5).Windows).Yearly[0].Period.Start.Year);
    }

    [Fact]
    public void Taken_together_years_are_surer_than_each_alone()
    {
        var random = new Random(20_260_303);
        for (var seed = 0; seed < 50; seed++)
        {
            var window = Of(Year(2021, random.Next(1, 60)), Year(2022, random.Next(1, 60)), Year(2023, random.Next(1, 60))).Windows[0];

            var values = window.Yearly.Select(point => ((Figure.Known)point.Figure).Estimate).ToArray();
            Assert.InRange(window.Together!.Value, values.Min(one => one.Value), values.Max(one => one.Value));
            Assert.True(Width(window.Together) < values.Max(Width));
        }
    }

    [Fact]
    public void What_rests_on_a_withheld_year_is_withheld()
    {
        var pooled = Of([.. Enumerable.Range(2018, 6).Select(year => year == 2019 ? new PeriodFigure(Period.Year(year), new Figure.Withheld()) : Year(year, 4))]);

        Assert.NotNull(pooled.Windows[0].Together);
        Assert.Equal((null, PoolObstacle.Withheld), (pooled.Windows[1].Together, pooled.Windows[1].Why));
    }

    [Fact]
    public void Every_reason_why_a_window_has_no_figure_is_told()
    {
        PoolObstacle? Why(PeriodFigure middle) => Of(Year(2021, 4), middle, Year(2023, 4)).Windows[0].Why;

        Assert.Null(Why(Year(2022, 0)));
        Assert.Equal(PoolObstacle.TooUncertain, Why(new(Period.Year(2022), new Figure.TooUncertain())));
        Assert.Equal(PoolObstacle.MissingYear, Why(new(Period.Year(2022), new Figure.Missing(MissingReason.NotYet))));
        Assert.Equal(PoolObstacle.MissingYear, Of(Year(2021, 4), Year(2023, 4)).Windows[0].Why);
        Assert.Equal(PoolObstacle.NoCounts, Why(Year(2022, 4) with { Cases = null }));
        Assert.Equal(PoolObstacle.NoCounts, Why(Year(2022, 4) with { Persons = null }));
        Assert.Equal(PoolObstacle.OtherThanCounts, Why(Year(2022, 4) with { Figure = new Figure.Known(new(9, new(6, 12))) }));
        Assert.Equal(PoolObstacle.OtherThanCounts, Why(Year(2022, 4) with { Figure = new Figure.Known(new(2, new(0, 8))) }));
    }

    [Fact]
    public void Every_reason_why_nothing_is_taken_together_is_told()
    {
        var mean = Town.Smoking with { Unit = new Unit.Mean(LocalText.Same("years")) };
        PeriodFigure[] spans = [.. Enumerable.Range(2012, 6).Select(year => Year(year, 4) with { Period = Period.Span(year, year + 2) })];

        Assert.Equal(PoolObstacle.NotAShare, PooledFigures.Of(mean, [Year(2021, 3), Year(2022, 3), Year(2023, 3)], 3).Why);
        Assert.Equal(PoolObstacle.NotYearly, Of(spans).Why);
        Assert.Equal(PoolObstacle.NotYearly, Of().Why);
        Assert.Equal(PoolObstacle.TooFewYears, Of(Year(2022, 4), Year(2023, 4)).Why);
        Assert.Throws<ArgumentOutOfRangeException>(() => PooledFigures.Of(Town.Smoking, spans, 1));
    }

    [Fact]
    public void The_picture_brings_the_counts_of_everyone()
    {
        Observation[] figures = [.. Enumerable.Range(2021, 3).Select(year => Town.Asked(Town.Smoking, Town.North, Period.Year(year), Stratum.Everyone, (20, 500)))];

        var picture = Pictures.Of(Town.Catalogue, new ObservationIndex(figures), Town.Smoking, Town.North, new("smoking", "0101"))!;

        Assert.Equal(Proportion.Of(300, 1_500, 100), PooledFigures.Of(Town.Smoking, picture.Everyone, 3).Windows[0].Together);
    }

    private static PooledFigures Of(params PeriodFigure[] everyone) => PooledFigures.Of(Town.Smoking, everyone, 3);

    private static double Width(Estimate estimate) => estimate.Interval!.Upper - estimate.Interval.Lower;

    private static PeriodFigure Year(int year, double cases, double persons = 200) =>
        new(Period.Year(year), new Figure.Known(Proportion.Of(cases, persons, 100))) { Cases = cases, Persons = persons };
}
