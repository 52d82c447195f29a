// The example county, held in memory: what the pages are shown with, without a database.
using Microsoft.Extensions.DependencyInjection;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Loop.Measure.Example;
using Samsyn.Loop.Measure.Protecting;
using Samsyn.Web.Measure.Maps;

namespace Samsyn.Web.Tests;

/// <summary>The example county, held in memory.</summary>
internal sealed class ExampleStore : ICollaborations, IAreas, IIndicators, IDimensions, IObservations, IBatches, IOrigins, IBoundaries, ISimilarPlaces, ISourceRules
{
    public static ExampleCounty County { get; } = ExampleCounty.Make();

    private static readonly IReadOnlyList<Boundary> Boundaries = ExampleBoundaries.Make(County.Areas);

    private static readonly ILookup<string, Observation> ByArea = County.Observations.ToLookup(observation => observation.Key.Area);
    private static readonly ILookup<string, Observation> ByIndicator = County.Observations.ToLookup(observation => observation.Key.Indicator);

    /// <summary>Keeps everything in memory, and computes the figures as the site does.</summary>
    public static void Add(IServiceCollection services)
    {
        var store = new ExampleStore();
        services.AddSingleton<ICollaborations>(store);
        services.AddSingleton<IAreas>(store);
        services.AddSingleton<IIndicators>(store);
        services.AddSingleton<IDimensions>(store);
        services.AddSingleton<IObservations>(store);
        services.AddSingleton<IBatches>(store);
        services.AddSingleton<IOrigins>(store);
        services.AddSingleton<IMembers>(new NobodyYet());
        services.AddSingleton<IPublications>(new NobodyYet());
        services.AddSingleton<IAdministrators>(new NobodyYet());
        services.AddSingleton<IJournal>(new NobodyYet());
        services.AddSingleton<IFigures, FigureBoard>();
        services.AddSingleton<Web.Measure.IFrontStrips, Tests.Measure.NoStrips>();
        services.AddSingleton<IBoundaries>(store);
        services.AddSingleton<ISimilarPlaces>(store);
        services.AddSingleton<ISourceRules>(store);
        services.AddSingleton<IPlaceMaps, MapBoard>();
        services.AddSingleton<SimilarBoard>();
    }

    public static FigureBoard Board()
    {
        var store = new ExampleStore();
        return new(store, store, store, store);
    }

    Task<IReadOnlyList<Collaboration>> ICollaborations.All(CancellationToken stop) =>
        Task.FromResult<IReadOnlyList<Collaboration>>([County.Collaboration]);

    Task ICollaborations.Keep(Collaboration collaboration, CancellationToken stop) => throw new NotSupportedException();

    Task<IReadOnlyList<SourceRule>> ISourceRules.Of(CollaborationKey collaboration, CancellationToken stop) => Task.FromResult<IReadOnlyList<SourceRule>>([ExampleCounty.Rule]);

    Task<Loop.Kept> ISourceRules.Keep(CollaborationKey collaboration, SourceRule rule, CancellationToken stop) => throw new NotSupportedException();

    Task<IReadOnlyList<Area>> IAreas.Of(CollaborationKey collaboration, CancellationToken stop) => Task.FromResult(County.Areas);

    Task<IReadOnlyList<Boundary>> IBoundaries.Of(CollaborationKey collaboration, CancellationToken stop) => Task.FromResult(Boundaries);

    Task IBoundaries.Keep(CollaborationKey collaboration, IReadOnlyCollection<Boundary> boundaries, CancellationToken stop) => throw new NotSupportedException();

    Task<IReadOnlyList<SimilarPlaces>> ISimilarPlaces.Of(CollaborationKey collaboration, CancellationToken stop) =>
        Task.FromResult<IReadOnlyList<SimilarPlaces>>([new("G1", "Medelstora kommuner", ["9903", "9904", "9905", "9906", "9907"]) { Year = 2024, Source = "Samsyn" }]);

    Task ISimilarPlaces.Keep(CollaborationKey collaboration, IReadOnlyCollection<SimilarPlaces> groups, CancellationToken stop) => throw new NotSupportedException();

    Task IAreas.Keep(CollaborationKey collaboration, IReadOnlyCollection<Area> areas, CancellationToken stop) => throw new NotSupportedException();

    Task<BatchAnswer> IBatches.Add(CollaborationKey collaboration, BatchOrigin origin, IEnumerable<Observation> observations, CancellationToken stop) => throw new NotSupportedException();

    Task<IReadOnlyList<Batch>> IBatches.Of(CollaborationKey collaboration, CancellationToken stop) =>
        Task.FromResult<IReadOnlyList<Batch>>([new("1", 1, ExampleCounty.Origin("test"), DateTimeOffset.UnixEpoch, County.Observations.Count)]);

    Task<bool> IBatches.RollBack(CollaborationKey collaboration, string batch, string who, CancellationToken stop) => throw new NotSupportedException();

    Task<IReadOnlyList<Origin>> IOrigins.Of(CollaborationKey collaboration, CancellationToken stop) =>
        Task.FromResult<IReadOnlyList<Origin>>([.. County.Indicators.Select(indicator => new Origin(indicator.Code, "1", 1))]);

    Task<IReadOnlyList<Origin>> IOrigins.At(CollaborationKey collaboration, long version, CancellationToken stop) => ((IOrigins)this).Of(collaboration, stop);

    Task<IReadOnlyList<Indicator>> IIndicators.Of(CollaborationKey collaboration, CancellationToken stop) => Task.FromResult(County.Indicators);

    Task IIndicators.Keep(CollaborationKey collaboration, IReadOnlyCollection<Indicator> indicators, CancellationToken stop) => throw new NotSupportedException();

    Task<IReadOnlyList<Dimension>> IDimensions.Of(CollaborationKey collaboration, CancellationToken stop) => Task.FromResult(County.Dimensions);

    Task IDimensions.Keep(CollaborationKey collaboration, IReadOnlyCollection<Dimension> dimensions, CancellationToken stop) => throw new NotSupportedException();

    Task<IReadOnlyList<Observation>> IObservations.Find(CollaborationKey collaboration, ObservationQuery query, CancellationToken stop) =>
        Task.FromResult<IReadOnlyList<Observation>>(query switch
        {
            { Area: { } area, Indicator: { } indicator } => [.. ByArea[area].Where(observation => observation.Key.Indicator == indicator)],
            { Area: { } area } => [.. ByArea[area]],
            { Indicator: { } indicator } => [.. ByIndicator[indicator]],
            _ => County.Observations,
        });

    Task<long> IObservations.Version(CollaborationKey collaboration, CancellationToken stop) => Task.FromResult(1L);

    Task<long> IObservations.FiguresVersion(CollaborationKey collaboration, CancellationToken stop) => Task.FromResult(1L);
}
