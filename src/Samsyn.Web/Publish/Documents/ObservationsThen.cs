// The figures of a collaboration as they stood at one of its versions.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;

namespace Samsyn.Web.Publish.Documents;

/// <summary>Observations as they stood at a version.</summary>
/// <param name="kept">All that is kept.</param>
/// <param name="version">The version of the collaboration; see <see cref="ObservationQuery.AsOf"/>.</param>
internal sealed class ObservationsThen(IObservations kept, long version) : IObservations
{
    public Task<IReadOnlyList<Observation>> Find(CollaborationKey collaboration, ObservationQuery query, CancellationToken stop) =>
        kept.Find(collaboration, query with { AsOf = version }, stop);

    public Task<long> Version(CollaborationKey collaboration, CancellationToken stop) => Task.FromResult(version);

    public Task<long> FiguresVersion(CollaborationKey collaboration, CancellationToken stop) => Task.FromResult(version);
}
