// Under which terms the figures of an indicator may be used: as they were given with the imports that brought them.
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;

namespace Samsyn.Web.Measure;

/// <summary>Finds the terms that figures came under.</summary>
internal sealed record Terms([FromServices] IBatches Batches, [FromServices] IOrigins Origins)
{
    /// <summary>The different terms of the imports that an indicator's figures came by, the latest first; none when nobody has stated any.</summary>
    public async Task<IReadOnlyList<string>> Of(CollaborationKey collaboration, string indicator, CancellationToken stop)
    {
        var brought = (await Origins.Of(collaboration, stop)).Where(origin => origin.Indicator == indicator).Select(origin => origin.Batch).ToHashSet();
        return [.. (await Batches.Of(collaboration, stop)).Where(batch => brought.Contains(batch.Id)).Select(batch => batch.Origin.Licence).OfType<string>().Distinct()];
    }
}
