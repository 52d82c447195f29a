// Fetches boundaries from an open service beside the pages, and tells how it goes.
using System.Collections.Concurrent;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;

namespace Samsyn.Web.Measure.Maps;

/// <summary>How a fetch of boundaries goes.</summary>
/// <param name="Layer">What is fetched.</param>
public sealed record BoundaryFetch(BoundaryLayer Layer)
{
    /// <summary>What was taken in; null while it is not done, and where it failed.</summary>
    public BoundaryIntake? Done { get; init; }

    /// <summary>Why nothing was taken in.</summary>
    public IReadOnlyList<Flaw> Flaws { get; init; } = [];

    /// <summary>Whether it still runs.</summary>
    public bool Runs => Done is null && Flaws.Count == 0;
}

/// <summary>Fetches boundaries beside the pages, one layer at a time for each collaboration.</summary>
internal sealed class BoundaryWork(IBoundaryService service, IHostApplicationLifetime life)
{
    private readonly ConcurrentDictionary<CollaborationKey, BoundaryFetch> fetches = new();

    /// <summary>The layers that some places can have boundaries from.</summary>
    public IReadOnlyList<BoundaryLayer> Layers(IReadOnlyList<Area> areas) => [.. service.Layers.Where(layer => layer.CodesOf(areas).Count > 0)];

    /// <summary>How the latest fetch goes; null when there was none since the site started.</summary>
    public BoundaryFetch? Of(CollaborationKey collaboration) => fetches.GetValueOrDefault(collaboration);

    /// <summary>Begins a fetch; one that runs already goes on instead.</summary>
    public void Begin(CollaborationKey collaboration, BoundaryLayer layer, IReadOnlyList<Area> areas, IBoundaries into)
    {
        if (fetches.TryGetValue(collaboration, out var before) && before.Runs)
        {
            return;
        }

        fetches[collaboration] = new(layer);
        _ = Task.Run(async () => fetches[collaboration] = await Fetch(collaboration, layer, areas, into), life.ApplicationStopping);
    }

    private async Task<BoundaryFetch> Fetch(CollaborationKey collaboration, BoundaryLayer layer, IReadOnlyList<Area> areas, IBoundaries into)
    {
        var fetch = new BoundaryFetch(layer);
        try
        {
            switch (BoundaryIntake.Of(await service.Fetch(layer, layer.CodesOf(areas), life.ApplicationStopping), layer.Credit, new(layer.Property), areas))
            {
                case Checked<BoundaryIntake>.Sound(var read):
                    await into.Keep(collaboration, read.Boundaries, life.ApplicationStopping);
                    return fetch with { Done = read };

                case Checked<BoundaryIntake>.Flawed(var flaws):
                    return fetch with { Flaws = flaws };

                default:
                    throw new System.Diagnostics.UnreachableException();
            }
        }
        catch (Exception wrong) when (wrong is HttpRequestException or IOException or TimeoutException)
        {
            return fetch with { Flaws = [new(new Where.All(), FlawKind.NoAnswer, wrong.Message, "GeoJSON")] };
        }
    }
}
