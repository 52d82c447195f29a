// Tells whoever fetches a file again whether anything has changed since, so that nothing is sent twice.
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Web.Convene;

namespace Samsyn.Web.Publish;

/// <summary>When and how a collaboration was last changed, as a file's headers tell it.</summary>
/// <param name="Mark">Changes with every act in the collaboration, and with every edition of this program.</param>
/// <param name="When">The moment of the last act; null when there is none.</param>
internal sealed record OpenStamp(EntityTagHeaderValue Mark, DateTimeOffset? When)
{
    // Another edition of the program may write the same figures in another way.
    private static readonly string Edition = typeof(OpenStamp).Module.ModuleVersionId.ToString("N")[..8];

    /// <summary>The stamp of a collaboration as it is now.</summary>
    public static async Task<OpenStamp> Of(CollaborationKey collaboration, OpenClock clock, CancellationToken stop)
    {
        var version = await clock.Observations.Version(collaboration, stop);
        var lines = await clock.Journal.Part(ChainKey.Of(collaboration), null, null, 1, stop);
        DateTimeOffset? last = lines.Count > 0 ? lines[0].When : null;

        // A copy that is brought back has an older version; the moment tells the two apart.
        var mark = string.Create(CultureInfo.InvariantCulture, $"\"{Edition}-{version}-{last?.UtcTicks ?? 0}\"");
        return new(new(mark, isWeak: true), last);
    }

    /// <summary>The file, or word that the one that was fetched before still holds.</summary>
    public async Task<Results<FileContentHttpResult, StatusCodeHttpResult, NotFound>> Answer(HttpContext context, string kind, Func<Task<byte[]?>> write)
    {
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = Mark;
        headers.LastModified = When;
        headers.CacheControl = new() { NoCache = true, Public = Visitor.Of(context) is null, Private = Visitor.Of(context) is not null };
        if (Holds(context.Request.GetTypedHeaders()))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        return await write() is { } bytes ? TypedResults.File(bytes, kind) : TypedResults.NotFound();
    }

    // Headers count whole seconds.
    private bool Holds(Microsoft.AspNetCore.Http.Headers.RequestHeaders asked) => asked.IfNoneMatch.Count > 0
        ? asked.IfNoneMatch.Any(mark => mark.Compare(Mark, useStrongComparison: false) || mark.Equals(EntityTagHeaderValue.Any))
        : asked.IfModifiedSince is { } since && When is { } when && when.ToUnixTimeSeconds() <= since.ToUnixTimeSeconds();
}

/// <summary>Where it is seen that something has changed.</summary>
internal sealed record OpenClock(IObservations Observations, IJournal Journal);
