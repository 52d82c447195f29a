// Where the figures of an indicator come from: which imports brought them, and how many each.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Measure;

/// <summary>How many figures of an indicator an import brought.</summary>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="Batch">The import's identity.</param>
/// <param name="Figures">How many.</param>
public sealed record Origin(string Indicator, string Batch, long Figures);

/// <summary>Where origins are found. They come in with the imports.</summary>
public interface IOrigins
{
    /// <summary>All origins of a collaboration, those of imports that were rolled back left out.</summary>
    Task<IReadOnlyList<Origin>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>The origins as they stood at a version of the collaboration; see <see cref="ObservationQuery.AsOf"/>.</summary>
    Task<IReadOnlyList<Origin>> At(CollaborationKey collaboration, long version, CancellationToken stop);
}
