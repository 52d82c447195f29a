// Where what is given out is found.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Web.Convene;
using Samsyn.Web.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish;

/// <summary>Where what is given out is found.</summary>
internal sealed record OpenKept(
    IIndicators Indicators, IAreas Areas, IDimensions Dimensions, IObservations Observations, IBatches Batches, IOrigins Origins)
{
    /// <summary>The indicators that have figures, by code.</summary>
    public async Task<IReadOnlyList<Indicator>> Measured(CollaborationKey collaboration, CancellationToken stop)
    {
        var measured = (await Origins.Of(collaboration, stop)).Select(origin => origin.Indicator).ToHashSet();
        return [.. (await Indicators.Of(collaboration, stop)).Where(indicator => measured.Contains(indicator.Code)).OrderBy(indicator => indicator.Code, StringComparer.Ordinal)];
    }

    /// <summary>The indicators, places and dimensions.</summary>
    public Task<Catalogue> Known(CollaborationKey collaboration, CancellationToken stop) => Catalogue.Of(collaboration, (Indicators, Areas, Dimensions), stop);

    /// <summary>What is given out of an indicator; null when it is not there.</summary>
    public async Task<OpenFigures?> Figures(CollaborationKey collaboration, string code, CancellationToken stop)
    {
        var known = await Known(collaboration, stop);
        return known.Indicators.FirstOrDefault(one => one.Code == code) is { } indicator
            ? OpenFigures.Of(known, indicator, await Observations.Find(collaboration, new(code), stop)) with
            {
                Licences = await new Terms(Batches, Origins).Of(collaboration, code, stop),
            }
            : null;
    }
}

/// <summary>Finds whose file is asked for, and answers with it or with word that it has not changed.</summary>
internal sealed record OpenDoor(ICollaborations Collaborations, OpenClock Clock, PublicAddress Site)
{
    public async Task<Results<FileContentHttpResult, StatusCodeHttpResult, NotFound>> Answer(
        OpenAsk ask, HttpContext context, string kind, Func<Address, string> here, Func<Collaboration, OpenHead, Task<byte[]?>> write, CancellationToken stop)
    {
        if ((await Collaborations.All(stop)).FirstOrDefault(one => one.Slug == ask.Slug) is not { } whose)
        {
            return TypedResults.NotFound();
        }

        var stamp = await OpenStamp.Of(whose.Key, Clock, stop);
        var address = Site.Of(here(new(ask.Language, ask.Slug)), context.Request);
        return await stamp.Answer(context, kind, () => write(whose, new(address, stamp.When, whose.Invented)));
    }
}
