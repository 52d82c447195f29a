// Ten years of counts for every place: each municipality is drawn year by year, the county is their sum.
namespace Samsyn.Loop.Measure.Example;

/// <summary>The counts of one indicator, for every place and year.</summary>
internal sealed class ExampleTallies
{
    private readonly ExampleLayout layout;
    private readonly Dictionary<(string Area, int Year), ExampleTally> tallies = [];

    public ExampleTallies(ExampleLayout layout)
    {
        this.layout = layout;
        foreach (var year in Periods(layout.Shape.Calendar).SelectMany(time => time.Years).Distinct())
        {
            var county = tallies[(ExamplePlaces.County, year)] = new(layout);
            foreach (var place in ExamplePlaces.Municipalities)
            {
                county.Add(tallies[(place.Code, year)] = ExampleDraw.Of(layout, place, year));
            }
        }
    }

    /// <summary>The observations of every place and period.</summary>
    public IEnumerable<Observation> Observations(Indicator indicator) =>
        from area in ExamplePlaces.All
        from time in Periods(layout.Shape.Calendar)
        from observation in ExampleFigures.Of(Sum(area.Code, time.Years), indicator, area.Code, time.Period, time.Years.Count)
        select observation;

    private ExampleTally Sum(string area, IReadOnlyList<int> years)
    {
        var sum = new ExampleTally(layout);
        foreach (var year in years)
        {
            sum.Add(tallies[(area, year)]);
        }

        return sum;
    }

    // The periods that are published, and the years that each is put together from.
    private static IEnumerable<(Period Period, IReadOnlyList<int> Years)> Periods(ExampleCalendar calendar) => calendar switch
    {
        ExampleCalendar.Year => Enumerable.Range(2016, 10).Select(year => (Period.Year(year), (IReadOnlyList<int>)[year])),
        ExampleCalendar.SchoolYear => Enumerable.Range(2015, 10).Select(year => (Period.SchoolYear(year), (IReadOnlyList<int>)[year])),
        ExampleCalendar.Election => Enumerable.Range(0, 3).Select(election => 2014 + (4 * election)).Select(year => (Period.Year(year), (IReadOnlyList<int>)[year])),
        _ => Enumerable.Range(2016, 10).Select(last => (Period.Span(last - 3, last), (IReadOnlyList<int>)[last - 3, last - 2, last - 1, last])),
    };
}
