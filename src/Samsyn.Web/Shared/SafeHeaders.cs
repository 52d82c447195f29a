// What every answer says to the browser about safety: nothing from elsewhere, no frames, no guessing; and how long files keep.
namespace Samsyn.Web.Shared;

/// <summary>Adds the headers that keep a page to itself.</summary>
internal sealed class SafeHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
        + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private const int Longest = 4_000;

    // Set as the answer starts, since an answer that breaks is begun anew without its headers.
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            Add(context.Response.Headers);
            if (context.GetEndpoint()?.Metadata.GetMetadata<Embeddable>() is not null && context.Response.StatusCode == StatusCodes.Status200OK)
            {
                Open(context.Response.Headers);
            }

            if (context.Request.IsHttps)
            {
                context.Response.Headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
            }

            Shorten(context.Response.Headers);
            if (IsFont(context.Request.Path) && context.Response.StatusCode == StatusCodes.Status200OK)
            {
                context.Response.Headers.CacheControl = "public, max-age=31536000, immutable"; // a font's name changes with its content
            }

            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void Add(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
    }

    // A picture for the pages of others: shown in any, with nothing in it that can be pressed on somebody's behalf.
    private static void Open(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy.Replace("frame-ancestors 'none'", "frame-ancestors *", StringComparison.Ordinal);
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
    }

    // What somebody wrote at great length is not carried along to where they are sent: proxies and browsers refuse such addresses.
    private static void Shorten(IHeaderDictionary headers)
    {
        if (headers.Location is [{ Length: > Longest } far])
        {
            var path = far.Split('?')[0];
            headers.Location = path.Length > Longest ? "/" : path;
        }
    }

    private static bool IsFont(PathString path) =>
        path.StartsWithSegments("/dist", StringComparison.Ordinal) && path.Value!.EndsWith(".woff2", StringComparison.Ordinal);
}
