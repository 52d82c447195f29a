// A place is held against each of the places it is like, by their own figures and never by a mean of them.
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Statistics;

namespace Samsyn.Tests.Measure;

public sealed class SimilarBoardTests
{
    private static readonly Area Here = new("1", "Här", AreaLevel.Municipality);

    [Fact]
    public async Task Only_places_that_surely_differ_are_said_to()
    {
        var line = Assert.Single(await Lines(("1", 12), ("2", 20), ("3", 12.5), ("4", 5)));

        Assert.Equal(["4", "3", "2"], line.Others.Select(other => other.Area.Code));
        Assert.Equal(["2"], line.Higher.Select(area => area.Code));
        Assert.Equal(["4"], line.Lower.Select(area => area.Code));
    }

    [Fact]
    public async Task A_member_without_a_figure_is_left_out_and_without_any_there_is_no_line()
    {
        Assert.Single(Assert.Single(await Lines(("1", 12), ("2", 20))).Others);
        Assert.Empty(await Lines(("1", 12)));
    }

    private static async Task<IReadOnlyList<SimilarLine>> Lines(params (string Area, double Value)[] figures) =>
        await new SimilarBoard(new Known(figures), new Known(figures), new Known(figures)).Of(new("c"), Here, new("G", "Grupp", ["1", "2", "3", "4"]) { Source = "x" }, default);

    private sealed class Known((string Area, double Value)[] figures) : IIndicators, IAreas, IObservations
    {
        private readonly Indicator indicator = new("SMOKE", LocalText.Same("Röker"), new Unit.Share(100), Direction.LowerIsBetter);

        Task<IReadOnlyList<Indicator>> IIndicators.Of(CollaborationKey collaboration, CancellationToken stop) => Task.FromResult<IReadOnlyList<Indicator>>([indicator]);

        Task IIndicators.Keep(CollaborationKey collaboration, IReadOnlyCollection<Indicator> indicators, CancellationToken stop) => throw new NotSupportedException();

        Task<IReadOnlyList<Area>> IAreas.Of(CollaborationKey collaboration, CancellationToken stop) =>
            Task.FromResult<IReadOnlyList<Area>>([Here, .. Enumerable.Range(2, 3).Select(number => FormattableString.Invariant($"{number}")).Select(code => new Area(code, code, AreaLevel.Municipality))]);

        Task IAreas.Keep(CollaborationKey collaboration, IReadOnlyCollection<Area> areas, CancellationToken stop) => throw new NotSupportedException();

        Task<IReadOnlyList<Observation>> IObservations.Find(CollaborationKey collaboration, ObservationQuery query, CancellationToken stop) => Task.FromResult<IReadOnlyList<Observation>>(
            [.. figures.Where(one => one.Area == query.Area).Select(one => new Observation(new("SMOKE", one.Area, Period.Year(2024), Stratum.Everyone), new Figure.Known(Estimate.Normal(one.Value, 1))))]);

        Task<long> IObservations.Version(CollaborationKey collaboration, CancellationToken stop) => Task.FromResult(1L);

        Task<long> IObservations.FiguresVersion(CollaborationKey collaboration, CancellationToken stop) => Task.FromResult(1L);
    }
}
