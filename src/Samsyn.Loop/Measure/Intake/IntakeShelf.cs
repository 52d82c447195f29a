// Takes what a dry run told into the store: new indicators, places and groups first, then all figures or none.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Measure.Intake;

/// <summary>Where figures come in, whether out of a file or fetched.</summary>
/// <param name="Indicators">The indicators.</param>
/// <param name="Areas">The places.</param>
/// <param name="Dimensions">The ways to divide people.</param>
/// <param name="Batches">The imports.</param>
public sealed record IntakeShelf(IIndicators Indicators, IAreas Areas, IDimensions Dimensions, IBatches Batches)
{
    /// <summary>All that the collaboration knows.</summary>
    public Task<Catalogue> Known(CollaborationKey collaboration, CancellationToken stop) => Catalogue.Of(collaboration, (Indicators, Areas, Dimensions), stop);

    /// <summary>Keeps what is new, and then takes in all figures or none.</summary>
    /// <param name="collaboration">Into which collaboration.</param>
    /// <param name="added">What is to be known before the figures.</param>
    /// <param name="origin">Where they come from.</param>
    /// <param name="observations">The figures.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<BatchAnswer> Keep(CollaborationKey collaboration, Catalogue added, BatchOrigin origin, IEnumerable<Observation> observations, CancellationToken stop)
    {
        await Indicators.Keep(collaboration, [.. added.Indicators], stop);
        await Areas.Keep(collaboration, [.. added.Areas], stop);
        await Dimensions.Keep(collaboration, [.. added.Dimensions], stop);
        return await Batches.Add(collaboration, origin, observations, stop);
    }
}
