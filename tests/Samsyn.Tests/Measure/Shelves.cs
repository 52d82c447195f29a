// A collaboration's figures held in memory, in place of a store.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;

namespace Samsyn.Tests.Measure;

internal sealed class Shelves(Catalogue catalogue, IReadOnlyList<Observation> kept) : IIndicators, IAreas, IDimensions, IObservations
{
    public static CollaborationKey Ours { get; } = new("ours");

    public long Changes { get; set; } = 1;

    public long Figures { get; set; } = 1;

    public int Asked { get; private set; }

    public IReadOnlyList<Observation> Kept { get; set; } = kept;

    public FigureBoard Board => new(this, this, this, this);

    public Task<IReadOnlyList<Observation>> Find(CollaborationKey collaboration, ObservationQuery query, CancellationToken stop)
    {
        Asked++;
        return Task.FromResult<IReadOnlyList<Observation>>(
        [
            .. Kept.Where(one => (query.Indicator is null || one.Key.Indicator == query.Indicator) && (query.Area is null || one.Key.Area == query.Area)),
        ]);
    }

    public Task<long> Version(CollaborationKey collaboration, CancellationToken stop) => Task.FromResult(Changes);

    public Task<long> FiguresVersion(CollaborationKey collaboration, CancellationToken stop) => Task.FromResult(Figures);

    Task<IReadOnlyList<Indicator>> IIndicators.Of(CollaborationKey collaboration, CancellationToken stop) => Task.FromResult(catalogue.Indicators);

    Task<IReadOnlyList<Area>> IAreas.Of(CollaborationKey collaboration, CancellationToken stop) => Task.FromResult(catalogue.Areas);

    Task<IReadOnlyList<Dimension>> IDimensions.Of(CollaborationKey collaboration, CancellationToken stop) => Task.FromResult(catalogue.Dimensions);

    public Task Keep(CollaborationKey collaboration, IReadOnlyCollection<Indicator> indicators, CancellationToken stop) => throw new NotSupportedException();

    public Task Keep(CollaborationKey collaboration, IReadOnlyCollection<Area> areas, CancellationToken stop) => throw new NotSupportedException();

    public Task Keep(CollaborationKey collaboration, IReadOnlyCollection<Dimension> dimensions, CancellationToken stop) => throw new NotSupportedException();
}
