// Indicators, places, groups and boundaries as they were kept with an edition.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Loop.Publish;

namespace Samsyn.Web.Publish.Documents;

/// <summary>What figures were about. It is read only.</summary>
/// <param name="kept">What is kept.</param>
internal sealed class MeaningsThen(Meanings kept) : IIndicators, IAreas, IDimensions, IBoundaries
{
    Task<IReadOnlyList<Indicator>> IIndicators.Of(CollaborationKey collaboration, CancellationToken stop) => Task.FromResult(kept.Indicators);

    Task<IReadOnlyList<Area>> IAreas.Of(CollaborationKey collaboration, CancellationToken stop) => Task.FromResult(kept.Areas);

    Task<IReadOnlyList<Dimension>> IDimensions.Of(CollaborationKey collaboration, CancellationToken stop) => Task.FromResult(kept.Dimensions);

    Task<IReadOnlyList<Boundary>> IBoundaries.Of(CollaborationKey collaboration, CancellationToken stop) => Task.FromResult(kept.Boundaries);

    Task IIndicators.Keep(CollaborationKey collaboration, IReadOnlyCollection<Indicator> indicators, CancellationToken stop) => throw ReadOnly();

    Task IAreas.Keep(CollaborationKey collaboration, IReadOnlyCollection<Area> areas, CancellationToken stop) => throw ReadOnly();

    Task IDimensions.Keep(CollaborationKey collaboration, IReadOnlyCollection<Dimension> dimensions, CancellationToken stop) => throw ReadOnly();

    Task IBoundaries.Keep(CollaborationKey collaboration, IReadOnlyCollection<Boundary> boundaries, CancellationToken stop) => throw ReadOnly();

    private static NotSupportedException ReadOnly() => new("What an edition was about is not changed.");
}
