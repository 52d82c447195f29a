// Under which terms the figures of an indicator may be used: as they were given with the imports that brought them.
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;

namespace Samsyn.Web.Measure;

/// <summary>Finds the terms that figures came under.</summary>
internal sealed record Terms([FromServices] IBatches Batches, [FromServices] IOrigins Origins)
{
    /// <summary>The version of the collaboration at which they are asked for; null for today's.</summary>
    public long? Version { get; init; }

    /// <summary>The different terms of the imports that an indicator's figures came by, the latest first; none when nobody has stated any.</summary>
    public async Task<IReadOnlyList<string>> Of(CollaborationKey collaboration, string indicator, CancellationToken stop)
    {
        var origins = Version is { } version ? await Origins.At(collaboration, version, stop) : await Origins.Of(collaboration, stop);
        var brought = origins.Where(origin => origin.Indicator == indicator).Select(origin => origin.Batch).ToHashSet();
        return [.. (await Batches.Of(collaboration, stop)).Where(batch => brought.Contains(batch.Id)).Select(batch => batch.Origin.Licence).OfType<string>().Distinct()];
    }
}
